export type CalibrationProblem =
  | { readonly code: 'shares-do-not-add-up'; readonly sum: number }
  | { readonly code: 'headcount-invalid'; readonly found: string };
