import type { Locale } from '../domain/locale';
import type { WhyFixed } from '../workbook/kpi-formulas/built';
import type { WhyLeft } from '../workbook/kpi-formulas/convert-cell';
import { conversion as enUS } from './en-US/conversion';
import { conversion as zhCN } from './zh-CN/conversion';
import { conversion as zhTW } from './zh-TW/conversion';

/** What is said of KPI formulas that are to be replaced. */
export type ConversionWords = {
  /** Why only a value takes the formula's place. */
  readonly fixed: Readonly<Record<WhyFixed, string>>;
  /** Why the formula stays, and what to do. */
  readonly left: Readonly<Record<WhyLeft, string>>;
  /** What holds for every formula that is written. */
  readonly rulesAsNow: string;
  readonly names: (names: readonly string[]) => string;
  readonly differs: (before: string, after: string) => string;
};

export const conversionWords: Readonly<Record<Locale, ConversionWords>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS };
