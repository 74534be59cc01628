import type { InEachLanguage } from '../domain/locale';
import type { RulesSheetFinding } from '../workbook/plan/rules-sheet-finding';
import type { TemplateProblem } from '../workbook/plan/template-problem';
import { planProblemWords as enUS } from './en-US/plan-problems';
import { planProblemWords as zhCN } from './zh-CN/plan-problems';
import { planProblemWords as zhTW } from './zh-TW/plan-problems';

/** What was found, what was expected there, and what to do. */
export type FoundExpectedToDo = { readonly found: string; readonly expected: string; readonly toDo: string };

/** The words of what keeps a template or the rules sheet from being used. `inner` is the sentence for a problem inside it. */
export type PlanProblemWords = {
  readonly template: { readonly [P in TemplateProblem as P['code']]: (problem: P) => string };
  readonly rulesSheet: { readonly [F in RulesSheetFinding as F['code']]: (finding: F, inner: string) => FoundExpectedToDo };
};

export const planProblemWords: InEachLanguage<PlanProblemWords> = { 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS };
