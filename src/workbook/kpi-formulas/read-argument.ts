import type { Answer, AnswerCell } from '../../functions/answer';
import type { Cell, Grid } from '../../functions/grid';
import type { Area, SheetGrid } from '../grid';
import { absoluteA1, columnLetters } from '../plan/a1';
import { findCalls } from './find-calls';
import { readReference, type CellReference, type Standing } from './read-reference';

/** An argument of a call: as it is written, and what it holds now, where that is known. */
export type Argument =
  | { readonly kind: 'left-out' }
  | { readonly kind: 'cells'; readonly text: string; readonly reference: CellReference; readonly grid: Grid }
  | { readonly kind: 'constant'; readonly text: string; readonly grid: Grid }
  | { readonly kind: 'computed'; readonly text: string; readonly grid?: Grid };

/** One cell of an argument: how a formula writes it, and what it holds now. */
export type Element = { readonly text: string; readonly value: Cell; readonly isConstant: boolean };

export const valuesIn = ({ values }: SheetGrid, { top, left, bottom, right }: Area): Grid =>
  Array.from({ length: bottom - top + 1 }, (_, row) => Array.from({ length: right - left + 1 }, (__, column): Cell => values[top + row]?.[left + column] ?? null));

const quoted = (text: string): string => text.slice(1, -1).replaceAll('""', '"');

const constant = (text: string): Cell | undefined => {
  if (/^"(?:[^"]|"")*"$/.test(text)) return quoted(text);
  if (/^[+-]?\d+(?:\.\d*)?(?:E[+-]?\d+)?%?$/i.test(text)) return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
  return /^(?:TRUE|FALSE)$/i.test(text) ? text.toUpperCase() === 'TRUE' : undefined;
};

/** `{3;4;5}`, `{4.5,"A";0,"B"}`: rows parted by semicolons, as English formulas have it. */
const arrayConstant = (text: string): Grid | undefined => {
  if (!/^\{.*\}$/s.test(text)) return undefined;
  const rows = [...text.slice(1, -1).matchAll(/("(?:[^"]|"")*"|[^,;]+)([,;]?)/g)].reduce<Cell[][]>(
    (so, [, item = '', mark]) => {
      const value = constant(item.trim());
      so.at(-1)?.push(value === undefined ? null : value);
      if (mark === ';') so.push([]);
      return so;
    },
    [[]],
  );
  return rows.every((row) => row.length === rows[0]?.length && !row.includes(null)) ? rows : undefined;
};

const plain = (cell: AnswerCell): Cell | undefined => (typeof cell === 'object' ? undefined : cell);

const gridOf = (answer: Answer | undefined): Grid | undefined => {
  if (answer?.kind !== 'cells') return undefined;
  const cells = answer.cells.map((row) => row.map(plain));
  return cells.every((row) => row.every((cell) => cell !== undefined)) ? (cells as Grid) : undefined;
};

/** `F12*100` and `F12/1000`: figures that are shown in ‰ or %. */
const scaled = (text: string, standing: Standing): Grid | undefined => {
  const [, base = '', sign, factor] = /^(.+)([*/])(\d+)$/.exec(text) ?? [];
  const reference = sign === undefined ? undefined : readReference(base, standing);
  if (reference === undefined) return undefined;
  const by = sign === '*' ? Number(factor) : 1 / Number(factor);
  return valuesIn(reference.sheet, reference.area).map((row) => row.map((cell) => (typeof cell === 'number' ? cell * by : cell === null ? 0 : { error: '#VALUE!' })));
};

/** `evaluated` answers a call within the argument, where the argument is nothing else. */
export const readArgument = (written: string, standing: Standing, evaluated: (formula: string) => Answer | undefined): Argument => {
  const text = written.trim();
  if (text === '') return { kind: 'left-out' };
  const reference = readReference(text, standing);
  if (reference !== undefined) return { kind: 'cells', text, reference, grid: valuesIn(reference.sheet, reference.area) };
  const single = constant(text);
  const array = single === undefined ? arrayConstant(text) : [[single]];
  if (array !== undefined) return { kind: 'constant', text, grid: array };
  const [call] = findCalls(text);
  const grid = call !== undefined && call.from === 0 && call.to === text.length ? gridOf(evaluated(text)) : scaled(text, standing);
  return { kind: 'computed', text, ...(grid === undefined ? {} : { grid }) };
};

export const literal = (value: Cell): string =>
  typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : value === null ? '""' : typeof value === 'object' ? value.error : String(value).toUpperCase();

const addressOf = ({ prefix, area, isFixed }: CellReference, row: number, column: number): string => {
  const [atRow, atColumn] = [area.top + row, area.left + column];
  if (isFixed.row && isFixed.column) return prefix + absoluteA1(atRow, atColumn);
  return `${prefix}${isFixed.column ? '$' : ''}${columnLetters(atColumn)}${isFixed.row ? '$' : ''}${atRow + 1}`;
};

/** The cell of an argument that belongs to a row and column of the answer; single rows, columns and cells are used again. */
export const elementOf = (argument: Argument, row: number, column: number): Element => {
  if (argument.kind === 'left-out') return { text: '', value: null, isConstant: true };
  const { grid } = argument;
  if (grid === undefined) return { text: `(${argument.text})`, value: null, isConstant: false };
  const [at, across] = [grid.length === 1 ? 0 : row, grid[0]?.length === 1 ? 0 : column];
  const value = grid[at]?.[across] ?? null;
  if (argument.kind === 'cells') {
    const isOne = grid.length === 1 && grid[0]?.length === 1;
    return { text: isOne ? argument.text : addressOf(argument.reference, at, across), value, isConstant: false };
  }
  return argument.kind === 'constant' ? { text: literal(value), value, isConstant: true } : { text: `(${argument.text})`, value, isConstant: false };
};
