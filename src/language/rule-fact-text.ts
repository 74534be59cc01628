import type { Locale } from '../domain/locale';
import type { RuleFact } from '../domain/rule/check-rule';
import { problemText } from './problem-text';
import { ruleFactWords, type FactOfReadRule } from './rule-fact-words';

/** The sentence for what a check found in a rule. */
export const ruleFactText = (fact: RuleFact, locale: Locale): string => {
  if (fact.code === 'rule-not-read') return problemText(fact.problem, locale);
  // A union of functions cannot be called with a union of facts; the record's type guarantees that code and sentence match.
  const say = ruleFactWords[locale][fact.code] as (fact: FactOfReadRule) => string;
  return say(fact);
};
