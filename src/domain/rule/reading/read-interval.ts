import { valueOf } from '../../quantity';
import { isTargetLimit } from '../limit-value';
import type { Condition, Limit } from '../rule';
import { isAt, meaningAt, past, read, spanOf, stuck, stuckWith, type Read, type Source } from './source';
import { readLimit } from './read-limit';

type Between = Extract<Condition, { kind: 'between' }>;

/** Whether the first is below the second; taken as true where that depends on the target. */
const isBelow = (lower: Limit, upper: Limit): boolean => {
  if (isTargetLimit(lower) && isTargetLimit(upper)) {
    return lower.target.times * upper.target.over < upper.target.times * lower.target.over;
  }
  return isTargetLimit(lower) || isTargetLimit(upper) || valueOf(lower) < valueOf(upper);
};

/** The interval, if its lower end is below its upper. */
export const interval = (source: Source, from: number, between: Between, next: number): Read<Condition> =>
  isBelow(between.lower, between.upper)
    ? read<Condition>(between, next)
    : stuckWith({ code: 'interval-empty', span: spanOf(source, from, next) });

/** `60-70%`: a plain first figure takes the unit of the second; the other way round it stays unsaid, and is asked for. */
const sharedUnit = (lower: Limit, upper: Limit): Limit | undefined => {
  if (isTargetLimit(lower) || isTargetLimit(upper) || lower.unit === upper.unit) return lower;
  if (lower.unit === '') return { amount: lower.amount, unit: upper.unit };
  return upper.unit === '' && upper.amount !== 0 ? undefined : lower;
};

/** Reads the upper limit, carries its unit back and joins both. `at` is where the upper limit stands. */
export const readUpper = (source: Source, from: number, lower: Limit, at: number): Read<{ lower: Limit; upper: Limit }> => {
  const upper = readLimit(source, at);
  if (upper.kind === 'stuck') return upper;
  const first = sharedUnit(lower, upper.value);
  return first === undefined ? stuck(source, upper.next, 'unit') : read({ lower: first, upper: upper.value }, upper.next);
};

/** `[60%,70%)`, `(60%~70%]`. `at` is the opening bracket. */
export const readBracketed = (source: Source, at: number): Read<Condition> => {
  const lower = readLimit(source, at + 1);
  if (lower.kind === 'stuck') return lower;
  if (!isAt(source, lower.next, 'comma', 'semicolon', 'dash', 'to')) return stuck(source, lower.next, 'interval-end');
  const ends = readUpper(source, at, lower.value, lower.next + 1);
  if (ends.kind === 'stuck') return ends;
  const close = meaningAt(source, ends.next).kind;
  if (close !== 'close-included' && close !== 'close-excluded') return stuck(source, ends.next, 'interval-end');
  const lowerIncluded = isAt(source, at, 'open-included');
  return interval(source, at, { kind: 'between', ...ends.value, lowerIncluded, upperIncluded: close === 'close-included' }, ends.next + 1);
};

/** `between 60% and 70%`, 介于60%和70%之间: as with a dash. */
export const readBetween = (source: Source, at: number): Read<Condition> => {
  const lower = readLimit(source, at + 1);
  if (lower.kind === 'stuck') return lower;
  if (!isAt(source, lower.next, 'and', 'dash', 'to')) return stuck(source, lower.next, 'interval-end');
  const ends = readUpper(source, at, lower.value, lower.next + 1);
  if (ends.kind === 'stuck') return ends;
  const next = past(source, ends.next, 'between-end');
  return interval(source, at, { kind: 'between', ...ends.value, lowerIncluded: true, upperIncluded: false }, next);
};
