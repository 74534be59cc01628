import { valueOf } from '../../quantity';
import { isTargetLimit } from '../limit-value';
import type { Condition, Limit } from '../rule';
import { readLimit } from './read-limit';
import { readMark } from './read-mark';
import { isAt, meaningAt, past, read, spanOf, stuck, stuckWith, type Read, type Source } from './source';
import type { Meaning } from './token';

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

/** Reads the upper limit and carries its unit back. `at` is where the upper limit stands. */
const readUpper = (source: Source, lower: Limit, at: number): Read<{ readonly lower: Limit; readonly upper: Limit }> => {
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
  const ends = readUpper(source, lower.value, lower.next + 1);
  if (ends.kind === 'stuck') return ends;
  const close = meaningAt(source, ends.next).kind;
  if (close !== 'close-included' && close !== 'close-excluded') return stuck(source, ends.next, 'interval-end');
  const lowerIncluded = isAt(source, at, 'open-included');
  return interval(source, at, { kind: 'between', ...ends.value, lowerIncluded, upperIncluded: close === 'close-included' }, ends.next + 1);
};

/** What follows the lower limit of `60%-70%`, 60%(含)至70%(含)之间; `at` is the dash. Without marks the lower end is in, the upper out. */
export const readDashed = (source: Source, from: number, lower: Limit, lowerMark: boolean | undefined, at: number): Read<Condition> => {
  const ends = readUpper(source, lower, at + 1);
  if (ends.kind === 'stuck') return ends;
  const upperMark = readMark(source, ends.next, ends.value.upper);
  if (upperMark.kind === 'stuck') return upperMark;
  const marks = { lowerIncluded: lowerMark !== false, upperIncluded: upperMark.value === true };
  return interval(source, from, { kind: 'between', ...ends.value, ...marks }, past(source, upperMark.next, 'between-end'));
};

const joints: readonly Meaning['kind'][] = ['and', 'dash', 'to'];

/** `between 60% and 70%`, 介于60%和70%之间: as with a dash. */
export const readBetween = (source: Source, at: number): Read<Condition> => {
  const lower = readLimit(source, at + 1);
  if (lower.kind === 'stuck') return lower;
  const mark = readMark(source, lower.next, lower.value);
  if (mark.kind === 'stuck') return mark;
  return isAt(source, mark.next, ...joints) ? readDashed(source, at, lower.value, mark.value, mark.next) : stuck(source, mark.next, 'interval-end');
};
