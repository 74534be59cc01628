import type { ApplyOutcome, Listening } from '../workbook-host';
import type { Job } from './job';
import type { JourneyEvent } from './journey-reducer';

/** What came of writing, as an event of the journey. */
export const carriedOut = async (job: Job, run: (listening: Listening) => Promise<ApplyOutcome>, listening: Listening, done: 'written' | 'taken-back' = 'written'): Promise<JourneyEvent> => {
  const outcome = await run(listening);
  switch (outcome.kind) {
    case 'applied':
      return done === 'taken-back' ? { kind: 'taken-back' } : { kind: 'written', job, undo: outcome.undo, sheets: outcome.sheets };
    case 'conflicts':
      return { kind: 'troubled', trouble: { kind: 'conflicts', conflicts: outcome.conflicts, job } };
    case 'refused':
      return { kind: 'troubled', trouble: { kind: 'refused', problem: outcome.problem } };
    case 'cancelled':
      return { kind: 'work-cancelled' };
    case 'failed':
      return { kind: 'troubled', trouble: { kind: 'host', problem: outcome.problem, during: 'writing' } };
    case 'interrupted':
      return { kind: 'troubled', trouble: { ...outcome, job } };
  }
};
