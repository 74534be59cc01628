import { apiError } from '../rich-api/api-error';
import type { Book } from './book';
import { newSheetData, newSheetPart, sheetIdOf } from './new-sheet';
import type { SheetPart, Visibility } from './parts';

/** Sheets in their order on the tabs. */
export const sheetsOf = (book: Book): readonly SheetPart[] =>
  book.engine.workbook.getSheets().map((sheet) => partOf(book, sheet.getSheetId()));

/** What a sheet has besides cells; a sheet that the page's own interface made gets its part here. */
export const partOf = (book: Book, sheetId: string): SheetPart => {
  const known = book.sheets.get(sheetId);
  if (known !== undefined) return known;
  const part = newSheetPart(sheetId);
  book.sheets.set(sheetId, part);
  return part;
};

/** A sheet that must exist: proxies may outlive their sheet. */
export const existing = (book: Book, sheetId: string): SheetPart => {
  if (book.engine.workbook.getSheetBySheetId(sheetId) === undefined || book.engine.workbook.getSheetBySheetId(sheetId) === null) throw apiError('ItemNotFound');
  return partOf(book, sheetId);
};

export const sheetName = (book: Book, sheetId: string): string => {
  const sheet = book.engine.workbook.getSheetBySheetId(sheetId);
  if (sheet === null || sheet === undefined) throw apiError('ItemNotFound');
  return sheet.getName();
};

export const sheetNamed = (book: Book, name: string): SheetPart | undefined => {
  const { workbook } = book.engine;
  const lowerCase = name.toLowerCase();
  const sheet = workbook.getSheetBySheetName(name) ?? workbook.getSheets().find((one) => one.getName().toLowerCase() === lowerCase);
  return sheet === undefined ? undefined : partOf(book, sheet.getSheetId());
};

/** Finds a sheet by name or id, as `getItem` does. */
export const findSheet = (book: Book, key: unknown): SheetPart | undefined => {
  if (typeof key !== 'string') return undefined;
  return book.engine.workbook.getSheetBySheetId(key) ? partOf(book, key) : sheetNamed(book, key);
};

export const positionOf = (book: Book, sheetId: string): number => sheetsOf(book).findIndex((sheet) => sheet.id === sheetId);

const checkName = (book: Book, name: string, except?: string): void => {
  if (name.trim() === '' || name.length > 31 || /[/\\?*:[\]]/.test(name) || /^'|'$/.test(name) || name.toLowerCase() === 'history') throw apiError('InvalidArgument');
  const same = sheetNamed(book, name);
  if (same !== undefined && same.id !== except) throw apiError('ItemAlreadyExists');
};

/** Structure protection refuses adding, deleting, moving, renaming and hiding sheets. */
const checkStructure = (book: Book): void => {
  if (book.workbookPassword !== undefined) throw apiError('AccessDenied');
};

const freeName = (book: Book): string => {
  for (let number = sheetsOf(book).length + 1; ; number += 1) if (sheetNamed(book, `Sheet${number}`) === undefined) return `Sheet${number}`;
};

/** The grid activates a sheet that it inserts; Excel does not. */
const keepingActive = (book: Book, work: () => void): void => {
  const active = book.engine.workbook.getActiveSheet();
  work();
  if (active !== null) book.engine.workbook.setActiveSheet(active);
};

const announce = (book: Book, type: number, worksheetId: string, args: Readonly<Record<string, unknown>> = {}): void =>
  book.emit({ type, targets: ['Workbook', worksheetId], args: { worksheetId, source: book.source.source, ...args } });

export const addSheet = (book: Book, wanted?: string): SheetPart => {
  checkStructure(book);
  const name = wanted ?? freeName(book);
  checkName(book, name);
  const id = sheetIdOf(book.nextNumber());
  keepingActive(book, () => book.engine.run('sheet.command.insert-sheet', {
    unitId: book.engine.unitId, index: sheetsOf(book).length, sheet: newSheetData(id, name),
  }));
  const part = partOf(book, id);
  announce(book, 13, id);
  return part;
};

export const renameSheet = (book: Book, sheetId: string, name: string): void => {
  checkStructure(book);
  checkName(book, name, sheetId);
  const nameBefore = sheetName(book, sheetId);
  book.engine.run('sheet.command.set-worksheet-name', { unitId: book.engine.unitId, subUnitId: sheetId, name });
  announce(book, 25, sheetId, { nameBefore, nameAfter: name });
};

const visibleSheets = (book: Book): readonly SheetPart[] => sheetsOf(book).filter((sheet) => sheet.visibility === 'Visible');

const refuseLastVisible = (book: Book, sheetId: string): void => {
  const visible = visibleSheets(book);
  if (visible.length === 1 && visible[0]?.id === sheetId) throw apiError('InvalidOperation');
};

/** The sheet that Excel shows after this one is gone or hidden. */
export const leaveSheet = (book: Book, sheetId: string): void => {
  if (book.engine.workbook.getActiveSheet()?.getSheetId() !== sheetId) return;
  const position = positionOf(book, sheetId);
  const others = visibleSheets(book).filter((sheet) => sheet.id !== sheetId);
  const next = others.find((sheet) => positionOf(book, sheet.id) > position) ?? others.at(-1);
  if (next !== undefined) activateSheet(book, next.id);
};

export const deleteSheet = (book: Book, sheetId: string): void => {
  checkStructure(book);
  if (partOf(book, sheetId).visibility === 'VeryHidden') throw apiError('InvalidOperation');
  refuseLastVisible(book, sheetId);
  leaveSheet(book, sheetId);
  book.engine.run('sheet.command.remove-sheet', { unitId: book.engine.unitId, subUnitId: sheetId });
  book.sheets.delete(sheetId);
  for (const list of [book.tables, book.validations, book.conditionalFormats, book.comments, book.notes, book.shapes, book.hyperlinks, book.bindings, book.charts]) {
    const kept = (list as { sheetId: string }[]).filter((one) => one.sheetId !== sheetId);
    (list as { sheetId: string }[]).splice(0, list.length, ...kept);
  }
  announce(book, 15, sheetId);
};

export const activateSheet = (book: Book, sheetId: string): void => {
  const before = book.engine.workbook.getActiveSheet()?.getSheetId();
  const sheet = book.engine.workbook.getSheetBySheetId(sheetId);
  if (before === sheetId || sheet === null || sheet === undefined) return;
  if (partOf(book, sheetId).visibility !== 'Visible') throw apiError('InvalidOperation');
  // The operation, unlike the workbook's own method, takes what is shown along: grid, tabs and scroll bars.
  book.engine.run('sheet.operation.set-worksheet-active', { unitId: book.engine.unitId, subUnitId: sheetId });
};

export const showSheet = (book: Book, sheetId: string, visibility: Visibility): void => {
  checkStructure(book);
  if (!['Visible', 'Hidden', 'VeryHidden'].includes(visibility)) throw apiError('InvalidArgument');
  const part = partOf(book, sheetId);
  const before = part.visibility;
  if (before === visibility) return;
  if (visibility !== 'Visible' && before === 'Visible') {
    refuseLastVisible(book, sheetId);
    leaveSheet(book, sheetId);
  }
  part.visibility = visibility;
  book.engine.run('sheet.mutation.set-worksheet-hidden', { unitId: book.engine.unitId, subUnitId: sheetId, hidden: visibility === 'Visible' ? 0 : 1 });
  announce(book, 26, sheetId, { visibilityBefore: before, visibilityAfter: visibility });
};

export const moveSheet = (book: Book, sheetId: string, position: number): void => {
  checkStructure(book);
  const count = sheetsOf(book).length;
  if (!Number.isInteger(position) || position < 0 || position >= count) throw apiError('InvalidArgument');
  const before = positionOf(book, sheetId);
  if (before === position) return;
  book.engine.run('sheet.mutation.set-worksheet-order', { unitId: book.engine.unitId, subUnitId: sheetId, fromOrder: before, toOrder: position });
  announce(book, 27, sheetId, { positionBefore: before, positionAfter: position });
};
