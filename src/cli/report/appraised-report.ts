import type { Locale } from '../../domain/locale';
import { consoleWords } from '../../language/console-words';
import type { AppraisedWorkbook } from '../../workbook/appraise-workbook';
import { findingsJson } from './findings-json';
import { findingsReport } from './findings-report';
import { peopleReport } from './people-report';
import { recognisedReport } from './recognised-report';

/** What check prints, and fill before it says what was written. */
export const appraisedReport = (path: string, appraised: AppraisedWorkbook, locale: Locale, width: number | undefined): string => {
  const { sections } = consoleWords[locale];
  return [
    section(`${sections.recognised} ${path}`, recognisedReport(appraised.recognition, locale, width)),
    section(sections.findings, findingsReport(findingsJson(appraised, locale), locale, width)),
    section(sections.scores, peopleReport(appraised.people, locale, width)),
  ].join('\n');
};

export const section = (title: string, lines: readonly string[]): string => `== ${title} ==\n\n${lines.join('\n')}\n`;
