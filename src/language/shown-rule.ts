import type { Unit } from '../domain/quantity';
import { readRule } from '../domain/rule/read-rule';
import { writeRule, type Notation } from '../domain/rule/write-rule';
import { shownText } from './shown-text';

/** A rule's text in the notation of the reader's language. */
export const shownRule = (text: string, notation: Notation): string => {
  const result = readRule(text);
  return result.kind === 'rule' ? writeRule(result.rule, notation) : shownText(text);
};

/** The unit in which a rule's text speaks. */
export const unitIn = (rule: string): Unit => (rule.includes('‰') ? '‰' : rule.includes('%') ? '%' : '');
