import type { Problem } from '../problem';
import { valueOf, type Quantity } from '../quantity';
import { bindTarget, speaksOfTarget } from '../rule/bind-target';
import { readRule } from '../rule/read-rule';
import type { Rule } from '../rule/rule';
import { writeRule } from '../rule/write-rule';
import { ruleText, type SchemeLine } from '../scheme';

/** A line's rule ready to run; `text` is what runs, with the target filled in, or what stands on the form if it cannot. */
export type SchemeRule =
  | { readonly kind: 'rule'; readonly rule: Rule; readonly text: string }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly text: string };

/** Reads the rule of a line and fills in the period's target where the rule speaks of one. */
export const schemeRule = (line: SchemeLine, target?: Quantity): SchemeRule => {
  const text = ruleText(line.rule);
  const read = readRule(text);
  if (read.kind === 'problem') return { kind: 'problem', problem: read.problem, text };
  if (!speaksOfTarget(read.rule)) return { kind: 'rule', rule: read.rule, text };
  if (target === undefined) return { kind: 'problem', problem: { code: 'target-missing', indicator: line.indicator }, text };
  if (!(valueOf(target) > 0)) {
    return { kind: 'problem', problem: { code: 'target-invalid', indicator: line.indicator, found: target }, text };
  }
  const bound = bindTarget(read.rule, target);
  return { kind: 'rule', rule: bound, text: writeRule(bound, 'zh') };
};
