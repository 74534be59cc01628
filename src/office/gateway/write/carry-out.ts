import type { ApplyOutcome, Interrupted, Listening } from '../../../taskpane/workbook-host';
import { hostProblemOf } from '../host-problem-of';
import { wasTurnedAway } from '../talk';
import { canGroupUndo } from '../undo-of';
import { chunksOf, type Chunk } from './chunks';
import type { Job } from './job';
import { forgetSteps } from './keep-looks';
import { resume } from './resume';
import { asOneUndo, send } from './send';
import type { Step } from './step';
import { takeBack } from './take-back';
import type { Unit } from './units';

type Planned = readonly { readonly unit: Unit; readonly steps: readonly Step[] }[];

const sheetsIn = (units: readonly Unit[]): readonly string[] => units.flatMap(({ sheet }) => (sheet === '' ? [] : [sheet]));

export const interruptedBy = (job: Job, because: Interrupted['because']): ApplyOutcome => {
  const isDone = (unit: Unit): boolean => job.status.get(unit) === 'done';
  return {
    kind: 'interrupted',
    interrupted: { because, finished: sheetsIn(job.units.filter(isDone)), unfinished: sheetsIn(job.units.filter((unit) => !isDone(unit))) },
    resume: (listening, onConflict) => resume(job, listening, onConflict),
    takeBack: (listening) => takeBack(job, listening),
  };
};

/** With the copies of formats removed at the very end, when everything is there. */
const withEnd = (job: Job, planned: Planned): Planned => {
  const last = planned.at(-1);
  const end = [...job.kept.values()].flatMap(forgetSteps);
  return last === undefined ? planned : [...planned.slice(0, -1), { unit: last.unit, steps: [...last.steps, ...end] }];
};

const mark = ({ status }: Job, chunk: Chunk, isThrough: boolean): void => {
  for (const { unit, isLast } of chunk) status.set(unit, isThrough && isLast ? 'done' : 'begun');
};

const stopped = (job: Job, error: unknown): ApplyOutcome => {
  const problem = hostProblemOf(error);
  return job.status.size === 0 ? { kind: 'failed', problem } : interruptedBy(job, { kind: 'failed', problem });
};

/** Sends what is planned, request by request. Between two requests whole sheets are there, and somebody may cancel. */
export const carryOut = (job: Job, planned: Planned, { onProgress, signal }: Listening): Promise<ApplyOutcome> =>
  asOneUndo(canGroupUndo() && job.undo !== 'none', async (among): Promise<ApplyOutcome> => {
    const of = job.units.length;
    for (const chunk of chunksOf(withEnd(job, planned))) {
      if (signal?.aborted === true) return job.status.size === 0 ? { kind: 'cancelled' } : interruptedBy(job, { kind: 'cancelled' });
      try {
        await send(job.talk, chunk.flatMap(({ steps }) => steps), among);
      } catch (error) {
        if (!wasTurnedAway(error)) mark(job, chunk, false);
        return stopped(job, error);
      }
      mark(job, chunk, true);
      onProgress?.({ done: [...job.status.values()].filter((one) => one === 'done').length, of });
    }
    return { kind: 'applied', undo: job.undo, sheets: sheetsIn(job.units) };
  });
