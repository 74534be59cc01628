import type { Condition, LinePoint } from './rule';
import type { Stretch } from './stretch';

/** What decided a score, as facts; `value` is the normalised result. Words are found in `language`. */
export type Because =
  /** `position` counts clauses from 1. */
  | { readonly kind: 'clause'; readonly value: number; readonly score: number; readonly position: number; readonly condition: Condition }
  /** No clause held: the value lies in `stretch`, whose ends are the nearest limits that were missed. */
  | { readonly kind: 'otherwise'; readonly value: number; readonly score: number; readonly stretch: Stretch }
  | { readonly kind: 'rating'; readonly value: number; readonly score: number }
  /** Between two neighbouring points, `from` the lower one; beyond the outermost point both are that point. */
  | { readonly kind: 'line'; readonly value: number; readonly score: number; readonly from: LinePoint; readonly to: LinePoint }
  | {
      readonly kind: 'deduction';
      readonly value: number;
      readonly score: number;
      readonly full: number;
      readonly each: number;
      /** The score stopped at the lowest allowed. */
      readonly stoppedAtLowest: boolean;
    };
