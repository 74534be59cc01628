import type { Condition, LinePoint } from './rule';

/** What decided a score, as facts; `value` is the normalised result. Words are found in `language`. */
export type Because =
  | { readonly kind: 'clause'; readonly value: number; readonly position: number; readonly condition: Condition }
  | { readonly kind: 'otherwise'; readonly value: number; readonly failed: readonly Condition[] }
  | { readonly kind: 'rating'; readonly value: number }
  | { readonly kind: 'line'; readonly value: number; readonly from: LinePoint; readonly to: LinePoint }
  | {
      readonly kind: 'deduction';
      readonly value: number;
      readonly full: number;
      readonly each: number;
      /** The score stopped at the lowest allowed. */
      readonly stoppedAtLowest: boolean;
    };
