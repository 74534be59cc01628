import { apiError } from '../rich-api/api-error';
import type { Book } from '../book/book';
import { sheetNamed } from '../book/sheets';
import { readFile, takeSheets } from './open-file';
import type { SheetSource } from './read/sheet-source';

const freeSheetName = (book: Book, taken: ReadonlySet<string>, wanted: string): string => {
  const isFree = (name: string): boolean => sheetNamed(book, name) === undefined && !taken.has(name.toLowerCase());
  if (isFree(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const name = wanted.slice(0, 31 - suffix.length) + suffix;
    if (isFree(name)) return name;
  }
};

const freeTableName = (book: Book, taken: ReadonlySet<string>, wanted: string): string => {
  for (let name = wanted, number = 1; ; name = `${wanted}_${number}`, number += 1) {
    if (!taken.has(name.toLowerCase()) && !book.tables.some((table) => table.name.toLowerCase() === name.toLowerCase())) return name;
  }
};

const renamed = (book: Book, sources: readonly SheetSource[]): readonly SheetSource[] => {
  const names = new Set<string>();
  const tables = new Set<string>();
  return sources.map((source) => {
    const name = freeSheetName(book, names, source.grid.name);
    names.add(name.toLowerCase());
    const own = source.grid.tables.map((table) => {
      const tableName = freeTableName(book, tables, table.name);
      tables.add(tableName.toLowerCase());
      return { ...table, name: tableName };
    });
    return { ...source, grid: { ...source.grid, name, tables: own } };
  });
};

/** Brings sheets of an .xlsx file into the workbook, all or those that are named, at the end; the answer is their ids. */
export const insertSheets = (book: Book, file: Uint8Array, names: readonly string[] | undefined): readonly string[] => {
  const opening = ((): ReturnType<typeof readFile> => {
    try {
      return readFile(file);
    } catch (thrown) {
      throw apiError('InvalidArgument', thrown instanceof Error ? thrown.message : String(thrown));
    }
  })();
  const { sources } = opening;
  if (names !== undefined && !names.every((name) => sources.some(({ grid }) => grid.name === name))) throw apiError('ItemNotFound');
  const wanted = names === undefined ? sources : sources.filter(({ grid }) => names.includes(grid.name));
  return takeSheets(book, renamed(book, wanted)).map(({ id }) => id);
};
