import { finderByName } from '../../domain/find-by-name';
import { locales } from '../../domain/locale';
import type { RatingSheet } from '../../domain/rating-sheet/rating-sheet';
import { customerServiceManagerSheet } from './customer-service-manager-sheet';

export const ratingSheets: readonly RatingSheet[] = [customerServiceManagerSheet];

export const ratingSheetById = (id: string): RatingSheet | undefined => ratingSheets.find((sheet) => sheet.id === id);

/** By id or name, in any script and spelling. */
export const findRatingSheet = finderByName(ratingSheets, (sheet) => [sheet.id, ...locales.map((locale) => sheet.names[locale])]);
