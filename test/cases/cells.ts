import { normalise } from '../../src/domain/number/normalise';
import { readQuantity } from '../../src/domain/read-quantity';
import type { Given } from '../../src/domain/read-result';
import type { Problem } from '../../src/domain/problem';
import type { Quantity } from '../../src/domain/quantity';
import type { Row } from './read-tables';

/** The cell of a column that the table has. */
export const cell = (row: Row, column: string): string => {
  const text = row.get(column);
  if (text === undefined) throw new Error(`There is no column ${column}`);
  return text;
};

/** The parts of a cell that holds a list. */
export const list = (text: string): readonly string[] => text.split(/[\s、，；]+/).filter((part) => part !== '');

const calculation = /^(-?[\d.]+)\s*([×÷+−])\s*([\d.]+)$/;

/** What stands in the workbook's cell: `（空）` nothing, `0.1 × 0.05` what a computer makes of it, `4.2‰` a text, else a number. */
export const given = (text: string): Given => {
  if (text === '（空）') return null;
  const [, left, sign, right] = calculation.exec(text) ?? [];
  if (sign !== undefined) return calculated(Number(left), sign, Number(right));
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
};

const calculated = (left: number, sign: string, right: number): number => {
  if (sign === '×') return left * right;
  if (sign === '÷') return left / right;
  return sign === '+' ? left + right : left - right;
};

/** A figure that the table itself states. */
export const figure = (text: string): number => {
  const value = given(text);
  if (typeof value !== 'number') throw new Error(`${text} is no figure`);
  return value;
};

/** A figure that may be missing. */
export const figureOrNone = (text: string): number | undefined => (text === '（空）' ? undefined : figure(text));

export const quantity = (text: string): Quantity => {
  const reading = readQuantity(text);
  if (reading.kind === 'problem') throw new Error(`${text} is no quantity`);
  return reading.quantity;
};

/** What a trial came to: a figure (unrounded), a word, or the codes of its problems. */
export type Outcome = { readonly figure: number } | { readonly words: string } | { readonly problems: readonly Problem[] };

/** The outcome as the table writes it: `2.99`, or 不计 with the codes of the problems in backticks. */
export const written = (outcome: Outcome): string => {
  if ('words' in outcome) return outcome.words;
  if ('figure' in outcome) return String(normalise(outcome.figure));
  return `不计 ${outcome.problems.map(({ code }) => `\`${code}\``).join(' ')}`;
};
