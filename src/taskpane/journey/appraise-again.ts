import { schemeById } from '../../catalogue/schemes/index';
import type { Quantity } from '../../domain/quantity';
import type { Scheme } from '../../domain/scheme';
import { appraiseInSteps, type AppraisingStep } from '../../workbook/appraise-workbook';
import type { WorkbookGrid } from '../../workbook/grid';
import { inSlices, type Sliced } from '../../workbook/in-slices';
import type { Choices } from '../../workbook/recognise/choices';
import type { Settings } from '../../workbook/recognise/settings';
import { rulesOfWorkbook } from '../../workbook/rules-of-workbook';
import type { FillWishes } from '../fill/fill-wishes';
import { readTarget } from '../fill/read-target';
import type { Progress, Unseen } from '../workbook-host';
import type { Checked } from './journey';

export type Appraising = {
  readonly workbook: WorkbookGrid;
  readonly unseen: readonly Unseen[];
  readonly choices: Choices;
  readonly wishes: FillWishes;
  /** As it is read by `readPeriod`; chosen in the settings. */
  readonly period: string | undefined;
};

/** Recognises, checks and appraises what was read, in slices. */
export const appraiseAgain = async ({ workbook, unseen, choices, wishes, period }: Appraising, signal: AbortSignal, onProgress: (progress: Progress) => void): Promise<Sliced<Checked>> => {
  const chosen: Choices = period === undefined ? choices : { ...choices, period };
  const steps = appraiseInSteps(workbook, chosen, settingsOf(workbook, wishes, period));
  const sliced = await inSlices(steps, signal, (step) => tell(step, onProgress));
  return sliced.kind === 'cancelled' ? sliced : { kind: 'done', value: { workbook, choices, appraised: sliced.value, unseen } };
};

const tell = (step: AppraisingStep, onProgress: (progress: Progress) => void): void => {
  if (step.kind === 'appraised') onProgress({ done: step.done, of: step.of });
};

const settingsOf = (workbook: WorkbookGrid, { scheme: id, targets }: FillWishes, period: string | undefined): Settings => {
  const scheme = id === undefined ? undefined : schemeIn(workbook, id);
  return { targets: readTargets(targets), ...(scheme === undefined ? {} : { scheme }), ...(period === undefined ? {} : { period }) };
};

/** A scheme of the workbook's own rules sheet comes before the catalogue's of the same id. */
const schemeIn = (workbook: WorkbookGrid, id: string): Scheme | undefined => rulesOfWorkbook(workbook).schemes.find(({ scheme }) => scheme.id === id)?.scheme ?? schemeById(id);

const readTargets = (texts: ReadonlyMap<string, string>): ReadonlyMap<string, Quantity> =>
  new Map([...texts].flatMap(([indicator, text]) => {
    const read = readTarget(text, indicator);
    return read.kind === 'target' ? [[indicator, read.target] as const] : [];
  }));
