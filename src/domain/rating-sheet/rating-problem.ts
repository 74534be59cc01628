import type { InEachLanguage } from '../locale';

/** Where on a rating sheet something stands: section and item as numbered there, 1-based. */
export type ItemPlace = { readonly section: number; readonly item: number; readonly name?: InEachLanguage };

export type RatingProblem =
  /** Left blank. An item that does not apply is marked n/a instead. */
  | { readonly code: 'rating-missing'; readonly at: ItemPlace }
  | { readonly code: 'rating-invalid'; readonly at: ItemPlace; readonly found: string }
  /** No item of the part was rated: all are marked n/a, or there are none. */
  | { readonly code: 'nothing-rated'; readonly part?: InEachLanguage }
  /** The ratings do not fill the sheet's items one to one. */
  | { readonly code: 'ratings-do-not-fit'; readonly expected: number; readonly found: number }
  /** The slots that can be filled run from 1 to `last`. */
  | { readonly code: 'slot-invalid'; readonly found: string; readonly last: number };
