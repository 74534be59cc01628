import { decimalText } from '../../domain/number/decimal-text';
import { normalise } from '../../domain/number/normalise';
import { roundHalfAway } from '../../domain/number/round-half-away';
import type { CellValue } from '../grid';
import { formatMeaning } from './format-unit';
import { tidyText } from './sheet-view';

/** A cell as people see it in the sheet: 0.0042 formatted `0.00%` is 0.42%. Empty for an empty cell. */
export const shownCell = (value: CellValue, format: string | undefined): string => {
  if (value === null) return '';
  if (typeof value === 'string') return tidyText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  const meaning = formatMeaning(format);
  if (meaning.kind === 'date') return shownDate(value);
  const decimals = decimalsOf(format);
  if (meaning.kind === 'ratio') return `${fixed(value * 100, decimals)}%`;
  if (meaning.kind === 'unit') return `${fixed(value, decimals)}${meaning.unit}`;
  return decimals === undefined ? decimalText(normalise(value)) : fixed(value, decimals);
};

/** Places after the point that a format asks for; none said, as many as there are. */
const decimalsOf = (format: string | undefined): number | undefined => {
  if (format === undefined || /general|通用格式/i.test(format)) return undefined;
  const [, optional] = /[0#?]\.([0#?]+)/.exec(format) ?? [];
  if (optional === undefined) return /0/.test(format) ? 0 : undefined;
  return Math.min(9, optional.length);
};

const fixed = (value: number, decimals: number | undefined): string =>
  decimals === undefined ? decimalText(normalise(value)) : roundHalfAway(value, decimals).toFixed(decimals);

const DAY = 86_400_000;
/** Day 0 of Excel's calendar, which believes in a 29 February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

/** A day number as Excel keeps it, as 2026-04-02. */
export const shownDate = (serial: number): string => {
  const date = new Date(EPOCH + Math.floor(serial) * DAY);
  return Number.isNaN(date.getTime()) ? String(serial) : date.toISOString().slice(0, 10);
};
