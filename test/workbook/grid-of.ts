import type { Area, CellValue, SheetGrid, SheetTable, WorkbookGrid } from '../../src/workbook/grid';

/** A cell as a test writes it: a value, or a value with its format or formula. */
export type Cell = CellValue | undefined | { readonly value: CellValue; readonly format?: string; readonly formula?: string };

export type SheetExtras = {
  readonly merges?: readonly string[];
  readonly hidden?: readonly number[];
  readonly hiddenColumns?: readonly string[];
  readonly filter?: string;
  readonly tables?: readonly { readonly name: string; readonly area: string }[];
  readonly visibility?: SheetGrid['visibility'];
};

/** A percentage as Excel keeps it: 0.0042 shown as 0.42%. */
export const percent = (value: number): Cell => ({ value, format: '0.00%' });

/** A figure shown with ‰ that Excel does not scale. */
export const perMille = (value: number): Cell => ({ value, format: '0.0"‰"' });

export const computed = (formula: string, value: CellValue, format?: string): Cell => ({ value, formula, ...(format === undefined ? {} : { format }) });

export const error = (code: string): Cell => ({ value: { error: code } });

const isRich = (cell: Cell): cell is { readonly value: CellValue; readonly format?: string; readonly formula?: string } =>
  typeof cell === 'object' && cell !== null && 'value' in cell;

const columnOf = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `B2:D3` as an area. */
const areaOf = (text: string): Area => {
  const [, left = 'A', top = '1', right = left, bottom = top] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(text) ?? [];
  return { top: Number(top) - 1, left: columnOf(left), bottom: Number(bottom) - 1, right: columnOf(right) };
};

const mapOf = <T>(rows: readonly (readonly Cell[])[], read: (cell: Cell) => T | undefined): ReadonlyMap<number, ReadonlyMap<number, T>> =>
  new Map(
    rows.flatMap((row, at) => {
      const found = row.flatMap((cell, column) => {
        const value = read(cell);
        return value === undefined ? [] : [[column, value] as const];
      });
      return found.length === 0 ? [] : [[at, new Map(found)] as const];
    }),
  );

/** A sheet written down row by row. Hidden rows are numbered as people see them. */
export const sheetOf = (name: string, rows: readonly (readonly Cell[])[], extras: SheetExtras = {}): SheetGrid => ({
  name,
  visibility: extras.visibility ?? 'visible',
  rowCount: rows.length,
  columnCount: Math.max(0, ...rows.map((row) => row.length)),
  values: rows.map((row) => row.map((cell) => (isRich(cell) ? cell.value : (cell ?? null)))),
  formulas: mapOf(rows, (cell) => (isRich(cell) ? cell.formula : undefined)),
  formats: mapOf(rows, (cell) => (isRich(cell) ? cell.format : undefined)),
  merges: (extras.merges ?? []).map(areaOf),
  hiddenRows: new Set((extras.hidden ?? []).map((row) => row - 1)),
  hiddenColumns: new Set((extras.hiddenColumns ?? []).map(columnOf)),
  ...(extras.filter === undefined ? {} : { filter: areaOf(extras.filter) }),
  tables: (extras.tables ?? []).map(({ name: table, area }): SheetTable => {
    const { top, left, right } = areaOf(area);
    const columns = (rows[top] ?? []).slice(left, right + 1).map((cell) => String(isRich(cell) ? cell.value : (cell ?? '')));
    return { name: table, area: areaOf(area), columns };
  }),
  isProtected: false,
});

export const workbookOf = (...sheets: readonly SheetGrid[]): WorkbookGrid => ({ sheets, names: [] });
