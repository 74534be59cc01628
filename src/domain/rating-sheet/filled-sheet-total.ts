import type { Rating } from './rating';
import type { RatingSheet } from './rating-sheet';
import { ratingSheetTotal, type RatingSheetTotal } from './rating-sheet-total';

/** The total of a filled sheet: ratings in the sheet's order, one list for all sections. */
export const filledSheetTotal = (sheet: RatingSheet, ratings: readonly Rating[]): RatingSheetTotal => {
  const expected = itemsUpTo(sheet, sheet.sections.length);
  if (ratings.length !== expected) {
    return { kind: 'incomplete', problems: [{ code: 'ratings-do-not-fit', expected, found: ratings.length }], sections: [] };
  }
  return ratingSheetTotal(
    sheet.sections.map(({ items, weight }, index) => ({
      ratings: ratings.slice(itemsUpTo(sheet, index), itemsUpTo(sheet, index + 1)),
      items,
      weight: weight.value,
    })),
  );
};

const itemsUpTo = ({ sections }: RatingSheet, count: number): number =>
  sections.slice(0, count).reduce((sum, { items }) => sum + items.length, 0);
