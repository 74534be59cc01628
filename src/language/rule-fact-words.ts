import type { InEachLanguage } from '../domain/locale';
import type { RuleFact } from '../domain/rule/check-rule';
import { ruleFactWords as enUS } from './en-US/rule-facts';
import { ruleFactWords as zhCN } from './zh-CN/rule-facts';
import { ruleFactWords as zhTW } from './zh-TW/rule-facts';

/** What is said about a rule that could be read; one that could not is spoken of as its problem. */
export type FactOfReadRule = Exclude<RuleFact, { code: 'rule-not-read' }>;

/** What a check of a rule finds. */
export type RuleFactWords = { readonly [F in FactOfReadRule as F['code']]: (fact: F) => string };

export const ruleFactWords: InEachLanguage<RuleFactWords> = { 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS };
