import type { Interrupted, Listening, OnConflict } from '../workbook-host';
import type { Job } from './job';
import type { InterruptedRun, Run } from './journey';
import type { JourneyEvent } from './journey-reducer';

/** One attempt to write: the whole job, or what is left of one that was interrupted. */
export type Attempt = { readonly job: Job; readonly run: Run; readonly onConflict?: OnConflict; readonly before?: InterruptedRun };

/** What came of writing, as an event of the journey. */
export const carriedOut = async ({ job, run, onConflict, before }: Attempt, listening: Listening): Promise<JourneyEvent> => {
  const outcome = await run(listening, onConflict);
  switch (outcome.kind) {
    case 'applied':
      return { kind: 'written', job, undo: outcome.undo, sheets: outcome.sheets };
    case 'conflicts':
      return { kind: 'troubled', trouble: { kind: 'conflicts', conflicts: outcome.conflicts, job, run, ...(before === undefined ? {} : { before }) } };
    case 'refused':
      return { kind: 'troubled', trouble: before === undefined ? { kind: 'refused', problem: outcome.problem } : stillInterrupted(before, outcome) };
    case 'cancelled':
      return before === undefined ? { kind: 'work-cancelled' } : { kind: 'troubled', trouble: before };
    case 'failed':
      return { kind: 'troubled', trouble: before === undefined ? { kind: 'host', problem: outcome.problem, during: 'writing' } : stillInterrupted(before, outcome) };
    case 'interrupted':
      return { kind: 'troubled', trouble: { ...outcome, job } };
  }
};

/** What is there is there: it can still be gone on with or taken back. */
const stillInterrupted = (before: InterruptedRun, because: Interrupted['because']): InterruptedRun => ({ ...before, interrupted: { ...before.interrupted, because } });

/** What came of taking back; where it did not work, it can be tried again. */
export const takenBack = async (trouble: InterruptedRun, listening: Listening): Promise<JourneyEvent> => {
  const event = await carriedOut({ job: trouble.job, run: trouble.takeBack, before: trouble }, listening);
  if (event.kind !== 'written') return event;
  return { kind: trouble.interrupted.mayLoseFormats.length === 0 ? 'taken-back' : 'taken-back-but-formats' };
};
