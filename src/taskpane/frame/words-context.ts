import { createContext, useContext } from 'react';
import type { Locale } from '../../domain/locale';
import { paneWords, type PaneWords } from '../../language/pane-words';

const LocaleContext = createContext<Locale>('zh-CN');

export const LocaleProvider = LocaleContext.Provider;

export type Words = { readonly locale: Locale; readonly words: PaneWords };

/** The words of the language the pane is shown in. */
export const useWords = (): Words => {
  const locale = useContext(LocaleContext);
  return { locale, words: paneWords[locale] };
};
