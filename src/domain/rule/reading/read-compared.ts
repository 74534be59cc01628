import type { Condition, Limit } from '../rule';
import { comparisonAt, conditionOf, contradictory, joined, type Comparison } from './comparison';
import { readLimit } from './read-limit';
import { readMark } from './read-mark';
import { isAt, meaningAt, past, pastAll, read, stuck, stuckOver, type Read, type Source } from './source';

/** Words behind the figure that say the same again, 达到70%以上; others contradict. */
const readRepetition = (source: Source, from: number, limit: Limit, { side, inclusive }: Comparison, at: number): Read<undefined> => {
  const mark = readMark(source, at, limit);
  if (mark.kind === 'stuck') return mark;
  const bound = meaningAt(source, mark.next);
  const next = bound.kind === 'bound' ? mark.next + 1 : mark.next;
  const agrees = bound.kind !== 'bound' || (bound.side === side && bound.inclusive === inclusive);
  return agrees && (mark.value === undefined || mark.value === inclusive) ? read(undefined, next) : contradictory(source, from, next);
};

/** One comparison: `<5‰`, 不低于70%（含）. */
const readCompared = (source: Source, at: number): Read<Condition> => {
  const comparison = comparisonAt(source, at);
  if (comparison === undefined) return stuck(source, at, 'condition');
  const limit = readLimit(source, at + 1);
  if (limit.kind === 'stuck') return limit;
  const repeated = readRepetition(source, at, limit.value, comparison, limit.next);
  return repeated.kind === 'stuck' ? repeated : read(conditionOf(comparison, limit.value), repeated.next);
};

/** `<5‰`, `≥60%且<70%`, `≥60%<70%`, 不低于60%，低于70%. */
export const readPrefixed = (source: Source, at: number): Read<Condition> => {
  const first = readCompared(source, at);
  if (first.kind === 'stuck') return first;
  const joint = pastAll(source, first.next, 'comma', 'and');
  const start = past(source, joint > first.next ? pastAll(source, joint, 'newline') : joint, 'subject');
  if (!isAt(source, start, 'compare')) return first;
  const second = readCompared(source, start);
  return second.kind === 'stuck' ? second : joined(source, at, first.value, second.value, second.next);
};

const turned: Readonly<Record<Comparison['side'], Comparison['side']>> = { below: 'above', above: 'below', equal: 'equal' };

/** `5‰≤x<10‰`, `5‰>x`. `at` is the first comparison. */
export const readChained = (source: Source, from: number, limit: Limit, at: number): Read<Condition> => {
  const first = comparisonAt(source, at);
  if (first === undefined || !isAt(source, at + 1, 'subject')) return stuckOver(source, from, at, 'condition');
  const one = conditionOf({ side: turned[first.side], inclusive: first.inclusive }, limit);
  if (!isAt(source, at + 2, 'compare')) return read(one, at + 2);
  const other = readCompared(source, at + 2);
  return other.kind === 'stuck' ? other : joined(source, from, one, other.value, other.next);
};
