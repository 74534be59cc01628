import type { ParsedRule } from './parsed-rule';
import { readScoreFigure } from './read-score';
import { nextPart } from './read-steps';
import { isAt, past, read, spanOf, stuckWith, type Read, type Source } from './source';

/** Where the two figures of a rating scale begin, if one stands here: `1-5评分`, 评分：1至5分, `rating 1-5`. */
export const ratingScaleAt = (source: Source, at: number): number | undefined => {
  if (isAt(source, at, 'rating')) return past(source, at + 1, 'colon');
  const dash = past(source, at + 1, 'points');
  const second = dash + 1;
  const isScale = isAt(source, at, 'number') && isAt(source, dash, 'dash', 'to') && isAt(source, second, 'number');
  return isScale && isAt(source, past(source, second + 1, 'points'), 'rating') ? at : undefined;
};

/** A scale of ratings, both ends included. `scale` is where its figures begin. */
export const readRating = (source: Source, from: number, scale: number): Read<ParsedRule> => {
  const lowest = readScoreFigure(source, scale);
  if (lowest.kind === 'stuck') return lowest;
  const highest = readScoreFigure(source, past(source, lowest.next, 'dash', 'to'));
  if (highest.kind === 'stuck') return highest;
  const last = scale === from ? past(source, highest.next, 'rating') : highest.next;
  const span = spanOf(source, from, last);
  if (lowest.value >= highest.value) return stuckWith({ code: 'interval-empty', span });
  const end = nextPart(source, last);
  if (end.kind === 'stuck') return end;
  return read({ rule: { kind: 'rating', lowest: lowest.value, highest: highest.value }, clauses: [span] }, end.next);
};
