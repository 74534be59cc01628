import type { Edit } from '../../../workbook/edit';
import type { WorkbookGrid } from '../../../workbook/grid';
import { sameSheetName } from '../../../workbook/plan/sheet-names';
import type { Layout } from './repeat-steps';
import type { Unit } from './units';

const nothing: Layout = { formulas: new Map(), tables: [] };

/** A layout with what an edit adds to it. */
export const layoutWith = (layout: Layout, edit: Edit): Layout => {
  if (edit.kind === 'table') return { ...layout, tables: [...layout.tables, edit.area] };
  if (edit.kind !== 'write') return layout;
  const formulas = new Map([...layout.formulas].map(([row, cells]) => [row, new Map(cells)] as const));
  edit.cells.forEach((line, down) => line.forEach((input, across) => {
    if (input === undefined) return;
    const row = formulas.get(edit.row + down) ?? new Map<number, string>();
    formulas.set(edit.row + down, row);
    if ('formula' in input) row.set(edit.column + across, input.formula);
    else row.delete(edit.column + across);
  }));
  return { ...layout, formulas };
};

const ofSheet = (name: string, units: readonly Unit[], basis: WorkbookGrid): Layout => {
  const sheet = basis.sheets.find((one) => sameSheetName(one.name) === sameSheetName(name));
  const known: Layout = sheet === undefined ? nothing : { formulas: sheet.formulas, tables: sheet.tables.map(({ area }) => area) };
  return units.filter((unit) => sameSheetName(unit.sheet) === sameSheetName(name)).flatMap(({ edits }) => edits).reduce(layoutWith, known);
};

/** What a unit's sheet has before its own edits: of a copy what the template has; asked for only where rows are repeated. */
export const layoutOf = ({ edits, sheet }: Unit, units: readonly Unit[], basis: WorkbookGrid): Layout => {
  const [first] = edits;
  if (!edits.some(({ kind }) => kind === 'repeat-row')) return nothing;
  if (first?.kind === 'copy-sheet') return ofSheet(first.from, units, basis);
  return first?.kind === 'add-sheet' || first?.kind === 'clear-sheet' ? nothing : ofSheet(sheet, [], basis);
};
