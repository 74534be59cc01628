import type { SheetGrid, WorkbookGrid } from '../../../src/workbook/grid';

const within = (numbers: ReadonlySet<number>, count: number): readonly number[] => [...numbers].filter((number) => number < count).sort((a, b) => a - b);

const withoutEmptyEnd = (line: SheetGrid['values'][number] | undefined): SheetGrid['values'][number] => {
  const cells = [...(line ?? [])];
  while (cells.length > 0 && cells.at(-1) === null) cells.pop();
  return cells;
};

/** A formula's result is the calculation's matter, and an empty text is nothing to Excel. */
const plain = ({ values, formulas }: SheetGrid, row: number): SheetGrid['values'][number] =>
  withoutEmptyEnd((values[row] ?? []).map((value, column) => (value === '' || formulas.get(row)?.has(column) === true ? null : value)));

const byRow = (rows: SheetGrid['formulas']): readonly unknown[] => [...rows].sort(([a], [b]) => a - b).map(([row, cells]) => [row, Object.fromEntries(cells)]);

/** What a sheet says, apart from how it is kept: empty ends of rows may be there or not, and rows hidden beyond the figures say nothing. */
const saidBySheet = (sheet: SheetGrid) => ({
  ...sheet,
  values: Array.from({ length: sheet.rowCount }, (_, row) => plain(sheet, row)),
  formulas: byRow(sheet.formulas),
  formats: byRow(sheet.formats),
  merges: [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left),
  hiddenRows: within(sheet.hiddenRows, sheet.rowCount),
  hiddenColumns: within(sheet.hiddenColumns, sheet.columnCount),
});

/** What a workbook says, to compare two readings of it. */
export const said = ({ sheets, names }: WorkbookGrid) => ({
  sheets: sheets.map(saidBySheet),
  names: names.filter(({ name }) => !name.startsWith('_xlnm.')).sort((a, b) => (a.name < b.name ? -1 : 1)),
});
