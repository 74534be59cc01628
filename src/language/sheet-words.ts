import type { InEachLanguage, Locale } from '../domain/locale';
import type { SheetTexts, SheetWords } from '../workbook/plan/sheet-words';
import { sheetTexts as enUS } from './en-US/sheets';
import { explain } from './explain';
import { problemText } from './problem-text';
import { shownPeriod } from './shown-period';
import { sheetTexts as zhCN } from './zh-CN/sheets';
import { sheetTexts as zhTW } from './zh-TW/sheets';

const texts: InEachLanguage<SheetTexts> = { 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS };

/** The words for the sheets that Kaohe writes. */
export const sheetWords = (locale: Locale): SheetWords => ({
  ...texts[locale],
  locale,
  reason: (score) => (score.kind === 'scored' ? explain(score.because, locale) : problemText(score.problem, locale)),
  problem: (problem) => problemText(problem, locale),
  period: (code) => shownPeriod(code, locale),
});
