import { indicatorById } from '../catalogue/indicators';
import type { Locale } from '../domain/locale';

/** What an indicator is called; one that HR added itself goes by its id. */
export const indicatorName = (id: string, locale: Locale): string => {
  const indicator = indicatorById(id);
  return indicator === undefined ? id : indicator.names[locale];
};
