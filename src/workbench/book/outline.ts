import { apiError } from '../rich-api/api-error';
import { isEntireColumn, isEntireRow, shiftedLine, type Area, type Shift } from './area';
import type { Book } from './book';
import { checkWritable } from './protection';
import type { RangeTarget } from './range-target';
import { existing } from './sheets';
import { hideColumns, hideRows } from './sizes';

/** How deep each grouped row or column lies; lines that are not listed lie at the top. */
export type Outline = { readonly rows: Map<number, number>; readonly columns: Map<number, number> };

export type OutlineAxis = keyof Outline;

/** Excel shows eight levels, the first being what is not grouped. */
const deepest = 7;

/** The level of what is not grouped. */
const top = 0;

const span = (area: Area, axis: OutlineAxis): readonly [from: number, to: number] => (axis === 'rows' ? [area.top, area.bottom] : [area.left, area.right]);

const levelsOf = ({ book, sheetId, area }: RangeTarget, axis: OutlineAxis): Map<number, number> => {
  if (axis === 'rows' ? isEntireColumn(area) : isEntireRow(area)) throw apiError('InvalidArgument');
  checkWritable(book, sheetId, area, axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  return existing(book, sheetId).outline[axis];
};

/** Puts lines one level deeper (`1`) or higher (`-1`); those at the top stay there, unless all are. */
export const group = (target: RangeTarget, axis: OutlineAxis, step: 1 | -1): void => {
  const levels = levelsOf(target, axis);
  const [from, to] = span(target.area, axis);
  const lines = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const before = lines.map((line) => levels.get(line) ?? top);
  if (step === 1 ? before.includes(deepest) : before.every((level) => level === top)) throw apiError('InvalidOperation');
  for (const [index, line] of lines.entries()) {
    const level = (before[index] ?? top) + step;
    if (level <= top) levels.delete(line);
    else levels.set(line, level);
  }
};

const hideLine = (book: Book, sheetId: string, axis: OutlineAxis, line: number, hidden: boolean): void => {
  const area = { top: line, left: line, bottom: line, right: line };
  if (axis === 'rows') hideRows(book, sheetId, area, hidden);
  else hideColumns(book, sheetId, area, hidden);
};

/** Folds or unfolds the grouped lines of a range. */
export const fold = (target: RangeTarget, axis: OutlineAxis, hidden: boolean): void => {
  const levels = levelsOf(target, axis);
  const [from, to] = span(target.area, axis);
  for (const line of levels.keys()) if (line >= from && line <= to) hideLine(target.book, target.sheetId, axis, line, hidden);
};

/** Shows so many levels; the first is what is not grouped, none leaves things as they are. */
export const showLevels = (book: Book, sheetId: string, axis: OutlineAxis, count: number): void => {
  if (!Number.isInteger(count) || count < 0 || count > deepest + 1) throw apiError('InvalidArgument');
  if (count === 0) return;
  for (const [line, level] of existing(book, sheetId).outline[axis]) hideLine(book, sheetId, axis, line, level >= count);
};

/** Levels follow their rows and columns when whole ones are put in or taken away. */
export const shiftOutline = (outline: Outline, shift: Shift): void => {
  const levels = outline[shift.axis];
  const moved = [...levels].map(([line, level]) => [shiftedLine(line, shift), level] as const);
  levels.clear();
  for (const [line, level] of moved) if (line !== undefined) levels.set(line, level);
};
