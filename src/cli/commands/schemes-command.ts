import { findHalfYearScheme, halfYearSchemes } from '../../catalogue/half-years/index';
import { positionById } from '../../catalogue/positions/index';
import { findRatingSheet, ratingSheets } from '../../catalogue/rating-sheets/index';
import { findScheme, schemes } from '../../catalogue/schemes/index';
import type { Locale } from '../../domain/locale';
import { consoleWords } from '../../language/console-words';
import { unknown, type Given } from '../arguments/read-arguments';
import type { ConsoleHost } from '../console-host';
import { done, failed, type CommandOutcome } from '../outcome';
import { jsonText } from '../print/json-text';
import { table } from '../print/table';
import type { AnyScheme } from '../report/any-scheme';
import { halfYearReport, ratingSheetReport } from '../report/rated-items-report';
import { schemeReport } from '../report/scheme-report';

const all: readonly AnyScheme[] = [...schemes, ...halfYearSchemes, ...ratingSheets];

export const schemesCommand = (given: Given, locale: Locale, host: ConsoleHost): CommandOutcome => {
  const name = given.arguments[0];
  const asJson = given.options.has('json');
  if (name === undefined) {
    host.out(asJson ? jsonText(all) : linesText(listed(locale, host.width)));
    return done(0);
  }
  const scheme = findScheme(name) ?? findHalfYearScheme(name) ?? findRatingSheet(name);
  if (scheme === undefined) return failed({ code: 'scheme-unknown', ...unknown(name, all.map(({ id }) => id)) });
  host.out(asJson ? jsonText(scheme) : linesText(described(scheme, locale, host.width)));
  return done(0);
};

const linesText = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

const described = (scheme: AnyScheme, locale: Locale, width: number | undefined): readonly string[] => {
  if ('lines' in scheme) return schemeReport(scheme, locale, width);
  return 'groups' in scheme ? halfYearReport(scheme, locale, width) : ratingSheetReport(scheme, locale, width);
};

/** How many lines or items a person is appraised by. */
const sizeOf = (scheme: AnyScheme): number => {
  if ('lines' in scheme) return scheme.lines.length;
  return ('groups' in scheme ? scheme.groups : scheme.sections).reduce((count, { items }) => count + items.length, 0);
};

const listed = (locale: Locale, width: number | undefined): readonly string[] => {
  const { headings, periodTypes } = consoleWords[locale];
  return table(
    [
      { heading: headings.scheme },
      { heading: headings.schemeName, mayWrap: true },
      { heading: headings.position, mayWrap: true },
      { heading: headings.periodType },
      { heading: headings.lines, align: 'right' },
    ],
    all.map((scheme) => [
      scheme.id,
      scheme.names[locale],
      positionById(scheme.position)?.names[locale] ?? scheme.position,
      'periodType' in scheme ? periodTypes[scheme.periodType] : '',
      String(sizeOf(scheme)),
    ]),
    width,
  );
};
