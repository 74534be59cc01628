import { decimalText } from '../number/decimal-text';
import { limitValue } from './limit-value';
import { lineSegments, type Segment } from './line-segments';
import { lookupFormula } from './lookup-formula';
import type { Condition, Limit, Rule } from './rule';

/** Excel nests at most 64 levels; longer rules are looked up in a list. */
const MOST_NESTED = 30;

const number = (limit: Limit): string => decimalText(limitValue(limit));

const test = (condition: Condition, value: string): string => {
  switch (condition.kind) {
    case 'below':
      return `${value}${condition.inclusive ? '<=' : '<'}${number(condition.limit)}`;
    case 'above':
      return `${value}${condition.inclusive ? '>=' : '>'}${number(condition.limit)}`;
    case 'equal':
      return `${value}=${number(condition.limit)}`;
    case 'between':
      return `AND(${value}${condition.lowerIncluded ? '>=' : '>'}${number(condition.lower)},${value}${condition.upperIncluded ? '<=' : '<'}${number(condition.upper)})`;
  }
};

/** `IF(a,1,IF(b,2,3))`. */
const nested = (cases: readonly (readonly [string, string])[], rest: string): string =>
  cases.reduceRight((inner, [condition, score]) => `IF(${condition},${score},${inner})`, rest);

const steps = (rule: Extract<Rule, { kind: 'steps' }>, value: string): string => {
  if (rule.clauses.length > MOST_NESTED) return lookupFormula(rule, value);
  const cases = rule.clauses.map(({ condition, score }) => [test(condition, value), decimalText(score)] as const);
  return nested(cases, rule.otherwise === undefined ? 'NA()' : decimalText(rule.otherwise));
};

const signed = (x: number): string => (x < 0 ? `-${decimalText(-x)}` : `+${decimalText(x)}`);

const onSegment = ({ x0, y0, rise, run }: Segment, value: string): string => {
  if (rise === 0) return decimalText(y0);
  const distance = x0 === 0 ? value : `ROUND(${value}${signed(-x0)},10)`;
  return `ROUND(${decimalText(y0)}${signed(rise)}*${distance}/${decimalText(run)},10)`;
};

const line = (rule: Extract<Rule, { kind: 'line' }>, value: string): string => {
  const { first, firstScore, lastScore, segments } = lineSegments(rule.points);
  const start = [`${value}<=${decimalText(first)}`, decimalText(firstScore)] as const;
  const cases = segments.map((segment) => [`${value}<=${decimalText(segment.x1)}`, onSegment(segment, value)] as const);
  return nested([start, ...cases], decimalText(lastScore));
};

const deduction = ({ full, each, lowest }: Extract<Rule, { kind: 'deduction' }>, value: string): string =>
  `IF(${value}<0,NA(),MAX(${decimalText(lowest)},ROUND(${decimalText(full)}-ROUND(${decimalText(each)}*${value},10),10)))`;

const rating = ({ lowest, highest }: Extract<Rule, { kind: 'rating' }>, value: string): string =>
  `IF(AND(${value}>=${decimalText(lowest)},${value}<=${decimalText(highest)}),${value},NA())`;

/**
 * What a rule gives for `value`, the text of a plain number, in Excel's own functions; a number that no clause covers gives #N/A. Throws if the rule speaks
 * of a target that is not bound.
 */
export const nativeBody = (rule: Rule, value: string): string => {
  switch (rule.kind) {
    case 'steps':
      return steps(rule, value);
    case 'line':
      return line(rule, value);
    case 'deduction':
      return deduction(rule, value);
    case 'rating':
      return rating(rule, value);
  }
};
