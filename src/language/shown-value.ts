import { decimalText } from '../domain/number/decimal-text';
import { roundHalfAway } from '../domain/number/round-half-away';
import { inUnit, type Unit } from '../domain/quantity';
import { writeQuantity } from '../domain/write-quantity';

/** A score with at most 4 decimals. */
export const shownScore = (score: number): string => decimalText(roundHalfAway(score, 4));

/** A value with 4 decimals in its unit, or with all of them if it would otherwise look equal to one of `limits`. */
export const shownValue = (value: number, unit: Unit, limits: readonly number[] = []): string => {
  const { amount } = inUnit(value, unit);
  const rounded = roundHalfAway(amount, 4);
  const looksEqual = limits.some((limit) => limit !== value && inUnit(limit, unit).amount === rounded);
  return writeQuantity({ amount: looksEqual ? amount : rounded, unit });
};
