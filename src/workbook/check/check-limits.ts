import { indicatorById } from '../../catalogue/indicators/index';
import type { SchemeRule } from '../../domain/appraisal/scheme-rule';
import { inUnit, valueOf, type Quantity } from '../../domain/quantity';
import { isTargetLimit } from '../../domain/rule/limit-value';
import { limitsIn } from '../../domain/rule/limits-in';
import { scorer } from '../../domain/rule/scorer';
import type { SchemeLine } from '../../domain/scheme';
import { a1 } from '../plan/a1';
import type { Checked, CheckedPerson } from './checked-person';
import type { Finding } from './finding';

/** The limits of a line's rule, made ready for many results. */
type Limits = { readonly values: ReadonlyMap<number, Quantity>; readonly score: (value: number) => number | undefined; readonly text: string };

type LimitsFor = (line: SchemeLine, target: Quantity | undefined) => Limits;

/** Results that lie exactly on a limit of the rule: there the rule and the position's objective may disagree. */
export const checkLimits = ({ people, settings, ruleOf }: Checked): readonly Finding[] => {
  const known = new Map<SchemeRule, Limits>();
  const limitsFor: LimitsFor = (line, target) => {
    const rule = ruleOf(line, target);
    const limits = known.get(rule) ?? limitsOf(line.indicator, rule);
    known.set(rule, limits);
    return limits;
  };
  return people.flatMap((person) => personLimits(person, settings.targets, limitsFor));
};

const limitsOf = (indicator: string, rule: SchemeRule): Limits => {
  if (rule.kind === 'problem' || rule.rule.kind !== 'steps') return { values: new Map(), score: () => undefined, text: rule.text };
  const unit = indicatorById(indicator)?.unit ?? '';
  const limits = limitsIn(rule.rule).flatMap((limit) => (isTargetLimit(limit) ? [] : [valueOf(limit)]));
  return { values: new Map(limits.map((limit) => [limit, inUnit(limit, unit)])), score: scorer(rule.rule), text: rule.text };
};

const personLimits = (person: CheckedPerson, targets: ReadonlyMap<string, Quantity>, limitsFor: LimitsFor): readonly Finding[] => {
  const { scheme, observations, table, who } = person;
  if (scheme.kind === 'none') return [];
  const findings: Finding[] = [];
  for (const { indicator, result, target, row, column } of observations) {
    const line = scheme.scheme.lines.find((each) => each.indicator === indicator);
    if (line === undefined || result.kind !== 'measured') continue;
    const limits = limitsFor(line, targets.get(indicator) ?? target ?? table.targets.find((each) => each.indicator === indicator)?.value);
    const limit = limits.values.get(result.value);
    const score = limit === undefined ? undefined : limits.score(result.value);
    if (limit === undefined || score === undefined) continue;
    const objective = indicatorById(indicator)?.objective?.value;
    const atObjective = objective !== undefined && objective.value === result.value ? { objective: { text: objective.text, reached: objective.reachedAtLimit } } : {};
    findings.push({
      code: 'on-limit', severity: 'objective' in atObjective ? 'warning' : 'note', who, indicator, limit, rule: limits.text, score, ...atObjective, sheet: table.sheet, cell: a1(row, column),
    });
  }
  return findings;
};
