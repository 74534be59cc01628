import type { HalfYearScheme } from '../../domain/half-year/half-year-scheme';
import type { RatingSheet } from '../../domain/rating-sheet/rating-sheet';
import type { Scheme } from '../../domain/scheme';

/** Whatever the catalogue has to appraise a post by: indicators, competencies and attitude, or a sheet of items. */
export type AnyScheme = Scheme | HalfYearScheme | RatingSheet;
