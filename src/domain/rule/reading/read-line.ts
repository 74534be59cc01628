import { isTargetLimit } from '../limit-value';
import { valueOf } from '../../quantity';
import type { Limit, LinePoint } from '../rule';
import type { Span } from '../rule-problem';
import type { ParsedRule } from './parsed-rule';
import { readLimit } from './read-limit';
import { readScore } from './read-score';
import { nextPart } from './read-steps';
import { isAt, past, pastAll, read, spanOf, stuck, stuckWith, type Read, type Source } from './source';

const MOST_POINTS = 20;

const readPoint = (source: Source, at: number): Read<LinePoint> => {
  const limit = readLimit(source, at);
  if (limit.kind === 'stuck') return stuck(source, at, 'line-point');
  const score = readScore(source, limit.next);
  return score.kind === 'stuck' ? score : read({ at: limit.value, score: score.value }, score.next);
};

const placeOf = (limit: Limit): string =>
  isTargetLimit(limit) ? `t${limit.target.times / limit.target.over}` : String(valueOf(limit));

/** 线性：10‰为1，5‰为3，0‰为5. `from` is the word 线性. */
export const readLine = (source: Source, from: number): Read<ParsedRule> => {
  const points: LinePoint[] = [];
  const spans: Span[] = [];
  let at = pastAll(source, past(source, from + 1, 'colon'), 'newline');
  while (!isAt(source, at, 'end') || points.length < 2) {
    const point = readPoint(source, at);
    if (point.kind === 'stuck') return point;
    const span = spanOf(source, at, point.next);
    if (points.some((other) => placeOf(other.at) === placeOf(point.value.at))) return stuckWith({ code: 'point-twice', span });
    points.push(point.value);
    spans.push(span);
    if (points.length > MOST_POINTS) return stuckWith({ code: 'rule-too-long', length: points.length, most: MOST_POINTS, counted: 'points' });
    const next = nextPart(source, point.next);
    if (next.kind === 'stuck') return next;
    at = next.next;
  }
  return read({ rule: { kind: 'line', points }, clauses: spans }, at);
};
