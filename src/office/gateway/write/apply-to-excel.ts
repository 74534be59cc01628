import type { Plan } from '../../../workbook/edit';
import type { WorkbookGrid } from '../../../workbook/grid';
import type { HostProblem } from '../../../workbook/host-problem';
import { checkPlan } from '../../../workbook/plan/check-plan';
import { sameSheetName } from '../../../workbook/plan/sheet-names';
import type { ApplyOutcome, Listening, OnConflict, Undo } from '../../../taskpane/workbook-host';
import { hostProblemOf } from '../host-problem-of';
import type { Talk } from '../talk';
import { undoOf } from '../undo-of';
import { carryOut } from './carry-out';
import type { ConditionalsBefore } from './conditional-formats';
import { askConditionalSteps } from './conditional-steps';
import { conflictsOf } from './conflicts';
import { keptOf, modelsOf, type Job } from './job';
import { lookAgain, type Now } from './look-again';
import { findRefusal } from './refusal';
import { send } from './send';
import { protectSteps, unprotectSteps } from './sheet-steps';
import type { Step } from './step';
import { unitSteps } from './unit-steps';
import { unitsOf, type Unit } from './units';

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

type Tried = { readonly kind: 'stopped'; readonly problem: HostProblem } | { readonly kind: 'open'; readonly conditionals: ReadonlyMap<Unit, ConditionalsBefore> };

/** Excel fails at some conditional formats of people's: that keeps nothing from being written, they are merely not known. */
const isAboutFormats = ({ code }: HostProblem): boolean => code === 'excel-refused' || code === 'excel-too-old' || code === 'too-much-at-once' || code === 'sheet-gone';

/**
 * Sheets of ours that are protected, opened and closed again: with a password that we do not know, that fails, and nothing is written. The same request
 * asks for the conditional formats of sheets that have some.
 */
const tryFirst = async (talk: Talk, locked: readonly Locked[], units: readonly Unit[], now: Now): Promise<Tried> => {
  const asking = askConditionalSteps(units, now);
  const steps = [...locked.flatMap((one) => one.steps), ...asking.steps];
  const problem = steps.length === 0 ? undefined : await tryLock(talk, { sheet: '', steps });
  if (problem === undefined) return { kind: 'open', conditionals: asking.answers(true) };
  for (const one of locked) {
    const own = await tryLock(talk, one);
    if (own !== undefined) return { kind: 'stopped', problem: own };
  }
  return asking.steps.length > 0 && isAboutFormats(problem) ? { kind: 'open', conditionals: asking.answers(false) } : { kind: 'stopped', problem };
};

const jobOf = (talk: Talk, units: readonly Unit[], basis: WorkbookGrid, before: Now, undo: Undo, conditionals: Job['conditionals']): Job => {
  const kept = units.flatMap((unit) => {
    const found = keptOf(unit, before.sheets.get(sameSheetName(unit.sheet)) ?? { kind: 'absent' }, basis);
    return found === undefined ? [] : [[unit, found] as const];
  });
  return { talk, units, basis, before, undo, kept: new Map(kept), conditionals, models: modelsOf(units), status: new Map() };
};

const apply = async (talk: Talk, plan: Plan, basis: WorkbookGrid, onConflict: OnConflict, listening: Listening): Promise<ApplyOutcome> => {
  const units = unitsOf(plan);
  const now = await lookAgain(talk, units, basis);
  const refusal = findRefusal(units, now, basis);
  if (refusal !== undefined) return refusal;
  const conflicts = onConflict === 'ask' ? conflictsOf(units, now, basis) : [];
  if (conflicts.length > 0) return { kind: 'conflicts', conflicts };
  if (listening.signal?.aborted === true) return { kind: 'cancelled' };
  const locked = lockedIn(units, now);
  const tried = await tryFirst(talk, locked, units, now);
  if (tried.kind === 'stopped') return { kind: 'failed', problem: tried.problem };
  const job = jobOf(talk, units, basis, now, locked.length > 0 ? 'none' : undoOf(plan), new Map(tried.conditionals));
  return carryOut(job, units.map((unit) => ({ unit, steps: unitSteps(job, unit) })), listening);
};

/** Carries out a plan in the open workbook: looks again, then writes whole sheets, in as few requests as Excel takes. */
export const applyToExcel = async (talk: Talk, plan: Plan, basis: WorkbookGrid, onConflict: OnConflict = 'ask', listening: Listening = {}): Promise<ApplyOutcome> => {
  const problem = checkPlan(plan, basis);
  if (problem !== undefined) return { kind: 'refused', problem };
  if (listening.signal?.aborted === true) return { kind: 'cancelled' };
  if (plan.length === 0) return { kind: 'applied', undo: undoOf(plan), sheets: [] };
  try {
    return await apply(talk, plan, basis, onConflict, listening);
  } catch (error) {
    return { kind: 'failed', problem: hostProblemOf(error) };
  }
};
