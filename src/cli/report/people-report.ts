import type { Locale } from '../../domain/locale';
import { roundHalfAway } from '../../domain/number/round-half-away';
import type { Scheme } from '../../domain/scheme';
import { consoleWords } from '../../language/console-words';
import { explain } from '../../language/explain';
import { indicatorName } from '../../language/indicator-name';
import type { PersonOfWorkbook } from '../../workbook/appraise-workbook';
import { table, type TableColumn } from '../print/table';
import { personJson } from './people-json';

type Appraised = Extract<PersonOfWorkbook, { kind: 'appraised' }>;

/** Everybody with scores, the reason of each, and the total; then why some have none. */
export const peopleReport = (people: readonly PersonOfWorkbook[], locale: Locale, width: number | undefined): readonly string[] => {
  const words = consoleWords[locale];
  const appraised = people.filter((one) => one.kind === 'appraised');
  const byScheme = new Map<string, Appraised[]>();
  for (const one of appraised) byScheme.set(one.scheme.id, [...(byScheme.get(one.scheme.id) ?? []), one]);
  const complete = appraised.filter(({ appraisal }) => appraisal.kind !== 'incomplete').length;
  return [
    ...[...byScheme.values()].flatMap((group) => [...schemeTable(group, locale, width), '']),
    ...incompleteTable(people, locale, width),
    words.scored(complete, people.length),
  ];
};

const schemeTable = (group: readonly Appraised[], locale: Locale, width: number | undefined): readonly string[] => {
  const scheme = group[0]?.scheme;
  if (scheme === undefined) return [];
  const { headings, states } = consoleWords[locale];
  const columns: readonly TableColumn[] = [
    { heading: headings.id },
    { heading: headings.name },
    ...scheme.lines.map((line) => ({ heading: lineHeading(line, locale), mayWrap: true })),
    { heading: headings.total, align: 'right' },
    { heading: headings.state },
  ];
  const rows = group.map(({ person, appraisal }) => [
    person.id ?? '',
    person.name ?? '',
    ...appraisal.lines.map(({ score }) => (score.kind === 'scored' ? explain(score.because, locale) : '—')),
    appraisal.kind === 'incomplete' ? '—' : roundHalfAway(appraisal.total, 2).toFixed(2),
    states[appraisal.kind],
  ]);
  return [scheme.names[locale], ...table(columns, rows, width)];
};

const lineHeading = ({ indicator, weight }: Scheme['lines'][number], locale: Locale): string =>
  `${indicatorName(indicator, locale)} ${weight.value}%`;

const incompleteTable = (people: readonly PersonOfWorkbook[], locale: Locale, width: number | undefined): readonly string[] => {
  const { headings } = consoleWords[locale];
  const rows = people
    .map((one) => personJson(one, locale))
    .flatMap(({ id, name, problems }) =>
      problems.map(({ indicator, text }, index) => [
        ...(index === 0 ? [id ?? '', name ?? ''] : ['', '']),
        indicator === null ? '' : indicatorName(indicator, locale),
        text,
      ]),
    );
  if (rows.length === 0) return [];
  const columns = [{ heading: headings.id }, { heading: headings.name }, { heading: headings.indicator }, { heading: headings.reason, mayWrap: true }];
  return [consoleWords[locale].withoutTotal, ...table(columns, rows, width), ''];
};
