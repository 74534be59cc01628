import { ratingsMean } from '../domain/rating-sheet/ratings-mean';
import { type Answer, one, problem } from './answer';
import { range } from './example';
import { declare, optional, required } from './function';
import { type Grid, isLeftOut } from './grid';
import { firstOf, readRatings } from './read-ratings';
import { readWeights } from './read-weights';

const mean = (grid: Grid, weights: Grid): Answer => {
  const reading = readRatings(grid);
  if (reading.kind === 'problem') return problem(reading.problem);
  const part = { section: 1, ratings: reading.ratings };
  if (isLeftOut(weights)) return answer(ratingsMean(part));
  const weighing = readWeights(weights);
  return weighing.kind === 'problem' ? problem(weighing.problem) : answer(ratingsMean({ ...part, weights: weighing.points }));
};

const answer = (result: ReturnType<typeof ratingsMean>): Answer => {
  if (result.kind === 'mean') return one(result.mean);
  return problem(result.kind === 'incomplete' ? firstOf(result.problems) : { code: 'nothing-rated' });
};

/** The mean of ratings from 1 to 5; what is marked n/a is left out, with its weight. */
export const ratings = declare({
  id: 'RATINGS',
  group: 'ratings',
  parameters: [required('ratings'), optional('weights')],
  run: mean,
  examples: [
    { arguments: [range('C5', [[4], [5], ['n/a'], [3]])], gives: 4 },
    { arguments: [range('C5', [[4, 3]]), range('C3', [['70%', '30%']])], gives: 3.7 },
    { arguments: [range('C5', [[4], [null], [3]])], gives: { error: 'in-argument' } },
    { arguments: [range('C5', [[4], [6], [3]])], gives: { error: 'in-argument' } },
  ],
});
