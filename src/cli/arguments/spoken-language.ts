import type { Locale } from '../../domain/locale';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language of the messages, from the first of LC_ALL, LC_MESSAGES and LANG that says one; Chinese otherwise, because the
 * documents are. Hong Kong and Macau write as Taiwan does.
 */
export const languageOfEnvironment = (environment: Environment): Locale => {
  const spoken = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find((value) => value !== undefined && value !== '');
  return spoken === undefined ? 'zh-CN' : languageOfName(spoken) ?? 'zh-CN';
};

/** The language that a name of a locale means: `zh-TW`, `zh_CN.UTF-8`, `en_GB`, `zh-Hant`. */
const languageOfName = (name: string): Locale | undefined => {
  const [language, ...parts] = name.replace(/[.@].*$/, '').toLowerCase().split(/[-_]/);
  if (language === 'en') return 'en-US';
  if (language !== 'zh') return undefined;
  return parts.some((part) => ['tw', 'hk', 'mo', 'hant'].includes(part)) ? 'zh-TW' : 'zh-CN';
};
