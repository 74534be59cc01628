import type { Condition, Limit } from '../rule';
import { interval, readBetween, readBracketed, readUpper } from './read-interval';
import { readLimit } from './read-limit';
import { isAt, meaningAt, past, pastAll, read, spanOf, stuck, stuckOver, stuckWith, type Read, type Source } from './source';
import type { Side } from './token';

type Comparison = { readonly side: Side | 'equal'; readonly inclusive: boolean };

const comparisonAt = (source: Source, at: number): Comparison | undefined => {
  const meaning = meaningAt(source, at);
  if (meaning.kind === 'compare') return meaning;
  if (meaning.kind === 'fat-arrow') return { side: 'above', inclusive: true };
  return meaning.kind === 'equals' || meaning.kind === 'equal-to' ? { side: 'equal', inclusive: true } : undefined;
};

/** (含) or (不含) behind a figure. */
const markAt = (source: Source, at: number): boolean | undefined =>
  isAt(source, at, 'included') ? true : isAt(source, at, 'excluded') ? false : undefined;

const condition = ({ side, inclusive }: Comparison, limit: Limit): Condition =>
  side === 'equal' ? { kind: 'equal', limit } : { kind: side, limit, inclusive };

const contradictory = (source: Source, from: number, next: number): Read<never> =>
  stuckWith({ code: 'condition-contradictory', span: spanOf(source, from, next) });

/** `≥60%` and `<70%` are one interval. */
const joined = (source: Source, from: number, one: Condition, other: Condition, next: number): Read<Condition> => {
  const lower = one.kind === 'above' ? one : other;
  const upper = one.kind === 'above' ? other : one;
  if (lower.kind !== 'above' || upper.kind !== 'below') return contradictory(source, from, next);
  const ends = { lower: lower.limit, lowerIncluded: lower.inclusive, upper: upper.limit, upperIncluded: upper.inclusive };
  return interval(source, from, { kind: 'between', ...ends }, next);
};

/** A word behind the figure that says the same again: 达到70%以上. */
const pastRepetition = (source: Source, at: number, { side, inclusive }: Comparison): number | undefined => {
  const mark = markAt(source, at);
  if (mark !== undefined && mark !== inclusive) return undefined;
  const next = mark === undefined ? at : at + 1;
  const bound = meaningAt(source, next);
  if (bound.kind !== 'bound') return next;
  return bound.side === side && bound.inclusive === inclusive ? next + 1 : undefined;
};

const readCompared = (source: Source, at: number): Read<Condition> => {
  const comparison = comparisonAt(source, at);
  if (comparison === undefined) return stuck(source, at, 'condition');
  const limit = readLimit(source, at + 1);
  if (limit.kind === 'stuck') return limit;
  const next = pastRepetition(source, limit.next, comparison);
  return next === undefined ? contradictory(source, at, limit.next + 1) : read(condition(comparison, limit.value), next);
};

/** `<5‰`, `≥60%且<70%`, 不低于60%，低于70%. */
const readPrefixed = (source: Source, at: number): Read<Condition> => {
  const first = readCompared(source, at);
  if (first.kind === 'stuck') return first;
  const start = past(source, pastAll(source, first.next, 'newline', 'comma', 'and'), 'subject');
  if (start === first.next || comparisonAt(source, start) === undefined) return first;
  const second = readCompared(source, start);
  return second.kind === 'stuck' ? second : joined(source, at, first.value, second.value, second.next);
};

/** 5‰以内, 70%(含)以上, 70%以上(不含), 5‰ or less. */
const readSuffixed = (source: Source, limit: Limit, at: number): Read<Condition> => {
  const before = markAt(source, at);
  const boundAt = before === undefined ? at : at + 1;
  const bound = meaningAt(source, boundAt);
  if (bound.kind !== 'bound') return stuck(source, boundAt, 'condition');
  const behind = markAt(source, boundAt + 1);
  if (before !== undefined && behind !== undefined && before !== behind) return contradictory(source, at, boundAt + 2);
  const mark = before === undefined ? behind : before;
  const inclusive = mark === undefined ? bound.inclusive : mark;
  return read({ kind: bound.side, limit, inclusive }, behind === undefined ? boundAt + 1 : boundAt + 2);
};

/** `60%-70%`, 60%至70%之间, 60%(含)~70%(含): without a mark the lower end is in, the upper out. */
const readDashed = (source: Source, from: number, lower: Limit, at: number): Read<Condition> => {
  const lowerMark = markAt(source, at);
  const dash = lowerMark === undefined ? at : at + 1;
  const ends = readUpper(source, from, lower, dash + 1);
  if (ends.kind === 'stuck') return ends;
  const upperMark = markAt(source, ends.next);
  const next = past(source, upperMark === undefined ? ends.next : ends.next + 1, 'between-end');
  const marks = { lowerIncluded: lowerMark !== false, upperIncluded: upperMark === true };
  return interval(source, from, { kind: 'between', ...ends.value, ...marks }, next);
};

const turned: Readonly<Record<Comparison['side'], Comparison['side']>> = { below: 'above', above: 'below', equal: 'equal' };

/** `5‰≤x<10‰`, `5‰>x`. `at` is the first comparison. */
const readChained = (source: Source, from: number, limit: Limit, at: number): Read<Condition> => {
  const first = comparisonAt(source, at);
  if (first === undefined || !isAt(source, at + 1, 'subject')) return stuckOver(source, from, at, 'condition');
  const one = condition({ side: turned[first.side], inclusive: first.inclusive }, limit);
  if (comparisonAt(source, at + 2) === undefined || isAt(source, at + 2, 'equals', 'fat-arrow')) return read(one, at + 2);
  const other = readCompared(source, at + 2);
  return other.kind === 'stuck' ? other : joined(source, from, one, other.value, other.next);
};

const readFromLimit = (source: Source, at: number): Read<Condition> => {
  const limit = readLimit(source, at);
  if (limit.kind === 'stuck') return isAt(source, at, 'number', 'per', 'dash', 'target') ? limit : stuck(source, at, 'condition');
  const marked = past(source, limit.next, 'included', 'excluded');
  if (isAt(source, marked, 'dash', 'to')) return readDashed(source, at, limit.value, limit.next);
  if (isAt(source, marked, 'bound')) return readSuffixed(source, limit.value, limit.next);
  if (isAt(source, limit.next - 1, 'counter')) return read({ kind: 'equal', limit: limit.value }, limit.next);
  return readChained(source, at, limit.value, limit.next);
};

/** What has to hold: a comparison, an interval, or a number of incidents (`0次`). */
export const readCondition = (source: Source, at: number): Read<Condition> => {
  const start = past(source, at, 'subject');
  if (isAt(source, start, 'open-included', 'open-excluded')) return readBracketed(source, start);
  if (isAt(source, start, 'between')) return readBetween(source, start);
  return comparisonAt(source, start) === undefined ? readFromLimit(source, start) : readPrefixed(source, start);
};
