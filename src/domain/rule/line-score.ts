import { normalise } from '../number/normalise';
import { limitValue } from './limit-value';
import type { LinePoint } from './rule';

const SCALE = 1e10;

export const pointsInOrder = (points: readonly LinePoint[]): readonly LinePoint[] =>
  [...points].sort((a, b) => limitValue(a.at) - limitValue(b.at));

/** The neighbouring points of a value, the lower one first; beyond the outermost point both are that point. Points in order. */
export const neighbours = (points: readonly LinePoint[], value: number): { readonly from: LinePoint; readonly to: LinePoint } => {
  const index = points.findIndex(({ at }) => value <= limitValue(at));
  const to = points[index === -1 ? points.length - 1 : index];
  const from = points[index === -1 ? points.length - 1 : Math.max(0, index - 1)];
  if (from === undefined || to === undefined) throw new Error('A line has at least two points.');
  return { from: value === limitValue(to.at) ? to : from, to };
};

/**
 * The score on a straight line from (x0, y0) to (x1, y1) at x, x0 < x ≤ x1, normalised. Differences are taken in whole
 * units of the 10th decimal, so that points very near to each other cost no digits.
 */
export const between = (x: number, x0: number, y0: number, x1: number, y1: number): number => {
  const part = Math.round((x - x0) * SCALE) / Math.round((x1 - x0) * SCALE);
  return normalise(y0 + (y1 - y0) * part);
};
