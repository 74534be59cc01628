import { normalise } from '../number/normalise';
import { inUnit, valueOf, type Quantity } from '../quantity';
import { isTargetLimit } from './limit-value';
import { limitsIn } from './limits-in';
import type { Condition, Limit, Rule } from './rule';

/** The rule has no scores until the period's target is given. */
export const speaksOfTarget = (rule: Rule): boolean => limitsIn(rule).some(isTargetLimit);

const boundLimit = (limit: Limit, target: Quantity): Limit => {
  if (!isTargetLimit(limit)) return limit;
  const value = normalise((valueOf(target) * limit.target.times) / limit.target.over);
  return inUnit(value, target.unit);
};

const boundCondition = (condition: Condition, target: Quantity): Condition =>
  condition.kind === 'between'
    ? { ...condition, lower: boundLimit(condition.lower, target), upper: boundLimit(condition.upper, target) }
    : { ...condition, limit: boundLimit(condition.limit, target) };

/** The rule with the target filled in, in the target's unit, rounded to 10 decimals: `<2t为2` with 3% is `<6%为2`. */
export const bindTarget = (rule: Rule, target: Quantity): Rule => {
  if (rule.kind === 'steps') {
    return { ...rule, clauses: rule.clauses.map((clause) => ({ ...clause, condition: boundCondition(clause.condition, target) })) };
  }
  if (rule.kind === 'line') return { kind: 'line', points: rule.points.map((point) => ({ ...point, at: boundLimit(point.at, target) })) };
  return rule;
};
