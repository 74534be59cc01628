import type { Measure } from '../../indicator';
import { valueOf } from '../../quantity';
import { isTargetLimit } from '../limit-value';
import type { Limit, Rule } from '../rule';
import { writeLimit } from '../write-rule';

const fits = (limit: Limit, measure: Measure): boolean => {
  if (isTargetLimit(limit) || limit.amount === 0) return true;
  return measure === 'rate' ? limit.unit !== '' || valueOf(limit) <= 1 : limit.unit === '';
};

const measures: Readonly<Record<Rule['kind'], readonly Measure[]>> = {
  steps: ['rate', 'rating', 'count'],
  line: ['rate', 'rating', 'count'],
  rating: ['rating'],
  deduction: ['count'],
};

/** The limits that cannot be meant for such results (`<5` for a rate, `70%` for a rating), as written. */
export const unfittingLimits = (limits: readonly Limit[], measure: Measure): readonly string[] =>
  [...new Set(limits.filter((limit) => !fits(limit, measure)).map(writeLimit))];

/** Whether a rule of this kind can score such results at all: `1-5评分` scores ratings only. */
export const isForMeasure = (rule: Rule, measure: Measure): boolean => measures[rule.kind].includes(measure);
