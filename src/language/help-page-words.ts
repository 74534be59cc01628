import type { Locale } from '../domain/locale';
import type { FunctionGroup } from '../functions/function-group';
import { helpPage as enUS } from './en-US/help-page';
import { helpPage as zhCN } from './zh-CN/help-page';
import { helpPage as zhTW } from './zh-TW/help-page';

type Chapter = { readonly heading: string; readonly paragraphs: readonly string[] };

/** The reference page of the functions, apart from the functions themselves. */
export type HelpPageWords = {
  readonly title: string;
  readonly lead: string;
  readonly contents: string;
  /** What holds for every function. */
  readonly chapters: readonly Chapter[];
  readonly errors: {
    readonly heading: string;
    /** What Excel shows, what it means, what to do. */
    readonly rows: readonly { readonly shown: string; readonly means: string; readonly toDo: string }[];
  };
  readonly groups: Readonly<Record<FunctionGroup, string>>;
  readonly labels: Readonly<Record<'syntax' | 'parameters' | 'notes' | 'examples' | 'gives' | 'blank' | 'toContents' | 'otherLanguages', string>>;
  /** The language's own name. */
  readonly language: string;
};

export const helpPageWords: Readonly<Record<Locale, HelpPageWords>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS };
