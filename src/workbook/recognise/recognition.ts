import type { Quantity, Unit } from '../../domain/quantity';
import type { Layout, RowSpan } from './choices';
import type { Evidence } from './evidence';
import type { RatingsMatrix } from './find-ratings-matrix';
import type { PersonField, Role } from './role';

export type Confidence = 'certain' | 'likely' | 'doubtful';

/** Something recognised, and why. */
export type Fact<T> = { readonly value: T; readonly confidence: Confidence; readonly evidence: readonly Evidence[] };

export type RecognisedColumn = {
  /** 0-based. */
  readonly column: number;
  /** The whole heading, upper levels first, joined with ` / `. Empty where there is none. */
  readonly heading: string;
  /** Where the lowest level of the heading stands: E4. */
  readonly headingCell: string;
  readonly role: Fact<Role>;
  /** How plain numbers without a unit of their own are meant; absent where it is not known or makes no sense. */
  readonly unit?: Fact<Unit>;
};

/** Why a row between or below the data is not a person's. */
export type LeftOutAs =
  | 'total'
  | 'note'
  | 'repeated-heading'
  | 'section'
  | 'weights'
  | 'targets'
  | 'rules'
  | 'scores'
  | 'units'
  | 'example'
  /** 1, 2, 3 … under the headings. */
  | 'column-numbers'
  /** A prepared row: a running number, or formulas without input, and nobody. */
  | 'unfilled';

export type LeftOutRow = { readonly row: number; readonly as: LeftOutAs; readonly cell: string; readonly text: string };

/** A figure that stands in its own row or in the heading of a column: weights 30 % …, targets 5‰ …, rules. */
export type IndicatorFact<T> = { readonly indicator: string; readonly value: T; readonly cell: string; readonly text: string };

/** A table of results. All rows and columns are 0-based. */
export type RecognisedTable = {
  readonly sheet: string;
  readonly layout: Fact<Layout>;
  readonly headingRows: Fact<RowSpan>;
  /** From the first to the last row that may be a person's. `leftOut` and blank rows lie between. */
  readonly dataRows: Fact<RowSpan>;
  readonly columns: readonly RecognisedColumn[];
  /** How plain numbers are meant, by indicator, where a row names the indicator. */
  readonly unitsOfIndicators: ReadonlyMap<string, Fact<Unit>>;
  readonly leftOut: readonly LeftOutRow[];
  /** What holds for all rows, from the title, the name of the sheet, or beside the table. */
  readonly forAll: { readonly [F in PersonField]?: Fact<string> };
  readonly targets: readonly IndicatorFact<Quantity>[];
  /** In percent points. */
  readonly weights: readonly IndicatorFact<number>[];
  readonly rules: readonly IndicatorFact<string>[];
};

/** A table that is no input of its own: ratings given by other departments (评分部门, 被评人, 评分), or a list of weights and rules. */
export type SideTable = Pick<RecognisedTable, 'sheet' | 'layout' | 'headingRows' | 'dataRows' | 'columns' | 'leftOut' | 'forAll'>;

export type Rejection =
  | { readonly because: 'empty' | 'no-heading' | 'no-people' | 'no-results' | 'no-data' | 'ours' | 'hidden' | 'not-chosen' | 'weaker' }
  /** Indicators stand below each other and people side by side: so many of them. */
  | { readonly because: 'transposed'; readonly people: number }
  | { readonly because: 'other-period'; readonly period: string; readonly taken: string }
  | { readonly because: 'same-people'; readonly as: string; readonly count: number; readonly of: number };

/** A sheet, or a table on one, that was looked at and not taken. */
export type RejectedTable = { readonly sheet: string; readonly cell?: string; readonly rejection: Rejection };

export type Recognition = {
  /** The tables that hold results; none if nothing was recognised. */
  readonly tables: readonly RecognisedTable[];
  /** Ratings by other departments. */
  readonly ratings: readonly SideTable[];
  /** The same as a square of departments and people. */
  readonly ratingMatrices: readonly RatingsMatrix[];
  /** What people and their appraisers rated that is no indicator: competencies, attitude. */
  readonly selfRatings: readonly SideTable[];
  /** Lists of indicators with weights, targets or rules, without people. */
  readonly rules: readonly SideTable[];
  readonly rejected: readonly RejectedTable[];
  /** The period of all results, where one was found or chosen; as `writePeriod` writes it. */
  readonly period?: Fact<string>;
};
