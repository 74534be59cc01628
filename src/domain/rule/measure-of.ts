import type { Measure } from '../indicator';
import { limitsIn } from './limits-in';
import { isTargetLimit } from './limit-value';
import type { Rule } from './rule';

/** What kind of figure a rule speaks of; `number` if its limits are plain figures or shares of a target only. */
export const measureOf = (rule: Rule): Measure | 'number' => {
  if (rule.kind === 'rating') return 'rating';
  if (rule.kind === 'deduction') return 'count';
  return limitsIn(rule).some((limit) => !isTargetLimit(limit) && limit.unit !== '') ? 'rate' : 'number';
};
