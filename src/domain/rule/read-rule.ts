import { parseRule } from './reading/parse-rule';
import type { Rule } from './rule';
import type { RuleProblem } from './rule-problem';

/**
 * The rule that a text 考核结果设定 says, in Chinese (either script) or English. What is not understood is a problem
 * with its place in the text, what stood there and what was expected; nothing is guessed.
 */
export const readRule = (text: string): { readonly kind: 'rule'; readonly rule: Rule } | { readonly kind: 'problem'; readonly problem: RuleProblem } => {
  const result = parseRule(text);
  return result.kind === 'rule' ? { kind: 'rule', rule: result.parsed.rule } : result;
};
