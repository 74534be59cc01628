import type { Place } from '../domain/appraisal/appraisal-problem';
import type { Problem } from '../domain/problem';
import type { InEachLanguage } from '../domain/locale';
import type { Size } from './grid';
import type { RuleField } from './rule-field';

/** Everything that can keep a function from answering, as facts; `parameter` is the name in the function's declaration. */
export type FunctionProblem =
  | Problem
  /** A problem of one cell of a range, 1-based within the argument. */
  | { readonly code: 'in-cell'; readonly parameter: string; readonly place: Place; readonly problem: Problem }
  /** A problem of an argument that is not the one whose result is scored. */
  | { readonly code: 'in-argument'; readonly parameter: string; readonly problem: Problem }
  | { readonly code: 'argument-missing'; readonly parameter: string }
  | { readonly code: 'one-value-expected'; readonly parameter: string; readonly size: Size }
  | {
      readonly code: 'sizes-differ';
      readonly parameter: string;
      readonly size: Size;
      readonly other: string;
      readonly otherSize: Size;
    }
  /** A text that is none of the choices a parameter has. */
  | { readonly code: 'choice-unknown'; readonly parameter: string; readonly found: string; readonly choices: readonly string[] }
  | { readonly code: 'cell-reference-expected'; readonly found: string }
  | { readonly code: 'position-unknown'; readonly found: string; readonly known: readonly InEachLanguage[] }
  | { readonly code: 'indicator-unknown'; readonly found: string; readonly known: readonly InEachLanguage[] }
  | { readonly code: 'scheme-missing'; readonly position: InEachLanguage }
  /** The scheme says nothing of the kind: no target is published for the indicator. */
  | { readonly code: 'field-empty'; readonly field: RuleField; readonly indicator: InEachLanguage }
  /** A line of a list of grades that is no lower limit with a grade. */
  | { readonly code: 'grade-unreadable'; readonly found: string; readonly line: number }
  | { readonly code: 'weights-count'; readonly expected: number; readonly found: number }
  /** A score that an argument gives for each person and that is none. */
  | { readonly code: 'score-unusable'; readonly parameter: string; readonly found: string }
  /** `place` is absent where the argument is a single value. */
  | { readonly code: 'rating-blank'; readonly place?: Place }
  | { readonly code: 'rating-unusable'; readonly place?: Place; readonly found: string }
  /** The first ratings stand before the name of any section. */
  | { readonly code: 'section-missing'; readonly place: Place }
  | { readonly code: 'too-few-answers'; readonly answers: number; readonly fewest: number }
  /** Small groups are not forced into a distribution. */
  | { readonly code: 'group-exempt'; readonly headcount: number; readonly upTo: number };
