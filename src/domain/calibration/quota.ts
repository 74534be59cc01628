import { normalise } from '../number/normalise';
import type { Problem } from '../problem';

/** Groups up to this size are not forced into a distribution. Proposed. */
const exemptUpTo = 10;

export type Quota =
  /** So many people per grade, in the order of the shares; they add up to the headcount. */
  | { readonly kind: 'quota'; readonly counts: readonly number[] }
  | { readonly kind: 'exempt'; readonly headcount: number; readonly upTo: number }
  | { readonly kind: 'problem'; readonly problem: Problem };

const ALL = 100;

/**
 * Forced distribution by largest remainder: everybody gets the whole part of their share, the seats left over go to the
 * largest remainders, and among equal ones to the earlier share. Shares in percent points (10, 20, 70) or of one.
 */
export const quota = (headcount: number, shares: readonly number[]): Quota => {
  const problem = quotaProblem(headcount, shares);
  if (problem !== undefined) return { kind: 'problem', problem };
  if (headcount <= exemptUpTo) return { kind: 'exempt', headcount, upTo: exemptUpTo };
  const whole = normalise(sumOf(shares));
  const exact = shares.map((share) => normalise((headcount * share) / whole));
  const seats = exact.map(Math.floor);
  const left = headcount - sumOf(seats);
  const first = exact
    .map((part, index) => ({ index, remainder: normalise(part - Math.floor(part)) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, left);
  const favoured = new Set(first.map(({ index }) => index));
  return { kind: 'quota', counts: seats.map((count, index) => (favoured.has(index) ? count + 1 : count)) };
};

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

const quotaProblem = (headcount: number, shares: readonly number[]): Problem | undefined => {
  if (!Number.isInteger(headcount) || headcount < 0) return { code: 'headcount-invalid', found: String(headcount) };
  const wrong = shares.findIndex((share) => !Number.isFinite(share) || share < 0);
  if (wrong >= 0) return { code: 'share-invalid', found: String(shares[wrong]), place: { row: wrong + 1, column: 1 } };
  const sum = normalise(sumOf(shares));
  if (sum === ALL || sum === 1) return undefined;
  return { code: 'shares-do-not-add-up', sum: shares.every((share) => share <= 1) ? normalise(sum * ALL) : sum };
};
