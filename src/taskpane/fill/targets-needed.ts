import { schemeRule } from '../../domain/appraisal/scheme-rule';
import type { Quantity } from '../../domain/quantity';
import type { Scheme } from '../../domain/scheme';
import type { AppraisedWorkbook } from '../../workbook/appraise-workbook';

/** An indicator whose rule speaks of a target, and what the workbook itself says of it. */
export type TargetNeeded = {
  readonly indicator: string;
  /** Of the rules sheet or the table; absent where neither says one. Several where people have their own. */
  readonly found: readonly Quantity[];
  /** How many people have none of their own. */
  readonly without: number;
};

/** The indicators for which a period's target is needed, in the order of the schemes. */
export const targetsNeeded = ({ people }: AppraisedWorkbook): readonly TargetNeeded[] => {
  const schemes = new Set<Scheme>();
  const found = new Map<string, Map<string, Quantity>>();
  for (const one of people) {
    if (one.kind === 'appraised') schemes.add(one.scheme);
    for (const [indicator, target] of one.person.targets) {
      found.set(indicator, (found.get(indicator) ?? new Map<string, Quantity>()).set(`${target.amount}${target.unit}`, target));
    }
  }
  const needing = [...schemes].flatMap(({ lines }) => lines).filter((line) => {
    const rule = schemeRule(line);
    return rule.kind === 'problem' && rule.problem.code === 'target-missing';
  });
  return [...new Set(needing.map(({ indicator }) => indicator))].map((indicator) => ({
    indicator,
    found: [...(found.get(indicator)?.values() ?? [])],
    without: people.filter((one) => one.kind === 'appraised' && !one.person.targets.has(indicator) && one.scheme.lines.some((line) => line.indicator === indicator)).length,
  }));
};
