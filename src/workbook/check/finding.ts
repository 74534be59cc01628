import type { Quantity } from '../../domain/quantity';
import type { RuleFact } from '../../domain/rule/check-rule';
import type { Plan } from '../edit';
import type { LeftOutAs, RejectedTable } from '../recognise/recognition';

/** `error`: cannot be scored. `warning`: scored, but look. `note`: good to know. */
export type Severity = 'error' | 'warning' | 'note';

/** Whom a finding is about, as the sheet names them. */
export type Who = { readonly id?: string; readonly name?: string };

/** What one click would change, as the button says it. */
export type MendCode =
  | 'write-as-number'
  | 'write-in-unit'
  | 'name-unit-in-heading'
  | 'tidy-text'
  | 'write-ids-alike'
  | 'remove-formula-sign';

/** Edits that remove the cause. */
export type Mend = { readonly code: MendCode; readonly edits: Plan };

/** Why a unit is doubtful: a rate above 1 without a unit, or a figure out of proportion to its column or to the rule's limits. */
export type UnitDoubt = 'above-one' | 'unlike-the-column' | 'unlike-the-rule';

/** The figure in one cell. `indicator` is an id. `found` is what the cell shows. */
type CellFacts =
  | { readonly code: 'missing-value'; readonly who: Who; readonly indicator: string; readonly found: string }
  | { readonly code: 'not-a-number'; readonly who: Who; readonly indicator: string; readonly found: string }
  /** Excel took `4-2` for a date. */
  | { readonly code: 'date-in-result'; readonly who: Who; readonly indicator: string; readonly found: string }
  | { readonly code: 'text-number'; readonly indicator: string; readonly found: string; readonly number: number }
  | {
      readonly code: 'unit-doubtful';
      readonly indicator: string;
      readonly found: string;
      readonly because: UnitDoubt;
      /** What was probably meant, nearest first. */
      readonly meant: readonly Quantity[];
      /** The figure usual in the column, or the rule's limit, that it was compared with. */
      readonly comparedWith?: Quantity;
    }
  | { readonly code: 'negative'; readonly indicator: string; readonly found: string }
  | { readonly code: 'rate-above-100'; readonly indicator: string; readonly found: string }
  | { readonly code: 'rating-out-of-range'; readonly indicator: string; readonly found: string; readonly lowest: number; readonly highest: number }
  | { readonly code: 'excel-error'; readonly indicator: string; readonly found: string }
  /** Not calculated by the program that wrote the file. Absent `indicator`: it should say who the row is about. */
  | { readonly code: 'formula-without-value'; readonly indicator?: string; readonly found: string }
  | { readonly code: 'denominator-missing' | 'denominator-zero'; readonly indicator: string; readonly found: string }
  | { readonly code: 'too-precise' | 'unit-unexpected'; readonly indicator: string; readonly found: string }
  | {
      readonly code: 'on-limit';
      readonly who: Who;
      readonly indicator: string;
      readonly limit: Quantity;
      readonly rule: string;
      readonly score: number;
      /** Whether the position's objective counts the limit as reached; absent where there is no objective at it. */
      readonly objective?: { readonly text: string; readonly reached: boolean };
    }
  /** The rule has a hole, and the result fell into it. */
  | { readonly code: 'result-not-covered'; readonly who: Who; readonly indicator: string; readonly found: string; readonly rule: string }
  | { readonly code: 'ratings-apart'; readonly who: Who; readonly indicator: string; readonly self: number; readonly appraiser: number };

/** A column, or an indicator that all need. */
type ColumnFacts =
  | { readonly code: 'column-empty'; readonly indicator: string; readonly heading: string }
  | { readonly code: 'indicator-absent'; readonly indicator: string; readonly people: number }
  | { readonly code: 'indicator-twice'; readonly indicator: string; readonly taken: string; readonly other: string }
  /** A column that was taken although its heading only resembles the name. */
  | { readonly code: 'column-doubtful'; readonly heading: string; readonly indicator: string }
  | { readonly code: 'indicator-unknown'; readonly found: string }
  | { readonly code: 'ratio-ambiguous'; readonly indicator: string; readonly headings: readonly string[] }
  | { readonly code: 'target-missing'; readonly indicator: string; readonly people: number }
  | { readonly code: 'target-unreadable'; readonly indicator: string; readonly found: string }
  /** `sheetSays`: each target that differs, once, in the order of the sheet. */
  | { readonly code: 'target-differs'; readonly indicator: string; readonly sheetSays: readonly Quantity[]; readonly settingsSay: Quantity }
  | { readonly code: 'weights-do-not-add-up'; readonly sum: number; readonly who?: Who }
  | { readonly code: 'weight-unreadable'; readonly indicator: string; readonly found: string }
  | { readonly code: 'weight-differs'; readonly indicator: string; readonly sheetSays: number; readonly schemeSays: number }
  | { readonly code: 'rule-doubtful'; readonly indicator: string; readonly rule: string; readonly fact: RuleFact }
  | { readonly code: 'rule-differs'; readonly indicator: string; readonly sheetSays: string; readonly schemeSays: string };

type PersonFacts =
  | { readonly code: 'results-missing'; readonly who: Who }
  /** Results in a row that names nobody. */
  | { readonly code: 'person-missing' }
  | { readonly code: 'id-missing'; readonly who: Who }
  | { readonly code: 'id-column-missing' }
  | { readonly code: 'name-missing'; readonly who: Who }
  | { readonly code: 'duplicate-person'; readonly who: Who; readonly period?: string; readonly first: string; readonly sameResults: boolean }
  | { readonly code: 'id-of-two-people'; readonly id: string; readonly names: readonly string[]; readonly first: string }
  | { readonly code: 'name-of-two-people'; readonly name: string; readonly ids: readonly string[]; readonly first: string }
  | { readonly code: 'ids-alike'; readonly ids: readonly string[]; readonly first: string }
  | { readonly code: 'text-untidy'; readonly found: string; readonly tidy: string; readonly full: boolean }
  | { readonly code: 'text-like-formula'; readonly found: string }
  | { readonly code: 'position-unknown'; readonly found: string }
  /** `scheme`: what people are appraised by because its indicators are there; absent where none fits. */
  | { readonly code: 'position-missing'; readonly people: number; readonly scheme?: string }
  | { readonly code: 'position-differs'; readonly found: string; readonly scheme: string }
  /** Nobody else has a scheme for the post: the weights and rules beside the results are it. `position` is empty where none is said. */
  | { readonly code: 'scheme-from-sheet'; readonly position: string; readonly people: number }
  /** `blocked`: the rules sheet of the workbook has one, and it cannot run. */
  | { readonly code: 'no-scheme'; readonly position: string; readonly blocked: boolean };

type PeriodFacts =
  | { readonly code: 'period-missing' }
  | { readonly code: 'period-mixed'; readonly periods: readonly string[] }
  | { readonly code: 'period-unreadable'; readonly found: string }
  | { readonly code: 'rows-of-other-period'; readonly periods: readonly string[]; readonly period: string }
  | { readonly code: 'period-differs'; readonly sheetSays: string; readonly settingsSay: string };

type RatingsFacts =
  | { readonly code: 'rater-own-department'; readonly who: Who; readonly department: string }
  | { readonly code: 'rater-twice'; readonly who: Who; readonly rater: string; readonly first: string }
  | { readonly code: 'too-few-raters'; readonly who: Who; readonly count: number; readonly least: number }
  | { readonly code: 'rated-unknown'; readonly found: string };

type SheetFacts =
  | { readonly code: 'no-table'; readonly rejected: readonly RejectedTable[] }
  | { readonly code: 'sheet-left-out'; readonly rejected: RejectedTable }
  | { readonly code: 'sheet-hidden' }
  | { readonly code: 'rows-hidden'; readonly count: number; readonly filtered: boolean }
  | { readonly code: 'columns-hidden'; readonly columns: readonly string[] }
  | { readonly code: 'merged-in-data'; readonly area: string; readonly count: number; readonly overResults: boolean }
  | { readonly code: 'rows-left-out'; readonly as: LeftOutAs; readonly texts: readonly string[] }
  | { readonly code: 'formula-overwritten'; readonly formula: string }
  | { readonly code: 'sheet-overwritten'; readonly formulas: number }
  /** What somebody entered on a sheet of ours, and that a new filling does not keep. */
  | { readonly code: 'entry-cleared'; readonly found: string }
  | { readonly code: 'rules-changed'; readonly who?: Who; readonly form: string };

export type FindingFacts = CellFacts | ColumnFacts | PersonFacts | PeriodFacts | RatingsFacts | SheetFacts;

export type FindingCode = FindingFacts['code'];

/** Something people should know before they score: what, where and how bad. */
export type Finding = FindingFacts & {
  readonly severity: Severity;
  /** Absent where the finding is about the whole workbook. */
  readonly sheet?: string;
  /** The first cell: E5. Absent where the finding is about a whole sheet. */
  readonly cell?: string;
  /** All cells with this one cause, the first included, where there are several. */
  readonly cells?: readonly string[];
  readonly mend?: Mend;
};

