import { IFunctionService, ISuperTableService } from '@univerjs/engine-formula';
import { cellReader, writeCells, writesFor } from '../grid/cells';
import { apiError } from '../rich-api/api-error';
import { parseAddress } from './address';
import { columnsOf, intersection, shifted, type Area, type Shift } from './area';
import type { Book } from './book';
import { onSheet, type RangeTarget } from './range-target';
import type { TableColumnPart, TablePart } from './parts';
import { plainValue } from './read-range';

type TableOption = Parameters<ISuperTableService['registerTableOptionMap']>[1];

/** The special items, which only the grid's own interface registers. */
const options: readonly string[] = ['#All', '#Data', '#Headers', '#Totals', '#This Row'];

/** The rows between header and total row. */
export const bodyOf = (table: TablePart): Area => ({
  ...table.area, top: table.area.top + (table.showHeaders ? 1 : 0), bottom: table.area.bottom - (table.showTotals ? 1 : 0),
});

export const headerOf = (table: TablePart): Area | undefined => (table.showHeaders ? { ...table.area, bottom: table.area.top } : undefined);
export const totalsOf = (table: TablePart): Area | undefined => (table.showTotals ? { ...table.area, top: table.area.bottom } : undefined);

/** Tells the formula engine where a table lies and what its columns are called. */
const register = (book: Book, table: TablePart): void => {
  const { engine } = book;
  const service = engine.injector.get(ISuperTableService);
  for (const name of options) service.registerTableOptionMap(name, name as TableOption);
  const body = bodyOf(table);
  const reference = {
    sheetId: table.sheetId,
    range: { startRow: body.top - 1, endRow: body.bottom, startColumn: body.left, endColumn: body.right },
    titleMap: new Map(table.columns.map((column, index) => [column.name, index])),
  };
  engine.run('formula.mutation.set-super-table', { unitId: engine.unitId, tableName: table.name, reference });
  engine.injector.get(IFunctionService).deleteFormulaAstCacheKey(table.name);
};

export const unregister = (book: Book, tableName: string): void => {
  book.engine.run('formula.mutation.remove-super-table', { unitId: book.engine.unitId, tableName });
  book.engine.injector.get(IFunctionService).deleteFormulaAstCacheKey(tableName);
};

/** After any change of place, name or columns: the engine keeps parsed formulas and must forget them. */
export const refreshTables = (book: Book): void => book.tables.forEach((table) => register(book, table));

export const shiftTables = (book: Book, shift: Shift): void => {
  for (const table of [...book.tables]) {
    if (table.sheetId !== shift.sheetId) continue;
    const area = shifted(table.area, shift);
    if (area === undefined) book.tables.splice(book.tables.indexOf(table), 1);
    else moveColumns(book, table, area, shift.axis === 'columns' ? shift : undefined);
  }
};

const moveColumns = (book: Book, table: TablePart, area: Area, shift: { readonly kind: 'insert' | 'delete'; readonly area: Area } | undefined): void => {
  const before = table.area;
  table.area = area;
  if (shift === undefined || columnsOf(area) === columnsOf(before)) return;
  if (shift.kind === 'delete') {
    const common = intersection(before, shift.area);
    if (common !== undefined) table.columns.splice(common.left - before.left, columnsOf(common));
    return;
  }
  const added: TableColumnPart[] = [];
  for (let n = 0; n < columnsOf(shift.area); n += 1) added.push({ id: book.nextNumber(), name: freeColumnName([...table.columns, ...added], 'Column1'), totals: undefined });
  table.columns.splice(shift.area.left - before.left, 0, ...added);
  writeHeaders(book, table);
};

/** A name that no other column has: `Amount`, `Amount2`, `Amount3`. */
export const freeColumnName = (columns: readonly { readonly name: string }[], wanted: string): string => {
  const taken = new Set(columns.map((column) => column.name.toLowerCase()));
  if (!taken.has(wanted.toLowerCase())) return wanted;
  const stem = wanted.replace(/\d+$/, '');
  for (let number = 2; ; number += 1) if (!taken.has(`${stem}${number}`.toLowerCase())) return `${stem}${number}`;
};

/** Header cells always are text. */
export const writeHeaders = (book: Book, table: TablePart): void => {
  const header = headerOf(table);
  if (header === undefined) return;
  writeCells(book.engine, table.sheetId, writesFor(header, (_, column) => (
    { content: { kind: 'text', value: table.columns[column - header.left]?.name ?? '' }, formula: null }
  )));
};

const namePattern = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/** Whether a name may stand for a table or a range. */
export const isUsableName = (name: string): boolean =>
  name.length <= 255 && namePattern.test(name) && parseAddress(name) === undefined && !/^([rc]|r\d+c\d+|r\d+|c\d+)$/i.test(name);

export const checkTableName = (book: Book, name: string, except?: TablePart): void => {
  if (!isUsableName(name)) throw apiError('InvalidArgument');
  const same = (other: { readonly name: string }): boolean => other.name.toLowerCase() === name.toLowerCase();
  if (book.tables.some((table) => table !== except && same(table)) || book.names.some(same)) throw apiError('InvalidArgument');
};

export const findTable = (book: Book, key: unknown, sheetId?: string): TablePart | undefined => book.tables.find((table) =>
  (sheetId === undefined || table.sheetId === sheetId)
  && (table.id === String(key) || (typeof key === 'string' && table.name.toLowerCase() === key.toLowerCase())));

/** A table must still be there. */
export const livingTable = (book: Book, table: TablePart): TablePart => {
  if (!book.tables.includes(table)) throw apiError('ItemNotFound');
  return table;
};

/** Column names from the header cells: text, never empty, never twice. */
export const columnsFrom = (book: Book, sheetId: string, header: Area): TableColumnPart[] => {
  const cell = cellReader(book.engine, sheetId);
  const columns: TableColumnPart[] = [];
  for (let column = header.left; column <= header.right; column += 1) {
    const text = String(plainValue(cell(header.top, column).content));
    columns.push({ id: columns.length + 1, name: freeColumnName(columns, text === '' ? `Column${columns.length + 1}` : text), totals: undefined });
  }
  return columns;
};

/** A range by a table's name: its data rows. */
export const rangeOfTable = (book: Book, _: string, name: string): RangeTarget | undefined => {
  const table = findTable(book, name);
  return table === undefined ? undefined : onSheet(book, table.sheetId, bodyOf(table));
};
