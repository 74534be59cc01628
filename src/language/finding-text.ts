import { positionById } from '../catalogue/positions/index';
import { schemeById } from '../catalogue/schemes/index';
import type { Locale } from '../domain/locale';
import type { Finding, FindingFacts, Who } from '../workbook/check/finding';
import { findingsWords, type Told } from './findings-words';
import { indicatorName } from './indicator-name';
import type { FoundExpectedToDo } from './plan-problem-words';
import { rejectionText } from './rejection-text';
import { ruleFactText } from './rule-fact-text';
import { shownText } from './shown-text';

/** What a check found, what it expected there, and what to do, in words. */
export const findingText = (finding: Finding, locale: Locale): FoundExpectedToDo => {
  const words = findingsWords[locale];
  // A union of functions cannot be called with a union of findings; the record's type guarantees that code and words match.
  const say = words.findings[finding.code] as (finding: FindingFacts, told: Told) => FoundExpectedToDo;
  const { found, expected, toDo } = say(finding, toldOf(finding, locale));
  const count = finding.cells === undefined ? 1 : finding.cells.length;
  return { found: count > 1 ? found + words.cells(count) : found, expected, toDo };
};

const toldOf = (finding: Finding, locale: Locale): Told => ({
  name: (indicator) => indicatorName(indicator, locale),
  position: (id) => positionById(id)?.names[locale] ?? id,
  scheme: (id) => schemeById(id)?.names[locale] ?? id,
  who: 'who' in finding && finding.who !== undefined ? whoText(finding.who, locale) : '',
  inner: innerText(finding, locale),
});

const innerText = (finding: Finding, locale: Locale): string => {
  if (finding.code === 'rule-doubtful') return ruleFactText(finding.fact, locale);
  if (finding.code === 'sheet-left-out') return rejectionText(finding.rejected.rejection, locale);
  if (finding.code === 'no-table') return finding.rejected.map(({ sheet, rejection }) => `${sheet}: ${rejectionText(rejection, locale)}`).join('; ');
  return '';
};

/** A person as lists name one: 王伟（1001）. */
const whoText = ({ name, id }: Who, locale: Locale): string => {
  if (name === undefined) return shownText(id ?? '');
  return id === undefined ? shownText(name) : findingsWords[locale].who(name, id);
};
