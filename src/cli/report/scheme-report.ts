import { positionById } from '../../catalogue/positions/index';
import { schemeRule } from '../../domain/appraisal/scheme-rule';
import type { Locale } from '../../domain/locale';
import type { PeriodType, Scheme } from '../../domain/scheme';
import { consoleWords } from '../../language/console-words';
import { indicatorName } from '../../language/indicator-name';
import { table } from '../print/table';
import type { AnyScheme } from './any-scheme';

/** What stands above a scheme: its name, id, version, post, kind of period and source. */
export const schemeHead = (scheme: AnyScheme, periodType: PeriodType | undefined, locale: Locale): readonly string[] => {
  const { headings, periodTypes } = consoleWords[locale];
  const post = positionById(scheme.position)?.names[locale] ?? scheme.position;
  const facts = [scheme.id, scheme.version, post, ...(periodType === undefined ? [] : [periodTypes[periodType]])];
  return [scheme.names[locale], facts.join(' · '), `${headings.source}: ${scheme.source}`];
};

/** A scheme of indicators, line by line, with the origin of each part of a rule. */
export const schemeReport = (scheme: Scheme, locale: Locale, width: number | undefined): readonly string[] => {
  const { headings, origins, whenMissing } = consoleWords[locale];
  return [
    ...schemeHead(scheme, scheme.periodType, locale),
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
        `${line.weight.value}% [${origins[line.weight.origin]}]`,
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
