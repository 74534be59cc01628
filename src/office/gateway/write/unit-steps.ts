/// <reference types="office-js" />
import type { Edit } from '../../../workbook/edit';
import { setAsideSteps } from './chart-steps';
import { sheetBefore, type Job } from './job';
import { keepSteps } from './keep-looks';
import { layoutOf } from './layout-of';
import type { PresentState } from './present';
import { protectSteps, unprotectSteps } from './sheet-steps';
import { step, type Step } from './step';
import { stepsOf } from './steps-of';
import { openingOf, type Unit } from './units';

/** A sheet that was begun is emptied instead of added once more; a copy is made anew. */
const begunAgain = (unit: Unit, isThere: boolean): { readonly first: readonly Step[]; readonly edits: readonly Edit[] } => {
  const [opening, ...rest] = unit.edits;
  if (!isThere || opening === undefined) return { first: [], edits: unit.edits };
  if (opening.kind === 'copy-sheet') return { first: [step(1, 1, undefined, ({ sheet }) => { sheet(unit.sheet).delete(); })], edits: unit.edits };
  if (opening.kind !== 'add-sheet') return { first: [], edits: unit.edits };
  const { tabColour } = opening;
  const colour = tabColour === undefined ? [] : [step(1, 1, tabColour, ({ sheet }) => { sheet(unit.sheet).tabColor = `#${tabColour.toUpperCase()}`; })];
  return { first: colour, edits: [{ kind: 'clear-sheet', sheet: unit.sheet }, ...rest] };
};

/** All that one sheet takes. `present` tells what is there of a unit that is sent a second time. */
const unitSteps = (job: Job, unit: Unit, present?: PresentState): readonly Step[] => {
  const before = sheetBefore(job, unit);
  const again = present?.sheets.get(unit);
  const kept = job.kept.get(unit);
  const known = before.kind === 'there' ? before : undefined;
  const { first, edits } = begunAgain(unit, again?.isThere === true);
  const isLocked = again?.isProtected ?? known?.protection !== undefined;
  const steps = stepsOf(edits, {
    basis: job.basis, model: job.models.get(unit)?.sheet, layout: layoutOf(unit, job.units, job.basis), tables: again?.tables ?? known?.tables ?? [], emptied: openingOf(unit) === 'clear' ? kept?.area : undefined,
    names: present?.names ?? new Set(job.before.names.keys()),
  });
  const protects = unit.edits.some(({ kind }) => kind === 'protect');
  return [
    ...(isLocked ? unprotectSteps(unit.sheet) : []),
    ...(kept === undefined || again?.hasKept === true ? [] : keepSteps(kept)),
    ...setAsideSteps(unit, known?.charts ?? [], again?.charts ?? known?.charts ?? []),
    ...first,
    ...steps,
    ...(known?.protection === undefined || protects ? [] : protectSteps(unit.sheet, known.protection)),
  ];
};

/** Sheets and what they take. */
export type Planned = readonly { readonly unit: Unit; readonly steps: readonly Step[] }[];

/** What each of these sheets takes, with a pause offered after each. */
export function* stepsInSteps(job: Job, units: readonly Unit[], present?: PresentState): Generator<void, Planned> {
  const planned: { readonly unit: Unit; readonly steps: readonly Step[] }[] = [];
  for (const unit of units) {
    planned.push({ unit, steps: unitSteps(job, unit, present) });
    yield;
  }
  return planned;
}
