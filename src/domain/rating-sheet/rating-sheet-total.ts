import { weightedMean } from '../appraisal/weighted-total';
import { weightsInPoints } from '../appraisal/weights-in-points';
import type { InEachLanguage } from '../locale';
import type { Problem } from '../problem';
import type { Rating } from './rating';
import type { ItemPlace } from './rating-problem';
import { ratingsMean, type RatingsMean } from './ratings-mean';

/** A section as it is summed up; equal weights if no section has one. */
export type RatedSection = {
  readonly ratings: readonly Rating[];
  readonly items?: readonly { readonly texts: InEachLanguage }[];
  /** Percent points. */
  readonly weight?: number;
};

/** `sections` are the sections' own means, in their order, also where the whole is incomplete. */
export type RatingSheetTotal =
  | {
      readonly kind: 'total';
      readonly total: number;
      readonly sections: readonly RatingsMean[];
      /** Items marked n/a. */
      readonly leftOut: readonly ItemPlace[];
      /** Numbers (1-based) of sections of which no item applies; their weight went to the others. */
      readonly sectionsLeftOut: readonly number[];
    }
  | { readonly kind: 'incomplete'; readonly problems: readonly Problem[]; readonly sections: readonly RatingsMean[] };

/** The mean of the sections' means, by their weights: a long section counts no more than a short one. */
export const ratingSheetTotal = (sections: readonly RatedSection[]): RatingSheetTotal => {
  const means = sections.map((section, index) => ratingsMean({ section: index + 1, ...partOf(section) }));
  const weights = sectionWeights(sections);
  const problems = [...weights.problems, ...means.flatMap((mean) => (mean.kind === 'incomplete' ? mean.problems : []))];
  if (problems.length > 0) return { kind: 'incomplete', problems, sections: means };
  const counted = means.flatMap((mean, index) => {
    const weight = weights.points[index];
    return mean.kind === 'mean' && weight !== undefined && weight > 0 ? [{ mean: mean.mean, weight }] : [];
  });
  if (counted.length === 0) return { kind: 'incomplete', problems: [{ code: 'nothing-rated' }], sections: means };
  return {
    kind: 'total',
    total: weightedMean(counted.map(({ mean }) => mean), counted.map(({ weight }) => weight)),
    sections: means,
    leftOut: means.flatMap((mean) => (mean.kind === 'incomplete' ? [] : mean.leftOut)),
    sectionsLeftOut: means.flatMap((mean, index) => (mean.kind === 'not-applicable' ? [index + 1] : [])),
  };
};

const partOf = ({ ratings, items }: RatedSection) => (items === undefined ? { ratings } : { ratings, items });

const sectionWeights = (sections: readonly RatedSection[]): { readonly points: readonly number[]; readonly problems: readonly Problem[] } => {
  const given = sections.flatMap(({ weight }) => (weight === undefined ? [] : [weight]));
  if (given.length === 0) return { points: sections.map(() => 1), problems: [] };
  if (given.length < sections.length) {
    return { points: [], problems: [{ code: 'scores-and-weights-differ', scores: sections.length, weights: given.length }] };
  }
  const weights = weightsInPoints(given);
  return weights.kind === 'problem' ? { points: [], problems: [weights.problem] } : { points: weights.points, problems: [] };
};
