import type { Book } from '../book/book';
import { deleteName } from '../book/names';
import { builtInStyles } from '../book/styles';
import { unregister } from '../book/tables';

/** A name that no sheet of a file has. */
const passing = (index: number): string => `\u0001${index}`;

const forgetParts = (book: Book): void => {
  for (const name of [...book.names]) deleteName(book, name);
  for (const table of book.tables) unregister(book, table.name);
  for (const list of [book.tables, book.validations, book.conditionalFormats, book.comments, book.notes, book.shapes, book.hyperlinks, book.bindings, book.charts, book.xmlParts]) list.splice(0, list.length);
  book.activeChart = undefined;
  book.workbookPassword = undefined;
  book.settings.clear();
  book.customProperties.clear();
  for (const name of Object.keys(book.properties)) delete book.properties[name];
  book.styles.splice(0, book.styles.length, ...builtInStyles());
};

/** Takes everything out of a workbook but its sheets, which get out of the way; the answer removes them, once others are there. */
export const emptyBook = (book: Book): (() => void) => {
  const { engine } = book;
  const before = engine.workbook.getSheets().map((sheet) => sheet.getSheetId());
  forgetParts(book);
  before.forEach((subUnitId, index) => engine.run('sheet.mutation.set-worksheet-name', { unitId: engine.unitId, subUnitId, name: passing(index) }));
  return () => {
    for (const subUnitId of before) {
      engine.run('sheet.mutation.remove-sheet', { unitId: engine.unitId, subUnitId });
      book.sheets.delete(subUnitId);
    }
  };
};
