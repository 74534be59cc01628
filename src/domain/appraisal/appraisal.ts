import type { Problem } from '../problem';
import type { Because } from '../rule/because';

/** What was measured for a line. */
export type Result =
  | { readonly kind: 'measured'; readonly value: number }
  | { readonly kind: 'unusable'; readonly problem: Problem };

/** The score of one line: a figure and what decided it, or why there is none. */
export type LineScore =
  | { readonly kind: 'scored'; readonly score: number; readonly because: Because }
  | { readonly kind: 'unscored'; readonly problem: Problem };

export type AppraisalLine = {
  readonly indicator: string;
  /** Percent points. */
  readonly weight: number;
  /** The rule that ran, as text, targets filled in. */
  readonly rule: string;
  readonly result: Result;
  readonly score: LineScore;
};

/**
 * An appraisal of one person in one period. `total` is unrounded (normalised); it is shown with 2 decimals.
 * `renormalised`: the scheme allows it, and the weights of the lines in `leftOut` were spread over the others.
 */
export type Appraisal =
  | { readonly kind: 'complete'; readonly total: number; readonly lines: readonly AppraisalLine[] }
  | {
      readonly kind: 'renormalised';
      readonly total: number;
      readonly lines: readonly AppraisalLine[];
      readonly leftOut: readonly string[];
    }
  | { readonly kind: 'incomplete'; readonly lines: readonly AppraisalLine[]; readonly problems: readonly Problem[] };
