import type { Condition } from '../rule';
import { comparisonAt } from './comparison';
import { readBounded } from './read-bounded';
import { readChained, readPrefixed } from './read-compared';
import { readBetween, readBracketed, readDashed } from './read-interval';
import { readLimit } from './read-limit';
import { readMark } from './read-mark';
import { isAt, past, read, stuck, type Read, type Source } from './source';

const readFromLimit = (source: Source, at: number): Read<Condition> => {
  const limit = readLimit(source, at);
  if (limit.kind === 'stuck') return isAt(source, at, 'number', 'per', 'dash', 'target') ? limit : stuck(source, at, 'condition');
  const mark = readMark(source, limit.next, limit.value);
  if (mark.kind === 'stuck') return mark;
  if (isAt(source, mark.next, 'dash', 'to')) return readDashed(source, at, limit.value, mark.value, mark.next);
  if (isAt(source, mark.next, 'bound')) return readBounded(source, at, limit.value, mark.value, mark.next);
  if (isAt(source, limit.next - 1, 'counter')) return read<Condition>({ kind: 'equal', limit: limit.value }, limit.next);
  return readChained(source, at, limit.value, limit.next);
};

/** What has to hold: a comparison, an interval, or a number of incidents (`0次`). */
export const readCondition = (source: Source, at: number): Read<Condition> => {
  const start = past(source, at, 'subject');
  if (isAt(source, start, 'open-included', 'open-excluded')) return readBracketed(source, start);
  if (isAt(source, start, 'between')) return readBetween(source, start);
  return comparisonAt(source, start) === undefined ? readFromLimit(source, start) : readPrefixed(source, start);
};
