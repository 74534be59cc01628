import type { Place } from '../domain/appraisal/appraisal-problem';
import type { InEachLanguage } from '../domain/locale';
import type { Problem } from '../domain/problem';
import type { Size } from './grid';
import type { RuleField } from './rule-field';

/** Everything that can keep a function from answering, as facts; `parameter` is the name in the function's declaration. */
export type FunctionProblem =
  | Problem
  /** A problem of one argument; `place` is the cell within its range, 1-based. */
  | { readonly code: 'in-argument'; readonly parameter: string; readonly place?: Place; readonly problem: Problem }
  | { readonly code: 'argument-missing'; readonly parameter: string }
  | { readonly code: 'size-unfitting'; readonly parameter: string; readonly size: Size; readonly expected: Size }
  /** A text that is none of the choices a parameter has. */
  | { readonly code: 'choice-unknown'; readonly parameter: string; readonly found: string; readonly choices: readonly string[] }
  /** No post with a scheme, or no indicator of the scheme, is called so. */
  | { readonly code: 'not-in-catalogue'; readonly found: string; readonly known: readonly InEachLanguage[] }
  /** The documents say nothing of the kind: no target is published for the indicator. */
  | { readonly code: 'field-empty'; readonly field: RuleField; readonly indicator: InEachLanguage }
  | { readonly code: 'cell-reference-expected'; readonly found: string }
  /** A line of a list of grades that is no lower limit with a grade. */
  | { readonly code: 'grade-unreadable'; readonly found: string; readonly line: number }
  | { readonly code: 'too-few-answers'; readonly answers: number; readonly fewest: number }
  /** Small groups are not forced into a distribution. */
  | { readonly code: 'group-exempt'; readonly headcount: number; readonly upTo: number };
