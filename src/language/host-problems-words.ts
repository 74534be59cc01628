import type { InEachLanguage } from '../domain/locale';
import type { HostProblem } from '../workbook/host-problem';
import { hostProblemsWords as enUS } from './en-US/host-problems';
import { hostProblemsWords as zhCN } from './zh-CN/host-problems';
import { hostProblemsWords as zhTW } from './zh-TW/host-problems';

/** The words of what Excel did not do: what happened, what was kept, what to do. */
export type HostProblemsWords = {
  readonly happened: { readonly [P in HostProblem as P['code']]: (problem: P) => string };
  readonly toDo: { readonly [P in HostProblem as P['code']]: (problem: P) => string };
  /** Nothing was written. */
  readonly unchanged: string;
};

export const hostProblemsWords: InEachLanguage<HostProblemsWords> = { 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS };
