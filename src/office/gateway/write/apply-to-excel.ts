import type { Plan } from '../../../workbook/edit';
import type { WorkbookGrid } from '../../../workbook/grid';
import type { HostProblem } from '../../../workbook/host-problem';
import { inSlices, type Sliced } from '../../../workbook/in-slices';
import { checkPlanInSteps } from '../../../workbook/plan/check-plan';
import { sameSheetName } from '../../../workbook/plan/sheet-names';
import type { ApplyOutcome, Listening, OnConflict } from '../../../taskpane/workbook-host';
import { hostProblemOf } from '../host-problem-of';
import type { Talk } from '../talk';
import { undoOf } from '../undo-of';
import { carryOut } from './carry-out';
import type { ConditionalsBefore } from './conditional-formats';
import { askConditionalSteps } from './conditional-steps';
import { conflictsOf } from './conflicts';
import { jobInSteps, type Job } from './job';
import { askFurtherSteps } from './further-steps';
import { lookAgain, type Now } from './look-again';
import { findRefusal } from './refusal';
import { send } from './send';
import { protectSteps, unprotectSteps } from './sheet-steps';
import type { Step } from './step';
import { stepsInSteps, type Planned } from './unit-steps';
import { unitsInSteps, type Unit } from './units';

type Locked = { readonly sheet: string; readonly steps: readonly Step[] };

const lockedIn = (units: readonly Unit[], now: Now): readonly Locked[] => units.flatMap(({ sheet }) => {
  const found = now.sheets.get(sameSheetName(sheet));
  return found?.kind === 'there' && found.protection !== undefined ? [{ sheet, steps: [...unprotectSteps(sheet), ...protectSteps(sheet, found.protection)] }] : [];
});

const tryLock = async (talk: Talk, { sheet, steps }: Locked): Promise<HostProblem | undefined> => {
  try {
    await send(talk, steps);
    return undefined;
  } catch (error) {
    return hostProblemOf(error, { sheet });
  }
};

type Tried = { readonly kind: 'stopped'; readonly problem: HostProblem } | { readonly kind: 'open'; readonly before: Now; readonly wasAsked: boolean; readonly conditionals: ReadonlyMap<Unit, ConditionalsBefore> };

/** Excel fails at some conditional formats and rules of people's: that keeps nothing from being written, they are merely not known. */
const isAboutFormats = ({ code }: HostProblem): boolean => code === 'excel-refused' || code === 'excel-too-old' || code === 'too-much-at-once' || code === 'sheet-gone';

/**
 * Sheets of ours that are protected, opened and closed again: with a password that we do not know, that fails, and nothing is written. The same request
 * asks for the conditional formats of sheets that have some, and for what else the first look left open.
 */
const tryFirst = async (talk: Talk, locked: readonly Locked[], units: readonly Unit[], now: Now): Promise<Tried> => {
  const [formats, further] = [askConditionalSteps(units, now), askFurtherSteps(units, now)];
  const asking = [...formats.steps, ...further.steps];
  const steps = [...locked.flatMap((one) => one.steps), ...asking];
  const problem = steps.length === 0 ? undefined : await tryLock(talk, { sheet: '', steps });
  const open = (wasAnswered: boolean): Tried => ({ kind: 'open', wasAsked: steps.length > 0, before: further.answers(wasAnswered), conditionals: formats.answers(wasAnswered) });
  if (problem === undefined) return open(true);
  for (const one of locked) {
    const own = await tryLock(talk, one);
    if (own !== undefined) return { kind: 'stopped', problem: own };
  }
  return asking.length > 0 && isAboutFormats(problem) ? open(false) : { kind: 'stopped', problem };
};

/** Long work before anything is sent: the pane answers meanwhile, and somebody may cancel. */
const sliced = <T>(steps: Generator<void, T>, { signal = new AbortController().signal }: Listening): Promise<Sliced<T>> => inSlices(steps, signal, () => undefined);

function* readyInSteps(given: Parameters<typeof jobInSteps>[0]): Generator<void, { readonly job: Job; readonly planned: Planned }> {
  const job = yield* jobInSteps(given);
  return { job, planned: yield* stepsInSteps(job, job.units) };
}

const apply = async (talk: Talk, plan: Plan, basis: WorkbookGrid, onConflict: OnConflict, listening: Listening): Promise<ApplyOutcome> => {
  const divided = await sliced(unitsInSteps(plan), listening);
  if (divided.kind === 'cancelled') return divided;
  const units = divided.value;
  const now = await lookAgain(talk, units, basis);
  const refusal = findRefusal(units, now, basis);
  if (refusal !== undefined) return refusal;
  const conflicts = onConflict === 'ask' ? conflictsOf(units, now, basis) : [];
  if (conflicts.length > 0) return { kind: 'conflicts', conflicts };
  if (listening.signal?.aborted === true) return { kind: 'cancelled' };
  const locked = lockedIn(units, now);
  const tried = await tryFirst(talk, locked, units, now);
  if (tried.kind === 'stopped') return { kind: 'failed', problem: tried.problem };
  const given = { talk, units, basis, before: tried.before, endsApart: !tried.wasAsked, undo: locked.length > 0 ? 'none' : undoOf(plan), conditionals: new Map(tried.conditionals) } as const;
  const ready = await sliced(readyInSteps(given), listening);
  return ready.kind === 'cancelled' ? ready : carryOut(ready.value.job, ready.value.planned, listening);
};

/** Carries out a plan in the open workbook: looks again, then writes whole sheets, in as few requests as Excel takes. */
export const applyToExcel = async (talk: Talk, plan: Plan, basis: WorkbookGrid, onConflict: OnConflict = 'ask', listening: Listening = {}): Promise<ApplyOutcome> => {
  const checked = await sliced(checkPlanInSteps(plan, basis), listening);
  if (checked.kind === 'cancelled') return checked;
  if (checked.value !== undefined) return { kind: 'refused', problem: checked.value };
  if (plan.length === 0) return { kind: 'applied', undo: undoOf(plan), sheets: [] };
  try {
    return await apply(talk, plan, basis, onConflict, listening);
  } catch (error) {
    return { kind: 'failed', problem: hostProblemOf(error) };
  }
};
