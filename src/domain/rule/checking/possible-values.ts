import type { Measure } from '../../indicator';
import type { Quantity } from '../../quantity';
import { limitsIn } from '../limits-in';
import { isTargetLimit, limitValue } from '../limit-value';
import { piecesOf, type Piece } from '../pieces';
import type { Limit, Rule } from '../rule';

type Steps = Extract<Rule, { kind: 'steps' }>;
type Rank = (limit: Limit) => number;

/** How limits compare: by value, or as shares of the target if all are; undefined if that depends on the target. */
const rankOf = (limits: readonly Limit[]): Rank | undefined => {
  if (!limits.some(isTargetLimit)) return limitValue;
  if (!limits.every((limit) => isTargetLimit(limit) || limit.amount === 0)) return undefined;
  return (limit) => (isTargetLimit(limit) ? limit.target.times / limit.target.over : 0);
};

const zero: Quantity = { amount: 0, unit: '' };

/** Which values a result can have; open where an end is missing. Limits beyond the usual widen the range. */
const rangeOf = (rule: Steps, measure: Measure | 'number', rank: Rank): { readonly lowest?: Quantity; readonly highest?: Quantity } => {
  const limits = limitsIn(rule);
  const ranks = limits.map(rank);
  const units = limits.flatMap((limit) => (isTargetLimit(limit) || limit.unit === '' ? [] : [limit.unit]));
  if (measure === 'rating') return { lowest: { amount: 1, unit: '' }, highest: { amount: 5, unit: '' } };
  if (measure === 'number' || Math.min(...ranks) < 0) return limits.some(isTargetLimit) ? { lowest: zero } : {};
  const lowest: Quantity = { amount: 0, unit: units[0] ?? '' };
  if (measure === 'count' || Math.max(...ranks) > 1 || limits.some(isTargetLimit)) return { lowest };
  return { lowest, highest: { amount: 100, unit: '%' } };
};

const GRID = 1e10;

/** Whether any result can lie on a piece: results have 10 decimals, numbers of incidents none. */
const isPossible = ({ lower, upper, isLimit }: Piece, measure: Measure | 'number', rank: Rank): boolean => {
  const step = measure === 'count' ? 1 : GRID;
  const from = lower === undefined ? -Infinity : rank(lower) * step;
  const to = upper === undefined ? Infinity : rank(upper) * step;
  if (isLimit) return measure !== 'count' || Number.isInteger(from);
  return measure === 'count' ? Math.floor(from) + 1 < to : Math.round(to - from) > 1;
};

/** The pieces on which results can lie, from below to above; undefined if that depends on a target not yet known. */
export const possiblePieces = (rule: Steps, measure: Measure | 'number'): readonly Piece[] | undefined => {
  const rank = rankOf(limitsIn(rule));
  if (rank === undefined) return undefined;
  const { lowest, highest } = rangeOf(rule, measure, rank);
  const marks = [...(lowest === undefined ? [] : [lowest]), ...(highest === undefined ? [] : [highest])];
  return piecesOf(rule, rank, marks)
    .filter(({ lower }) => lowest === undefined || (lower !== undefined && rank(lower) >= rank(lowest)))
    .filter(({ upper }) => highest === undefined || (upper !== undefined && rank(upper) <= rank(highest)))
    .filter((piece) => isPossible(piece, measure, rank));
};
