import type { ApplyOutcome, Interrupted, Listening } from '../../../taskpane/workbook-host';
import { hostProblemOf, type About } from '../host-problem-of';
import { codeOf, wasTurnedAway } from '../talk';
import { canGroupUndo } from '../undo-of';
import { forgetChartSteps } from './chart-steps';
import { chunksOf, type Chunk } from './chunks';
import { sheetBefore, type Job } from './job';
import { forgetSteps } from './keep-looks';
import { presentState, type PresentState } from './present';
import { resume } from './resume';
import { asOneUndo, send } from './send';
import { protectSteps, unprotectSteps } from './sheet-steps';
import type { Step } from './step';
import { takeBack } from './take-back';
import type { Planned } from './unit-steps';
import type { Unit } from './units';

const sheetsIn = (units: readonly Unit[]): readonly string[] => units.flatMap(({ sheet }) => (sheet === '' ? [] : [sheet]));

const hasUnknownLooks = (job: Job, unit: Unit): boolean => {
  const before = sheetBefore(job, unit);
  return before.kind === 'there' && before.looks !== undefined && (before.looks.mixed.length > 0 || before.looks.links === 'unknown');
};

export const interruptedBy = (job: Job, because: Interrupted['because']): ApplyOutcome => {
  const sent = job.units.filter((unit) => job.status.has(unit));
  const isDone = (unit: Unit): boolean => job.status.get(unit) === 'done';
  return {
    kind: 'interrupted',
    interrupted: { because, finished: sheetsIn(job.units.filter(isDone)), unfinished: sheetsIn(job.units.filter((unit) => !isDone(unit))), mayLoseFormats: sheetsIn(sent.filter((unit) => job.conditionals.get(unit)?.kind === 'unknown' || job.mayBeForgotten.has(unit) || hasUnknownLooks(job, unit))) },
    resume: (listening, onConflict) => resume(job, listening, onConflict),
    takeBack: (listening) => takeBack(job, listening),
  };
};

/** A sheet that is protected again by then is opened for it. */
const forgetLocked = (job: Job, unit: Unit, present: PresentState | undefined): readonly Step[] => {
  const [before, kept] = [sheetBefore(job, unit), job.kept.get(unit)];
  const forget = [...(kept === undefined ? [] : forgetSteps(kept)), ...(before.kind === 'there' ? forgetChartSteps(unit, before.charts, present?.sheets.get(unit)?.charts) : [])];
  const options = before.kind === 'there' ? before.protection : undefined;
  const isLocked = options !== undefined || unit.edits.some(({ kind }) => kind === 'protect');
  return isLocked && forget.length > 0 ? [...unprotectSteps(unit.sheet), ...forget, ...protectSteps(unit.sheet, options)] : forget;
};

const groupsUndo = ({ undo }: Job): boolean => canGroupUndo() && undo !== 'none';

type Sending = readonly { readonly chunk: Chunk; readonly isEnd: boolean }[];

/**
 * Requests in their order. Copies of formats and charts set aside are removed at the very end, when everything is there: with a request of its own, if one is
 * left for that and undo is not one step less for it.
 */
const requestsOf = (job: Job, planned: Planned, present: PresentState | undefined): Sending => {
  const end = job.units.flatMap((unit) => forgetLocked(job, unit, present));
  const [unit] = job.units;
  const last = planned.at(-1);
  const groups = groupsUndo(job);
  const without = chunksOf(planned, groups);
  const apart = last === undefined || (job.endsApart && (groups || without.length > 1));
  const chunks = apart ? without : chunksOf([...planned.slice(0, -1), { unit: last.unit, steps: [...last.steps, ...end] }], groups);
  return [
    ...chunks.map((chunk, index) => ({ chunk, isEnd: !apart && index === chunks.length - 1 && end.length > 0 })),
    ...(apart && end.length > 0 && unit !== undefined ? [{ chunk: [{ unit, steps: end, isLast: false }], isEnd: true }] : []),
  ];
};

/** What is done stays done while only the end of it is sent. */
const mark = ({ status }: Job, chunk: Chunk, isThrough: boolean): void => {
  for (const { unit, isLast } of chunk) if (status.get(unit) !== 'done') status.set(unit, isThrough && isLast ? 'done' : 'begun');
};

const markForgotten = ({ kept, mayBeForgotten }: Job): void => { for (const unit of kept.keys()) mayBeForgotten.add(unit); };

/** Excel does not say which sheet denied access: one that was open before. */
const lockedMeanwhile = async (job: Job, chunk: Chunk, error: unknown): Promise<About> => {
  if (codeOf(error) !== 'AccessDenied') return {};
  const units = chunk.map(({ unit }) => unit);
  const present = await presentState(job, units).catch(() => undefined);
  const sheet = units.find((unit) => present?.sheets.get(unit)?.isProtected === true)?.sheet;
  return sheet === undefined ? {} : { sheet };
};

const stopped = async (job: Job, chunk: Chunk, error: unknown): Promise<ApplyOutcome> => {
  const problem = hostProblemOf(error, await lockedMeanwhile(job, chunk, error));
  return job.status.size === 0 ? { kind: 'failed', problem } : interruptedBy(job, { kind: 'failed', problem });
};

/** Sends what is planned, request by request. Between two requests whole sheets are there, and somebody may cancel. */
export const carryOut = (job: Job, planned: Planned, { onProgress, signal }: Listening, present?: PresentState): Promise<ApplyOutcome> =>
  asOneUndo(groupsUndo(job), async (among): Promise<ApplyOutcome> => {
    const of = job.units.length;
    for (const { chunk, isEnd } of requestsOf(job, planned, present)) {
      if (signal?.aborted === true) return job.status.size === 0 ? { kind: 'cancelled' } : interruptedBy(job, { kind: 'cancelled' });
      try {
        await send(job.talk, chunk.flatMap(({ steps }) => steps), among);
      } catch (error) {
        if (!wasTurnedAway(error)) mark(job, chunk, false);
        if (isEnd && hostProblemOf(error).code === 'connection-lost') markForgotten(job);
        return stopped(job, chunk, error);
      }
      mark(job, chunk, true);
      onProgress?.({ done: [...job.status.values()].filter((one) => one === 'done').length, of });
    }
    return { kind: 'applied', undo: job.undo, sheets: sheetsIn(job.units) };
  });
