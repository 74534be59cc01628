import { indicatorById } from '../../catalogue/indicators/index';
import type { SchemeRule } from '../../domain/appraisal/scheme-rule';
import { inUnit, valueOf, type Quantity } from '../../domain/quantity';
import { isTargetLimit } from '../../domain/rule/limit-value';
import { limitsIn } from '../../domain/rule/limits-in';
import { scorer } from '../../domain/rule/scorer';
import type { SchemeLine } from '../../domain/scheme';
import { a1 } from '../plan/a1';
import type { Observation } from '../recognise/read-table';
import { shownCell } from '../recognise/shown-cell';
import { shownRatio } from '../recognise/shown-ratio';
import type { Checked, CheckedPerson } from './checked-person';
import type { Finding } from './finding';

/** The limits of a line's rule, made ready for many results. `score`: nothing where no clause covers the result. */
type Limits = { readonly values: ReadonlyMap<number, Quantity>; readonly score: (value: number) => number | undefined; readonly text: string; readonly hasClauses: boolean };

type LimitsFor = (line: SchemeLine, target: Quantity | undefined) => Limits;

/** Results that lie exactly on a limit of the rule, where it and the position's objective may disagree; and results that no clause of it covers. */
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
  if (rule.kind === 'problem' || rule.rule.kind !== 'steps') return { values: new Map(), score: () => undefined, text: rule.text, hasClauses: false };
  const unit = indicatorById(indicator)?.unit ?? '';
  const limits = limitsIn(rule.rule).flatMap((limit) => (isTargetLimit(limit) ? [] : [valueOf(limit)]));
  return { values: new Map(limits.map((limit) => [limit, inUnit(limit, unit)])), score: scorer(rule.rule), text: rule.text, hasClauses: true };
};

const personLimits = (person: CheckedPerson, targets: ReadonlyMap<string, Quantity>, limitsFor: LimitsFor): readonly Finding[] => {
  const { scheme, observations, table, who } = person;
  if (scheme.kind === 'none') return [];
  const findings: Finding[] = [];
  for (const observation of observations) {
    const { indicator, result, target, row, column } = observation;
    const line = scheme.scheme.lines.find((each) => each.indicator === indicator);
    if (line === undefined || result.kind !== 'measured') continue;
    const limits = limitsFor(line, targets.get(indicator) ?? target ?? table.targets.find((each) => each.indicator === indicator)?.value);
    const score = limits.hasClauses ? limits.score(result.value) : undefined;
    if (limits.hasClauses && score === undefined) {
      findings.push({ code: 'result-not-covered', severity: 'error', who, indicator, found: shownAt(person, observation), rule: limits.text, sheet: table.sheet, cell: a1(row, column) });
    }
    const limit = limits.values.get(result.value);
    if (limit === undefined || score === undefined) continue;
    const objective = indicatorById(indicator)?.objective?.value;
    const atObjective = objective !== undefined && objective.value === result.value ? { objective: { text: objective.text, reached: objective.reachedAtLimit } } : {};
    findings.push({
      code: 'on-limit', severity: 'objective' in atObjective ? 'warning' : 'note', who, indicator, limit, rule: limits.text, score, ...atObjective, sheet: table.sheet, cell: a1(row, column),
    });
  }
  return findings;
};

const shownAt = ({ view }: CheckedPerson, { row, column, denominator }: Observation): string => {
  const at = (each: number): string => shownCell(view.mergedValue(row, each), view.format(row, each));
  return denominator === undefined ? at(column) : shownRatio(at(column), at(denominator));
};
