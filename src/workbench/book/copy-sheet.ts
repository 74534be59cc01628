import { apiError } from '../rich-api/api-error';
import type { Book } from './book';
import { freshCommentId } from './comment-ids';
import { newSheetPart, sheetIdOf } from './new-sheet';
import { partOf, positionOf, sheetName, sheetNamed, sheetsOf } from './sheets';
import { cellReader, sheetOf, usedArea, writeCells, writesFor } from '../grid/cells';
import { refreshTables } from './tables';

type CopyWhere = 'None' | 'Before' | 'After' | 'Beginning' | 'End';

const copyName = (book: Book, name: string): string => {
  const stem = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const candidate = stem.slice(0, 31 - suffix.length) + suffix;
    if (sheetNamed(book, candidate) === undefined) return candidate;
  }
};

const placeOf = (book: Book, where: CopyWhere, relative: string | undefined): number => {
  if (where === 'None' || where === 'Beginning') return 0;
  if (where === 'End') return sheetsOf(book).length;
  if (relative === undefined) throw apiError('InvalidArgument');
  return positionOf(book, relative) + (where === 'After' ? 1 : 0);
};

const freeTableName = (book: Book, name: string): string => {
  for (let number = 1; ; number += 1) if (!book.tables.some((table) => table.name.toLowerCase() === `${name}${number}`.toLowerCase())) return `${name}${number}`;
};

/** Tables of the copy have names of their own, and the formulas of the copy follow them. */
const copyTables = (book: Book, from: string, to: string): void => {
  for (const table of book.tables.filter((one) => one.sheetId === from)) {
    const number = book.nextNumber();
    const name = freeTableName(book, table.name);
    const id = `{${number.toString(16).toUpperCase().padStart(8, '0')}-0000-0000-FFFF-FFFF00000000}`;
    book.tables.push({ ...table, id, number, name, sheetId: to, columns: table.columns.map((column) => ({ ...column })), filters: new Map(table.filters) });
    const cell = cellReader(book.engine, to);
    const pattern = new RegExp(`(?<![\\w.])${table.name.replace(/[.\\]/g, '\\$&')}(?=[\\[),;+\\-*/&=<> ]|$)`, 'gi');
    const used = usedArea(book.engine, to, false);
    if (used === undefined) continue;
    refreshTables(book);
    writeCells(book.engine, to, writesFor({ top: used.startRow, left: used.startColumn, bottom: used.endRow, right: used.endColumn }, (row, column) => {
      const { formula } = cell(row, column);
      return formula === undefined || formula.search(pattern) < 0 ? undefined : { formula: formula.replace(pattern, name) };
    }));
  }
};

/** Copies a sheet with cells, formats, merges, validation, conditional formats, comments, notes and tables (under new names); the answer is the new id. */
export const copySheet = (book: Book, sheetId: string, where: CopyWhere, relative: string | undefined): string => {
  if (book.workbookPassword !== undefined) throw apiError('AccessDenied');
  const id = sheetIdOf(book.nextNumber());
  const data = structuredClone(sheetOf(book.engine, sheetId).getConfig());
  const index = placeOf(book, where, relative);
  const name = copyName(book, sheetName(book, sheetId));
  const active = book.engine.workbook.getActiveSheet();
  book.engine.run('sheet.command.insert-sheet', { unitId: book.engine.unitId, index, sheet: { ...data, id, name } });
  if (active !== null && active !== undefined) book.engine.workbook.setActiveSheet(active);
  const { outline, pageBreaks, pageLayout, ...part } = partOf(book, sheetId);
  book.sheets.set(id, {
    ...newSheetPart(id), ...part, ...structuredClone({ outline, pageBreaks, pageLayout }), id, protection: undefined, customProperties: new Map(),
  });
  copyTables(book, sheetId, id);
  for (const one of book.validations.filter((part) => part.sheetId === sheetId)) book.validations.push({ ...one, sheetId: id });
  for (const one of book.conditionalFormats.filter((part) => part.sheetId === sheetId)) {
    book.conditionalFormats.push({ ...one, id: `cf${book.nextNumber()}`, sheetId: id, details: structuredClone(one.details) });
  }
  for (const one of book.comments.filter((part) => part.sheetId === sheetId)) {
    book.comments.push({ ...one, id: freshCommentId(book), sheetId: id, replies: one.replies.map((reply) => ({ ...reply, id: freshCommentId(book) })) });
  }
  for (const one of book.notes.filter((part) => part.sheetId === sheetId)) book.notes.push({ ...one, id: `note${book.nextNumber()}`, sheetId: id });
  book.emit({ type: 13, targets: ['Workbook'], args: { worksheetId: id, source: book.source.source } });
  return id;
};
