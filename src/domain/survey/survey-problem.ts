/** `answer`: the answer's number in the list, 1-based. */
export type SurveyProblem =
  | { readonly code: 'answer-invalid'; readonly answer: number; readonly found: string }
  /** A rating whose department is not given: it can be nobody's voice. */
  | { readonly code: 'answer-without-department'; readonly answer: number }
  | { readonly code: 'rater-twice'; readonly answer: number; readonly rater: string };
