/** The languages Kaohe speaks. The first is the default: the documents are Chinese. */
export const locales = ['zh-CN', 'zh-TW', 'en-US'] as const;

export type Locale = (typeof locales)[number];

/** One text per language; none can be forgotten. */
export type InEachLanguage<T = string> = Readonly<Record<Locale, T>>;
