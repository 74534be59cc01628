import type { Locale } from '../domain/locale';
import type { Evidence } from '../workbook/recognise/evidence';
import type { Role } from '../workbook/recognise/role';
import { findingsWords, type Told } from './findings-words';
import { indicatorName } from './indicator-name';

/** By what something was recognised, in words. */
export const evidenceText = (evidence: Evidence, locale: Locale): string => {
  // A union of functions cannot be called with a union of evidence; the record's type guarantees that they match.
  const say = findingsWords[locale].evidence[evidence.kind] as (evidence: Evidence, told: Pick<Told, 'name'>) => string;
  return say(evidence, { name: (indicator) => indicatorName(indicator, locale) });
};

/** What a column holds, in words: 大客户欠费率：结果. */
export const roleText = (role: Role, locale: Locale): string => {
  const words = findingsWords[locale];
  const part = words.roles[role.kind];
  return 'indicator' in role && role.indicator !== undefined ? words.roleOf(indicatorName(role.indicator, locale), part) : part;
};
