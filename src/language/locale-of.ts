import type { Locale } from '../domain/locale';

/** The language for a tag such as `zh-HK` or `de-DE`; without one, that of the documents. */
export const localeOf = (tag: string | undefined): Locale => {
  if (tag === undefined || tag.trim() === '') return 'zh-CN';
  if (/^zh[-_](?:hant|tw|hk|mo)\b/i.test(tag)) return 'zh-TW';
  return /^zh\b/i.test(tag) ? 'zh-CN' : 'en-US';
};
