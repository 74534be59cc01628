import { cellReader, writeCells, writesFor, type Cell } from '../grid/cells';
import { apiError } from '../rich-api/api-error';
import { columnsOf } from './area';
import { announceEdit } from './changes';
import { checkWritable } from './protection';
import type { RangeTarget } from './range-target';

export type Duplicates = { readonly removed: number; readonly uniqueRemaining: number };

/** What is compared is what the cell holds: its formula, else its content (text without regard to case). */
const keyOf = ({ content, formula }: Cell): string => {
  if (formula !== undefined) return `f${formula}`;
  return content.kind === 'blank' ? '' : `${content.kind}${content.kind === 'text' ? content.value.toLowerCase() : String(content.value)}`;
};

const columnsIn = (value: unknown, width: number): readonly number[] => {
  if (!Array.isArray(value) || value.length === 0) throw apiError('InvalidArgument');
  if (!value.every((column) => Number.isInteger(column) && column >= 0 && column < width)) throw apiError('InvalidArgument');
  return value;
};

/** Keeps the first row of each kind; the rows below move up inside the range. */
export const removeDuplicates = (target: RangeTarget, columns: unknown, includesHeader: boolean): Duplicates => {
  const { book, sheetId, area } = target;
  checkWritable(book, sheetId, area);
  const compared = columnsIn(columns, columnsOf(area));
  const cell = cellReader(book.engine, sheetId);
  const first = area.top + (includesHeader ? 1 : 0);
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = first; row <= area.bottom; row += 1) {
    const key = JSON.stringify(compared.map((column) => keyOf(cell(row, area.left + column))));
    if (!seen.has(key)) kept.push(row);
    seen.add(key);
  }
  const removed = area.bottom - first + 1 - kept.length;
  writeCells(book.engine, sheetId, writesFor({ ...area, top: first }, (row, column) => {
    const from = kept[row - first];
    if (from === undefined) return { content: { kind: 'blank' }, formula: null };
    if (from === row) return undefined;
    const { content, formula } = cell(from, column);
    return formula === undefined ? { content, formula: null } : { formula };
  }));
  if (removed > 0) announceEdit(target, undefined);
  return { removed, uniqueRemaining: kept.length };
};
