import type { GroupId, HalfYearScheme } from '../../domain/half-year/half-year-scheme';
import type { Rating } from '../../domain/rating-sheet/rating';

/** Ratings of one item by both sides; an item that nobody rated yet is blank. */
export type ItemRatings = { readonly self: Rating; readonly appraiser: Rating };

/** A person whose half-year is to be appraised, with what is known so far. */
export type HalfYearPerson = {
  readonly id?: string;
  readonly name?: string;
  readonly position?: string;
  readonly department?: string;
  readonly supervisor?: string;
  /** `2026H1`. */
  readonly period: string;
  readonly scheme: HalfYearScheme;
  readonly firstQuarter?: number;
  readonly secondQuarter?: number;
  /** In the order of each group's items; missing ones are blank. */
  readonly ratings: Readonly<Record<GroupId, readonly ItemRatings[]>>;
};
