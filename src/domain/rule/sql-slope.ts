import type { Segment } from './line-segments';

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : greatestCommonDivisor(b, a % b));

/** |rise| ÷ run as a fraction of whole numbers in lowest terms; rise has 4 decimals, run 10. */
const slopeOf = ({ rise, run }: Segment): { readonly over: bigint; readonly under: bigint } => {
  const up = BigInt(Math.round(Math.abs(rise) * 1e4)) * 1_000_000n;
  const along = BigInt(Math.round(run * 1e10));
  const divisor = greatestCommonDivisor(up, along);
  return { over: up / divisor, under: along / divisor };
};

/** The widest decimal of Spark SQL. */
const MOST_DIGITS = 38;

const digitsOf = (whole: bigint): number => whole.toString().length;

/**
 * `distance` (at most the segment's run) times the steepness of a line, in decimals. Spark SQL gives a quotient of
 * DECIMAL(p,s) by a whole number of n digits p + n + 1 digits in all, s + n + 1 of them decimals, and drops decimals
 * beyond 38 digits; PostgreSQL keeps at least s decimals. The numerator therefore gets as many decimals as fit.
 */
export const sqlSlope = (segment: Segment, distance: string): string => {
  const { over, under } = slopeOf(segment);
  const longest = BigInt(Math.ceil(segment.run));
  const product = `CAST(${distance} AS DECIMAL(${digitsOf(longest) + 10},10)) * ${over}`;
  if (under === 1n) return product;
  const digits = MOST_DIGITS - 1 - digitsOf(under);
  return `CAST(${product} AS DECIMAL(${digits},${digits - digitsOf(longest * over)})) / ${under}`;
};
