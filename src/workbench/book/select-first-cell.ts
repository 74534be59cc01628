import type { Book } from './book';

/** After other sheets took the place of those that were there: the first cell of the one that is shown is chosen. */
export const selectFirstCell = (book: Book): void => {
  const sheetId = book.engine.workbook.getActiveSheet()?.getSheetId() ?? [...book.sheets.keys()][0];
  if (sheetId !== undefined) book.selection = { sheetId, areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] };
};
