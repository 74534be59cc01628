import type { Problem } from '../domain/problem';
import { type Rating, readRating } from '../domain/rating-sheet/rating';
import type { FunctionProblem } from './function-problem';
import { type Grid, isLeftOut } from './grid';
import { placeOf } from './place-of';

export type RatingsReading =
  | { readonly kind: 'ratings'; readonly ratings: readonly Rating[] }
  | { readonly kind: 'problem'; readonly problem: FunctionProblem };

/** Ratings of a range, read row by row; one that is blank or outside 1 to 5 is named by its place. */
export const readRatings = (grid: Grid): RatingsReading => {
  if (isLeftOut(grid)) return { kind: 'problem', problem: { code: 'rating-blank' } };
  const ratings = grid.flat().map(readRating);
  for (const [index, rating] of ratings.entries()) {
    const where = ratings.length === 1 ? {} : { place: placeOf(grid, index) };
    if (rating.kind === 'blank') return { kind: 'problem', problem: { code: 'rating-blank', ...where } };
    if (rating.kind === 'invalid') return { kind: 'problem', problem: { code: 'rating-unusable', ...where, found: rating.found } };
  }
  return { kind: 'ratings', ratings };
};

/** The first of the domain's problems: a formula shows one sentence. */
export const firstOf = (problems: readonly Problem[]): Problem => {
  const [first] = problems;
  if (first === undefined) throw new Error('What is incomplete has a problem.');
  return first;
};
