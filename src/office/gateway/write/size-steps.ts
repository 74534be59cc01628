/// <reference types="office-js" />
import type { Edit } from '../../../workbook/edit';
import { rangeOf } from '../range-of';
import { step, type Step } from './step';

/** A character of the standard font is seven pixels wide, a cell keeps five more around it; 96 pixels are 72 points. */
const pointsOf = (characters: number): number => Math.round(Math.min(characters, 254) * 7 + 5) * 0.75;

type Run = { readonly first: number; readonly sizes: number[] };

/** Neighbours in ascending order. */
const neighbours = (sizes: Iterable<readonly [at: number, size: number]>): readonly Run[] => {
  const runs: Run[] = [];
  for (const [at, size] of sizes) {
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.sizes.length === at) last.sizes.push(size);
    else runs.push({ first: at, sizes: [size] });
  }
  return runs;
};

/** Neighbouring columns, or rows, in one call, with a size for each. */
export const widthSteps = (name: string, points: readonly (number | undefined)[]): readonly Step[] =>
  neighbours(points.flatMap((width, column) => (width === undefined ? [] : [[column, width] as const]))).map(({ first, sizes }) => {
    const properties = sizes.map((columnWidth) => ({ format: { columnWidth } }));
    return step(1, 1, properties, ({ sheet }) => { rangeOf(sheet(name), { top: 0, left: first, bottom: 0, right: first + sizes.length - 1 }).setColumnProperties(properties); });
  });

export const characterWidthSteps = ({ sheet, widths }: Extract<Edit, { kind: 'column-widths' }>): readonly Step[] =>
  widthSteps(sheet, widths.map((width) => (width === undefined ? undefined : pointsOf(width))));

const MOST_POINTS = 409.5;

const eachOnItsOwn = (name: string, heights: ReadonlyMap<number, number>): readonly Step[] => neighbours(heights).map(({ first, sizes }) => {
  const properties = sizes.map((rowHeight) => ({ format: { rowHeight } }));
  return step(1, 1, properties, ({ sheet }) => { rangeOf(sheet(name), { top: first, left: 0, bottom: first + sizes.length - 1, right: 0 }).setRowProperties(properties); });
});

/** Rows of one height together, however far apart. */
const byHeight = (name: string, heights: ReadonlyMap<number, number>): readonly Step[] => {
  const rows = new Map<number, number[]>();
  for (const [row, height] of heights) rows.set(height, [...(rows.get(height) ?? []), row]);
  return [...rows].flatMap(([height, all]) => listsOf(runsOf(all)).map((list) => step(2, 1, list, ({ sheet }) => {
    const address = list.join(',');
    const range = list.length === 1 ? sheet(name).getRange(address) : sheet(name).getRanges(address);
    range.format.rowHeight = height;
  })));
};

const bytesOf = (steps: readonly Step[]): number => steps.reduce((sum, { bytes }) => sum + bytes, 0);

/** A form has many heights, a list of people one: whichever takes less to say. */
export const heightSteps = (name: string, edits: readonly Extract<Edit, { kind: 'row-height' }>[]): readonly Step[] => {
  const heights = new Map(edits.map(({ row, height }) => [row, Math.min(height, MOST_POINTS)] as const).sort(([a], [b]) => a - b));
  const [own, grouped] = [eachOnItsOwn(name, heights), byHeight(name, heights)];
  return bytesOf(own) < bytesOf(grouped) ? own : grouped;
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
