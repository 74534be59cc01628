import { schemeRule } from '../appraisal/scheme-rule';
import type { Measure } from '../indicator';
import type { Quantity } from '../quantity';
import type { Scheme } from '../scheme';
import { measuredColumn, problemSql, scoreColumn, type SqlLine } from './line-sql';
import { sqlProblemCodes, type SqlProblemCode } from './sql-problem';
import { sqlRemark, sqlSelect, sqlText } from './sql-text';
import { kindSql, totalSql } from './total-sql';

export type SchemeSqlSettings = {
  /** As `readTableName` accepted it. */
  readonly table: string;
  readonly targets: ReadonlyMap<string, Quantity>;
  readonly measureOf: (indicator: string) => Measure;
  /** What the column `reasons` says of a line without a score. */
  readonly reason: (indicator: string, code: SqlProblemCode) => string;
  readonly separator: string;
};

/** The column of an indicator in the table of results: `drop-off-rate` → `drop_off_rate`. */
export const sqlColumn = (indicator: string): string => indicator.replaceAll('-', '_');

/**
 * One query from a table of results (`employee_id`, `period`, a column per indicator with plain numbers, NULL where there is none) to
 * scores, totals and reasons. It keeps to what PostgreSQL, its family and Spark SQL share: CASE, CAST, `||`, SUBSTRING with three
 * arguments, no quoted names, no backslashes. `||` rather than CONCAT, which takes only two arguments on Redshift; no operand is NULL.
 *
 * `rows_of_person` says how often a person appears in the period. Being a window function it also keeps PostgreSQL from copying the
 * steps into each other, which would evaluate each rule dozens of times per row.
 */
export const schemeSql = (scheme: Scheme, settings: SchemeSqlSettings): string => {
  const lines = scheme.lines.map((line): SqlLine => ({
    indicator: line.indicator,
    column: sqlColumn(line.indicator),
    weight: line.weight.value,
    measure: settings.measureOf(line.indicator),
    rule: schemeRule(line, settings.targets.get(line.indicator)),
  }));
  const results = ['employee_id', 'period', ...lines.map(({ column }) => column)];
  const kept = [...results, ...lines.map(({ column }) => `${column}_score`)];
  const steps = [
    ['measured', sqlSelect(['employee_id', 'period', ...lines.map(measuredColumn), `${ROWS_OF_PERSON} AS rows_of_person`], settings.table)],
    ['scored', sqlSelect([...results, ...lines.map(scoreColumn), 'rows_of_person'], 'measured')],
    ['summed', sqlSelect([...kept, 'rows_of_person', `${totalSql(lines, scheme.whenMissing)} AS total`], 'scored')],
  ] as const;
  const answer = [
    ...kept,
    'total',
    'CAST(total AS DECIMAL(10,2)) AS total_shown',
    `${kindSql(lines, scheme.whenMissing)} AS kind`,
    ...lines.map((line) => `${problemSql(line)} AS ${line.column}_problem`),
    `${reasonsSql(lines, settings)} AS reasons`,
    'rows_of_person',
  ];
  return [
    ...remarks(scheme, lines),
    `WITH ${steps.map(([name, select]) => `${name} AS (\n  ${select}\n)`).join(', ')}`,
    `${sqlSelect(answer, 'summed')}\n`,
  ].join('\n');
};

const ROWS_OF_PERSON = 'COUNT(*) OVER (PARTITION BY employee_id, period)';

const remarks = (scheme: Scheme, lines: readonly SqlLine[]): readonly string[] => [
  sqlRemark(`kaohe: ${scheme.id} (${scheme.version})`),
  ...lines.map(({ indicator, weight, rule }) => sqlRemark(`  ${indicator} ${weight}%: ${rule.text}`)),
];

/** Why the lines without a score have none, in words; empty where every line has one. */
const reasonsSql = (lines: readonly SqlLine[], { reason, separator }: SchemeSqlSettings): string => {
  const sentences = lines.map((line) => {
    const cases = sqlProblemCodes.map((code) => `WHEN ${sqlText(code)} THEN ${sqlText(separator + reason(line.indicator, code))}`);
    return `CASE ${problemSql(line)} ${cases.join(' ')} ELSE '' END`;
  });
  return `SUBSTRING(${sentences.join(' || ')}, ${separator.length + 1}, 10000)`;
};
