import type { Quantity, Unit } from './quantity';
import type { QuantityProblem } from './quantity-problem';
import { foldText } from './rule/reading/folded-text';
import { isKept, readFigure } from './rule/reading/read-figure';
import { isAt, sourceOf } from './rule/reading/source';

/** `isKept` is false if the figure has more than 10 decimals or 15 digits. */
export type Figure =
  | { readonly kind: 'figure'; readonly quantity: Quantity; readonly isKept: boolean }
  | { readonly kind: 'problem'; readonly problem: QuantityProblem };

const MOST_CHARACTERS = 200;
const digitsWithUnit = /^([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)(e[+-]?\d{1,2})?(%|‰)?$/;

const places = (unit: Unit): number => (unit === '' ? 10 : unit === '%' ? 8 : 7);

const inDigits = ([, sign = '', grouped = '', exponent = '', unit = '']: RegExpExecArray): Figure => {
  const digits = grouped.replaceAll(',', '');
  const size = Number(digits + exponent);
  const quantity: Quantity = { amount: sign === '-' && size !== 0 ? -size : size, unit: unit as Unit };
  const written = exponent === '' ? digits : size.toFixed(15);
  return { kind: 'figure', quantity, isKept: size < 1e15 && isKept(written, places(quantity.unit)) };
};

const notANumber = (text: string, at: number): Figure => ({
  kind: 'problem',
  problem: { code: 'not-a-number', found: text.trim().slice(0, 20), at },
});

const inWords = (text: string): Figure => {
  const source = sourceOf(text);
  const figure = readFigure(source, 0);
  if (figure.kind === 'stuck') {
    if (figure.problem.code === 'figure-too-precise') return { kind: 'problem', problem: { code: 'too-precise', found: figure.problem.found } };
    return notANumber(text, figure.problem.code === 'rule-unreadable' ? figure.problem.span.start : 0);
  }
  if (isAt(source, figure.next, 'end')) return { kind: 'figure', quantity: figure.value, isKept: true };
  return notANumber(text, source.tokens[figure.next]?.start ?? text.length);
};

/**
 * The figure a text states: digits (also full-width, grouped by thousands, with an exponent), a unit, signs, Chinese
 * numerals (千分之五), words (per mille, 次, 分). A text that states anything more is a problem.
 */
export const figureIn = (text: string): Figure => {
  if (text.trim() === '') return { kind: 'problem', problem: { code: 'missing-value' } };
  if (text.length > MOST_CHARACTERS) return notANumber(text, MOST_CHARACTERS);
  const match = digitsWithUnit.exec(foldText(text).folded);
  return match === null ? inWords(text) : inDigits(match);
};
