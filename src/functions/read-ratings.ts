import type { Problem } from '../domain/problem';
import { type Rating, readRating } from '../domain/rating-sheet/rating';
import { readResult } from '../domain/read-result';
import type { FunctionProblem } from './function-problem';
import { type Cell, type Grid, isLeftOut } from './grid';
import { placeOf } from './place-of';

export type RatingsReading =
  | { readonly kind: 'ratings'; readonly ratings: readonly Rating[] }
  | { readonly kind: 'problem'; readonly problem: FunctionProblem };

/** Ratings of a range, read row by row; one that is blank or outside 1 to 5 is named by its place. */
export const readRatings = (grid: Grid): RatingsReading => {
  if (isLeftOut(grid)) return { kind: 'problem', problem: { code: 'argument-missing', parameter: 'ratings' } };
  const cells = grid.flat();
  const ratings = cells.map(readRating);
  const wrong = ratings.findIndex(({ kind }) => kind === 'blank' || kind === 'invalid');
  if (wrong < 0) return { kind: 'ratings', ratings };
  const where = ratings.length === 1 ? {} : { place: placeOf(grid, wrong) };
  return { kind: 'problem', problem: { code: 'in-argument', parameter: 'ratings', ...where, problem: problemOf(cells[wrong]) } };
};

/** What keeps a cell from being a rating from 1 to 5. */
const problemOf = (cell: Cell | undefined): Problem => {
  const result = readResult(cell, { measure: 'rating' });
  return result.kind === 'unusable' ? result.problem : { code: 'not-a-number', found: String(cell), at: 0 };
};

/** The first of the domain's problems: a formula shows one sentence. */
export const firstOf = (problems: readonly Problem[]): Problem => {
  const [first] = problems;
  if (first === undefined) throw new Error('What is incomplete has a problem.');
  return first;
};
