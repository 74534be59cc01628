import { atOnce } from '../at-once';
import type { WorkbookGrid } from '../grid';
import type { Recognition } from '../recognise/recognition';
import type { Settings } from '../recognise/settings';
import { readForCheck, type Checked } from './checked-person';
import { checkAbsent, checkFigures } from './check-figures';
import { checkForms } from './check-forms';
import { checkLimits } from './check-limits';
import { checkDoubles, checkNamesakes, checkPeople } from './check-people';
import { checkPeriods } from './check-periods';
import { checkPositions } from './check-positions';
import { checkProportions } from './check-proportions';
import { checkRaters } from './check-raters';
import { checkRules } from './check-rules';
import { checkSelfRatings } from './check-self-ratings';
import { checkSheets } from './check-sheets';
import { checkTargets } from './check-targets';
import { checkTexts } from './check-texts';
import { checkWeights } from './check-weights';
import type { Finding, Severity } from './finding';

const checks: readonly ((checked: Checked) => readonly Finding[])[] = [
  checkSheets, checkPeriods, checkPositions, checkPeople, checkDoubles, checkNamesakes, checkAbsent, checkFigures, checkProportions, checkTargets, checkWeights, checkRules, checkLimits, checkSelfRatings,
  checkRaters, checkTexts, checkForms,
];

const order: readonly Severity[] = ['error', 'warning', 'note'];

/** Everything people should know about a workbook before its results are scored, errors first. One cause is one finding. */
export const check = (workbook: WorkbookGrid, recognition: Recognition, settings: Settings): readonly Finding[] => atOnce(checkInSteps(workbook, recognition, settings));

/** The same with a pause offered after some people and after each check. */
export function* checkInSteps(workbook: WorkbookGrid, recognition: Recognition, settings: Settings): Generator<void, readonly Finding[]> {
  const checked = yield* readForCheck(workbook, recognition, settings);
  const found: (readonly Finding[])[] = [];
  for (const each of checks) {
    yield;
    found.push(each(checked));
  }
  const findings = found.flat();
  return order.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
