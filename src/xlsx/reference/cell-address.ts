import { columnOfLetters } from '../../workbook/formula/column-of-letters';
import type { Area } from '../../workbook/grid';
import { a1 } from '../../workbook/plan/a1';
import { limits } from '../limits';

/** A1 notation of an area: `A1` for one cell, `A1:B2` for more. */
export const areaAddress = ({ top, left, bottom, right }: Area): string =>
  top === bottom && left === right ? a1(top, left) : `${a1(top, left)}:${a1(bottom, right)}`;

type Cell = { readonly row: number; readonly column: number };

const cellOf = (text: string): Cell | undefined => {
  const parts = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(text);
  const column = columnOfLetters(parts?.[1] ?? '');
  const row = Number(parts?.[2]);
  return column !== undefined && row >= 1 && row <= limits.rows ? { row: row - 1, column } : undefined;
};

/** The area of an address such as `A1`, `$A$1:B2`, `A:C` or `3:5`, without a sheet; `undefined` where it is none. Corners in any order. */
export const areaOfAddress = (address: string): Area | undefined => {
  const [from = '', to = from, ...more] = address.split(':');
  if (more.length > 0) return undefined;
  const whole = address.includes(':') ? wholeArea(from, to) : undefined;
  if (whole !== undefined) return whole;
  const one = cellOf(from);
  const other = cellOf(to);
  if (one === undefined || other === undefined) return undefined;
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
};

const wholeArea = (from: string, to: string): Area | undefined => {
  const columns = [from, to].map((text) => columnOfLetters(text.replace('$', '')));
  if (columns[0] !== undefined && columns[1] !== undefined) {
    return { top: 0, left: Math.min(columns[0], columns[1]), bottom: limits.rows - 1, right: Math.max(columns[0], columns[1]) };
  }
  const rows = [from, to].map((text) => (/^\$?[0-9]{1,7}$/.test(text) ? Number(text.replace('$', '')) : 0));
  const [first = 0, last = 0] = rows;
  if (first < 1 || last < 1 || Math.max(first, last) > limits.rows) return undefined;
  return { top: Math.min(first, last) - 1, left: 0, bottom: Math.max(first, last) - 1, right: limits.columns - 1 };
};
