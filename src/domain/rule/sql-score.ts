import { decimalText } from '../number/decimal-text';
import { limitValue } from './limit-value';
import { lineSegments, type Segment } from './line-segments';
import type { Condition, Limit, Rule } from './rule';
import { sqlSlope } from './sql-slope';

type Case = readonly [string, string];

const number = (limit: Limit): string => decimalText(limitValue(limit));

const test = (condition: Condition, value: string): string => {
  switch (condition.kind) {
    case 'below':
      return `${value} ${condition.inclusive ? '<=' : '<'} ${number(condition.limit)}`;
    case 'above':
      return `${value} ${condition.inclusive ? '>=' : '>'} ${number(condition.limit)}`;
    case 'equal':
      return `${value} = ${number(condition.limit)}`;
    case 'between':
      return `${value} ${condition.lowerIncluded ? '>=' : '>'} ${number(condition.lower)} AND ${value} ${condition.upperIncluded ? '<=' : '<'} ${number(condition.upper)}`;
  }
};

const decimal = (expression: string): string => `CAST(${expression} AS DECIMAL(28,10))`;

const onSegment = (segment: Segment, value: string): string => {
  if (segment.rise === 0) return decimalText(segment.y0);
  const distance = segment.x0 === 0 ? value : `${value} ${segment.x0 < 0 ? '+' : '-'} ${decimalText(Math.abs(segment.x0))}`;
  return decimal(`${decimalText(segment.y0)} ${segment.rise < 0 ? '-' : '+'} ${sqlSlope(segment, distance)}`);
};

const lineCases = (rule: Extract<Rule, { kind: 'line' }>, value: string): { readonly cases: readonly Case[]; readonly rest: string } => {
  const { first, firstScore, lastScore, segments } = lineSegments(rule.points);
  const start: Case = [`${value} <= ${decimalText(first)}`, decimalText(firstScore)];
  const others = segments.map((segment): Case => [`${value} <= ${decimalText(segment.x1)}`, onSegment(segment, value)]);
  return { cases: [start, ...others], rest: decimalText(lastScore) };
};

const deductionCases = ({ full, each, lowest }: Extract<Rule, { kind: 'deduction' }>, value: string): { readonly cases: readonly Case[]; readonly rest: string } => {
  const left = `${decimalText(full)} - ${decimal(`${decimalText(each)} * ${value}`)}`;
  return { cases: [[`${value} < 0`, 'NULL'], [`${left} < ${decimalText(lowest)}`, decimalText(lowest)]], rest: left };
};

const casesOf = (rule: Rule, value: string): { readonly cases: readonly Case[]; readonly rest: string } => {
  switch (rule.kind) {
    case 'steps': {
      const cases = rule.clauses.map(({ condition, score }): Case => [test(condition, value), decimalText(score)]);
      return { cases, rest: rule.otherwise === undefined ? 'NULL' : decimalText(rule.otherwise) };
    }
    case 'rating':
      return { cases: [[`${value} >= ${decimalText(rule.lowest)} AND ${value} <= ${decimalText(rule.highest)}`, value]], rest: 'NULL' };
    case 'line':
      return lineCases(rule, value);
    case 'deduction':
      return deductionCases(rule, value);
  }
};

/**
 * The rule as a SQL expression that the PostgreSQL family and Spark SQL run unchanged and with the same scores as
 * `scoreOf`. `expression` is the result, a number or decimal; it is cast to 10 decimals, which rounds half away from
 * zero as `normalise` does, and compared with decimal literals. (Of a binary column PostgreSQL reads 15 digits as we do, Spark
 * all 17: they can differ where the noise of a computation lies on a half of the 10th decimal.) No result gives NULL, and so does one that no clause
 * covers. Everything is computed in decimals that keep all digits until the score is rounded to 10. Whole scores
 * may have a whole-number type: multiply by a decimal weight. Throws if a target is not bound.
 */
export const sqlScore = (rule: Rule, expression: string): string => {
  const value = decimal(expression);
  const { cases, rest } = casesOf(rule, value);
  const whens = [[`${value} IS NULL`, 'NULL'] as const, ...cases].map(([condition, score]) => `WHEN ${condition} THEN ${score}`);
  return `CASE ${whens.join(' ')} ELSE ${rest} END`;
};
