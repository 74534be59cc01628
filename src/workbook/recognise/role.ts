/** What is known about a person beside the results. */
export type PersonField = 'id' | 'name' | 'position' | 'department' | 'supervisor' | 'period';

/**
 * What a column holds. Where `indicator` is absent, the row names it (a row per person and indicator).
 * Only `result`, `numerator`/`denominator` and the ratings are input; scores and totals are what others computed.
 */
export type Role =
  | { readonly kind: PersonField }
  /** Names the indicator of each row. */
  | { readonly kind: 'indicator' }
  | { readonly kind: IndicatorPart; readonly indicator?: string }
  /** The unit of the row's result: 单位. */
  | { readonly kind: 'unit' }
  /** Who rated, in a sheet of ratings by other departments. */
  | { readonly kind: 'rater' | 'rater-department' }
  /** Says what each row of a person has: 目标, 实际, 得分. */
  | { readonly kind: 'row-part' }
  /** A running number, not an employee's. */
  | { readonly kind: 'number' }
  | { readonly kind: 'total' | 'grade' | 'note' | 'information-source' }
  /** Nothing Kaohe uses: an unknown heading, last year's figures, a second column for the same indicator. */
  | { readonly kind: 'unused' };

/** What a column says about an indicator. */
export type IndicatorPart =
  | 'result'
  | 'numerator'
  | 'denominator'
  | 'target'
  | 'weight'
  | 'rule'
  | 'self-rating'
  | 'appraiser-rating'
  | 'score';
