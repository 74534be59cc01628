/// <reference types="office-js" />
import type { ApplyOutcome, Listening } from '../../../taskpane/workbook-host';
import { hostProblemOf } from '../host-problem-of';
import { interruptedBy } from './carry-out';
import { returnChartSteps } from './chart-steps';
import { sheetBefore, type Job } from './job';
import { chunksOf } from './chunks';
import { conditionalSteps } from './conditional-steps';
import { forgetSteps, returnSteps } from './keep-looks';
import { presentState, type PresentState } from './present';
import { contentSteps, putBackSteps } from './put-back';
import { send } from './send';
import type { Talk } from '../talk';
import { protectSteps, unprotectSteps } from './sheet-steps';
import { step, type Step } from './step';
import type { Unit } from './units';

const nameSteps = (unit: Unit, { before }: Job, names: ReadonlySet<string>): readonly Step[] => unit.edits.flatMap((edit): readonly Step[] => {
  if (edit.kind !== 'define-name' || !names.has(edit.name.toLowerCase())) return [];
  const formula = before.names.get(edit.name.toLowerCase());
  return [step(1, 1, formula, ({ workbook }) => {
    const item = workbook.names.getItem(edit.name);
    if (formula === undefined) item.delete();
    else item.formula = formula;
  })];
});

/** What a unit did, undone. What was not reached stays untouched. */
const backSteps = (job: Job, unit: Unit, present: PresentState): readonly Step[] => {
  const [before, now, kept] = [sheetBefore(job, unit), present.sheets.get(unit), job.kept.get(unit)];
  const names = nameSteps(unit, job, present.names);
  if (now?.isThere !== true) return names;
  if (before.kind === 'absent') return [...names, step(1, 1, undefined, ({ sheet }) => { sheet(unit.sheet).delete(); })];
  const basis = job.basis.sheets.find(({ name }) => name === unit.sheet);
  const own = before.looks !== undefined && kept !== undefined
    ? (now.hasKept || job.mayBeForgotten.has(unit) || job.status.get(unit) === 'done' ? putBackSteps({ cells: before.cells, looks: before.looks }, kept, basis, now) : [])
    : [...contentSteps(unit.sheet, before.cells, basis), ...(kept !== undefined && now.hasKept ? [...returnSteps(kept), ...forgetSteps(kept)] : [])];
  return [
    ...(now.isProtected ? unprotectSteps(unit.sheet) : []),
    ...own,
    ...returnChartSteps(unit, before.charts, now.charts),
    ...(before.protection === undefined ? [] : protectSteps(unit.sheet, before.protection)),
    ...names,
  ];
};

type Returning = { readonly unit: Unit; readonly steps: readonly Step[] };

const conditionalsBack = (job: Job, unit: Unit, present: PresentState): readonly Returning[] => {
  const [before, conditionals] = [sheetBefore(job, unit), job.conditionals.get(unit)];
  if (conditionals?.kind !== 'known' || before.kind === 'absent' || present.sheets.get(unit)?.isThere !== true) return [];
  const own = conditionalSteps(unit.sheet, conditionals.formats);
  return [{ unit, steps: before.protection === undefined ? own : [...unprotectSteps(unit.sheet), ...own, ...protectSteps(unit.sheet, before.protection)] }];
};

const sendAll = async (talk: Talk, returning: readonly Returning[]): Promise<void> => {
  for (const chunk of chunksOf(returning)) await send(talk, chunk.flatMap(({ steps }) => steps));
};

/** Conditional formats come last and by themselves: one that Excel refuses keeps nothing else from being put back. Then its sheet is named, and the next try goes without. */
const returnConditionals = async (job: Job, returning: readonly Returning[]): Promise<void> => {
  try {
    await sendAll(job.talk, returning);
  } catch (error) {
    if (hostProblemOf(error).code !== 'excel-refused') throw error;
    for (const one of returning) await sendAll(job.talk, [one]).catch(() => job.conditionals.set(one.unit, { kind: 'unknown' }));
    throw error;
  }
};

/** Removes what was added and puts back what was written over, the last sheet first. */
export const takeBack = async (job: Job, { onProgress }: Listening = {}): Promise<ApplyOutcome> => {
  const sent = job.units.filter((unit) => job.status.has(unit)).reverse();
  try {
    const present = await presentState(job, sent);
    const returning = sent.flatMap((unit) => conditionalsBack(job, unit, present));
    const waiting = new Set(returning.map(({ unit }) => unit));
    let done = 0;
    for (const chunk of chunksOf(sent.map((unit) => ({ unit, steps: backSteps(job, unit, present) })))) {
      await send(job.talk, chunk.flatMap(({ steps }) => steps));
      for (const { unit, isLast } of chunk) if (isLast && !waiting.has(unit)) job.status.delete(unit);
      done += chunk.length;
      onProgress?.({ done, of: sent.length });
    }
    await returnConditionals(job, returning);
    for (const unit of waiting) job.status.delete(unit);
    return { kind: 'applied', undo: 'none', sheets: [] };
  } catch (error) {
    return interruptedBy(job, { kind: 'failed', problem: hostProblemOf(error) });
  }
};
