import { apiError } from '../rich-api/api-error';
import { columnsOf, type Area } from './area';
import type { Book } from './book';
import { filterRows } from './filter';
import type { RangeTarget } from './range-target';
import { surroundingRegion } from './regions';
import { existing } from './sheets';

type Criteria = Readonly<Record<string, unknown>>;

/** The filter of a sheet: header row and body, with criteria by column counted from the left of the area. */
export type AutoFilterPart = { area: Area; readonly criteria: Map<number, Criteria> };

const run = (book: Book, sheetId: string, { area, criteria }: AutoFilterPart): void => filterRows(book, {
  sheetId, body: { ...area, top: area.top + 1 }, criteria: new Map([...criteria].map(([column, one]) => [area.left + column, one])),
});

export const reapplyAutoFilter = (book: Book, sheetId: string): void => {
  const filter = existing(book, sheetId).autoFilter;
  if (filter !== undefined) run(book, sheetId, filter);
};

/** Shows all rows again and forgets the criteria of one column, or of all. */
export const clearAutoFilter = (book: Book, sheetId: string, column?: number): void => {
  const filter = existing(book, sheetId).autoFilter;
  if (filter === undefined) return;
  if (column !== undefined && (column < 0 || column >= columnsOf(filter.area))) throw apiError('InvalidArgument');
  if (column === undefined) filter.criteria.clear();
  else filter.criteria.delete(column);
  run(book, sheetId, filter);
};

export const removeAutoFilter = (book: Book, sheetId: string): void => {
  clearAutoFilter(book, sheetId);
  existing(book, sheetId).autoFilter = undefined;
};

/** Filters an area: a single cell stands for the block around it. An area inside a table is the table's own filter. */
export const applyAutoFilter = (target: RangeTarget, column: number | undefined, criteria: Criteria | undefined): void => {
  const { book, sheetId } = target;
  const isCell = target.area.top === target.area.bottom && target.area.left === target.area.right;
  const area = isCell ? surroundingRegion(target) : target.area;
  if (column !== undefined && (column < 0 || column >= columnsOf(area))) throw apiError('InvalidArgument');
  const part = existing(book, sheetId);
  const before = part.autoFilter;
  const same = before !== undefined && JSON.stringify(before.area) === JSON.stringify(area);
  if (before !== undefined && !same) removeAutoFilter(book, sheetId);
  const filter: AutoFilterPart = same ? before : { area, criteria: new Map() };
  if (column !== undefined && criteria !== undefined) filter.criteria.set(column, criteria);
  else if (column !== undefined) filter.criteria.delete(column);
  part.autoFilter = filter;
  run(book, sheetId, filter);
};

