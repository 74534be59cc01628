import type { Condition, Limit } from '../rule';
import { contradictory, joined } from './comparison';
import { readLimit } from './read-limit';
import { readMark } from './read-mark';
import { isAt, meaningAt, pastAll, read, stuck, type Read, type Source } from './source';

/** The word behind a figure, 以内, 以上（不含）, or less; `before` is a mark between both, `at` the word. */
const readBound = (source: Source, from: number, limit: Limit, before: boolean | undefined, at: number): Read<Condition> => {
  const bound = meaningAt(source, at);
  if (bound.kind !== 'bound') return stuck(source, at, 'condition');
  const behind = readMark(source, at + 1, limit);
  if (behind.kind === 'stuck') return behind;
  if (before !== undefined && behind.value !== undefined && before !== behind.value) return contradictory(source, from, behind.next);
  const mark = before === undefined ? behind.value : before;
  return read<Condition>({ kind: bound.side, limit, inclusive: mark === undefined ? bound.inclusive : mark }, behind.next);
};

/** 5‰以内, 70%(含)以上, 60%以上70%以下. `at` is the word behind the first figure. */
export const readBounded = (source: Source, from: number, limit: Limit, mark: boolean | undefined, at: number): Read<Condition> => {
  const first = readBound(source, from, limit, mark, at);
  if (first.kind === 'stuck') return first;
  const start = pastAll(source, first.next, 'comma', 'and', 'to');
  const other = readLimit(source, start);
  if (other.kind === 'stuck') return first;
  const otherMark = readMark(source, other.next, other.value);
  if (otherMark.kind === 'stuck' || !isAt(source, otherMark.next, 'bound')) return first;
  const second = readBound(source, start, other.value, otherMark.value, otherMark.next);
  return second.kind === 'stuck' ? second : joined(source, from, first.value, second.value, second.next);
};
