import { along } from '../number/along';
import { normalise } from '../number/normalise';
import { limitValue } from './limit-value';
import { pointsInOrder } from './line-score';
import type { Condition, Rule } from './rule';

type Score = (result: number) => number | undefined;

/** The nearest double above (`step` 1) or below (−1): turns an end that is out into one that is in. */
const neighbour = (x: number, step: 1 | -1): number => {
  if (x === 0) return step * Number.MIN_VALUE;
  const view = new BigInt64Array(new Float64Array([x]).buffer);
  view[0] = (view[0] as bigint) + BigInt(x > 0 ? step : -step);
  return new Float64Array(view.buffer)[0] as number;
};

/** The condition as a closed stretch of doubles. */
const closedStretch = (condition: Condition): readonly [number, number] => {
  const end = (value: number, included: boolean, step: 1 | -1): number => (included ? value : neighbour(value, step));
  switch (condition.kind) {
    case 'below':
      return [-Infinity, end(limitValue(condition.limit), condition.inclusive, -1)];
    case 'above':
      return [end(limitValue(condition.limit), condition.inclusive, 1), Infinity];
    case 'equal':
      return [limitValue(condition.limit), limitValue(condition.limit)];
    case 'between':
      return [end(limitValue(condition.lower), condition.lowerIncluded, 1), end(limitValue(condition.upper), condition.upperIncluded, -1)];
  }
};

const stepsScorer = (rule: Extract<Rule, { kind: 'steps' }>): Score => {
  const count = rule.clauses.length;
  const stretches = rule.clauses.map(({ condition }) => closedStretch(condition));
  const lower = Float64Array.from(stretches, ([low]) => low);
  const upper = Float64Array.from(stretches, ([, high]) => high);
  const scores = Float64Array.from(rule.clauses, ({ score }) => score);
  const { otherwise } = rule;
  return (result) => {
    const value = normalise(result);
    for (let index = 0; index < count; index += 1) {
      if (value >= (lower[index] as number) && value <= (upper[index] as number)) return scores[index];
    }
    return otherwise;
  };
};

const lineScorer = (rule: Extract<Rule, { kind: 'line' }>): Score => {
  const points = pointsInOrder(rule.points);
  const places = Float64Array.from(points, ({ at }) => limitValue(at));
  const scores = Float64Array.from(points, ({ score }) => score);
  const last = points.length - 1;
  return (result) => {
    const value = normalise(result);
    let index = 0;
    while (index < last && value > (places[index] as number)) index += 1;
    const place = places[index] as number;
    const score = scores[index] as number;
    if (index === 0 || value >= place) return score;
    const start = places[index - 1] as number;
    const startScore = scores[index - 1] as number;
    return along(startScore, score - startScore, value - start, place - start);
  };
};

const deductionScorer = ({ full, each, lowest }: Extract<Rule, { kind: 'deduction' }>): Score => (result) => {
  const value = normalise(result);
  return value < 0 ? undefined : Math.max(lowest, normalise(full - along(0, each, value, 1)));
};

const ratingScorer = ({ lowest, highest }: Extract<Rule, { kind: 'rating' }>): Score => (result) => {
  const value = normalise(result);
  return value < lowest || value > highest ? undefined : value;
};

const finiteOnly = (score: Score): Score => (result) => (Number.isFinite(result) ? score(result) : undefined);

const kinds = (rule: Rule): Score => {
  switch (rule.kind) {
    case 'steps':
      return stepsScorer(rule);
    case 'line':
      return lineScorer(rule);
    case 'deduction':
      return deductionScorer(rule);
    case 'rating':
      return ratingScorer(rule);
  }
};

/**
 * The rule made ready for many results: the score, or undefined where `scoreOf` finds a problem. Allocates nothing per
 * result. Throws if the rule speaks of a target that is not bound.
 */
export const scorer = (rule: Rule): Score => finiteOnly(kinds(rule));
