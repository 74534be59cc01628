import type { Area } from '../grid';
import { readHeadingText, readUnitLevel } from './heading-text';
import { readHeading, type HeadingReading } from './read-heading';
import type { RowReading } from './row-reading';
import type { SheetView } from './sheet-view';

/** One to four rows of headings that belong together, read column by column. */
export type HeadingBlock = {
  readonly first: number;
  readonly last: number;
  readonly columns: ReadonlyMap<number, HeadingColumn>;
  /** The columns the table may reach over: one further than its headings, unless another table stands there. */
  readonly left: number;
  readonly right: number;
  readonly isBesideAnother?: true;
};

export type HeadingColumn = {
  /** Uppermost first; repeated and empty levels left out. */
  readonly levels: readonly string[];
  /** Row of the lowest level. */
  readonly row: number;
  readonly reading: HeadingReading;
};

const MOST_LEVELS = 4;

/** Grows one row of headings by the levels above and below it. Rows above `floor` (0-based) are another table's. */
export const headingBlock = (view: SheetView, anchor: RowReading, rowAt: (row: number) => RowReading, floor: number): HeadingBlock => {
  const last = lowestLevel(view, anchor, rowAt);
  const first = uppermostLevel(view, anchor, last, rowAt, floor);
  return blockOf(view, first, last, rowAt);
};

/** The columns of given heading rows. */
export const blockOf = (view: SheetView, first: number, last: number, rowAt: (row: number) => RowReading): HeadingBlock => {
  const columns = new Map<number, HeadingColumn>();
  const rows = view.sheet.values.slice(first, last + 1);
  const width = Math.max(0, ...rows.map(({ length }) => length), ...mergesIn(view, first, last).map(({ right }) => right + 1));
  for (let column = 0; column < width; column += 1) {
    const levels = levelsOf(view, first, last, column, rowAt);
    if (levels.texts.length > 0) columns.set(column, { levels: levels.texts, row: levels.row, reading: readHeading(levels.texts) });
  }
  const headed = [...columns.keys()];
  return { first, last, columns, left: Math.max(0, Math.min(...headed) - 1), right: Math.max(...headed) + 1 };
};

const mergesIn = (view: SheetView, first: number, last: number): readonly Area[] =>
  view.sheet.merges.filter(({ top, bottom }) => top <= last && bottom >= first && bottom - top <= MOST_LEVELS);

const levelsOf = (view: SheetView, first: number, last: number, column: number, rowAt: (row: number) => RowReading): { readonly texts: readonly string[]; readonly row: number } => {
  const texts: string[] = [];
  let lowest = last;
  for (let row = first; row <= last; row += 1) {
    const own = view.mergedText(row, column);
    const text = own === '' && row < last ? spread(view, row, last, column, rowAt) : own;
    if (text === '' || text === texts.at(-1)) continue;
    texts.push(text);
    lowest = view.mergeAt(row, column)?.top ?? row;
  }
  return { texts, row: lowest };
};

/** An upper level that was typed once and not merged holds to the right, over columns whose own heading needs it. */
const spread = (view: SheetView, row: number, last: number, column: number, rowAt: (row: number) => RowReading): string => {
  const leaf = view.mergedText(last, column);
  if (leaf === '' || speaksForItself(rowAt(last).known.get(column))) return '';
  for (let left = column - 1; left >= 0; left -= 1) {
    if (view.mergeAt(row, left) !== undefined) return '';
    const text = view.text(row, left);
    if (text !== '') return view.text(last, left) === '' || speaksForItself(rowAt(last).known.get(left)) ? '' : text;
    if (view.text(last, left) === '') return '';
  }
  return '';
};

const GENERIC = ['result', 'numerator', 'denominator', 'target', 'weight', 'rule', 'self-rating', 'appraiser-rating', 'score', 'unused', 'grade'];

/** 季度 beside 7月, 8月, 9月: the figure of the quarter. */
const A_PERIOD = /^(?:季度|季|年度|年|quarter|year|qtr)$/;

const speaksForItself = (reading: HeadingReading | undefined): boolean => {
  if (reading?.says.kind !== 'role') return false;
  const { role } = reading.says;
  if (role.kind === 'period' && A_PERIOD.test(reading.word)) return false;
  return !GENERIC.includes(role.kind) || ('indicator' in role && role.indicator !== undefined);
};

const lowestLevel = (view: SheetView, anchor: RowReading, rowAt: (row: number) => RowReading): number => {
  let last = anchor.row;
  for (const { top, bottom } of mergesIn(view, anchor.row, anchor.row)) if (top === anchor.row) last = Math.max(last, bottom);
  while (last + 1 < anchor.row + MOST_LEVELS && isLowerLevel(view, rowAt(last + 1), anchor)) last += 1;
  return last;
};

const PERSON_KINDS = ['id', 'name', 'position', 'department', 'supervisor', 'number', 'indicator'];

/** Parts, units, months or indicators under the headings, and nobody beside them. */
const isLowerLevel = (view: SheetView, row: RowReading, anchor: RowReading): boolean => {
  if (row.texts === 0 || row.numbers > 0) return false;
  const cells = view.sheet.values[row.row] ?? [];
  for (let column = 0; column < cells.length; column += 1) {
    const text = view.text(row.row, column);
    if (text === '') continue;
    const above = anchor.known.get(column);
    if (above?.says.kind === 'role' && PERSON_KINDS.includes(above.says.role.kind)) return false;
    if (!row.known.has(column) && readUnitLevel(text) === undefined && !isPeriodLevel(text)) return false;
  }
  return true;
};

/** 三季度, Q3, 7月, 2026Q3 under an indicator. */
const isPeriodLevel = (text: string): boolean => {
  const { period, part, month } = readHeadingText(text);
  return period !== undefined || part !== undefined || month === true;
};

const uppermostLevel = (view: SheetView, anchor: RowReading, last: number, rowAt: (row: number) => RowReading, floor: number): number => {
  let first = anchor.row;
  while (first > floor && last - (first - 1) < MOST_LEVELS && isUpperLevel(view, rowAt(first - 1), anchor)) first -= 1;
  return first;
};

/** A heading over some of the columns: merged over a part of the table, or known words above known words. */
const isUpperLevel = (view: SheetView, row: RowReading, anchor: RowReading): boolean => {
  if (row.texts === 0 || row.numbers > 0) return false;
  const cells = view.sheet.values[row.row] ?? [];
  const width = (view.sheet.values[anchor.row] ?? []).filter((value) => value !== null && value !== '').length;
  for (let column = 0; column < cells.length; column += 1) {
    const text = view.text(row.row, column);
    if (text === '') continue;
    if (/[:：]\s*\S/.test(text)) return false;
    const merge = view.mergeAt(row.row, column);
    const isMergedOverSome = merge !== undefined && (merge.bottom >= anchor.row || (merge.right > merge.left && merge.right - merge.left + 1 < Math.max(width, 3)));
    if (!isMergedOverSome && (!row.known.has(column) || row.texts < 2)) return false;
  }
  return true;
};
