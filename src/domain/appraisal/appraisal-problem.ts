import type { PeriodProblem } from '../period/period-problem';
import type { Quantity } from '../quantity';
import type { RatingProblem } from '../rating-sheet/rating-problem';
import type { SurveyProblem } from '../survey/survey-problem';

/** Where in an argument or a list something stands, 1-based. */
export type Place = { readonly row: number; readonly column: number };

export type AppraisalProblem =
  /** `sum` in percent points. */
  | { readonly code: 'weights-do-not-add-up'; readonly sum: number }
  | { readonly code: 'weight-invalid'; readonly found: string; readonly place: Place }
  /** Every score needs a weight and every weight a score. */
  | { readonly code: 'scores-and-weights-differ'; readonly scores: number; readonly weights: number }
  | { readonly code: 'score-missing'; readonly place: Place }
  | { readonly code: 'score-invalid'; readonly found: string; readonly place: Place }
  /** A line of the appraisal has no result. */
  | { readonly code: 'result-missing'; readonly indicator: string }
  /** A target is a figure above 0: its shares are the limits of the rule. */
  | { readonly code: 'target-invalid'; readonly indicator: string; readonly found: Quantity }
  /** A part of the half-year total has no score of its own. */
  | { readonly code: 'part-missing'; readonly part: HalfYearPart }
  | RatingProblem
  | SurveyProblem
  | PeriodProblem;

export type HalfYearPart = 'first-quarter' | 'second-quarter' | 'competency' | 'attitude';
