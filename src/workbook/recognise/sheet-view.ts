import type { Area, CellValue, SheetGrid } from '../grid';

/** A sheet to look at cell by cell, merges resolved where that is asked for. */
export type SheetView = {
  readonly sheet: SheetGrid;
  readonly value: (row: number, column: number) => CellValue;
  /** The value as a text without surrounding or doubled spaces; empty for an empty cell or an error. */
  readonly text: (row: number, column: number) => string;
  /** The merge that covers a cell. */
  readonly mergeAt: (row: number, column: number) => Area | undefined;
  /** The text of a cell, or of the merge that covers it. */
  readonly mergedText: (row: number, column: number) => string;
  readonly mergedValue: (row: number, column: number) => CellValue;
  readonly format: (row: number, column: number) => string | undefined;
  readonly formula: (row: number, column: number) => string | undefined;
};

/** Without surrounding spaces, line breaks, and doubled or invisible ones. */
export const tidyText = (text: string): string => (UNTIDY.test(text) ? text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim() : text);

const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]/g;
const UNTIDY = /^\s|\s$|\s\s|[\t\n\r\u00a0\u3000\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]/;

const valueText = (value: CellValue): string => {
  if (typeof value === 'string') return tidyText(value);
  if (typeof value === 'number') return String(value);
  return '';
};

export const viewSheet = (sheet: SheetGrid): SheetView => {
  const mergeAt = mergeFinder(sheet.merges);
  const value = (row: number, column: number): CellValue => sheet.values[row]?.[column] ?? null;
  const mergedValue = (row: number, column: number): CellValue => {
    const own = value(row, column);
    if (own !== null) return own;
    const merge = mergeAt(row, column);
    return merge === undefined ? null : value(merge.top, merge.left);
  };
  return {
    sheet,
    value,
    text: (row, column) => valueText(value(row, column)),
    mergeAt,
    mergedText: (row, column) => valueText(mergedValue(row, column)),
    mergedValue,
    format: (row, column) => sheet.formats.get(row)?.get(column),
    formula: (row, column) => sheet.formulas.get(row)?.get(column),
  };
};

const TALL = 1000;

const mergeFinder = (merges: readonly Area[]): SheetView['mergeAt'] => {
  const tall = merges.filter(({ top, bottom }) => bottom - top > TALL);
  const byRow = new Map<number, Area[]>();
  for (const area of merges) {
    if (area.bottom - area.top > TALL) continue;
    for (let row = area.top; row <= area.bottom; row += 1) {
      const there = byRow.get(row);
      if (there === undefined) byRow.set(row, [area]);
      else there.push(area);
    }
  }
  if (merges.length === 0) return () => undefined;
  return (row, column) => (byRow.get(row) ?? []).find(covers(row, column)) ?? tall.find(covers(row, column));
};

const covers = (row: number, column: number) => ({ top, left, bottom, right }: Area): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;
