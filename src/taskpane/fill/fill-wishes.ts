import type { ScoreMode } from '../../workbook/plan/fill-settings';

/** What somebody wants of the next filling; texts as they were typed. */
export type FillWishes = {
  /** Id of the scheme for everybody; without it the position of each person decides. */
  readonly scheme: string | undefined;
  /** By indicator. */
  readonly targets: ReadonlyMap<string, string>;
  readonly scores: ScoreMode;
  /** A sheet of the workbook that serves as the form. */
  readonly template: string | undefined;
  /** Keys of people who get no form. */
  readonly leftOut: ReadonlySet<string>;
  /** Whom the results sheet lists: those who get a form, or everybody who can be appraised. */
  readonly results: 'chosen' | 'everybody';
};

/**
 * So many people get forms in one run. Each form is a sheet with a tab: with some thousand, Excel takes minutes to open a workbook, and nobody finds a
 * tab. Reading, planning and sending take no more per person with more of them.
 */
export const MOST_FORMS = 1000;

/** So many people stand on one results sheet: each rank looks at everybody's total, and a request takes some 4,000 rows. */
export const MOST_LISTED = 10_000;

export const wishesAtStart: FillWishes = { scheme: undefined, targets: new Map(), scores: 'native', template: undefined, leftOut: new Set(), results: 'chosen' };
