import type { Locale } from '../domain/locale';
import { consoleWords, type ConsoleWords } from '../language/console-words';
import type { ConsoleHost } from './console-host';

export type Progress = { readonly show: (step: keyof ConsoleWords['progress']) => void; readonly end: () => void };

/** One line on standard error that says what is going on; it disappears when it is over. Silent unless that is a terminal. */
export const progressOn = (host: ConsoleHost, locale: Locale): Progress => {
  if (!host.showsProgress) return { show: () => undefined, end: () => undefined };
  return {
    show: (step) => host.err(`\r\u001b[K${consoleWords[locale].progress[step]}…`),
    end: () => host.err('\r\u001b[K'),
  };
};
