import { limitValue } from './limit-value';
import type { Condition } from './rule';

/** Whether a condition holds for a normalised value. */
export const holds = (condition: Condition, value: number): boolean => {
  switch (condition.kind) {
    case 'below':
      return condition.inclusive ? value <= limitValue(condition.limit) : value < limitValue(condition.limit);
    case 'above':
      return condition.inclusive ? value >= limitValue(condition.limit) : value > limitValue(condition.limit);
    case 'equal':
      return value === limitValue(condition.limit);
    case 'between': {
      const lower = limitValue(condition.lower);
      const upper = limitValue(condition.upper);
      return (condition.lowerIncluded ? value >= lower : value > lower) && (condition.upperIncluded ? value <= upper : value < upper);
    }
  }
};
