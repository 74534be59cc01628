import type { InEachLanguage } from '../domain/locale';
import type { Severity } from '../workbook/check/finding';
import type { Layout } from '../workbook/recognise/choices';
import { reportWords as enUS } from './en-US/report';
import { reportWords as zhCN } from './zh-CN/report';
import { reportWords as zhTW } from './zh-TW/report';

/** How what was recognised, found, scored and written is reported, on the console and in the pane alike. */
export type ReportWords = {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly counts: (counts: Readonly<Record<Severity, number>>) => string;
  readonly headings: Readonly<Record<
    | 'sheet' | 'cell' | 'code' | 'found' | 'expected' | 'toDo'
    | 'id' | 'name' | 'position' | 'indicator' | 'weight' | 'rule' | 'result' | 'score' | 'total' | 'reason' | 'state'
    | 'value' | 'scheme' | 'informationSource' | 'periodType' | 'lines' | 'origin' | 'source' | 'function' | 'purpose' | 'parameter' | 'cells' | 'example' | 'gives'
    | 'schemeName' | 'group' | 'number' | 'item',
    string
  >>;
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
    readonly ratings: string;
    readonly rules: string;
    readonly leftOut: string;
  };
  readonly states: Readonly<Record<'complete' | 'renormalised' | 'incomplete', string>>;
  /** Between items of an enumeration of sentences. */
  readonly itemSeparator: string;
  readonly noFindings: string;
  /** Above the list of people who have none. */
  readonly withoutTotal: string;
  readonly scored: (complete: number, people: number) => string;
  /** `rules` is absent where none had to be listed. */
  readonly sheetsWritten: (results: string, rules: string | undefined, grades: string | undefined) => string;
  readonly sheetsUpdated: (sheets: readonly string[]) => string;
  readonly schemeNotListed: (scheme: string, rules: string) => string;
};

export const reportWords: InEachLanguage<ReportWords> = { 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS };
