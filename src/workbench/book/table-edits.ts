import { cellReader, writeCells, type CellWrite } from '../grid/cells';
import { contains, intersection, type Area } from './area';
import type { Book } from './book';
import { plainValue } from './read-range';
import type { TablePart } from './parts';
import { bodyOf, freeColumnName, headerOf, refreshTables, writeHeaders } from './tables';

/** Puts a new column name into every formula that uses the old one. */
export const renameInFormulas = (book: Book, change: (formula: string) => string): void => {
  for (const sheet of book.engine.workbook.getSheets()) {
    const writes = new Map<number, Map<number, CellWrite>>();
    const cell = cellReader(book.engine, sheet.getSheetId());
    sheet.getCellMatrix().forValue((row, column) => {
      const { formula } = cell(row, column);
      if (formula === undefined) return;
      const changed = change(formula);
      if (changed === formula) return;
      const cells = writes.get(row) ?? new Map<number, CellWrite>();
      cells.set(column, { formula: changed });
      writes.set(row, cells);
    });
    writeCells(book.engine, sheet.getSheetId(), writes);
  }
};

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export const renameColumn = (book: Book, table: TablePart, index: number, wanted: string): void => {
  const column = table.columns[index];
  if (column === undefined) return;
  const before = column.name;
  column.name = freeColumnName(table.columns.filter((other) => other !== column), wanted);
  refreshTables(book);
  const pattern = new RegExp(`(${literal(table.name)}\\[[^"]*?\\[?)${literal(before)}(?=\\])`, 'gi');
  renameInFormulas(book, (formula) => (formula.includes('[') ? formula.replace(pattern, `$1${column.name.replace(/\$/g, '$$$$')}`) : formula));
};

const takeHeaders = (book: Book, table: TablePart, area: Area): void => {
  const header = headerOf(table);
  const written = header === undefined ? undefined : intersection(header, area);
  if (written === undefined) return;
  const cell = cellReader(book.engine, table.sheetId);
  for (let column = written.left; column <= written.right; column += 1) {
    const index = column - table.area.left;
    const text = String(plainValue(cell(table.area.top, column).content));
    if (text !== table.columns[index]?.name) renameColumn(book, table, index, text === '' ? `Column${index + 1}` : text);
  }
  writeHeaders(book, table);
};

/** Data written directly below a table (inside its width) makes it longer, as Excel's auto-expansion does. */
const expand = (book: Book, table: TablePart, area: Area): void => {
  const below: Area = { ...table.area, top: table.area.bottom + 1, bottom: area.bottom };
  if (table.showTotals || area.top !== table.area.bottom + 1 || !contains(below, area)) return;
  if (book.tables.some((other) => other !== table && other.sheetId === table.sheetId && intersection(other.area, below) !== undefined)) return;
  const cell = cellReader(book.engine, table.sheetId);
  for (let column = area.left; column <= area.right; column += 1) {
    if (cell(area.top, column).content.kind !== 'blank') {
      table.area = { ...table.area, bottom: area.bottom };
      refreshTables(book);
      return;
    }
  }
};

/** What tables do when cells were written: new headers rename columns, data below extends them. */
export const afterWrite = (book: Book, sheetId: string, area: Area): void => {
  for (const table of book.tables) {
    if (table.sheetId !== sheetId) continue;
    takeHeaders(book, table, area);
    expand(book, table, area);
  }
};

export const bodyIsEmpty = (book: Book, table: TablePart): boolean => {
  const cell = cellReader(book.engine, table.sheetId);
  const body = bodyOf(table);
  for (let column = body.left; column <= body.right; column += 1) if (cell(body.top, column).content.kind !== 'blank') return false;
  return body.top === body.bottom;
};
