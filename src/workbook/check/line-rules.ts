import { schemeRule, type SchemeRule } from '../../domain/appraisal/scheme-rule';
import type { Quantity } from '../../domain/quantity';
import type { SchemeLine } from '../../domain/scheme';

/** The rule of a line, with the target filled in. */
export type RuleOfLine = (line: SchemeLine, target: Quantity | undefined) => SchemeRule;

/** Reads each rule once for each target, however many people are appraised by it. */
export const lineRules = (): RuleOfLine => {
  const known = new Map<SchemeLine, Map<string, SchemeRule>>();
  return (line, target) => {
    const ofLine = known.get(line) ?? new Map<string, SchemeRule>();
    known.set(line, ofLine);
    const key = target === undefined ? '' : `${target.amount}${target.unit}`;
    const before = ofLine.get(key);
    if (before !== undefined) return before;
    const rule = schemeRule(line, target);
    ofLine.set(key, rule);
    return rule;
  };
};
