import { limitsIn } from './limits-in';
import type { Condition, Limit, Rule } from './rule';

type Steps = Extract<Rule, { kind: 'steps' }>;

/**
 * A piece of the line of values: a limit itself (`isLimit`, then both ends are that limit), or what lies between two
 * neighbouring limits (an open end is missing). `holding` are the indices of the clauses that hold on it; the first decides.
 */
export type Piece = { readonly lower?: Limit; readonly upper?: Limit; readonly isLimit: boolean; readonly holding: readonly number[] };

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

const pieceAt = (place: number, limits: readonly Limit[], holding: readonly number[]): Piece => {
  const isLimit = place % 2 === 1;
  const lower = limits[isLimit ? (place - 1) / 2 : place / 2 - 1];
  const upper = limits[isLimit ? (place - 1) / 2 : place / 2];
  return { ...(lower === undefined ? {} : { lower }), ...(upper === undefined ? {} : { upper }), isLimit, holding };
};

/**
 * The whole line from below to above, cut at the rule's limits and at `marks`; decided on the limits themselves, not by
 * sampling. `rank` orders limits.
 */
export const piecesOf = (rule: Steps, rank: (limit: Limit) => number, marks: readonly Limit[] = []): readonly Piece[] => {
  const byRank = new Map([...marks, ...limitsIn(rule)].map((limit) => [rank(limit), limit]));
  const ranks = [...byRank.keys()].sort((a, b) => a - b);
  const limits = ranks.flatMap((key) => byRank.get(key) ?? []);
  const places = new Map(ranks.map((key, index) => [key, 2 * index + 1]));
  const placeOf = (limit: Limit): number => places.get(rank(limit)) as number;
  const covered = rule.clauses.map(({ condition }) => placesOf(condition, placeOf));
  return Array.from({ length: 2 * limits.length + 1 }, (_, place) =>
    pieceAt(place, limits, covered.flatMap(([first, last], index) => (place >= first && place <= last ? [index] : []))),
  );
};
