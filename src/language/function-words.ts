import type { functions } from '../functions/registry';
import type { Locale } from '../domain/locale';
import { functions as enUS } from './en-US/functions';
import { functions as zhCN } from './zh-CN/functions';
import { functions as zhTW } from './zh-TW/functions';

type KpiFunction = (typeof functions)[number];

/** What Excel shows while a formula is typed, and what the help page adds. */
export type FunctionWords = {
  readonly [F in KpiFunction as F['id']]: {
    /** What it gives, in one or two sentences. */
    readonly description: string;
    readonly parameters: { readonly [P in F['parameters'][number] as P['name']]: string };
    /** What else a careful reader wants to know; paragraphs of the help page. */
    readonly notes: readonly string[];
  };
};

export const functionWords: Readonly<Record<Locale, FunctionWords>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS };
