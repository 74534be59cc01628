import { ratingsMean } from '../domain/rating-sheet/ratings-mean';
import { type Answer, one, problem, raised } from './answer';
import { range } from './example';
import { declare, optional, required } from './function';
import type { Grid } from './grid';
import { singleCell } from './single-cell';
import { publishedScoring } from './published-rule';
import { firstOf, readRatings } from './read-ratings';

/** Many ratings make one result: the mean is what the rule scores. */
const scored = (ratings: Grid, rules: Grid): Answer => {
  const rule = singleCell('rule', rules);
  if (rule.kind === 'problem') return problem(rule.problem);
  const reading = readRatings(ratings);
  if (reading.kind === 'problem') return problem(reading.problem);
  const mean = ratingsMean({ section: 1, ratings: reading.ratings });
  if (mean.kind === 'incomplete') return problem(firstOf(mean.problems));
  if (mean.kind === 'not-applicable') return problem({ code: 'nothing-rated' });
  return raised(one(publishedScoring('internal-customer-satisfaction')()(mean.mean, rule.cell)));
};

export const satisfactionScore = declare({
  id: 'SATISFACTION_SCORE',
  group: 'scores',
  parameters: [required('ratings'), optional('rule')],
  run: scored,
  examples: [
    { arguments: [4.2], gives: 4.2 },
    { arguments: [range('B2', [[4], [5], ['n/a'], [3.6]])], gives: 4.2 },
    { arguments: [4.2, '4以上为3；3以上为2；否则为1'], gives: 3 },
    { arguments: [range('B2', [[4], [null], [5]])], gives: { error: 'in-argument' } },
    { arguments: [6], gives: { error: 'in-argument' } },
  ],
});
