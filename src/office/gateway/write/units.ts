import type { Edit, Plan } from '../../../workbook/edit';
import { sameSheetName } from '../../../workbook/plan/sheet-names';

/** All edits of one sheet: what is finished or not. `sheet` is empty for what belongs to no sheet. */
export type Unit = { readonly sheet: string; readonly edits: Plan };

/** The sheets that a formula or a reference names. */
const mentioned = (formula: string): readonly string[] =>
  !formula.includes('!') ? [] : [...formula.matchAll(/'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu)].map(([, quoted, bare]) => quoted?.replaceAll("''", "'") ?? bare ?? '');

const sheetOf = (edit: Edit): string => {
  if (edit.kind === 'define-name') return mentioned(edit.refersTo)[0] ?? '';
  return edit.kind === 'copy-sheet' ? edit.to : edit.sheet;
};

/** Excel refuses a formula that points at a sheet that is not there yet: the sheets that a unit has to wait for. */
const needs = ({ edits }: Unit): readonly string[] => edits.flatMap((edit) => {
  if (edit.kind === 'copy-sheet') return [edit.from];
  if (edit.kind === 'define-name') return mentioned(edit.refersTo);
  return edit.kind !== 'write' ? [] : edit.cells.flatMap((line) => line.flatMap((cell) => (cell !== undefined && 'formula' in cell ? mentioned(cell.formula) : [])));
});

/** In the order of the plan, except that each comes after those that it points at. */
function* sorted(units: readonly Unit[]): Generator<void, readonly Unit[]> {
  const bySheet = new Map(units.map((unit) => [sameSheetName(unit.sheet), unit]));
  const waitsFor = new Map<Unit, readonly string[]>();
  for (const unit of units) {
    waitsFor.set(unit, [...new Set(needs(unit).map(sameSheetName))]);
    yield;
  }
  const done = new Set<Unit>();
  const order: Unit[] = [];
  const place = (unit: Unit): void => {
    if (done.has(unit)) return;
    done.add(unit);
    for (const name of waitsFor.get(unit) ?? []) {
      const other = bySheet.get(name);
      if (other !== undefined && other !== unit) place(other);
    }
    order.push(unit);
  };
  units.forEach(place);
  return order;
}

/** A plan sheet by sheet, with a pause offered after each. */
export function* unitsInSteps(plan: Plan): Generator<void, readonly Unit[]> {
  const bySheet = new Map<string, Unit & { readonly edits: Edit[] }>();
  const named = new Map<string, Unit & { readonly edits: Edit[] }>();
  for (const edit of plan) {
    const sheet = sheetOf(edit);
    const unit = named.get(sheet) ?? bySheet.get(sameSheetName(sheet)) ?? { sheet, edits: [] };
    if (!named.has(sheet)) {
      named.set(sheet, unit);
      bySheet.set(sameSheetName(sheet), unit);
      yield;
    }
    unit.edits.push(edit);
  }
  return yield* sorted([...bySheet.values()]);
}

/** How a unit begins: with a sheet that is new, emptied, copied, or as it stands. */
export const openingOf = ({ edits: [first] }: Unit): 'add' | 'clear' | 'copy' | 'stands' =>
  first?.kind === 'add-sheet' ? 'add' : first?.kind === 'clear-sheet' ? 'clear' : first?.kind === 'copy-sheet' ? 'copy' : 'stands';

/** Whether a unit changes how cells look that may be there already. */
export const changesLooks = (unit: Unit): boolean =>
  openingOf(unit) === 'clear' || (openingOf(unit) === 'stands' && unit.edits.some(({ kind }) => kind === 'style'));

/** The part of its sheet that a unit may change, where it does not empty all of it. */
export const reachOf = ({ edits }: Unit): { readonly bottom: number; readonly right: number } => {
  let [bottom, right] = [-1, -1];
  const reach = (row: number, column: number): void => { bottom = Math.max(bottom, row); right = Math.max(right, column); };
  for (const edit of edits) {
    if (edit.kind === 'write') reach(edit.row + edit.cells.length - 1, edit.column + Math.max(0, ...edit.cells.map(({ length }) => length)) - 1);
    else if ('area' in edit) reach(edit.area.bottom, edit.area.right);
    else if (edit.kind === 'row-height' || edit.kind === 'repeat-row') reach(edit.row, 0);
  }
  return { bottom, right };
};
