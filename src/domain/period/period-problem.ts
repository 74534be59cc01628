export type PeriodProblem =
  | { readonly code: 'period-missing' }
  /** A quarter or half-year that does not say of which year. */
  | { readonly code: 'period-without-year'; readonly found: string }
  | { readonly code: 'period-unreadable'; readonly found: string };
