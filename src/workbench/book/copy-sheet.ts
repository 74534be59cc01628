import { apiError } from '../rich-api/api-error';
import type { Book } from './book';
import { newSheetPart, sheetIdOf } from './new-sheet';
import { partOf, positionOf, sheetName, sheetNamed, sheetsOf } from './sheets';
import { copyBeside } from './copy-beside';
import { sheetOf } from '../grid/cells';

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

/**
 * Copies a sheet with its cells and all that lies beside them; tables get new names. As in Excel the copy is protected like its model, and not chosen.
 * The answer is the new id.
 */
export const copySheet = (book: Book, sheetId: string, where: CopyWhere, relative: string | undefined): string => {
  if (book.workbookPassword !== undefined) throw apiError('AccessDenied');
  const id = sheetIdOf(book.nextNumber());
  const data = structuredClone(sheetOf(book.engine, sheetId).getConfig());
  const index = placeOf(book, where, relative);
  const name = copyName(book, sheetName(book, sheetId));
  const active = book.engine.workbook.getActiveSheet();
  book.engine.run('sheet.command.insert-sheet', { unitId: book.engine.unitId, index, sheet: { ...data, id, name } });
  if (active !== null && active !== undefined) book.engine.workbook.setActiveSheet(active);
  book.sheets.set(id, { ...newSheetPart(id), ...structuredClone(partOf(book, sheetId)), id, customProperties: new Map() });
  copyBeside(book, sheetId, id);
  book.emit({ type: 13, targets: ['Workbook'], args: { worksheetId: id, source: book.source.source } });
  return id;
};
