import { inSlices } from '../../../workbook/in-slices';
import type { ApplyOutcome, Listening, OnConflict } from '../../../taskpane/workbook-host';
import { hostProblemOf } from '../host-problem-of';
import { carryOut, interruptedBy } from './carry-out';
import { conflictsOf } from './conflicts';
import type { Job } from './job';
import { lookAgain } from './look-again';
import { presentState, type PresentState } from './present';
import { stepsInSteps } from './unit-steps';
import { openingOf } from './units';

/** Sheets that were sent, as they are now. One that was finished and that somebody deleted since is not. */
const lookAtSent = async (job: Job): Promise<PresentState | undefined> => {
  const sent = job.units.filter((unit) => job.status.has(unit));
  if (sent.length === 0) return undefined;
  const present = await presentState(job, sent);
  for (const unit of sent) if (present.sheets.get(unit)?.isThere === false && openingOf(unit) === 'add') job.status.set(unit, 'begun');
  return present;
};

/**
 * Goes on where a run stopped. Sheets that were begun are made anew; sheets that were not are looked at again first, because people went on working.
 */
export const resume = async (job: Job, listening: Listening = {}, onConflict: OnConflict = 'ask'): Promise<ApplyOutcome> => {
  try {
    const present = await lookAtSent(job);
    const left = job.units.filter((unit) => job.status.get(unit) !== 'done');
    const waiting = left.filter((unit) => !job.status.has(unit));
    const conflicts = onConflict === 'overwrite' ? [] : conflictsOf(waiting, await lookAgain(job.talk, waiting, job.basis), job.basis);
    if (conflicts.length > 0) return { kind: 'conflicts', conflicts };
    const planned = await inSlices(stepsInSteps(job, left, present), listening.signal ?? new AbortController().signal, () => undefined);
    return planned.kind === 'cancelled' ? interruptedBy(job, planned) : await carryOut(job, planned.value, listening, job.mayBeForgotten.size > 0 ? present : undefined);
  } catch (error) {
    return interruptedBy(job, { kind: 'failed', problem: hostProblemOf(error) });
  }
};
