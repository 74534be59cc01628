import { normalise } from '../number/normalise';
import { limitValue } from './limit-value';
import { pointsInOrder } from './line-score';
import type { LinePoint } from './rule';

/** A straight line from `x0` (out) to `x1` (in), plain numbers; `rise` is the score's change over `run`. */
export type Segment = { readonly x0: number; readonly x1: number; readonly y0: number; readonly rise: number; readonly run: number };

/** Points from left to right as plain numbers, and the lines between them; points that fall together have none. */
export const lineSegments = (points: readonly LinePoint[]): { readonly first: number; readonly firstScore: number; readonly lastScore: number; readonly segments: readonly Segment[] } => {
  const ordered = pointsInOrder(points).map(({ at, score }) => ({ x: limitValue(at), y: score }));
  const first = ordered[0];
  const last = ordered[ordered.length - 1];
  if (first === undefined || last === undefined) throw new Error('A line has at least two points.');
  const segments = ordered.slice(1).map(({ x, y }, index): Segment => {
    const { x: x0, y: y0 } = ordered[index] ?? first;
    return { x0, x1: x, y0, rise: normalise(y - y0), run: normalise(x - x0) };
  });
  return { first: first.x, firstScore: first.y, lastScore: last.y, segments: segments.filter(({ run }) => run > 0) };
};
