import type { Book } from './book';

/** Some of the grid's commands only know the active sheet: it is changed for the time of the command, without events. */
export const activateForCommand = async <T>(book: Book, sheetId: string, work: () => Promise<T>): Promise<T> => {
  const { workbook } = book.engine;
  const before = workbook.getActiveSheet();
  const sheet = workbook.getSheetBySheetId(sheetId);
  if (sheet === null || sheet === undefined || before?.getSheetId() === sheetId) return work();
  workbook.setActiveSheet(sheet);
  try {
    return await work();
  } finally {
    if (before !== null && before !== undefined) workbook.setActiveSheet(before);
  }
};
