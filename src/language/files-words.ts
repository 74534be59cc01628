import type { InEachLanguage } from '../domain/locale';
import type { FileProblem } from '../workbook/file-problem';
import { filesWords as enUS } from './en-US/files';
import { filesWords as zhCN } from './zh-CN/files';
import { filesWords as zhTW } from './zh-TW/files';

/** The words of what keeps a file from being read or written: what was found, what was expected, what to do. */
export type FilesWords = { readonly [P in FileProblem as P['code']]: (problem: P) => string };

export const filesWords: InEachLanguage<FilesWords> = { 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS };
