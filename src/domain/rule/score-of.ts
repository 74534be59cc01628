import type { LineScore } from '../appraisal/appraisal';
import { along } from '../number/along';
import { normalise } from '../number/normalise';
import type { Problem } from '../problem';
import type { Because } from './because';
import { speaksOfTarget } from './bind-target';
import { holds } from './holds';
import { limitValue } from './limit-value';
import { neighbours, pointsInOrder } from './line-score';
import { missedStretch } from './missed-stretch';
import type { Rule } from './rule';
import { writeRule } from './write-rule';

const scored = (because: Because): LineScore => ({ kind: 'scored', score: because.score, because });
const unscored = (problem: Problem): LineScore => ({ kind: 'unscored', problem });

const scoreBySteps = (rule: Extract<Rule, { kind: 'steps' }>, value: number): LineScore => {
  const index = rule.clauses.findIndex(({ condition }) => holds(condition, value));
  const clause = rule.clauses[index];
  if (clause !== undefined) return scored({ kind: 'clause', value, score: clause.score, position: index + 1, condition: clause.condition });
  if (rule.otherwise === undefined) return unscored({ code: 'result-not-covered', rule: writeRule(rule, 'zh'), value });
  const stretch = missedStretch(rule.clauses.map(({ condition }) => condition), value);
  return scored({ kind: 'otherwise', value, score: rule.otherwise, stretch });
};

const scoreByLine = (rule: Extract<Rule, { kind: 'line' }>, value: number): LineScore => {
  const { from, to } = neighbours(pointsInOrder(rule.points), value);
  const start = limitValue(from.at);
  const score = from === to ? to.score : along(from.score, to.score - from.score, value - start, limitValue(to.at) - start);
  return scored({ kind: 'line', value, score, from, to });
};

const scoreByDeduction = ({ full, each, lowest }: Extract<Rule, { kind: 'deduction' }>, value: number): LineScore => {
  if (value < 0) return unscored({ code: 'negative', found: value });
  const left = normalise(full - along(0, each, value, 1));
  return scored({ kind: 'deduction', value, score: Math.max(lowest, left), full, each, stoppedAtLowest: left < lowest });
};

const scoreByRating = ({ lowest, highest }: Extract<Rule, { kind: 'rating' }>, value: number): LineScore =>
  value < lowest || value > highest
    ? unscored({ code: 'rating-out-of-range', found: value, lowest, highest })
    : scored({ kind: 'rating', value, score: value });

/**
 * The score of a result and what decided it. `result` is a plain number (4‰ is 0.004) and is normalised here.
 * Unscored: a hole of the rule, a rating outside its scale, a negative number of incidents, a target that is not bound.
 */
export const scoreOf = (rule: Rule, result: number): LineScore => {
  if (!Number.isFinite(result)) return unscored({ code: 'not-a-number', found: String(result), at: 0 });
  if (speaksOfTarget(rule)) return unscored({ code: 'target-missing' });
  const value = normalise(result);
  switch (rule.kind) {
    case 'steps':
      return scoreBySteps(rule, value);
    case 'line':
      return scoreByLine(rule, value);
    case 'deduction':
      return scoreByDeduction(rule, value);
    case 'rating':
      return scoreByRating(rule, value);
  }
};
