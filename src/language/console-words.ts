import type { InEachLanguage } from '../domain/locale';
import type { SqlProblemCode } from '../domain/sql/sql-problem';
import type { WhyNoScheme } from '../workbook/appraise-workbook';
import type { ArgumentName, CommandName, OptionName } from './console-names';
import type { ConsoleProblem } from './console-problem';
import { consoleWords as enUS } from './en-US/console';
import type { ReportWords } from './report-words';
import { consoleWords as zhCN } from './zh-CN/console';
import { consoleWords as zhTW } from './zh-TW/console';

type SentenceOf<Code extends ConsoleProblem['code']> = (
  problem: Extract<ConsoleProblem, { code: Code }>,
  /** The words for a problem inside this one: of a figure, of a rule. */
  inner: string,
) => string;

/** Everything the console says, apart from findings and the words of rules. */
export type ConsoleWords = ReportWords & {
  readonly help: {
    readonly title: string;
    readonly usage: string;
    readonly commandsHeading: string;
    readonly optionsHeading: string;
    readonly examplesHeading: string;
    readonly exitCodesHeading: string;
    readonly exitCodes: readonly [fine: string, findings: string, couldNotRun: string];
    readonly more: string;
    readonly purposes: Readonly<Record<CommandName, string>>;
    /** What a command does in detail: a paragraph. */
    readonly details: Readonly<Record<CommandName, string>>;
    readonly options: Readonly<Record<OptionName, string>>;
    /** How the value of an option or argument is called in a usage line: FILE. */
    readonly placeholders: Readonly<Record<ArgumentName | 'out' | 'template' | 'rule' | 'table' | 'sheet' | 'scheme' | 'period' | 'target', string>>;
  };
  readonly problems: { readonly [Code in ConsoleProblem['code']]: SentenceOf<Code> };
  readonly sections: Readonly<Record<'recognised' | 'findings' | 'scores' | 'written' | 'next', string>>;
  readonly origins: Readonly<Record<'document' | 'proposed', string>>;
  readonly periodTypes: Readonly<Record<'quarter' | 'half-year' | 'year', string>>;
  readonly halfYearParts: Readonly<Record<'quarters' | 'competency', string>>;
  readonly whenMissing: Readonly<Record<'incomplete' | 'renormalise', string>>;
  readonly targetNeeded: string;
  /** How to say it where no period was found. */
  readonly periodUnknown: string;
  readonly progress: Readonly<Record<'reading' | 'checking' | 'writing', string>>;
  readonly noScheme: Readonly<Record<WhyNoScheme, (position: string) => string>>;
  readonly fileWritten: (path: string, forms: number) => string;
  readonly inputUnchanged: (path: string) => string;
  readonly demo: {
    readonly intro: (file: string) => string;
    readonly open: (path: string) => string;
    readonly next: string;
  };
  readonly sql: {
    /** A line's problem in the column `reasons`. */
    readonly reason: (indicator: string, problem: string) => string;
    readonly problems: Readonly<Record<SqlProblemCode, string>>;
    readonly targetMissing: (indicator: string) => string;
  };
};

export const consoleWords: InEachLanguage<ConsoleWords> = { 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS };
