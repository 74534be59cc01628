import type { Locale } from '../domain/locale';
import { why as enUS } from './en-US/why';
import { why as zhCN } from './zh-CN/why';
import { why as zhTW } from './zh-TW/why';

/** The words around an explanation of a cell; figures come formatted. */
export type WhyWords = {
  readonly result: string;
  readonly rule: string;
  readonly formula: string;
  readonly argument: string;
  /** `30% × 3 = 0.9`. */
  readonly part: (weight: string, score: string, weighted: string) => string;
  readonly partMissing: (weight: string) => string;
  readonly total: (sum: string) => string;
  readonly totalOpen: string;
  /** Of a scheme that leaves out what is missing: the scored lines' sum, their weights in percent, and the total. */
  readonly totalOfRest: (sum: string, weights: string, total: string) => string;
  /** In percent. */
  readonly weightsDoNotAddUp: (sum: string) => string;
  readonly totalLabel: string;
  /** `2.5 ≤ 2.99 < 4 → B`. */
  readonly graded: (range: string, sheet: string) => string;
  readonly gradeOpen: string;
  readonly gradesUnusable: (sheet: string) => string;
  /** A weight or a rule from the rules sheet. */
  readonly lookedUp: (sheet: string, row: string) => string;
  readonly lookedUpGone: (sheet: string) => string;
  readonly calculated: string;
  readonly typed: string;
  readonly empty: string;
  /** The cell shows something else than what follows from its figures now. */
  readonly outdated: (because: string, shown: string) => string;
};

export const whyWords: Readonly<Record<Locale, WhyWords>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS };
