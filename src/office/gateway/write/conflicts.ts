import type { CellInput } from '../../../workbook/edit';
import type { CellValue, SheetGrid, WorkbookGrid } from '../../../workbook/grid';
import type { Conflict } from '../../../taskpane/workbook-host';
import { formulaAsShown } from '../../../workbook/formula-as-shown';
import { a1 } from '../../../workbook/plan/a1';
import { sameSheetName } from '../../../workbook/plan/sheet-names';
import { shownCell } from '../../../workbook/recognise/shown-cell';
import type { Raw } from '../read/read-blocks';
import type { Now } from './look-again';
import { openingOf, type Unit } from './units';

const contentOf = (sheet: SheetGrid | undefined, row: number, column: number): Raw => {
  const formula = sheet?.formulas.get(row)?.get(column);
  return formula === undefined ? rawOf(sheet?.values[row]?.[column] ?? null) : `=${formula}`;
};

const rawOf = (value: CellValue): Raw => (value === null ? '' : typeof value === 'object' ? value.error : value);

const nowOf = (raw: Raw): Raw => (typeof raw === 'string' && raw.startsWith('=') ? formulaAsShown(raw) : raw);

/** As people see it: a formula where there is one, else the figure in its format. */
const shown = (raw: Raw, format: string | undefined): string => (typeof raw === 'string' ? raw : shownCell(raw, format));

const shownInput = (input: CellInput | undefined, format: string | undefined): string => {
  if (input === undefined || 'empty' in input) return '';
  if ('text' in input) return input.text;
  if ('number' in input) return shownCell(input.number, format);
  return 'boolean' in input ? shownCell(input.boolean, format) : `=${input.formula}`;
};

/** What the unit writes into each cell; later writes win. */
const inputsOf = ({ edits }: Unit): ReadonlyMap<string, CellInput> => {
  const inputs = new Map<string, CellInput>();
  for (const edit of edits) {
    if (edit.kind !== 'write') continue;
    edit.cells.forEach((line, down) => line.forEach((input, across) => {
      if (input !== undefined) inputs.set(a1(edit.row + down, edit.column + across), input);
    }));
  }
  return inputs;
};

/** Cells of one unit's sheet that changed since the plan was made. On a sheet that is emptied each cell counts, else those that are written. */
const conflictsOn = (unit: Unit, now: Now, basis: WorkbookGrid): readonly Conflict[] => {
  const current = now.sheets.get(sameSheetName(unit.sheet));
  const isEmptied = openingOf(unit) === 'clear';
  if (current?.kind !== 'there' || (!isEmptied && openingOf(unit) !== 'stands')) return [];
  const sheet = basis.sheets.find(({ name }) => sameSheetName(name) === sameSheetName(unit.sheet));
  const inputs = inputsOf(unit);
  const found = new Map<string, Conflict>();
  for (const { area, formulas } of current.cells) {
    formulas.forEach((line, down) => line.forEach((raw, across) => {
      const [row, column] = [area.top + down, area.left + across];
      const [was, is, cell] = [contentOf(sheet, row, column), nowOf(raw), a1(row, column)];
      if (was === is || (!isEmptied && !inputs.has(cell))) return;
      const format = sheet?.formats.get(row)?.get(column);
      found.set(cell, { sheet: unit.sheet, cell, wasRead: shown(was, format), isNow: shown(is, format), wouldBe: shownInput(inputs.get(cell), format) });
    }));
  }
  return [...found.values(), ...(isEmptied ? emptied(unit, current.cells, sheet, inputs) : [])];
};

/** Cells that had something and lie outside of what is used now: somebody emptied them. */
const emptied = (unit: Unit, cells: readonly { readonly area: { top: number; left: number; bottom: number; right: number } }[], sheet: SheetGrid | undefined, inputs: ReadonlyMap<string, CellInput>): readonly Conflict[] => {
  const isInside = (row: number, column: number): boolean => cells.some(({ area }) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right);
  return (sheet?.values ?? []).flatMap((line, row) => line.flatMap((_, column): readonly Conflict[] => {
    const was = contentOf(sheet, row, column);
    if (was === '' || isInside(row, column)) return [];
    const format = sheet?.formats.get(row)?.get(column);
    const cell = a1(row, column);
    return [{ sheet: unit.sheet, cell, wasRead: shown(was, format), isNow: '', wouldBe: shownInput(inputs.get(cell), format) }];
  }));
};

/** What somebody changed since the plan was made, and the plan would write over. */
export const conflictsOf = (units: readonly Unit[], now: Now, basis: WorkbookGrid): readonly Conflict[] => units.flatMap((unit) => conflictsOn(unit, now, basis));
