import { aBreath, inSlices, type Sliced } from '../../workbook/in-slices';
import type { TemplateUnusable } from '../../workbook/plan/fill-plan';
import type { Choices } from '../../workbook/recognise/choices';
import type { FillWishes } from '../fill/fill-wishes';
import type { Progress, WorkbookHost } from '../workbook-host';
import { appraiseAgain } from './appraise-again';
import type { Job } from './job';
import type { Checked } from './journey';
import type { JourneyEvent } from './journey-reducer';

export type Reading = { readonly host: WorkbookHost; readonly choices: Choices; readonly wishes: FillWishes; readonly period: string | undefined };

type Working = { readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void };

/** Reads the workbook, recognises, checks and appraises it. */
export const readAndAppraise = async ({ host, ...appraising }: Reading, then: 'checked' | 'refreshed', working: Working): Promise<JourneyEvent> => {
  const read = await host.read(working);
  if (read.kind === 'failed') return { kind: 'troubled', trouble: { kind: 'host', problem: read.problem, during: 'reading' } };
  if (read.kind === 'cancelled') return { kind: 'work-cancelled' };
  const sliced = await appraiseAgain({ ...appraising, workbook: read.workbook, unseen: read.unseen }, working.signal, working.onProgress);
  return sliced.kind === 'cancelled' ? { kind: 'work-cancelled' } : { kind: then, checked: sliced.value };
};

/** `people-to-choose`: nobody is left to make a plan for. */
type Planned = Job | TemplateUnusable | { readonly kind: 'people-to-choose' };

/** At once where that is quick, else in steps. */
export type Planning = (checked: Checked) => Planned | Generator<Progress, Planned>;

type Known = { /** Absent where the workbook has to be read first. */ readonly known: Checked | undefined; readonly onRead: (checked: Checked) => void };

/** A plan is never made from what is known to be out of date. */
export const planAfterReading = async ({ known, onRead, ...reading }: Reading & Known, planning: Planning, working: Working): Promise<JourneyEvent> => {
  const read = known === undefined ? await readAndAppraise(reading, 'refreshed', working) : undefined;
  if (read !== undefined && read.kind !== 'refreshed') return read;
  const checked = read?.checked ?? known;
  if (checked === undefined) return { kind: 'work-cancelled' };
  if (read !== undefined) onRead(checked);
  await aBreath();
  if (working.signal.aborted) return { kind: 'work-cancelled' };
  const sliced = await planned(planning(checked), working);
  if (sliced.kind === 'cancelled') return { kind: 'work-cancelled' };
  const job = sliced.value;
  if (job.kind === 'people-to-choose') return job;
  return job.kind === 'template-unusable' ? { kind: 'troubled', trouble: { kind: 'template', problems: job.problems } } : { kind: 'review-opened', job };
};

const planned = async (planning: ReturnType<Planning>, { signal, onProgress }: Working): Promise<Sliced<Planned>> =>
  ('kind' in planning ? { kind: 'done', value: planning } : inSlices(planning, signal, onProgress));
