import type { LineScore } from '../../domain/appraisal/appraisal';
import type { Locale } from '../../domain/locale';
import type { Problem } from '../../domain/problem';
import type { PeriodType } from '../../domain/scheme';
import type { HeadFacts } from './head-facts';

/** What stands in the head of a form: whose it is, and a word for each other fact. */
type HeadWords = Readonly<Record<'appraisee' | Exclude<keyof HeadFacts, 'name'>, string>>;

/** Headings of the KPI table of a form, left to right. */
type KpiWords = {
  readonly number: string;
  readonly indicator: string;
  readonly weight: string;
  readonly rule: string;
  readonly source: string;
  readonly result: string;
  readonly score: string;
  readonly weighted: string;
  readonly reason: string;
};

type SignatureWords = {
  readonly appraisee: string;
  readonly superior: string;
  readonly hr: string;
  readonly date: string;
};

type ResultsWords = {
  readonly title: (company: string) => string;
  readonly subtitle: (facts: { readonly period: string; readonly people: number; readonly complete: number }) => string;
  readonly id: string;
  readonly name: string;
  readonly department: string;
  readonly position: string;
  readonly resultOf: (indicator: string, unit: '%' | '‰' | 'rating' | 'count') => string;
  readonly scoreOf: (indicator: string) => string;
  readonly total: string;
  readonly gradeHeading: string;
  readonly state: string;
  readonly complete: string;
  readonly renormalised: string;
  readonly period: string;
  readonly rank: string;
  readonly rankInPeriod: string;
  readonly rankInPosition: string;
  readonly rankInPositionAndPeriod: string;
  readonly note: string;
  /** In place of the reasons, where they are long. */
  readonly unscored: (indicators: readonly string[]) => string;
  readonly unscoredOf: (unscored: number, of: number) => string;
  readonly onTheForm: string;
  readonly form: string;
  /** Heading of the column that says from which sheet and row the results were taken. */
  readonly source: string;
  readonly byDepartment: string;
  /** Heading of the weights and rules that the sheet takes from the rules sheet. */
  readonly rulesInForce: string;
  /** A state: the total follows a rule that is not the rules sheet's any more. */
  readonly ruleChanged: string;
  /** Heading of the counts of people by total, and title of the chart of them. */
  readonly distribution: string;
  readonly distributionTitle: string;
  readonly people: string;
  readonly finished: string;
  readonly mean: string;
  readonly without: string;
};

type CompetencyWords = {
  readonly item: string;
  readonly self: string;
  readonly appraiser: string;
  readonly difference: string;
  readonly remark: string;
  readonly mean: (group: string) => string;
  readonly scale: string;
  readonly notApplicable: string;
  readonly total: string;
  readonly firstQuarter: string;
  readonly secondQuarter: string;
  readonly competency: string;
  readonly attitude: string;
  readonly part: string;
  readonly share: string;
  readonly points: string;
  readonly proposed: string;
};

/** The words on the sheets that Kaohe writes, in one language. */
export type SheetTexts = {
  /** Set explicitly: Excel's own default differs by language, and with it every width. */
  readonly font: string;
  /** How rules are written on the form. */
  readonly notation: 'zh' | 'en';
  /** The notation's words as they are spelled in the language: 為, 評分. The rule reads the same. */
  readonly spell: (rule: string) => string;
  readonly sheets: { readonly rules: string; readonly grades: string; readonly results: string };
  readonly head: HeadWords;
  readonly kpi: KpiWords;
  readonly signature: SignatureWords;
  readonly results: ResultsWords;
  readonly competency: CompetencyWords;
  readonly title: (position: string, type: PeriodType) => string;
  readonly section: string;
  readonly scale: string;
  readonly sum: string;
  readonly total: string;
  readonly grade: (grade: string) => string;
  readonly incomplete: string;
  readonly missing: (what: readonly string[]) => string;
  readonly missingLine: (indicator: string, reason: string) => string;
  readonly renormalised: (leftOut: readonly string[]) => string;
  readonly weightsDoNotAddUp: string;
  /** Shown instead of a reason when people changed the line after the form was filled. */
  readonly resultChanged: string;
  readonly ruleChanged: string;
  /** In place of a rule whose row is not on the rules sheet any more. */
  readonly ruleGone: string;
  /** The foot note to the mark ※. `what` are the proposals, one text per line of the table. */
  readonly proposed: (what: readonly string[]) => string;
  readonly proposedPart: (part: 'weight' | 'rule' | 'source', indicator: string, text: string) => string;
  readonly resultExpected: (unit: '%' | '‰' | 'rating' | 'count') => string;
  readonly appraiseeComment: string;
  readonly superiorComment: string;
  readonly page: string;
  readonly rulesTitle: string;
  readonly rulesHint: string;
  readonly weightExpected: string;
  readonly gradesTitle: string;
  readonly gradesHint: string;
  readonly gradeLimitExpected: string;
  /** In place of a grade, while the workbook's own table of grades cannot be used. */
  readonly gradesUnusable: string;
  readonly listSeparator: string;
  /** Puts whole sentences one after the other. */
  readonly sentences: (sentences: readonly string[]) => string;
};

/** The words of a language, and the sentences that are put together from facts. */
export type SheetWords = SheetTexts & {
  readonly locale: Locale;
  readonly reason: (score: LineScore) => string;
  readonly problem: (problem: Problem) => string;
  /** `2026Q3` as people say it. */
  readonly period: (code: string) => string;
};
