import type { CalibrationProblem } from './calibration/calibration-problem';
import type { AppraisalProblem } from './appraisal/appraisal-problem';
import type { QuantityProblem } from './quantity-problem';
import type { RuleProblem } from './rule/rule-problem';

/** Everything that can keep a figure from being scored, as facts. The words are in `language`. */
export type Problem = QuantityProblem | RuleProblem | AppraisalProblem | CalibrationProblem;
