import { cellReader, usedArea, writeCells, writesFor } from '../grid/cells';
import { apiError, wrongShape } from '../rich-api/api-error';
import { columnsOf, intersection, isOnSheet, rowsOf, sameArea, type Area } from './area';
import type { Book } from './book';
import { announceEdit } from './changes';
import { mergesOf } from './merge';
import { checkWritable } from './protection';
import { onSheet, type RangeTarget } from './range-target';
import { overlap } from './regions';
import type { TablePart } from './parts';
import { deleteCells, insertCells } from './structure';
import { bodyIsEmpty, renameInFormulas } from './table-edits';
import { bodyOf, checkTableName, columnsFrom, freeColumnName, refreshTables, unregister, writeHeaders } from './tables';
import { writeRange } from './write-range';

const freeTableName = (book: Book): string => {
  for (let number = 1; ; number += 1) {
    const name = `Table${number}`;
    if (!book.tables.some((table) => table.name.toLowerCase() === name.toLowerCase())) return name;
  }
};

const announce = (book: Book, type: number, table: TablePart): void => book.emit({
  type, targets: ['Workbook', table.sheetId], args: { tableId: table.id, tableName: table.name, worksheetId: table.sheetId, source: book.source.source },
});

/** Excel pushes cells below down only when they are in the way. */
const isFree = (target: RangeTarget): boolean => {
  const cell = cellReader(target.book.engine, target.sheetId);
  for (let column = target.area.left; column <= target.area.right; column += 1) {
    for (let row = target.area.top; row <= target.area.bottom; row += 1) if (cell(row, column).content.kind !== 'blank') return false;
  }
  return true;
};

export const addTable = async (target: RangeTarget, hasHeaders: boolean): Promise<TablePart> => {
  const { book, sheetId } = target;
  let { area } = target;
  checkWritable(book, sheetId, area);
  if (book.tables.some((table) => table.sheetId === sheetId && overlap(table.area, area))) throw apiError('InvalidArgument', "A table can't overlap another table.");
  if (mergesOf(book, sheetId).some((merge) => overlap(merge, area))) throw apiError('MergedRangeConflict');
  if (!hasHeaders) {
    await insertCells(onSheet(book, sheetId, { ...area, bottom: area.top }), 'Down');
    area = { ...area, bottom: area.bottom + 1 };
  } else if (area.top === area.bottom) {
    const below = { ...area, top: area.top + 1, bottom: area.bottom + 1 };
    if (!isOnSheet(below)) throw apiError('InvalidArgument');
    if (!isFree(onSheet(book, sheetId, below))) await insertCells(onSheet(book, sheetId, below), 'Down');
    area = { ...area, bottom: area.bottom + 1 };
  }
  const number = book.nextNumber();
  const table: TablePart = {
    id: `{${number.toString(16).toUpperCase().padStart(8, '0')}-0000-0000-FFFF-FFFF00000000}`, number, name: freeTableName(book), sheetId, area,
    showHeaders: true, showTotals: false, style: book.namedLooks.TableStyle.standard, highlightFirstColumn: false, highlightLastColumn: false,
    showBandedRows: true, showBandedColumns: false, showFilterButton: true,
    columns: columnsFrom(book, sheetId, { ...area, bottom: area.top }), filters: new Map(), sorted: [],
  };
  book.tables.push(table);
  writeHeaders(book, table);
  refreshTables(book);
  announce(book, 102, table);
  return table;
};

export const renameTable = (book: Book, table: TablePart, name: string): void => {
  checkTableName(book, name, table);
  const before = table.name;
  unregister(book, before);
  table.name = name;
  refreshTables(book);
  const pattern = new RegExp(`(?<![\\w.])${before.replace(/[.\\]/g, '\\$&')}(?=[\\[),;+\\-*/&=<> ]|$)`, 'gi');
  renameInFormulas(book, (formula) => formula.replace(pattern, name));
};

/** Rows of values for a table, whose width must fit. */
const linesOf = (table: TablePart, values: unknown): readonly (readonly unknown[])[] => {
  if (values === undefined || values === null) return [table.columns.map(() => null)];
  const lines = Array.isArray(values) ? values : [[values]];
  const rows: unknown[][] = lines.every((line) => Array.isArray(line)) ? lines : [lines];
  if (!rows.every((line) => line.length === table.columns.length)) throw apiError('InvalidArgument', wrongShape);
  return rows;
};

const fillDown = (book: Book, table: TablePart, top: number, count: number): void => {
  const body = bodyOf(table);
  const cell = cellReader(book.engine, table.sheetId);
  const model = top > body.top ? top - 1 : top + count;
  if (model > body.bottom) return;
  writeCells(book.engine, table.sheetId, writesFor({ ...body, top, bottom: top + count - 1 }, (_, column) => {
    const { formula } = cell(model, column);
    return formula !== undefined && formula.includes('[#This Row]') ? { formula } : undefined;
  }));
};

/** Adds rows and answers the index of the first. A table whose only row is blank takes the values there. */
export const addRows = async (book: Book, table: TablePart, index: number | undefined, values: unknown): Promise<number> => {
  const lines = linesOf(table, values);
  const body = bodyOf(table);
  checkWritable(book, table.sheetId, body);
  const count = rowsOf(body);
  const at = index === undefined || index === -1 ? count : index;
  if (at < 0 || at > count) throw apiError('InvalidArgument');
  const blankOnly = bodyIsEmpty(book, table) && values !== undefined && values !== null && at >= count;
  const first = blankOnly ? body.top : body.top + at;
  const inserted = blankOnly ? lines.length - 1 : lines.length;
  if (inserted > 0) await makeRows(book, table, blankOnly ? body.bottom + 1 : first, inserted);
  fillDown(book, table, first, lines.length);
  writeRange(onSheet(book, table.sheetId, { ...body, top: first, bottom: first + lines.length - 1 }), lines);
  return first - body.top;
};

const makeRows = async (book: Book, table: TablePart, row: number, count: number): Promise<void> => {
  const { area, sheetId } = table;
  const atEnd = row > bodyOf(table).bottom;
  const room = { ...area, top: row, bottom: row + count - 1 };
  const below = { ...area, top: area.bottom + 1, bottom: area.bottom + count };
  if (!isOnSheet(below)) throw apiError('InsertDeleteConflict');
  if (book.tables.some((other) => other !== table && other.sheetId === sheetId && overlap(other.area, below))) throw apiError('InsertDeleteConflict');
  if (atEnd && !table.showTotals && isFree(onSheet(book, sheetId, room))) table.area = { ...area, bottom: area.bottom + count };
  else {
    const bottom = area.bottom + count;
    await insertCells(onSheet(book, sheetId, room), 'Down');
    table.area = { ...area, bottom };
  }
  refreshTables(book);
};

export const deleteRows = async (book: Book, table: TablePart, index: number, count: number): Promise<void> => {
  const body = bodyOf(table);
  if (index < 0 || index + count > rowsOf(body)) throw apiError('InvalidArgument');
  const area = { ...body, top: body.top + index, bottom: body.top + index + count - 1 };
  if (count === rowsOf(body)) {
    writeRange(onSheet(book, table.sheetId, area), '');
    if (count > 1) await deleteRows(book, table, 1, count - 1);
    return;
  }
  const left = { ...table.area, bottom: table.area.bottom - count };
  await deleteCells(onSheet(book, table.sheetId, area), 'Up');
  table.area = left;
  refreshTables(book);
};

export const addColumn = async (book: Book, table: TablePart, index: number | undefined, values: unknown, name: string | undefined): Promise<number> => {
  const { area } = table;
  const at = index === undefined || index === -1 ? table.columns.length : index;
  if (at < 0 || at > table.columns.length) throw apiError('InvalidArgument');
  const lines = values === undefined || values === null ? undefined : Array.isArray(values) ? values.map((line: unknown) => (Array.isArray(line) ? line : [line])) : [[values]];
  const header = table.showHeaders ? lines?.[0]?.[0] : undefined;
  if (lines !== undefined && lines.length !== rowsOf(area) && lines.length !== 1) throw apiError('InvalidArgument', wrongShape);
  const column = area.left + at;
  const room = { ...area, left: column, right: column };
  if (at < table.columns.length || !isFree(onSheet(book, table.sheetId, room))) {
    const columns = [...table.columns];
    await insertCells(onSheet(book, table.sheetId, { ...room }), 'Right');
    table.columns = columns;
  }
  const wanted = name ?? (typeof header === 'string' && header !== '' ? header : `Column${table.columns.length + 1}`);
  const id = Math.max(0, ...table.columns.map((one) => one.id)) + 1;
  table.columns.splice(at, 0, { id, name: freeColumnName(table.columns, wanted), totals: undefined });
  table.area = { ...area, right: area.right + 1 };
  writeHeaders(book, table);
  refreshTables(book);
  if (lines !== undefined && lines.length > 1) {
    const body = bodyOf(table);
    const below = table.showHeaders ? lines.slice(1) : lines;
    writeRange(onSheet(book, table.sheetId, { ...body, left: column, right: column }), below.slice(0, rowsOf(body)));
  }
  return at;
};

export const deleteColumn = async (book: Book, table: TablePart, index: number): Promise<void> => {
  if (table.columns.length === 1) throw apiError('InvalidOperation');
  const { area } = table;
  const column = area.left + index;
  const columns = table.columns.filter((_, at) => at !== index);
  await deleteCells(onSheet(book, table.sheetId, { ...area, left: column, right: column }), 'Left');
  table.columns = columns;
  table.area = { ...area, right: area.right - 1 };
  refreshTables(book);
};

export const resizeTable = (book: Book, table: TablePart, target: RangeTarget): void => {
  const { area } = target;
  const sameTop = target.sheetId === table.sheetId && area.top === table.area.top && intersection(area, table.area) !== undefined;
  if (!sameTop || rowsOf(area) < (table.showHeaders ? 2 : 1)) throw apiError('InvalidArgument');
  if (book.tables.some((other) => other !== table && other.sheetId === table.sheetId && overlap(other.area, area))) throw apiError('InvalidArgument');
  if (sameArea(area, table.area)) return;
  const before = table.columns;
  const start = table.area.left;
  const fresh = columnsFrom(book, table.sheetId, { ...area, bottom: area.top });
  table.columns = fresh.map((column, index) => before[area.left + index - start] ?? { ...column, id: book.nextNumber() });
  table.area = area;
  writeHeaders(book, table);
  refreshTables(book);
};

/** Shows or takes away the header or total row: cells below make room or move up. */
export const showRow = async (book: Book, table: TablePart, which: 'showHeaders' | 'showTotals', shown: boolean): Promise<void> => {
  if (table[which] === shown) return;
  const { area, sheetId } = table;
  if (which === 'showHeaders') {
    if (shown && (area.top === 0 || !isFree(onSheet(book, sheetId, { ...area, top: area.top - 1, bottom: area.top - 1 })))) {
      await insertCells(onSheet(book, sheetId, { ...area, bottom: area.top }), 'Down');
      table.area = { ...area, bottom: area.bottom + 1 };
    } else if (shown) table.area = { ...area, top: area.top - 1 };
    else {
      writeCells(book.engine, sheetId, writesFor({ ...area, bottom: area.top }, () => ({ content: { kind: 'blank' }, formula: null })));
      table.area = { ...area, top: area.top + 1 };
    }
  } else if (shown) {
    const below: Area = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
    if (!isFree(onSheet(book, sheetId, below))) await insertCells(onSheet(book, sheetId, below), 'Down');
    table.area = { ...area, bottom: area.bottom + 1 };
  } else {
    await deleteCells(onSheet(book, sheetId, { ...area, top: area.bottom }), 'Up');
    table.area = { ...area, bottom: area.bottom - 1 };
  }
  table[which] = shown;
  writeHeaders(book, table);
  if (which === 'showTotals' && shown) writeTotals(book, table);
  refreshTables(book);
};

/** The first column says Total, the last sums up when it holds numbers, as Excel begins a total row. */
const writeTotals = (book: Book, table: TablePart): void => {
  const body = bodyOf(table);
  const cell = cellReader(book.engine, table.sheetId);
  const row = table.area.bottom;
  const last = table.columns.at(-1);
  const isNumeric = cell(body.bottom, body.right).content.kind === 'number';
  const formula = last === undefined ? undefined : `=SUBTOTAL(${isNumeric ? 109 : 103},${table.name}[${last.name}])`;
  writeCells(book.engine, table.sheetId, new Map([[row, new Map([
    [body.left, { content: { kind: 'text' as const, value: 'Total' }, formula: null }],
    ...(formula === undefined || columnsOf(body) === 1 ? [] : [[body.right, { formula }] as const]),
  ])]]));
};

/** Takes the table away, with its cells or leaving them. */
export const removeTable = async (book: Book, table: TablePart, withCells: boolean): Promise<Area> => {
  const { area, sheetId } = table;
  book.tables.splice(book.tables.indexOf(table), 1);
  unregister(book, table.name);
  announce(book, 103, table);
  if (withCells) {
    const used = usedArea(book.engine, sheetId, true);
    if (used !== undefined) await deleteCells(onSheet(book, sheetId, area), 'Up');
  } else announceEdit(onSheet(book, sheetId, area), undefined);
  return area;
};
