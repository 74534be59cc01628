import type { Condition, Limit } from '../rule';
import { interval } from './read-interval';
import { meaningAt, spanOf, stuckWith, type Read, type Source } from './source';
import type { Side } from './token';

export type Comparison = { readonly side: Side | 'equal'; readonly inclusive: boolean };

export const comparisonAt = (source: Source, at: number): Comparison | undefined => {
  const meaning = meaningAt(source, at);
  if (meaning.kind === 'compare') return meaning;
  if (meaning.kind === 'fat-arrow') return { side: 'above', inclusive: true };
  return meaning.kind === 'equals' || meaning.kind === 'equal-to' ? { side: 'equal', inclusive: true } : undefined;
};

export const conditionOf = ({ side, inclusive }: Comparison, limit: Limit): Condition =>
  side === 'equal' ? { kind: 'equal', limit } : { kind: side, limit, inclusive };

export const contradictory = (source: Source, from: number, next: number): Read<never> =>
  stuckWith({ code: 'condition-contradictory', span: spanOf(source, from, next) });

/** `≥60%` and `<70%` are one interval. */
export const joined = (source: Source, from: number, one: Condition, other: Condition, next: number): Read<Condition> => {
  const lower = one.kind === 'above' ? one : other;
  const upper = one.kind === 'above' ? other : one;
  if (lower.kind !== 'above' || upper.kind !== 'below') return contradictory(source, from, next);
  const ends = { lower: lower.limit, lowerIncluded: lower.inclusive, upper: upper.limit, upperIncluded: upper.inclusive };
  return interval(source, from, { kind: 'between', ...ends }, next);
};
