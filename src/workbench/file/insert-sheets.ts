import { readWorkbook } from '../../xlsx/read-workbook';
import { apiError } from '../rich-api/api-error';
import type { Book } from '../book/book';
import { addSheet, sheetNamed } from '../book/sheets';
import { refreshTables } from '../book/tables';
import { fill, tablePart } from './open-file';

const freeSheetName = (book: Book, wanted: string): string => {
  if (sheetNamed(book, wanted) === undefined) return wanted;
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const name = wanted.slice(0, 31 - suffix.length) + suffix;
    if (sheetNamed(book, name) === undefined) return name;
  }
};

const freeTableName = (book: Book, wanted: string): string => {
  for (let name = wanted, number = 1; ; name = `${wanted}_${number}`, number += 1) {
    if (!book.tables.some((table) => table.name.toLowerCase() === name.toLowerCase())) return name;
  }
};

/** Brings sheets of an .xlsx file into the workbook, all or those that are named, at the end; the answer is their ids. */
export const insertSheets = (book: Book, file: Uint8Array, names: readonly string[] | undefined): readonly string[] => {
  const read = readWorkbook(file);
  if (read.kind === 'unreadable') throw apiError('InvalidArgument', `The file cannot be read: ${read.problem.code}`);
  const { sheets } = read.workbook;
  if (names !== undefined && !names.every((name) => sheets.some((sheet) => sheet.name === name))) throw apiError('ItemNotFound');
  const wanted = names === undefined ? sheets : sheets.filter((sheet) => names.includes(sheet.name));
  const places = wanted.map((sheet) => ({ id: addSheet(book, freeSheetName(book, sheet.name)).id, sheet }));
  for (const { id, sheet } of places) for (const table of sheet.tables) book.tables.push(tablePart(book, id, { ...table, name: freeTableName(book, table.name) }));
  for (const { id, sheet } of places) fill(book, id, sheet);
  refreshTables(book);
  return places.map(({ id }) => id);
};
