import type { AppraisalProblem, HalfYearPart } from '../domain/appraisal/appraisal-problem';
import type { CalibrationProblem } from '../domain/calibration/calibration-problem';
import type { InEachLanguage } from '../domain/locale';
import { appraisalWords as enUS } from './en-US/appraisal';
import type { RecordProblem } from './record-words';
import { appraisalWords as zhCN } from './zh-CN/appraisal';
import { appraisalWords as zhTW } from './zh-TW/appraisal';

type TotalProblem = Exclude<AppraisalProblem | CalibrationProblem, RecordProblem>;

/** The words of an appraisal's figures: what keeps a total, a grade, a rank or a mean from being one. */
export type AppraisalWords = {
  readonly problems: { readonly [P in TotalProblem as P['code']]: (problem: P) => string };
  readonly parts: Readonly<Record<HalfYearPart, string>>;
};

export const appraisalWords: InEachLanguage<AppraisalWords> = { 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS };
