import { readRule } from '../../domain/rule/read-rule';
import { writeRule } from '../../domain/rule/write-rule';

/** What decides a score: an indicator with its weight and the rule as it ran, targets filled in. */
type DecidingLine = { readonly indicator: string; readonly weight: number; readonly rule: string };

/** One spelling per meaning: changed blanks and punctuation are no changed rule. */
const canonical = (text: string): string => {
  const read = readRule(text);
  return read.kind === 'rule' ? writeRule(read.rule, 'zh') : text.normalize('NFKC').replace(/\s+/g, '');
};

/** Both texts say the same, however they are spelled. */
export const sameRule = (one: string, other: string): boolean => canonical(one) === canonical(other);

/** FNV-1a, 32 bits: short enough to stand on a form; it detects change, it guards nothing. */
const fnv1a = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

/** Eight digits that change when a weight, a rule or a target changes: `3f2a-91c0`. The order of the lines does not matter. */
export const rulesFingerprint = (lines: readonly DecidingLine[]): string => {
  const facts = lines.map(({ indicator, weight, rule }) => `${indicator}|${weight}|${canonical(rule)}`).sort();
  const digits = fnv1a(facts.join('\n')).toString(16).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
};
