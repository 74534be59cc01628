import type { RuleProblem } from '../rule-problem';
import type { ParsedRule } from './parsed-rule';
import { readDeduction } from './read-deduction';
import { readLine } from './read-line';
import { ratingScaleAt, readRating } from './read-rating';
import { readSteps } from './read-steps';
import { isAt, pastAll, sourceOf, stuck, stuckWith, type Read, type Source } from './source';

const MOST_CHARACTERS = 10_000;

const readAny = (source: Source, at: number): Read<ParsedRule> => {
  if (isAt(source, at, 'line')) return readLine(source, at);
  if (isAt(source, at, 'full')) return readDeduction(source, at);
  const scale = ratingScaleAt(source, at);
  return scale === undefined ? readSteps(source, at) : readRating(source, at, scale);
};

/** A whole text as a rule, with the places of its parts. Linear in the text. */
export const parseRule = (text: string): { readonly kind: 'rule'; readonly parsed: ParsedRule } | { readonly kind: 'problem'; readonly problem: RuleProblem } => {
  const result = parse(text);
  return result.kind === 'read' ? { kind: 'rule', parsed: result.value } : { kind: 'problem', problem: result.problem };
};

const parse = (text: string): Read<ParsedRule> => {
  if (text.length > MOST_CHARACTERS) {
    return stuckWith({ code: 'rule-too-long', length: text.length, most: MOST_CHARACTERS, counted: 'characters' });
  }
  const source = sourceOf(text);
  const start = pastAll(source, 0, 'newline');
  if (isAt(source, start, 'end')) return stuckWith({ code: 'rule-empty' });
  const rule = readAny(source, start);
  return rule.kind === 'read' && !isAt(source, rule.next, 'end') ? stuck(source, rule.next, 'end') : rule;
};
