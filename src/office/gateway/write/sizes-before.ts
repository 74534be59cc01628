/// <reference types="office-js" />
import type { Area } from '../../../workbook/grid';
import { rangeOf } from '../range-of';
import { heightSteps, widthSteps } from './size-steps';
import { step, type Step } from './step';

/** Sizes in points and what is hidden, from column A and row 1 on. */
export type SizesBefore = {
  readonly widths: readonly (number | undefined)[];
  /** None where a row is as high as rows are by themselves. */
  readonly heights: readonly (number | undefined)[];
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
};

const numbersOf = (flags: readonly (boolean | undefined)[]): readonly number[] => flags.flatMap((isHidden, at) => (isHidden === true ? [at] : []));

/** Asks for the columns and rows from A1 to the end of an area. */
export const askSizes = (sheet: Excel.Worksheet, { bottom, right }: Area): (() => SizesBefore) => {
  const columns = rangeOf(sheet, { top: 0, left: 0, bottom: 0, right }).getColumnProperties({ format: { columnWidth: true }, columnHidden: true });
  sheet.load('standardHeight');
  const rows = rangeOf(sheet, { top: 0, left: 0, bottom, right: 0 }).getRowProperties({ format: { rowHeight: true }, rowHidden: true });
  return () => ({
    widths: columns.value.map(({ format }) => format?.columnWidth), hiddenColumns: numbersOf(columns.value.map(({ columnHidden }) => columnHidden)),
    heights: rows.value.map(({ format }) => (format?.rowHeight === sheet.standardHeight ? undefined : format?.rowHeight)), hiddenRows: numbersOf(rows.value.map(({ rowHidden }) => rowHidden)),
  });
};

/** Neighbours as first and last. */
const runsOf = (numbers: readonly number[]): readonly (readonly [first: number, last: number])[] => {
  const runs: [number, number][] = [];
  for (const at of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === at - 1) last[1] = at;
    else runs.push([at, at]);
  }
  return runs;
};

const hideSteps = (name: string, { hiddenRows, hiddenColumns }: SizesBefore): readonly Step[] => [
  ...runsOf(hiddenRows).map(([top, bottom]) => step(1, 1, undefined, ({ sheet }) => { rangeOf(sheet(name), { top, bottom, left: 0, right: 0 }).rowHidden = true; })),
  ...runsOf(hiddenColumns).map(([left, right]) => step(1, 1, undefined, ({ sheet }) => { rangeOf(sheet(name), { top: 0, bottom: 0, left, right }).columnHidden = true; })),
];

/** What is hidden may be told as 0 high or wide: as such it is hidden, not sized. */
const shown = (size: number | undefined): size is number => size !== undefined && size > 0;

export const sizeSteps = (name: string, sizes: SizesBefore): readonly Step[] => [
  ...widthSteps(name, sizes.widths.map((width) => (shown(width) ? width : undefined))),
  ...heightSteps(name, sizes.heights.flatMap((height, row) => (shown(height) ? [{ kind: 'row-height', sheet: name, row, height }] : []))),
  ...hideSteps(name, sizes),
];
