import type { InEachLanguage } from '../locale';
import type { Sourced } from '../origin';
import type { RatingItem } from '../rating-sheet/rating-sheet';

export type GroupId = 'core' | 'reference' | 'attitude';

/** Core competencies, reference competencies or attitude: numbered slots, each of which holds one item to be rated 1–5. */
export type ItemGroup = {
  readonly id: GroupId;
  readonly names: InEachLanguage;
  readonly slots: Sourced<number>;
  readonly items: readonly RatingItem[];
};

/** How much the parts of a half-year count, in percent points; each triple or pair adds up to 100. */
export type HalfYearShares = {
  readonly quarters: Sourced<number>;
  readonly competency: Sourced<number>;
  readonly attitude: Sourced<number>;
  /** Within competency. */
  readonly core: Sourced<number>;
  readonly reference: Sourced<number>;
};

/** The half-year appraisal of a post: the mean of its quarters, its competencies and its attitude. */
export type HalfYearScheme = {
  /** Stored in people's workbooks, therefore never renamed. */
  readonly id: string;
  readonly version: string;
  readonly names: InEachLanguage;
  /** Id of the position. */
  readonly position: string;
  readonly periodType: 'half-year';
  /** Id of the scheme that gives the quarters' totals. */
  readonly quarterScheme: string;
  /** Core, reference, attitude, in this order. */
  readonly groups: readonly [ItemGroup, ItemGroup, ItemGroup];
  readonly shares: HalfYearShares;
  readonly source: string;
};
