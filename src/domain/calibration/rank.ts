import { normalise } from '../number/normalise';
import type { Problem } from '../problem';

/** `competition`: 1, 2, 2, 4. `dense`: 1, 2, 2, 3, as 中国式排名 counts. */
export type RankStyle = 'competition' | 'dense';

export type Rank = { readonly kind: 'rank'; readonly rank: number } | { readonly kind: 'problem'; readonly problem: Problem };

/** The rank of a total among all totals, its own included; the highest is first. Totals equal to 10 decimals share a rank. */
export const rank = (total: number, totals: readonly number[], style: RankStyle = 'competition'): Rank => {
  const wrong = [total, ...totals].find((one) => !Number.isFinite(one));
  if (wrong !== undefined) return { kind: 'problem', problem: { code: 'total-invalid', found: String(wrong) } };
  const own = normalise(total);
  const all = totals.map(normalise);
  if (!all.includes(own)) return { kind: 'problem', problem: { code: 'total-not-in-list', total: own } };
  const better = all.filter((one) => one > own);
  return { kind: 'rank', rank: 1 + (style === 'dense' ? new Set(better).size : better.length) };
};

/** The ranks of all totals, in their order; for many people at once. Totals are finite numbers. */
export const ranks = (totals: readonly number[], style: RankStyle = 'competition'): readonly number[] => {
  const all = totals.map(normalise);
  const byTotal = new Map<number, number>();
  [...all].sort((a, b) => b - a).forEach((total, index) => {
    if (!byTotal.has(total)) byTotal.set(total, style === 'dense' ? byTotal.size + 1 : index + 1);
  });
  return all.flatMap((total) => byTotal.get(total) ?? []);
};
