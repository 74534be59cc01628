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

/** Beyond it a database may refuse the cast; no rate and no rating is anywhere near. */
const FARTHEST = '1000000000000';

const problem = (code: SqlProblemCode): string => sqlText(code);

const farProblems: Readonly<Record<Measure, readonly [below: SqlProblemCode, above: SqlProblemCode]>> = {
  rate: ['negative', 'unit-doubtful'],
  rating: ['rating-out-of-range', 'rating-out-of-range'],
  count: ['negative', 'not-a-number'],
};

/** What was measured, normalised to 10 decimals as everywhere, and what is wrong before it is looked at. */
export const measuredColumns = ({ column, measure, rule }: SqlLine): readonly string[] => {
  const [below, above] = farProblems[measure];
  const inReach = `${column} BETWEEN -${FARTHEST} AND ${FARTHEST}`;
  const branches = [
    [`${column} IS NULL`, problem('result-missing')],
    ...(rule.kind === 'rule' ? [] : [['1 = 1', problem(codeOfRule(rule))] as const]),
    [inReach, 'NULL'],
    [`${column} < 0`, problem(below)],
  ] as const;
  return [
    `${sqlCase([[inReach, `CAST(${column} AS DECIMAL(28,10))`]])} AS ${column}`,
    `${sqlCase(branches, problem(above))} AS ${column}_problem`,
  ];
};

const codeOfRule = (rule: Extract<SchemeRule, { kind: 'problem' }>): SqlProblemCode =>
  rule.problem.code === 'target-missing' ? 'target-missing' : 'rule-not-usable';

/** Adds what is wrong with the figure itself: the same that is said of a cell with a plain number. */
export const checkedColumns = ({ column, measure }: SqlLine): readonly string[] => {
  const wrong: Readonly<Record<Measure, readonly (readonly [string, string])[]>> = {
    rate: [[`${column} < 0`, problem('negative')], [`${column} > 1`, problem('unit-doubtful')]],
    rating: [[`${column} < 1 OR ${column} > 5`, problem('rating-out-of-range')]],
    count: [[`${column} < 0`, problem('negative')]],
  };
  return [column, `${sqlCase([[`${column}_problem IS NOT NULL`, `${column}_problem`], ...wrong[measure]])} AS ${column}_problem`];
};

export const scoredColumns = ({ column, rule }: SqlLine): readonly string[] => {
  const score = rule.kind === 'rule' ? sqlCase([[`${column}_problem IS NULL`, sqlScore(rule.rule, column)]]) : 'NULL';
  return [column, `${column}_problem`, `CAST(${score} AS DECIMAL(20,10)) AS ${column}_score`];
};

/** A figure in order that still has no score fell into a hole of the rule. */
export const judgedColumns = ({ column }: SqlLine): readonly string[] => [
  column,
  `${column}_score`,
  `${sqlCase([[`${column}_problem IS NULL AND ${column}_score IS NULL`, problem('result-not-covered')]], `${column}_problem`)} AS ${column}_problem`,
];

export const keptColumns = ({ column }: SqlLine): readonly string[] => [column, `${column}_score`, `${column}_problem`];
