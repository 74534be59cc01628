import type { InEachLanguage } from '../domain/locale';
import type { SqlProblemCode } from '../domain/sql/sql-problem';
import type { WhyNoScheme } from '../workbook/appraise-workbook';
import type { Severity } from '../workbook/check/finding';
import type { Layout } from '../workbook/recognise/choices';
import type { ArgumentName, CommandName, OptionName } from './console-names';
import type { ConsoleProblem } from './console-problem';
import { consoleWords as enUS } from './en-US/console';
import { consoleWords as zhCN } from './zh-CN/console';
import { consoleWords as zhTW } from './zh-TW/console';

type SentenceOf<Code extends ConsoleProblem['code']> = (
  problem: Extract<ConsoleProblem, { code: Code }>,
  /** The words for a problem inside this one: of a figure, of a rule. */
  inner: string,
) => string;

/** Everything the console says, apart from findings and the words of rules. */
export type ConsoleWords = {
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
  readonly severity: Readonly<Record<Severity, string>>;
  readonly counts: (counts: Readonly<Record<Severity, number>>) => string;
  readonly headings: Readonly<Record<
    | 'sheet' | 'cell' | 'code' | 'found' | 'expected' | 'toDo'
    | 'id' | 'name' | 'position' | 'indicator' | 'weight' | 'rule' | 'result' | 'score' | 'total' | 'reason' | 'state'
    | 'value' | 'scheme' | 'informationSource' | 'periodType' | 'lines' | 'origin' | 'source' | 'function' | 'purpose' | 'parameter' | 'cells' | 'example' | 'gives'
    | 'schemeName' | 'group' | 'number' | 'item',
    string
  >>;
  readonly sections: Readonly<Record<'recognised' | 'findings' | 'scores' | 'written' | 'next', string>>;
  readonly recognised: {
    readonly layouts: Readonly<Record<Layout, string>>;
    readonly rows: (headings: string, data: string) => string;
    readonly column: string;
    readonly heading: string;
    readonly takenAs: string;
    readonly unit: string;
    readonly evidence: string;
    readonly targets: string;
    readonly notPeople: string;
    readonly period: string;
    readonly unknown: string;
    readonly ratings: string;
    readonly rules: string;
    readonly leftOut: string;
  };
  readonly states: Readonly<Record<'complete' | 'renormalised' | 'incomplete', string>>;
  readonly origins: Readonly<Record<'document' | 'proposed', string>>;
  readonly periodTypes: Readonly<Record<'quarter' | 'half-year' | 'year', string>>;
  readonly halfYearParts: Readonly<Record<'quarters' | 'competency', string>>;
  readonly whenMissing: Readonly<Record<'incomplete' | 'renormalise', string>>;
  readonly targetNeeded: string;
  readonly progress: Readonly<Record<'reading' | 'checking' | 'writing', string>>;
  /** Between items of an enumeration of sentences. */
  readonly itemSeparator: string;
  readonly noFindings: string;
  readonly noScheme: Readonly<Record<WhyNoScheme, (position: string) => string>>;
  /** Above the list of people who have none. */
  readonly withoutTotal: string;
  readonly scored: (complete: number, people: number) => string;
  readonly fileWritten: (path: string, forms: number) => string;
  /** `rules` is absent where none had to be listed. */
  readonly sheetsWritten: (results: string, rules: string | undefined) => string;
  readonly sheetsUpdated: (sheets: readonly string[]) => string;
  readonly schemeNotListed: (scheme: string, rules: string) => string;
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
