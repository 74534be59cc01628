import type { Locale } from '../../domain/locale';
import { consoleWords } from '../../language/console-words';
import type { Severity } from '../../workbook/check/finding';
import { table } from '../print/table';
import type { FindingJson } from './findings-json';

const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** The findings as tables, the worst first. */
export const findingsReport = (findings: readonly FindingJson[], locale: Locale, width: number | undefined): readonly string[] => {
  const words = consoleWords[locale];
  if (findings.length === 0) return [words.noFindings];
  const groups = severities.map((severity) => ({ severity, own: findings.filter((finding) => finding.severity === severity) }));
  return [
    ...groups.filter(({ own }) => own.length > 0).flatMap(({ severity, own }) => [`${words.severity[severity]} (${own.length})`, ...findingTable(own, locale, width), '']),
    words.counts(countsOf(findings)),
  ];
};

const countsOf = (findings: readonly FindingJson[]): Readonly<Record<Severity, number>> => {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), note: count('note') };
};

const findingTable = (findings: readonly FindingJson[], locale: Locale, width: number | undefined): readonly string[] => {
  const { headings } = consoleWords[locale];
  return table(
    [
      { heading: headings.cell, mayWrap: true },
      { heading: headings.found, mayWrap: true },
      { heading: headings.expected, mayWrap: true },
      { heading: headings.toDo, mayWrap: true },
    ],
    findings.map(({ sheet, cell, found, expected, toDo }) => [[sheet, cell].filter((part) => part !== null).join('!'), found, expected, toDo]),
    width,
  );
};
