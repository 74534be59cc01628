import type { Locale } from '../../domain/locale';
import { writeQuantity } from '../../domain/write-quantity';
import { consoleWords } from '../../language/console-words';
import { evidenceText } from '../../language/evidence-text';
import { findingsWords } from '../../language/findings-words';
import { indicatorName } from '../../language/indicator-name';
import { rejectionText } from '../../language/rejection-text';
import { columnLetters } from '../../workbook/plan/a1';
import type { RowSpan } from '../../workbook/recognise/choices';
import type { Evidence } from '../../workbook/recognise/evidence';
import type { RecognisedColumn, RecognisedTable, Recognition, SideTable } from '../../workbook/recognise/recognition';
import type { Role } from '../../workbook/recognise/role';
import { printable } from '../print/printable';
import { table } from '../print/table';

/** What was recognised, each with the evidence, so that people can see where to overrule it. */
export const recognisedReport = ({ period, tables, ratings, rules, rejected }: Recognition, locale: Locale, width: number | undefined): readonly string[] => {
  const words = consoleWords[locale].recognised;
  return [
    ...tables.flatMap((one) => [...tableReport(one, locale, width), '']),
    `${words.period}: ${period === undefined ? consoleWords[locale].periodUnknown : `${period.value} (${evidencesText(period.evidence, locale)})`}`,
    ...ratings.map((one) => `${words.ratings}: ${placeOf(one)}`),
    ...rules.map((one) => `${words.rules}: ${placeOf(one)}`),
    ...rejected.map(({ sheet, rejection }) => `${words.leftOut}: ${sheet} (${rejectionText(rejection, locale)})`),
  ].map(printableLine);
};

/** Names from the workbook cannot order the terminal about. */
const printableLine = (line: string): string => line.split('\n').map(printable).join('\n');

const placeOf = ({ sheet, dataRows: { value } }: SideTable): string => `${sheet} ${rowsText(value)}`;

const rowsText = ({ first, last }: RowSpan): string => (first === last ? String(first + 1) : `${first + 1}:${last + 1}`);

const tableReport = (one: RecognisedTable, locale: Locale, width: number | undefined): readonly string[] => {
  const { headings, recognised: words } = consoleWords[locale];
  const { headingRows, dataRows, layout } = one;
  return [
    `${headings.sheet} ${one.sheet}: ${words.layouts[layout.value]} (${evidencesText([...layout.evidence, ...headingRows.evidence, ...dataRows.evidence], locale)})`,
    words.rows(rowsText(headingRows.value), rowsText(dataRows.value)),
    ...table(
      [{ heading: words.column }, { heading: words.heading, mayWrap: true }, { heading: words.takenAs, mayWrap: true }, { heading: words.unit }, { heading: words.evidence, mayWrap: true }],
      one.columns.map((column) => columnRow(column, locale)),
      width,
    ),
    ...figuresOf(one, locale),
  ];
};

const columnRow = ({ column, heading, role, unit }: RecognisedColumn, locale: Locale): readonly string[] => {
  const words = findingsWords[locale];
  const doubt = role.confidence === 'certain' ? '' : ` (${words.confidence[role.confidence]})`;
  return [
    columnLetters(column),
    heading,
    roleText(role.value, locale) + doubt,
    unit === undefined ? '' : words.units[unit.value],
    evidencesText([...role.evidence, ...(unit?.evidence ?? [])], locale),
  ];
};

const roleText = (role: Role, locale: Locale): string => {
  const { roles, roleOf } = findingsWords[locale];
  return 'indicator' in role && role.indicator !== undefined ? roleOf(indicatorName(role.indicator, locale), roles[role.kind]) : roles[role.kind];
};

const evidencesText = (evidences: readonly Evidence[], locale: Locale): string =>
  evidences.map((evidence) => evidenceText(evidence, locale)).join(consoleWords[locale].itemSeparator);

/** Targets and weights that stand in rows or headings, and the rows that are nobody's. */
const figuresOf = ({ targets, weights, leftOut }: RecognisedTable, locale: Locale): readonly string[] => {
  const { itemSeparator, headings, recognised: words } = consoleWords[locale];
  const rows = leftOut.map(({ cell, as, text }) => `${cell} ${findingsWords[locale].leftOut[as]} “${text}”`);
  const line = (label: string, items: readonly string[]) => (items.length === 0 ? [] : [`${label}: ${items.join(itemSeparator)}`]);
  return [
    ...line(words.targets, targets.map(({ indicator, value, cell }) => `${indicatorName(indicator, locale)} ${writeQuantity(value)} (${cell})`)),
    ...line(headings.weight, weights.map(({ indicator, value, cell }) => `${indicatorName(indicator, locale)} ${value}% (${cell})`)),
    ...line(words.notPeople, rows),
  ];
};
