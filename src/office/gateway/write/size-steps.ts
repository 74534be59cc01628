import type { Edit } from '../../../workbook/edit';
import { columnLetters } from '../../../workbook/plan/a1';
import { step, type Step } from './step';

/** A character of the standard font is seven pixels wide, a cell keeps five more around it; 96 pixels are 72 points. */
const pointsOf = (characters: number): number => Math.round(Math.min(characters, 254) * 7 + 5) * 0.75;

/** Columns of one width together. */
export const widthSteps = ({ sheet: name, widths }: Extract<Edit, { kind: 'column-widths' }>): readonly Step[] => {
  const runs: { readonly first: number; last: number; readonly width: number }[] = [];
  widths.forEach((width, column) => {
    const before = runs.at(-1);
    if (width === undefined) return;
    if (before?.width === width && before.last === column - 1) before.last = column;
    else runs.push({ first: column, last: column, width });
  });
  return runs.map(({ first, last, width }) => step(2, 1, width, ({ sheet }) => {
    sheet(name).getRange(`${columnLetters(first)}:${columnLetters(last)}`).format.columnWidth = pointsOf(width);
  }));
};

const MOST_POINTS = 409.5;

/** Rows of one height together, however far apart. */
export const heightSteps = (sheetName: string, edits: readonly Extract<Edit, { kind: 'row-height' }>[]): readonly Step[] => {
  const heights = new Map(edits.map(({ row, height }) => [row, Math.min(height, MOST_POINTS)]));
  const rows = new Map<number, number[]>();
  for (const [row, height] of [...heights].sort(([a], [b]) => a - b)) rows.set(height, [...(rows.get(height) ?? []), row]);
  return [...rows].flatMap(([height, all]) => listsOf(runsOf(all)).map((list) => step(2, 1, list, ({ sheet }) => {
    const address = list.join(',');
    const range = list.length === 1 ? sheet(sheetName).getRange(address) : sheet(sheetName).getRanges(address);
    range.format.rowHeight = height;
  })));
};

const runsOf = (rows: readonly number[]): readonly string[] => {
  const runs: { readonly first: number; last: number }[] = [];
  for (const row of rows) {
    const before = runs.at(-1);
    if (before?.last === row - 1) before.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs.map(({ first, last }) => `${first + 1}:${last + 1}`);
};

/** Excel takes at most 8,192 characters of addresses at once. */
const listsOf = (addresses: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(addresses.length / 250) }, (_, index) => addresses.slice(index * 250, (index + 1) * 250));
