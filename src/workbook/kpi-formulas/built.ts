import type { Grid } from '../../functions/grid';
import { elementOf, type Argument, type Element } from './read-argument';

/** Why a call has no formula of Excel's own, so that only its value can stand in its place. */
export type WhyFixed =
  /** Answers in words, or with a part of the catalogue: it does not change with figures. */
  | 'answers-in-words'
  /** Excel's own functions cannot say it. */
  | 'no-equivalent'
  /** The rule cannot be read, or speaks of a target that is not there. */
  | 'rule-unusable'
  /** A figure stands in a cell as a text that a formula would read otherwise. */
  | 'text-figures'
  /** Weights, shares or grades that cannot be read. */
  | 'argument-unusable'
  /** What an argument holds is not known without Excel. */
  | 'argument-unknown'
  | 'too-long';

/** What takes the place of a call: a formula (without `=`), or one for each cell that it fills. */
export type Built =
  | { readonly kind: 'formulas'; readonly formulas: readonly (readonly string[])[] }
  | { readonly kind: 'fixed'; readonly because: WhyFixed };

export const LONGEST_FORMULA = 8000;

export const fixed = (because: WhyFixed): Built => ({ kind: 'fixed', because });

export const single = (formula: string): Built => ({ kind: 'formulas', formulas: [[formula]] });

const isReason = (text: string | { readonly because: WhyFixed }): text is { readonly because: WhyFixed } => typeof text === 'object';

/** A formula for each cell of the answer, each from the cells of the arguments that belong to it. */
export const cellwise = (given: readonly Argument[], build: (...elements: Element[]) => string | { readonly because: WhyFixed }): Built => {
  const sizes = given.map(sizeOfArgument);
  const rows = Math.max(...sizes.map((size) => size.rows));
  const columns = Math.max(...sizes.map((size) => size.columns));
  const built = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => build(...given.map((argument) => elementOf(argument, row, column)))));
  const reason = built.flat().find(isReason);
  return reason === undefined ? { kind: 'formulas', formulas: built as string[][] } : fixed(reason.because);
};

const sizeOfArgument = (argument: Argument): { readonly rows: number; readonly columns: number } => {
  const grid: Grid = argument.kind === 'left-out' || argument.grid === undefined ? [[null]] : argument.grid;
  return { rows: grid.length, columns: grid[0]?.length ?? 1 };
};
