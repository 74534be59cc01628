import { positionById } from '../../catalogue/positions/index';
import { findScheme, schemes } from '../../catalogue/schemes/index';
import type { Locale } from '../../domain/locale';
import { schemeRule } from '../../domain/appraisal/scheme-rule';
import type { Scheme } from '../../domain/scheme';
import { consoleWords } from '../../language/console-words';
import { indicatorName } from '../../language/indicator-name';
import { unknown, type Given } from '../arguments/read-arguments';
import type { ConsoleHost } from '../console-host';
import { done, failed, type CommandOutcome } from '../outcome';
import { jsonText } from '../print/json-text';
import { table } from '../print/table';

export const schemesCommand = (given: Given, locale: Locale, host: ConsoleHost): CommandOutcome => {
  const name = given.arguments[0];
  const asJson = given.options.has('json');
  if (name === undefined) {
    host.out(asJson ? jsonText(schemes) : linesText(listed(locale, host.width)));
    return done(0);
  }
  const scheme = findScheme(name);
  if (scheme === undefined) return failed({ code: 'scheme-unknown', ...unknown(name, schemes.map(({ id }) => id)) });
  host.out(asJson ? jsonText(scheme) : linesText(described(scheme, locale, host.width)));
  return done(0);
};

const linesText = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

const listed = (locale: Locale, width: number | undefined): readonly string[] => {
  const { headings, periodTypes } = consoleWords[locale];
  return table(
    [
      { heading: headings.scheme },
      { heading: headings.name, mayWrap: true },
      { heading: headings.position, mayWrap: true },
      { heading: headings.periodType },
      { heading: headings.lines, align: 'right' },
    ],
    schemes.map((scheme) => [scheme.id, scheme.names[locale], positionName(scheme, locale), periodTypes[scheme.periodType], String(scheme.lines.length)]),
    width,
  );
};

const positionName = (scheme: Scheme, locale: Locale): string => positionById(scheme.position)?.names[locale] ?? scheme.position;

const described = (scheme: Scheme, locale: Locale, width: number | undefined): readonly string[] => {
  const { headings, origins, periodTypes, whenMissing } = consoleWords[locale];
  return [
    scheme.names[locale],
    `${scheme.id} · ${scheme.version} · ${positionName(scheme, locale)} · ${periodTypes[scheme.periodType]}`,
    `${headings.source}: ${scheme.source}`,
    whenMissing[scheme.whenMissing],
    '',
    ...table(
      [
        { heading: headings.indicator },
        { heading: headings.weight, align: 'right' },
        { heading: headings.rule, mayWrap: true },
        { heading: headings.informationSource, mayWrap: true },
      ],
      scheme.lines.map((line) => [
        `${indicatorName(line.indicator, locale)} (${line.indicator})`,
        `${line.weight.value}%`,
        line.rule.map((part) => `${part.text} [${origins[part.origin]}]`).join('；'),
        line.informationSource.value[locale],
      ]),
      width,
    ),
    ...targetsNeeded(scheme, locale),
  ];
};

const targetsNeeded = (scheme: Scheme, locale: Locale): readonly string[] => {
  const needing = scheme.lines.filter((line) => {
    const rule = schemeRule(line);
    return rule.kind === 'problem' && rule.problem.code === 'target-missing';
  });
  return needing.length === 0 ? [] : ['', `${needing.map(({ indicator }) => indicator).join(', ')}: ${consoleWords[locale].targetNeeded}`];
};
