/// <reference types="office-js" />
import type { Locale } from '../domain/locale';
import { localeOf } from '../language/locale-of';

/** The language in which Excel speaks; before Office is ready, that of the documents. */
export const displayLocale = (): Locale => localeOf(typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage);
