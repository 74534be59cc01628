import { apiError } from '../rich-api/api-error';
import type { Book } from './book';
import { newSheetPart, sheetIdOf } from './new-sheet';
import { partOf, positionOf, sheetName, sheetNamed, sheetsOf } from './sheets';
import { sheetOf } from '../grid/cells';

export type CopyWhere = 'None' | 'Before' | 'After' | 'Beginning' | 'End';

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

/** Copies a sheet with cells, formats, merges, validation, conditional formats and comments (not tables); the answer is the new id. */
export const copySheet = (book: Book, sheetId: string, where: CopyWhere, relative: string | undefined): string => {
  if (book.workbookPassword !== undefined) throw apiError('AccessDenied');
  if (book.tables.some((table) => table.sheetId === sheetId)) throw apiError('NotImplemented', 'This host does not copy sheets with tables.');
  const id = sheetIdOf(book.nextNumber());
  const data = structuredClone(sheetOf(book.engine, sheetId).getConfig());
  const index = placeOf(book, where, relative);
  const name = copyName(book, sheetName(book, sheetId));
  const active = book.engine.workbook.getActiveSheet();
  book.engine.run('sheet.command.insert-sheet', { unitId: book.engine.unitId, index, sheet: { ...data, id, name } });
  if (active !== null && active !== undefined) book.engine.workbook.setActiveSheet(active);
  book.sheets.set(id, { ...newSheetPart(id), ...partOf(book, sheetId), id, protection: undefined, customProperties: new Map() });
  for (const one of book.validations.filter((part) => part.sheetId === sheetId)) book.validations.push({ ...one, sheetId: id });
  for (const one of book.conditionalFormats.filter((part) => part.sheetId === sheetId)) {
    book.conditionalFormats.push({ ...one, id: `cf${book.nextNumber()}`, sheetId: id, details: structuredClone(one.details) });
  }
  for (const one of book.comments.filter((part) => part.sheetId === sheetId)) {
    book.comments.push({ ...one, id: `comment${book.nextNumber()}`, sheetId: id, replies: one.replies.map((reply) => ({ ...reply, id: `reply${book.nextNumber()}` })) });
  }
  book.emit({ type: 13, targets: ['Workbook'], args: { worksheetId: id, source: book.source.source } });
  return id;
};
