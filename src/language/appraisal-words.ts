import type { AppraisalProblem, HalfYearPart } from '../domain/appraisal/appraisal-problem';
import type { CalibrationProblem } from '../domain/calibration/calibration-problem';
import type { InEachLanguage } from '../domain/locale';
import type { Period } from '../domain/period/period';
import type { HeaderField } from '../domain/rating-sheet/rating-sheet';
import { appraisalWords as enUS } from './en-US/appraisal';
import { appraisalWords as zhCN } from './zh-CN/appraisal';
import { appraisalWords as zhTW } from './zh-TW/appraisal';

export type AppraisalProblemWords = {
  readonly [P in AppraisalProblem | CalibrationProblem as P['code']]: (problem: P) => string;
};

/** The words of appraisals: problems as sentences, names of parts, fields, scores and periods. */
export type AppraisalWords = {
  readonly problems: AppraisalProblemWords;
  readonly parts: Readonly<Record<HalfYearPart, string>>;
  readonly headerFields: Readonly<Record<HeaderField, string>>;
  /** What each whole score means; proposed. */
  readonly scores: Readonly<Record<1 | 2 | 3 | 4 | 5, string>>;
  readonly period: (period: Period) => string;
};

export const appraisalWords: InEachLanguage<AppraisalWords> = { 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS };

export const appraisalProblemWords: InEachLanguage<AppraisalProblemWords> = {
  'zh-CN': zhCN.problems,
  'zh-TW': zhTW.problems,
  'en-US': enUS.problems,
};
