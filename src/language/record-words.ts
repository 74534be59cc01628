import type { InEachLanguage } from '../domain/locale';
import type { Period } from '../domain/period/period';
import type { Problem } from '../domain/problem';
import type { HeaderField } from '../domain/rating-sheet/rating-sheet';
import { recordWords as enUS } from './en-US/records';
import { recordWords as zhCN } from './zh-CN/records';
import { recordWords as zhTW } from './zh-TW/records';

/** What can be wrong with a workbook or with what is kept of an appraisal, and that no function of a cell meets. */
export type RecordProblem = Extract<
  Problem,
  {
    readonly code:
      | 'formula-without-value'
      | 'result-missing'
      | 'score-invalid'
      | 'rating-missing'
      | 'rating-invalid'
      | 'ratings-do-not-fit'
      | 'slot-invalid'
      | 'rater-twice'
      | 'period-missing'
      | 'period-without-year'
      | 'period-unreadable'
      | 'reason-too-short'
      | 'calibrator-missing'
      | 'time-invalid';
  }
>;

/** The words of what is kept of an appraisal: periods, rating sheets, calibrations. */
export type RecordWords = {
  readonly problems: { readonly [P in RecordProblem as P['code']]: (problem: P) => string };
  readonly headerFields: Readonly<Record<HeaderField, string>>;
  /** What each whole score means; proposed. */
  readonly scores: Readonly<Record<1 | 2 | 3 | 4 | 5, string>>;
  readonly period: (period: Period) => string;
};

export const recordWords: InEachLanguage<RecordWords> = { 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS };
