import type { Locale } from '../domain/locale';
import { readPeriod } from '../domain/period/read-period';
import { recordWords } from './record-words';

/** `2026Q3` as people say it; anything else as it stands. */
export const shownPeriod = (code: string, locale: Locale): string => {
  const read = readPeriod(code);
  return read.kind === 'period' ? recordWords[locale].period(read.period) : code;
};
