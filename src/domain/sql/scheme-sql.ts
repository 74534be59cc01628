import { schemeRule } from '../appraisal/scheme-rule';
import type { Measure } from '../indicator';
import type { Quantity } from '../quantity';
import type { Scheme } from '../scheme';
import { checkedColumns, judgedColumns, keptColumns, measuredColumns, scoredColumns, type SqlLine } from './line-sql';
import type { SqlProblemCode } from './sql-problem';
import { sqlProblemCodes } from './sql-problem';
import { sqlCase, sqlRemark, sqlSelect, sqlText } from './sql-text';
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
 */
export const schemeSql = (scheme: Scheme, settings: SchemeSqlSettings): string => {
  const lines = scheme.lines.map((line): SqlLine => ({
    indicator: line.indicator,
    column: sqlColumn(line.indicator),
    weight: line.weight.value,
    measure: settings.measureOf(line.indicator),
    rule: schemeRule(line, settings.targets.get(line.indicator)),
  }));
  const columns = (ofLine: (line: SqlLine) => readonly string[], ...others: string[]) =>
    ['employee_id', 'period', ...lines.flatMap(ofLine), ...others];
  const steps = [
    ['measured', sqlSelect(columns(measuredColumns), settings.table)],
    ['checked', sqlSelect(columns(checkedColumns), 'measured')],
    ['scored', sqlSelect(columns(scoredColumns), 'checked')],
    ['judged', sqlSelect(columns(judgedColumns), 'scored')],
    ['concluded', sqlSelect(columns(keptColumns, `${kindSql(lines, scheme.whenMissing)} AS kind`), 'judged')],
    ['summed', sqlSelect(columns(keptColumns, 'kind', `${totalSql(lines, scheme.whenMissing)} AS total`), 'concluded')],
  ] as const;
  const answer = columns(keptColumns, 'total', 'CAST(total AS DECIMAL(10,2)) AS total_shown', 'kind', `${reasonsSql(lines, settings)} AS reasons`);
  return [
    ...remarks(scheme, lines),
    `WITH ${steps.map(([name, select]) => `${name} AS (\n  ${select}\n)`).join(', ')}`,
    `${sqlSelect(answer, 'summed')}\n`,
  ].join('\n');
};

const remarks = (scheme: Scheme, lines: readonly SqlLine[]): readonly string[] => [
  sqlRemark(`kaohe: ${scheme.id} (${scheme.version})`),
  ...lines.map(({ indicator, weight, rule }) => sqlRemark(`  ${indicator} ${weight}%: ${rule.text}`)),
];

/** Why the lines without a score have none, in words; empty where every line has one. */
const reasonsSql = (lines: readonly SqlLine[], { reason, separator }: SchemeSqlSettings): string => {
  const sentences = lines.map(({ indicator, column }) =>
    sqlCase(sqlProblemCodes.map((code) => [`${column}_problem = ${sqlText(code)}`, sqlText(separator + reason(indicator, code))]), `''`));
  return `SUBSTRING(${sentences.join(' || ')}, ${separator.length + 1}, 10000)`;
};
