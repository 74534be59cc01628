import { findIndicator } from '../../catalogue/indicators/index';
import { findPosition } from '../../catalogue/positions/index';
import type { RowSpan } from './choices';
import { codeText } from './code-text';
import { findPeriod } from './find-period';
import { formatMeaning } from './format-unit';
import { looksLikeName } from './looks-like-name';
import { partOfRow } from './part-of-row';
import type { SheetView } from './sheet-view';

/** What the first values of a column look like, apart from any heading. */
export type ColumnValues = {
  readonly filled: number;
  readonly numbers: number;
  readonly texts: number;
  /** Whole numbers that go up by one. */
  readonly isRunning: boolean;
  readonly positions: number;
  readonly indicators: number;
  readonly periods: number;
  /** Texts that look like names of people. */
  readonly names: number;
  readonly units: number;
  /** Texts such as 目标 and 实际, with both of them there. */
  readonly parts: number;
  /** Figures such as rates have: with % or ‰, formatted as a percentage, or from 0 to 1. */
  readonly rates: number;
  /** Formulas that the program which wrote the file has not calculated. */
  readonly uncalculated: number;
  readonly distinct: number;
  readonly isHidden: boolean;
};

const SAMPLE = 120;

export const columnValues = (view: SheetView, column: number, { first, last }: RowSpan): ColumnValues => {
  const texts: string[] = [];
  const numbers: number[] = [];
  let rates = 0;
  let uncalculated = 0;
  for (let row = first; row <= last && texts.length + numbers.length + uncalculated < SAMPLE; row += 1) {
    const value = view.value(row, column);
    if (typeof value === 'number') {
      const code = codeText(value, view.format(row, column));
      if (code === undefined) numbers.push(value);
      else texts.push(code);
      if ((value >= 0 && value <= 1) || formatMeaning(view.format(row, column)).kind === 'ratio') rates += 1;
    } else if (typeof value === 'string' && value.trim() !== '') {
      const text = view.text(row, column);
      texts.push(text);
      if (/\d\s*[%％‰]/.test(text)) rates += 1;
    } else if (value === null && view.formula(row, column) !== undefined) uncalculated += 1;
  }
  const count = (is: (text: string) => boolean): number => texts.filter(is).length;
  return {
    filled: texts.length + numbers.length,
    numbers: numbers.length,
    texts: texts.length,
    isRunning: isRunning([...numbers, ...texts.filter((text) => /^(?:0|[1-9]\d{0,5})$/.test(text)).map(Number)]),
    positions: count((text) => findPosition(text) !== undefined),
    indicators: count((text) => findIndicator(text) !== undefined),
    periods: count((text) => findPeriod(text) !== undefined),
    names: count(looksLikeName),
    units: count((text) => /^[‰%％]$|^(?:千分之|百分)/.test(text)),
    parts: partsIn(texts),
    rates,
    uncalculated,
    distinct: new Set([...texts, ...numbers]).size,
    isHidden: view.sheet.hiddenColumns.has(column),
  };
};

const partsIn = (texts: readonly string[]): number => {
  const parts = texts.flatMap((text) => partOfRow(text) ?? []);
  return parts.includes('result') && new Set(parts).size > 1 ? parts.length : 0;
};

const isRunning = (numbers: readonly number[]): boolean =>
  numbers.length > 1 && numbers[0] !== undefined && numbers[0] <= 1 && numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? NaN) + 1);
