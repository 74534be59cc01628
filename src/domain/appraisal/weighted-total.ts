import { normalise } from '../number/normalise';
import type { Problem } from '../problem';
import { weightsInPoints } from './weights-in-points';

/** A figure, unrounded (normalised), or everything that keeps it from being one. */
export type Total =
  | { readonly kind: 'total'; readonly total: number }
  | { readonly kind: 'incomplete'; readonly problems: readonly Problem[] };

/** The scale of scores that people type: outside it is a slip of the pen. */
export const scale = { lowest: 1, highest: 5 } as const;

/** Σ points × score ÷ Σ points, the only place where scores become a total. */
export const weightedMean = (scores: readonly number[], points: readonly number[]): number => {
  let sum = 0;
  let all = 0;
  scores.forEach((score, index) => {
    const weight = points[index];
    if (weight === undefined) throw new Error('Every score has a weight');
    sum += weight * score;
    all += weight;
  });
  return normalise(sum / all);
};

const scoreProblem = (score: number | undefined, index: number): readonly Problem[] => {
  const place = { row: index + 1, column: 1 };
  if (score === undefined) return [{ code: 'score-missing', place }];
  const fits = score >= scale.lowest && score <= scale.highest;
  return fits ? [] : [{ code: 'score-invalid', found: String(score), place }];
};

/**
 * The total of scores from 1 to 5 by weights that add up to 100 % exactly. A score that is missing (`undefined`) makes it
 * incomplete and is named by its place in the list (row, 1-based), as is one outside the scale (NaN included).
 */
export const weightedTotal = (scores: readonly (number | undefined)[], weights: readonly number[]): Total => {
  if (scores.length !== weights.length) {
    return { kind: 'incomplete', problems: [{ code: 'scores-and-weights-differ', scores: scores.length, weights: weights.length }] };
  }
  const read = weightsInPoints(weights);
  const problems = [...(read.kind === 'problem' ? [read.problem] : []), ...scores.flatMap(scoreProblem)];
  const given = scores.filter((score) => score !== undefined);
  if (read.kind === 'problem' || problems.length > 0) return { kind: 'incomplete', problems };
  return { kind: 'total', total: weightedMean(given, read.points) };
};
