import { weightedMean } from '../appraisal/weighted-total';
import { weightsInPoints } from '../appraisal/weights-in-points';
import type { InEachLanguage } from '../locale';
import type { Problem } from '../problem';
import type { Rating } from './rating';
import type { ItemPlace } from './rating-problem';

/** The mean of what was rated, with what was left out because it does not apply; or everything that is missing or wrong. */
export type RatingsMean =
  | { readonly kind: 'mean'; readonly mean: number; readonly rated: number; readonly leftOut: readonly ItemPlace[] }
  /** No item that counts applies: there is nothing to take the mean of, and nothing wrong. */
  | { readonly kind: 'not-applicable'; readonly leftOut: readonly ItemPlace[] }
  | { readonly kind: 'incomplete'; readonly problems: readonly Problem[] };

export type RatingsPart = {
  /** The section's number on the sheet, 1-based. */
  readonly section: number;
  readonly ratings: readonly Rating[];
  /** Names of the items where they have one, to say what is missing. */
  readonly items?: readonly { readonly texts: InEachLanguage }[];
  /** They add up to 100 %; equal if absent. The weight of an item left out goes to the others. */
  readonly weights?: readonly number[];
};

/** The mean of the ratings of one part of a sheet. */
export const ratingsMean = ({ section, ratings, items, weights }: RatingsPart): RatingsMean => {
  const placed = ratings.map((rating, index) => ({ rating, at: placeOf(section, index, items), weight: weights === undefined ? 1 : weights[index] }));
  const problems = [...weightProblems(ratings, weights), ...placed.flatMap(({ rating, at }) => ratingProblem(rating, at))];
  if (problems.length > 0) return { kind: 'incomplete', problems };
  const leftOut = placed.flatMap(({ rating, at }) => (rating.kind === 'not-applicable' ? [at] : []));
  const counted = placed.flatMap(({ rating, weight }) => (rating.kind === 'rated' && weight !== undefined && weight > 0 ? [{ value: rating.value, weight }] : []));
  if (counted.length === 0) return { kind: 'not-applicable', leftOut };
  const mean = weightedMean(counted.map(({ value }) => value), counted.map(({ weight }) => weight));
  return { kind: 'mean', mean, rated: counted.length, leftOut };
};

const placeOf = (section: number, index: number, items: RatingsPart['items']): ItemPlace => {
  const name = items?.[index]?.texts;
  return name === undefined ? { section, item: index + 1 } : { section, item: index + 1, name };
};

const ratingProblem = (rating: Rating, at: ItemPlace): readonly Problem[] => {
  if (rating.kind === 'blank') return [{ code: 'rating-missing', at }];
  return rating.kind === 'invalid' ? [{ code: 'rating-invalid', at, found: rating.found }] : [];
};

const weightProblems = (ratings: readonly Rating[], weights: readonly number[] | undefined): readonly Problem[] => {
  if (weights === undefined) return [];
  if (weights.length !== ratings.length) return [{ code: 'scores-and-weights-differ', scores: ratings.length, weights: weights.length }];
  const read = weightsInPoints(weights);
  return read.kind === 'problem' ? [read.problem] : [];
};
