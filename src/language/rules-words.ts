import type { Measure } from '../domain/indicator';
import type { InEachLanguage } from '../domain/locale';
import type { QuantityProblem } from '../domain/quantity-problem';
import type { Expected, RuleProblem } from '../domain/rule/rule-problem';
import { rulesWords as enUS } from './en-US/rules';
import type { RecordProblem } from './record-words';
import { rulesWords as zhCN } from './zh-CN/rules';
import { rulesWords as zhTW } from './zh-TW/rules';

export type RuleProblemWords = { readonly [P in Exclude<QuantityProblem | RuleProblem, RecordProblem> as P['code']]: (problem: P) => string };

/** The words of rules: what keeps a figure or a rule from being read, and why a score is what it is. */
export type RulesWords = {
  readonly problems: RuleProblemWords;
  /** What can stand next in a rule, with an example. */
  readonly expected: Readonly<Record<Expected, string>>;
  readonly measures: Readonly<Record<Measure, string>>;
  readonly because: {
    /** `from` and `to` are points such as `5‰ → 3`. */
    readonly between: (from: string, to: string) => string;
    readonly rating: (value: string) => string;
    readonly lowest: (score: string) => string;
  };
};

export const rulesWords: InEachLanguage<RulesWords> = { 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS };
