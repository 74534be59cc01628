import { limitValue } from './limit-value';
import type { LinePoint } from './rule';

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
