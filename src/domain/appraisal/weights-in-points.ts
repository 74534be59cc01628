import { normalise } from '../number/normalise';
import type { Problem } from '../problem';

export type Weights =
  | { readonly kind: 'weights'; readonly points: readonly number[] }
  | { readonly kind: 'problem'; readonly problem: Problem };

const ALL = 100;

/**
 * Weights in percent points, whether they were given so (30, 25, 25, 20) or as shares of one (30 %, 25 %, 25 %, 20 %).
 * They add up to 100 exactly, after normalisation to 10 decimals; tenths are fine, nearly is not.
 */
export const weightsInPoints = (given: readonly number[]): Weights => {
  const wrong = given.findIndex((weight) => !Number.isFinite(weight) || weight < 0);
  if (wrong >= 0) {
    return { kind: 'problem', problem: { code: 'weight-invalid', found: String(given[wrong]), place: { row: wrong + 1, column: 1 } } };
  }
  const sum = normalise(given.reduce((so, weight) => so + weight, 0));
  if (sum === ALL) return { kind: 'weights', points: given };
  if (sum === 1) return { kind: 'weights', points: given.map((weight) => normalise(weight * ALL)) };
  const areShares = given.every((weight) => weight <= 1);
  return { kind: 'problem', problem: { code: 'weights-do-not-add-up', sum: areShares ? normalise(sum * ALL) : sum } };
};
