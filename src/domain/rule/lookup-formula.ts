import { decimalText } from '../number/decimal-text';
import { normalise } from '../number/normalise';
import { limitValue } from './limit-value';
import { piecesOf, type Piece } from './pieces';
import type { Rule } from './rule';

type Steps = Extract<Rule, { kind: 'steps' }>;

/** The next number above a normalised one that can be a normalised result: one unit of the 10th decimal or 15th digit. */
const next = (value: number): number => {
  const size = Math.abs(value);
  const unit = size < 1e5 ? 1e-10 : 10 ** (Math.floor(Math.log10(size)) - 14);
  return normalise(value + unit);
};

const startOf = ({ lower, isLimit }: Piece): number =>
  lower === undefined ? -1e300 : isLimit ? limitValue(lower) : next(limitValue(lower));

const NO_SCORE = '"-"';

const scoreOfPiece = (rule: Steps, { holding }: Piece): string => {
  const [first] = holding;
  const score = first === undefined ? rule.otherwise : rule.clauses[first]?.score;
  return score === undefined ? NO_SCORE : decimalText(score);
};

/**
 * Steps as a look-up in a list of starts: results lie on a grid of 10 decimals, so what begins above a limit begins at
 * the next number of the grid. Not nested, and the value is named once only. Lists hold no errors, because not every program
 * reads them there: a hole is a text, which adding 0 turns into an error.
 */
export const lookupFormula = (rule: Steps, value: string): string => {
  const starts = piecesOf(rule, limitValue)
    .map((piece) => ({ start: startOf(piece), score: scoreOfPiece(rule, piece) }))
    .filter(({ start }, index, all) => start !== all[index + 1]?.start)
    .filter(({ score }, index, all) => index === 0 || score !== all[index - 1]?.score);
  const numbers = starts.map(({ start }) => (start === -1e300 ? '-1E+300' : decimalText(start)));
  const lookup = `LOOKUP(${value},{${numbers.join(',')}},{${starts.map(({ score }) => score).join(',')}})`;
  return starts.some(({ score }) => score === NO_SCORE) ? `IFERROR(${lookup}+0,NA())` : lookup;
};
