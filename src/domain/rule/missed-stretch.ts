import { limitValue } from './limit-value';
import type { Condition } from './rule';
import type { Edge, Stretch } from './stretch';

/** What is known about a value because a condition did not hold for it. */
const missed = (condition: Condition, value: number): Stretch => {
  switch (condition.kind) {
    case 'below':
      return { lower: { limit: condition.limit, included: !condition.inclusive } };
    case 'above':
      return { upper: { limit: condition.limit, included: !condition.inclusive } };
    case 'equal': {
      const edge = { limit: condition.limit, included: false };
      return value > limitValue(condition.limit) ? { lower: edge } : { upper: edge };
    }
    case 'between':
      return value > limitValue(condition.lower)
        ? { lower: { limit: condition.upper, included: !condition.upperIncluded } }
        : { upper: { limit: condition.lower, included: !condition.lowerIncluded } };
  }
};

const nearer = (one: Edge | undefined, other: Edge | undefined, side: 1 | -1): Edge | undefined => {
  if (one === undefined || other === undefined) return one === undefined ? other : one;
  const difference = (limitValue(other.limit) - limitValue(one.limit)) * side;
  return difference > 0 || (difference === 0 && !other.included) ? other : one;
};

/** The narrowest stretch round a value for which none of these conditions held: 12‰ after `<5‰` and `<10‰` is from 10‰ on. */
export const missedStretch = (conditions: readonly Condition[], value: number): Stretch => {
  const stretches = conditions.map((condition) => missed(condition, value));
  const lower = stretches.map((stretch) => stretch.lower).reduce((one, other) => nearer(one, other, 1), undefined);
  const upper = stretches.map((stretch) => stretch.upper).reduce((one, other) => nearer(one, other, -1), undefined);
  return { ...(lower === undefined ? {} : { lower }), ...(upper === undefined ? {} : { upper }) };
};
