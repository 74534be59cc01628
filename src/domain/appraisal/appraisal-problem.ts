/** Where in an argument or a list something stands, 1-based. */
export type Place = { readonly row: number; readonly column: number };

export type AppraisalProblem =
  | { readonly code: 'weights-do-not-add-up'; readonly sum: number }
  | { readonly code: 'weight-invalid'; readonly found: string; readonly place: Place }
  | { readonly code: 'score-missing'; readonly place: Place }
  | { readonly code: 'score-invalid'; readonly found: string; readonly place: Place }
  /** A line of the appraisal has no result. */
  | { readonly code: 'result-missing'; readonly indicator: string };
