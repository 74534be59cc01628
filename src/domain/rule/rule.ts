import type { Quantity } from '../quantity';

/** A share of the target that HR sets for the period: `t`, `2t`, `t/4`. Both figures are above 0. */
export type TargetLimit = { readonly target: { readonly times: number; readonly over: number } };

/**
 * Where a clause begins or ends: a fixed figure, or a share of the period's target.
 * Fixed figures may be negative (a growth rate falls); they have at most 10 decimals as plain numbers.
 */
export type Limit = Quantity | TargetLimit;

/** What has to hold for a clause to decide. `inclusive` says whether the limit itself counts. */
export type Condition =
  | { readonly kind: 'below'; readonly limit: Limit; readonly inclusive: boolean }
  | { readonly kind: 'above'; readonly limit: Limit; readonly inclusive: boolean }
  | {
      readonly kind: 'between';
      readonly lower: Limit;
      readonly lowerIncluded: boolean;
      readonly upper: Limit;
      readonly upperIncluded: boolean;
    }
  | { readonly kind: 'equal'; readonly limit: Limit };

/** Scores have at most 4 decimals. */
export type Clause = { readonly condition: Condition; readonly score: number };

export type LinePoint = { readonly at: Limit; readonly score: number };

/** The scoring rule 考核结果设定 as it stands on the form, read. */
export type Rule =
  /** Clauses in order: the first that holds decides; `otherwise` if none does. At least one clause. */
  | { readonly kind: 'steps'; readonly clauses: readonly Clause[]; readonly otherwise?: number }
  /** The result is itself a rating between two figures, both included: `1-5评分`. */
  | { readonly kind: 'rating'; readonly lowest: number; readonly highest: number }
  /** Straight lines between neighbouring points, flat beyond them; at least two points, in the order they were written. */
  | { readonly kind: 'line'; readonly points: readonly LinePoint[] }
  /** Deduction per incident; the result is the number of incidents (≥ 0, may be fractional only if the source says so). */
  | { readonly kind: 'deduction'; readonly full: number; readonly each: number; readonly lowest: number };
