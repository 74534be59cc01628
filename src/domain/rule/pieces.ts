import type { Condition, Limit, Rule } from './rule';
import { limitsIn } from './bind-target';

type Steps = Extract<Rule, { kind: 'steps' }>;

/**
 * A piece of the line of values on which one clause decides throughout: a limit itself, or what lies between two
 * neighbouring limits (open ends are missing). `decider` is the clause's index, or what is left.
 */
export type Piece = {
  readonly lower?: Limit;
  readonly upper?: Limit;
  readonly isLimit: boolean;
  readonly decider: number | 'otherwise' | 'none';
};

/** Places on the line: limit k stands at 2k + 1, what lies below it at 2k, above it at 2k + 2. */
const placesOf = (condition: Condition, placeOf: (limit: Limit) => number): readonly [number, number] => {
  switch (condition.kind) {
    case 'below':
      return [0, placeOf(condition.limit) - (condition.inclusive ? 0 : 1)];
    case 'above':
      return [placeOf(condition.limit) + (condition.inclusive ? 0 : 1), Infinity];
    case 'equal':
      return [placeOf(condition.limit), placeOf(condition.limit)];
    case 'between':
      return [placeOf(condition.lower) + (condition.lowerIncluded ? 0 : 1), placeOf(condition.upper) - (condition.upperIncluded ? 0 : 1)];
  }
};

const pieceAt = (place: number, limits: readonly Limit[], decider: Piece['decider']): Piece => {
  const isLimit = place % 2 === 1;
  const lower = limits[isLimit ? (place - 1) / 2 : place / 2 - 1];
  const upper = limits[isLimit ? (place - 1) / 2 : place / 2];
  return { ...(lower === undefined ? {} : { lower }), ...(upper === undefined ? {} : { upper }), isLimit, decider };
};

/** The whole line from below to above, decided on the limits themselves, not by sampling. `rank` orders limits. */
export const piecesOf = (rule: Steps, rank: (limit: Limit) => number): readonly Piece[] => {
  const byRank = new Map(limitsIn(rule).map((limit) => [rank(limit), limit]));
  const ranks = [...byRank.keys()].sort((a, b) => a - b);
  const limits = ranks.flatMap((key) => byRank.get(key) ?? []);
  const places = new Map(ranks.map((key, index) => [key, 2 * index + 1]));
  const placeOf = (limit: Limit): number => places.get(rank(limit)) as number;
  const covered = rule.clauses.map(({ condition }) => placesOf(condition, placeOf));
  return Array.from({ length: 2 * limits.length + 1 }, (_, place) => {
    const index = covered.findIndex(([first, last]) => place >= first && place <= last);
    return pieceAt(place, limits, index >= 0 ? index : rule.otherwise === undefined ? 'none' : 'otherwise');
  });
};
