import type { InEachLanguage } from '../domain/locale';
import { paneWords as enUS } from './en-US/pane';
import type { CheckWords } from './pane/check-words';
import type { FillWords } from './pane/fill-words';
import type { FrameWords } from './pane/frame-words';
import type { ResultsWords } from './pane/results-words';
import type { ReviewWords } from './pane/review-words';
import type { SettingsWords } from './pane/settings-words';
import type { TroubleWords } from './pane/trouble-words';
import { paneWords as zhCN } from './zh-CN/pane';
import { paneWords as zhTW } from './zh-TW/pane';

/** What the pane says, apart from findings, reports, problems and the words of rules. */
export type PaneWords = FrameWords & CheckWords & ReviewWords & FillWords & ResultsWords & TroubleWords & SettingsWords;

export const paneWords: InEachLanguage<PaneWords> = { 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS };
