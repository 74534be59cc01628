import { reachTo, sheetOf } from '../grid/cells';
import { isEntireColumn, type Area } from './area';
import type { Book } from './book';

/** Points per pixel at 96 dpi: the grid counts pixels, the API points. */
export const pointsPerPixel = 0.75;

/** Height of a new sheet’s rows, in pixels. */
export const standardHeight = 20;

const place = (book: Book, sheetId: string): { unitId: string; subUnitId: string } => ({ unitId: book.engine.unitId, subUnitId: sheetId });

const irange = (area: Area): object => ({ startRow: area.top, endRow: area.bottom, startColumn: area.left, endColumn: area.right });

/** The width of columns that have none of their own, in pixels. */
export const standardWidthOf = (book: Book, sheetId: string): number => sheetOf(book.engine, sheetId).getConfig().defaultColumnWidth;

/** A digit of the Normal style is seven pixels wide, and a cell has five besides. */
export const charactersOf = (pixels: number): number => Math.round((pixels - 5) / 7 * 100) / 100;

export const setStandardWidth = (book: Book, sheetId: string, characters: number): void => {
  sheetOf(book.engine, sheetId).getConfig().defaultColumnWidth = Math.round(characters * 7) + 5;
};

export const columnWidth = (book: Book, sheetId: string, column: number): number => sheetOf(book.engine, sheetId).getColumnManager().getColumn(column)?.w ?? standardWidthOf(book, sheetId);

export const rowHeight = (book: Book, sheetId: string, row: number): number => {
  const sheet = sheetOf(book.engine, sheetId);
  const data = sheet.getRowManager().getRow(row);
  return (data?.ia === 0 ? data.h : data?.ah ?? data?.h) ?? sheet.getConfig().defaultRowHeight;
};

export const isHiddenColumn = (book: Book, sheetId: string, column: number): boolean => sheetOf(book.engine, sheetId).getColumnManager().getColumn(column)?.hd === 1;
export const isHiddenRow = (book: Book, sheetId: string, row: number): boolean => sheetOf(book.engine, sheetId).getRowManager().getRow(row)?.hd === 1;

const within = (book: Book, sheetId: string, area: Area): Area => {
  const sheet = sheetOf(book.engine, sheetId);
  return { ...area, bottom: Math.min(area.bottom, Math.max(area.top, sheet.getRowCount() - 1)), right: Math.min(area.right, Math.max(area.left, sheet.getColumnCount() - 1)) };
};

export const setColumnWidth = (book: Book, sheetId: string, area: Area, pixels: number): void => {
  reachTo(book.engine, sheetId, 0, Math.min(area.right, area.left + 255));
  book.engine.run('sheet.mutation.set-worksheet-col-width', { ...place(book, sheetId), ranges: [irange(within(book, sheetId, area))], colWidth: pixels });
};

export const setRowHeight = (book: Book, sheetId: string, area: Area, pixels: number): void => {
  reachTo(book.engine, sheetId, isEntireColumn(area) ? 0 : area.bottom, 0);
  const ranges = [irange(within(book, sheetId, area))];
  book.engine.run('sheet.mutation.set-worksheet-row-height', { ...place(book, sheetId), ranges, rowHeight: pixels });
  book.engine.run('sheet.mutation.set-worksheet-row-is-auto-height', { ...place(book, sheetId), ranges, autoHeightInfo: 0 });
};

export const hideRows = (book: Book, sheetId: string, area: Area, hidden: boolean): void => {
  reachTo(book.engine, sheetId, isEntireColumn(area) ? 0 : area.bottom, 0);
  const ranges = [irange(within(book, sheetId, area))];
  book.engine.run(hidden ? 'sheet.mutation.set-row-hidden' : 'sheet.mutation.set-row-visible', { ...place(book, sheetId), ranges });
  book.emit({ type: 22, targets: [sheetId, 'Workbook'], args: { address: `${area.top + 1}:${area.bottom + 1}`, changeType: hidden ? 'Hidden' : 'Unhidden', source: book.source.source, worksheetId: sheetId } });
};

export const hideColumns = (book: Book, sheetId: string, area: Area, hidden: boolean): void => {
  reachTo(book.engine, sheetId, 0, Math.min(area.right, area.left + 255));
  book.engine.run(hidden ? 'sheet.mutation.set-col-hidden' : 'sheet.mutation.set-col-visible', { ...place(book, sheetId), ranges: [irange(within(book, sheetId, area))] });
};

/** How far a cell lies from the top left corner, in pixels; hidden rows and columns take no room. */
export const offsetOf = (book: Book, sheetId: string, row: number, column: number): { readonly x: number; readonly y: number } => {
  let [x, y] = [0, 0];
  for (let r = 0; r < Math.min(row, 20_000); r += 1) if (!isHiddenRow(book, sheetId, r)) y += rowHeight(book, sheetId, r);
  for (let c = 0; c < column; c += 1) if (!isHiddenColumn(book, sheetId, c)) x += columnWidth(book, sheetId, c);
  return { x, y: y + Math.max(row - 20_000, 0) * standardHeight };
};
