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
};

/** So many people get forms in one run; each form is a sheet, and Excel becomes unusable with many more. */
export const MOST_AT_ONCE = 1000;

export const wishesAtStart: FillWishes = { scheme: undefined, targets: new Map(), scores: 'native', template: undefined, leftOut: new Set() };
