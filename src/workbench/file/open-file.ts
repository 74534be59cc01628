import type { SheetGrid, WorkbookGrid } from '../../workbook/grid';
import { readWorkbook } from '../../xlsx/read-workbook';
import { cellReader, reachTo, writeCells, type CellWrite, type Content } from '../grid/cells';
import type { Book } from '../book/book';
import { addName } from '../book/names';
import { hideColumns, hideRows } from '../book/sizes';
import { addSheet, deleteSheet, renameSheet, sheetNamed, sheetsOf } from '../book/sheets';
import { isUsableName, refreshTables } from '../book/tables';
import { storedFormula } from '../book/structured-reference';
import type { TablePart } from '../book/parts';
import type { Origin } from './save-book';
import { fingerprint } from './save-plan';

type Given = SheetGrid['values'][number][number];

const contentOf = (value: Given | undefined): Content => {
  if (value === null || value === undefined) return { kind: 'blank' };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return typeof value === 'string' ? { kind: 'text', value } : { kind: 'error', value: value.error };
};

export const tablePart = (book: Book, sheetId: string, { name, area, columns }: SheetGrid['tables'][number]): TablePart => {
  const number = book.nextNumber();
  return {
    id: `{${number.toString(16).toUpperCase().padStart(8, '0')}-0000-0000-FFFF-FFFF00000000}`, number, name, sheetId, area, showHeaders: true, showTotals: false,
    style: 'TableStyleMedium2', highlightFirstColumn: false, highlightLastColumn: false, showBandedRows: true, showBandedColumns: false, showFilterButton: true,
    columns: columns.map((column, index) => ({ id: index + 1, name: column, totals: undefined })), filters: new Map(), sorted: [],
  };
};

export const fill = (book: Book, sheetId: string, sheet: SheetGrid): void => {
  const writes = new Map<number, Map<number, CellWrite>>();
  for (let row = 0; row < sheet.rowCount; row += 1) {
    const cells = new Map<number, CellWrite>();
    for (let column = 0; column < sheet.columnCount; column += 1) {
      const formula = sheet.formulas.get(row)?.get(column);
      const content = contentOf(sheet.values[row]?.[column]);
      const pattern = sheet.formats.get(row)?.get(column);
      if (formula === undefined && content.kind === 'blank' && pattern === undefined) continue;
      const stored = formula === undefined ? undefined : storedFormula(book, { sheetId, row, column }, `=${formula}`);
      cells.set(column, {
        ...(stored === undefined ? { content, formula: null } : { formula: stored }), ...(pattern === undefined ? {} : { style: { n: { pattern } } }),
      });
    }
    if (cells.size > 0) writes.set(row, cells);
  }
  reachTo(book.engine, sheetId, Math.max(sheet.rowCount, 1), Math.max(sheet.columnCount, 1));
  writeCells(book.engine, sheetId, writes);
  const ranges = sheet.merges.map((area) => ({ startRow: area.top, endRow: area.bottom, startColumn: area.left, endColumn: area.right }));
  if (ranges.length > 0) book.engine.run('sheet.mutation.add-worksheet-merge', { unitId: book.engine.unitId, subUnitId: sheetId, ranges });
  const line = { top: 0, left: 0, bottom: 0, right: 0 };
  for (const row of sheet.hiddenRows) if (row < sheet.rowCount) hideRows(book, sheetId, { ...line, top: row, bottom: row }, true);
  for (const column of sheet.hiddenColumns) if (column < sheet.columnCount) hideColumns(book, sheetId, { ...line, left: column, right: column }, true);
};

/** Puts the sheets of a file in place of those of a new workbook. */
const load = (book: Book, workbook: WorkbookGrid): void => {
  const [first, ...others] = workbook.sheets;
  const [only, ...rest] = sheetsOf(book);
  if (first === undefined || only === undefined) return;
  for (const part of rest) deleteSheet(book, part.id);
  if (sheetNamed(book, first.name)?.id !== only.id) renameSheet(book, only.id, first.name);
  const places = [{ id: only.id, sheet: first }, ...others.map((sheet) => ({ id: addSheet(book, sheet.name).id, sheet }))];
  for (const { id, sheet } of places) book.tables.push(...sheet.tables.map((table) => tablePart(book, id, table)));
  for (const { id, sheet } of places) fill(book, id, sheet);
  refreshTables(book);
  for (const { name, refersTo, sheet } of workbook.names) {
    if (isUsableName(name)) addName(book, sheet === undefined ? undefined : sheetNamed(book, sheet)?.id, name, `=${refersTo}`, undefined);
  }
  for (const { id, sheet } of places) {
    const part = book.sheets.get(id);
    if (part === undefined) continue;
    if (sheet.isProtected) part.protection = { options: {}, password: undefined };
    part.visibility = sheet.visibility === 'visible' ? 'Visible' : sheet.visibility === 'hidden' ? 'Hidden' : 'VeryHidden';
  }
};

/** Opens an .xlsx file in a new workbook; throws a sentence when the file cannot be read. */
export const openFile = async (book: Book, bytes: Uint8Array): Promise<Origin> => {
  const read = readWorkbook(bytes);
  if (read.kind === 'unreadable') throw new Error(`The file cannot be opened: ${read.problem.code}`, { cause: read.problem });
  load(book, read.workbook);
  await book.engine.calculation.upToDate();
  const opened = new Map(sheetsOf(book).map((part) => {
    const cell = cellReader(book.engine, part.id);
    const { rowCount, columnCount } = read.workbook.sheets.find((sheet) => sheetNamed(book, sheet.name)?.id === part.id) ?? { rowCount: 0, columnCount: 0 };
    const lines = Array.from({ length: rowCount }, (_, row) => Array.from({ length: columnCount }, (__, column) => fingerprint(cell(row, column))));
    const name = book.engine.workbook.getSheetBySheetId(part.id)?.getName() ?? '';
    return [name, (row: number, column: number): string => lines[row]?.[column] ?? 'blank|'] as const;
  }));
  return { bytes, opened };
};
