import type { Problem } from '../../domain/problem';
import type { GradesFinding } from '../grades/grades-finding';
import type { RulesColumn } from './rules-columns';

/** What keeps the rules sheet or the table of grades from being read as people meant it. `cell` in A1; each is an error: the scheme does not run, and no grade is given, as it stands. */
export type RulesSheetFinding =
  | GradesFinding
  | { readonly code: 'rules-heading-missing'; readonly sheet: string; readonly column: RulesColumn }
  | { readonly code: 'rules-sheet-empty'; readonly sheet: string }
  | { readonly code: 'rules-indicator-unknown'; readonly sheet: string; readonly cell: string; readonly found: string }
  | { readonly code: 'rules-indicator-twice'; readonly sheet: string; readonly cell: string; readonly found: string; readonly first: string }
  | { readonly code: 'rules-weight-unusable'; readonly sheet: string; readonly cell: string; readonly found: string }
  /** `sum` in percent points. */
  | { readonly code: 'rules-weights-do-not-add-up'; readonly sheet: string; readonly cell: string; readonly scheme: string; readonly sum: number }
  | { readonly code: 'rules-rule-unusable'; readonly sheet: string; readonly cell: string; readonly found: string; readonly problem: Problem }
  | { readonly code: 'rules-target-unusable'; readonly sheet: string; readonly cell: string; readonly found: string }
  /** The rows of one scheme say different things about it. */
  | { readonly code: 'rules-scheme-contradicts'; readonly sheet: string; readonly cell: string; readonly scheme: string; readonly found: string; readonly first: string }
  | { readonly code: 'rules-word-unknown'; readonly sheet: string; readonly cell: string; readonly column: 'periodType' | 'whenMissing' | 'position'; readonly found: string };
