import type { Place } from '../appraisal/appraisal-problem';

export type CalibrationProblem =
  /** `sum` in percent points. */
  | { readonly code: 'shares-do-not-add-up'; readonly sum: number }
  | { readonly code: 'share-invalid'; readonly found: string; readonly place: Place }
  | { readonly code: 'headcount-invalid'; readonly found: string }
  | { readonly code: 'total-invalid'; readonly found: string }
  | { readonly code: 'total-not-in-list'; readonly total: number }
  | { readonly code: 'grades-missing' }
  /** The lower limit of a grade is no figure. */
  | { readonly code: 'grade-limit-invalid'; readonly grade: string; readonly found: string }
  /** Two grades begin at the same total. */
  | { readonly code: 'grade-limit-twice'; readonly from: number }
  /** The total lies below the lowest grade's limit. */
  | { readonly code: 'total-below-grades'; readonly total: number; readonly lowest: number }
  /** `length` counts characters other than spaces. */
  | { readonly code: 'reason-too-short'; readonly length: number; readonly least: number }
  | { readonly code: 'calibrator-missing' }
  /** No point in time such as 2026-10-12 or 2026-10-12T09:30:00+08:00. */
  | { readonly code: 'time-invalid'; readonly found: string };
