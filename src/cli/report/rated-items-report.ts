import type { HalfYearScheme } from '../../domain/half-year/half-year-scheme';
import type { InEachLanguage, Locale } from '../../domain/locale';
import type { Sourced } from '../../domain/origin';
import type { RatingItem, RatingSheet } from '../../domain/rating-sheet/rating-sheet';
import { consoleWords } from '../../language/console-words';
import { recordWords } from '../../language/record-words';
import { table } from '../print/table';
import { schemeHead } from './scheme-report';

type Group = { readonly names: InEachLanguage; readonly items: readonly RatingItem[] };

/** Every item with its number, group by group, and where it comes from. */
const items = (groups: readonly Group[], locale: Locale, width: number | undefined): readonly string[] => {
  const { headings, origins } = consoleWords[locale];
  return table(
    [{ heading: headings.group }, { heading: headings.number, align: 'right' }, { heading: headings.item, mayWrap: true }, { heading: headings.origin }],
    groups.flatMap((group) => group.items.map((item, index) => [group.names[locale], String(index + 1), item.texts[locale], origins[item.origin]])),
    width,
  );
};

const share = (name: string, { value, origin }: Sourced<number>, locale: Locale): string => `${name} ${value}% [${consoleWords[locale].origins[origin]}]`;

/** A rating sheet: its head, the weight of each section, every item. */
export const ratingSheetReport = (sheet: RatingSheet, locale: Locale, width: number | undefined): readonly string[] => [
  ...schemeHead(sheet, undefined, locale),
  sheet.header.map((field) => recordWords[locale].headerFields[field]).join(' · '),
  sheet.sections.map(({ names, weight }) => share(names[locale], weight, locale)).join(' · '),
  '',
  ...items(sheet.sections, locale, width),
];

/** A half-year: what counts how much, and the items of each group. */
export const halfYearReport = (scheme: HalfYearScheme, locale: Locale, width: number | undefined): readonly string[] => {
  const { shares, groups } = scheme;
  const [core, reference, attitude] = groups;
  const { halfYearParts } = consoleWords[locale];
  return [
    ...schemeHead(scheme, scheme.periodType, locale),
    [
      share(halfYearParts.quarters, shares.quarters, locale),
      share(halfYearParts.competency, shares.competency, locale),
      share(attitude.names[locale], shares.attitude, locale),
    ].join(' · '),
    `${halfYearParts.competency}: ${share(core.names[locale], shares.core, locale)} · ${share(reference.names[locale], shares.reference, locale)}`,
    '',
    ...items(groups, locale, width),
  ];
};
