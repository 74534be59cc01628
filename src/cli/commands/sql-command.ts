import { indicatorById } from '../../catalogue/indicators/index';
import { findScheme, schemes } from '../../catalogue/schemes/index';
import { schemeRule } from '../../domain/appraisal/scheme-rule';
import type { Measure } from '../../domain/indicator';
import type { Locale } from '../../domain/locale';
import type { Scheme } from '../../domain/scheme';
import { schemeSql, sqlColumn } from '../../domain/sql/scheme-sql';
import { readTableName } from '../../domain/sql/table-name';
import { consoleWords } from '../../language/console-words';
import { indicatorName } from '../../language/indicator-name';
import { unknown, type Given } from '../arguments/read-arguments';
import { readTargets, type Targets } from '../arguments/read-targets';
import type { ConsoleHost } from '../console-host';
import { done, failed, type CommandOutcome } from '../outcome';
import { jsonText } from '../print/json-text';

/** `kaohe sql --scheme ID --table NAME`: exit code 1 if a target is missing, because then no row can have a total. */
export const sqlCommand = (given: Given, locale: Locale, host: ConsoleHost): CommandOutcome => {
  const name = given.options.get('scheme')?.[0] ?? '';
  const scheme = findScheme(name);
  if (scheme === undefined) return failed({ code: 'scheme-unknown', ...unknown(name, schemes.map(({ id }) => id)) });
  const found = given.options.get('table')?.[0] ?? '';
  const table = readTableName(found);
  if (table.kind === 'invalid') return failed({ code: 'table-name-invalid', found });
  if (table.kind === 'reserved') return failed({ code: 'table-name-reserved', found, word: table.word });
  const targets = readTargets(given.options.get('target') ?? []);
  if (targets.kind === 'problem') return targets;
  const sql = sqlOf(scheme, table.name, targets.value, locale);
  const missing = withoutTarget(scheme, targets.value);
  host.out(given.options.has('json') ? jsonText({ scheme: scheme.id, table: table.name, columns: columnsOf(scheme), sql, targetsMissing: missing }) : sql);
  for (const indicator of missing) host.err(`kaohe: ${consoleWords[locale].sql.targetMissing(indicator)}\n`);
  return done(missing.length === 0 ? 0 : 1);
};

const sqlOf = (scheme: Scheme, table: string, targets: Targets, locale: Locale): string => {
  const { sql, itemSeparator } = consoleWords[locale];
  return schemeSql(scheme, {
    table,
    targets,
    measureOf,
    reason: (indicator, code) => sql.reason(indicatorName(indicator, locale), sql.problems[code]),
    separator: itemSeparator,
  });
};

const measureOf = (indicator: string): Measure => {
  const known = indicatorById(indicator);
  if (known === undefined) throw new Error(`The catalogue's schemes use its own indicators, and ${indicator} is none`);
  return known.measure;
};

const columnsOf = (scheme: Scheme): readonly string[] => ['employee_id', 'period', ...scheme.lines.map(({ indicator }) => sqlColumn(indicator))];

const withoutTarget = (scheme: Scheme, targets: Targets): readonly string[] =>
  scheme.lines
    .filter((line) => {
      const rule = schemeRule(line, targets.get(line.indicator));
      return rule.kind === 'problem' && rule.problem.code === 'target-missing';
    })
    .map(({ indicator }) => indicator);
