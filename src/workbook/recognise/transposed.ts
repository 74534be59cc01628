import type { CellValue, SheetGrid } from '../grid';

/** A sheet with its rows as columns: where people stand side by side, they stand one below the other in it. */
export const transposed = (sheet: SheetGrid): SheetGrid => ({
  ...sheet,
  rowCount: sheet.columnCount,
  columnCount: sheet.rowCount,
  values: Array.from({ length: sheet.columnCount }, (_, column) => sheet.values.map((row): CellValue => row[column] ?? null)),
  formulas: turned(sheet.formulas),
  formats: turned(sheet.formats),
  merges: sheet.merges.map(({ top, left, bottom, right }) => ({ top: left, left: top, bottom: right, right: bottom })),
  hiddenRows: sheet.hiddenColumns,
  hiddenColumns: sheet.hiddenRows,
  tables: [],
});

const turned = <T>(cells: ReadonlyMap<number, ReadonlyMap<number, T>>): ReadonlyMap<number, ReadonlyMap<number, T>> => {
  const all = new Map<number, Map<number, T>>();
  for (const [row, columns] of cells) {
    for (const [column, value] of columns) all.set(column, (all.get(column) ?? new Map<number, T>()).set(row, value));
  }
  return all;
};
