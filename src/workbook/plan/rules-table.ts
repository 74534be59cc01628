import type { CellValue, SheetGrid } from '../grid';
import { nameKey } from '../../domain/name-key';
import { RULES_TABLE } from './own-sheets';
import { meantBy, neededColumns, rulesColumns, type RulesColumn } from './rules-columns';

/** Where the rules lie on their sheet: the columns that were found, and the rows from the first to the last that holds something. */
export type RulesTable = {
  readonly heading: number;
  readonly columns: ReadonlyMap<RulesColumn, number>;
  readonly first: number;
  readonly last: number;
};

const columnsIn = (row: readonly CellValue[]): ReadonlyMap<RulesColumn, number> => {
  const found = new Map<RulesColumn, number>();
  row.forEach((value, index) => {
    const column = typeof value === 'string' ? meantBy(rulesColumns, value) : undefined;
    if (column !== undefined && !found.has(column)) found.set(column, index);
  });
  return found;
};

const isHeading = (row: readonly CellValue[]): boolean => {
  const columns = columnsIn(row);
  return neededColumns.filter((column) => columns.has(column)).length >= 2 && columns.size >= 3;
};

export const isBlank = (value: CellValue | undefined): boolean => value === undefined || value === null || (typeof value === 'string' && nameKey(value) === '');

/** The row of headings: where the table begins, or the first row that has them if somebody turned the table into plain cells. */
const headingRow = (sheet: SheetGrid): number | undefined => {
  const table = sheet.tables.find(({ name }) => name.toLowerCase() === RULES_TABLE.toLowerCase());
  if (table !== undefined) return table.area.top;
  const row = sheet.values.findIndex(isHeading);
  return row < 0 ? undefined : row;
};

/** Rows that people added directly below the table belong to it. */
const lastRow = (sheet: SheetGrid, heading: number, columns: ReadonlyMap<RulesColumn, number>): number => {
  const table = sheet.tables.find(({ area }) => area.top === heading);
  const speaks = (row: number): boolean => [...columns.values()].some((column) => !isBlank(sheet.values[row]?.[column]));
  let last = table?.area.bottom ?? heading;
  while (speaks(last + 1)) last += 1;
  return last;
};

export const findRulesTable = (sheet: SheetGrid): RulesTable | undefined => {
  const heading = headingRow(sheet);
  if (heading === undefined) return undefined;
  const columns = columnsIn(sheet.values[heading] ?? []);
  return { heading, columns, first: heading + 1, last: lastRow(sheet, heading, columns) };
};
