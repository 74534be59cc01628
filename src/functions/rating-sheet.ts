import type { Rating } from '../domain/rating-sheet/rating';
import { ratingSheetTotal } from '../domain/rating-sheet/rating-sheet-total';
import { type Answer, one, problem } from './answer';
import { range } from './example';
import { declare, required } from './function';
import { type Cell, type Grid, isBlank, sizeOf } from './grid';
import { firstOf, readRatings } from './read-ratings';

const total = (ratings: Grid, sections: Grid): Answer => {
  const reading = readRatings(ratings);
  if (reading.kind === 'problem') return problem(reading.problem);
  const names = sections.flat();
  if (names.length !== reading.ratings.length) {
    return problem({ code: 'size-unfitting', parameter: 'sections', size: sizeOf(sections), expected: sizeOf(ratings) });
  }
  if (hasNoName(names[0])) return problem({ code: 'argument-missing', parameter: 'sections' });
  const result = ratingSheetTotal([...bySection(reading.ratings, names).values()].map((own) => ({ ratings: own })));
  return result.kind === 'total' ? one(result.total) : problem(firstOf(result.problems));
};

/** Beside a merged cell the rows below the first are blank; desktop Excel passes them as 0. */
const hasNoName = (cell: Cell | undefined): boolean => isBlank(cell) || cell === 0;

const bySection = (ratings: readonly Rating[], names: readonly Cell[]): ReadonlyMap<string, readonly Rating[]> => {
  const sections = new Map<string, Rating[]>();
  let section = '';
  for (const [index, rating] of ratings.entries()) {
    const name = names[index];
    if (!hasNoName(name)) section = String(name).trim();
    const own = sections.get(section);
    if (own === undefined) sections.set(section, [rating]);
    else own.push(rating);
  }
  return sections;
};

/** The total of a rating sheet: the mean of its sections' means, so that a long section counts no more than a short one. */
export const ratingSheet = declare({
  id: 'RATING_SHEET',
  group: 'ratings',
  parameters: [required('ratings'), required('sections')],
  run: total,
  examples: [
    { arguments: [range('C5', [[4], [5], [3], ['n/a'], [2]]), range('A5', [['服务'], ['服务'], ['服务'], ['团队'], ['团队']])], gives: 3 },
    { arguments: [range('C5', [[4], [5], [3], [2]]), range('A5', [['服务'], [null], [null], ['团队']])], gives: 3 },
    { arguments: [range('C5', [[4], [null], [3], [2]]), range('A5', [['服务'], [null], [null], ['团队']])], gives: { error: 'in-argument' } },
  ],
});
