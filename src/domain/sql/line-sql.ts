import type { SchemeRule } from '../appraisal/scheme-rule';
import type { Measure } from '../indicator';
import { sqlScore } from '../rule/sql-score';
import type { SqlProblemCode } from './sql-problem';
import { sqlCase, sqlText } from './sql-text';

/** A line of a scheme on its way into a query. */
export type SqlLine = {
  readonly indicator: string;
  /** The indicator's column in the table of results: `drop-off-rate` → `drop_off_rate`. */
  readonly column: string;
  /** Percent points. */
  readonly weight: number;
  readonly measure: Measure;
  readonly rule: SchemeRule;
};

/** Beyond it a database may refuse the cast; what lies farther off, or is no number, is taken for it and has no score. */
const FARTHEST = 1e12;

/**
 * The result, normalised to 10 decimals as everywhere. NaN is larger than any number in both databases. Each CASE ends with an ELSE
 * that only a result that is there can reach.
 */
export const measuredColumn = ({ column }: SqlLine): string =>
  `${sqlCase(
    [
      [`${column} IS NULL`, 'NULL'],
      [`${column} > ${FARTHEST}`, String(FARTHEST)],
      [`${column} < -${FARTHEST}`, `-${FARTHEST}`],
    ],
    `CAST(${column} AS DECIMAL(28,10))`,
  )} AS ${column}`;

/** What a result of such a measure lies between; the same limits as for a cell with a plain number. */
const within: Readonly<Record<Measure, readonly [lowest: number, highest: number]>> = { rate: [0, 1], rating: [1, 5], count: [0, FARTHEST - 1] };

export const scoreColumn = ({ column, measure, rule }: SqlLine): string => {
  const [lowest, highest] = within[measure];
  const score = rule.kind === 'rule' ? sqlCase([[`${column} BETWEEN ${lowest} AND ${highest}`, sqlScore(rule.rule, column)]]) : 'NULL';
  return `CAST(${score} AS DECIMAL(20,10)) AS ${column}_score`;
};

const beyond: Readonly<Record<Measure, readonly [below: SqlProblemCode, above: SqlProblemCode]>> = {
  rate: ['negative', 'unit-doubtful'],
  rating: ['rating-out-of-range', 'rating-out-of-range'],
  count: ['negative', 'not-a-number'],
};

/** Why there is no score, as a code; NULL where there is one. A figure in order without a score fell into a hole of the rule. */
export const problemSql = ({ column, measure, rule }: SqlLine): string => {
  const [lowest, highest] = within[measure];
  const [below, above] = beyond[measure];
  return sqlCase(
    [
      [`${column}_score IS NOT NULL`, 'NULL'],
      [`${column} IS NULL`, code('result-missing')],
      [`${column} < ${lowest}`, code(below)],
      [`${column} > ${highest}`, code(above)],
    ],
    code(rule.kind === 'rule' ? 'result-not-covered' : codeOfRule(rule)),
  );
};

const code = (problem: SqlProblemCode): string => sqlText(problem);

const codeOfRule = (rule: Extract<SchemeRule, { kind: 'problem' }>): SqlProblemCode =>
  rule.problem.code === 'target-missing' ? 'target-missing' : 'rule-not-usable';
