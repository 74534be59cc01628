import type { Book } from './book';

/** Brings sheets of an .xlsx file into the workbook; set by the part that reads files. The answer is their ids. */
export type InsertSheets = (book: Book, file: Uint8Array, names: readonly string[] | undefined) => Promise<readonly string[]>;

let reader: InsertSheets | undefined;

export const readSheetsWith = (insert: InsertSheets): void => { reader = insert; };

export const insertSheets: InsertSheets = (book, file, names) => {
  if (reader === undefined) throw new Error('Nothing that reads files has been started');
  return reader(book, file, names);
};
