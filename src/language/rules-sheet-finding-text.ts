import type { Locale } from '../domain/locale';
import type { RulesSheetFinding } from '../workbook/plan/rules-sheet-finding';
import { planProblemWords, type FoundExpectedToDo } from './plan-problem-words';
import { problemText } from './problem-text';

/** The words for what keeps a scheme on the rules sheet from running. */
export const rulesSheetFindingText = (finding: RulesSheetFinding, locale: Locale): FoundExpectedToDo => {
  // A union of functions cannot be called with a union of findings; the record's type guarantees that code and words match.
  const say = planProblemWords[locale].rulesSheet[finding.code] as (finding: RulesSheetFinding, inner: string) => FoundExpectedToDo;
  return say(finding, 'problem' in finding ? problemText(finding.problem, locale) : '');
};
