import { cellReader, sheetOf, writeCells, writesFor, reachTo } from '../grid/cells';
import { apiError } from '../rich-api/api-error';
import { contains, type Area } from './area';
import type { Book } from './book';
import { announceEdit } from './changes';
import { checkWritable } from './protection';
import type { RangeTarget } from './range-target';
import { overlap } from './regions';

/** Merged rectangles of a sheet. */
export const mergesOf = (book: Book, sheetId: string): readonly Area[] =>
  sheetOf(book.engine, sheetId).getMergeData().map((one) => ({ top: one.startRow, left: one.startColumn, bottom: one.endRow, right: one.endColumn }));

const place = (book: Book, sheetId: string): { unitId: string; subUnitId: string } => ({ unitId: book.engine.unitId, subUnitId: sheetId });

const irange = (area: Area): object => ({ startRow: area.top, endRow: area.bottom, startColumn: area.left, endColumn: area.right });

export const unmergeWithin = (book: Book, sheetId: string, area: Area): void => {
  const ranges = mergesOf(book, sheetId).filter((merge) => overlap(merge, area)).map(irange);
  if (ranges.length > 0) book.engine.run('sheet.mutation.remove-worksheet-merge', { ...place(book, sheetId), ranges });
};

/** Only the top-left cell keeps its content; further cells are blank afterwards. */
const keepFirst = (book: Book, sheetId: string, area: Area): void => {
  const cell = cellReader(book.engine, sheetId);
  writeCells(book.engine, sheetId, writesFor(area, (row, column) => {
    const first = row === area.top && column === area.left;
    return first || cell(row, column).content.kind === 'blank' ? undefined : { content: { kind: 'blank' }, formula: null };
  }));
};

export const mergeRange = (target: RangeTarget, across: boolean): void => {
  const { book, sheetId, area } = target;
  checkWritable(book, sheetId, area, 'allowFormatCells');
  if (book.tables.some((table) => table.sheetId === sheetId && overlap(table.area, area))) throw apiError('MergedRangeConflict');
  if (mergesOf(book, sheetId).some((merge) => overlap(merge, area) && !contains(area, merge))) throw apiError('MergedRangeConflict');
  const areas: Area[] = [];
  if (across) for (let row = area.top; row <= area.bottom; row += 1) areas.push({ ...area, top: row, bottom: row });
  else areas.push(area);
  unmergeWithin(book, sheetId, area);
  reachTo(book.engine, sheetId, area.bottom, area.right);
  const larger = areas.filter((one) => one.top !== one.bottom || one.left !== one.right);
  larger.forEach((one) => keepFirst(book, sheetId, one));
  if (larger.length > 0) book.engine.run('sheet.mutation.add-worksheet-merge', { ...place(book, sheetId), ranges: larger.map(irange) });
  announceEdit(target, undefined);
};

export const unmergeRange = (target: RangeTarget): void => {
  checkWritable(target.book, target.sheetId, target.area, 'allowFormatCells');
  unmergeWithin(target.book, target.sheetId, target.area);
  announceEdit(target, undefined);
};
