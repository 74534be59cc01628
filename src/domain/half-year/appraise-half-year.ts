import type { Problem } from '../problem';
import type { Rating } from '../rating-sheet/rating';
import type { ItemPlace } from '../rating-sheet/rating-problem';
import { ratingsMean, type RatingsMean } from '../rating-sheet/ratings-mean';
import { competency } from './competency';
import { halfYear } from './half-year';
import type { GroupId, HalfYearScheme, ItemGroup } from './half-year-scheme';

/** What is known at the end of a half-year; a quarter without a total is `undefined`. */
export type HalfYearResults = {
  readonly firstQuarter: number | undefined;
  readonly secondQuarter: number | undefined;
  /** The appraiser's ratings, in the order of each group's items. */
  readonly ratings: Readonly<Record<GroupId, readonly Rating[]>>;
};

export type HalfYearAppraisal =
  | {
      readonly kind: 'complete';
      readonly total: number;
      readonly competency: number;
      readonly attitude: number;
      /** Items marked n/a: section 1 is core, 2 reference, 3 attitude. */
      readonly leftOut: readonly ItemPlace[];
      readonly groupsLeftOut: readonly GroupId[];
    }
  | { readonly kind: 'incomplete'; readonly problems: readonly Problem[] };

/** Appraises one person for half a year by a scheme. */
export const appraiseHalfYear = (scheme: HalfYearScheme, results: HalfYearResults): HalfYearAppraisal => {
  const [core, reference, attitude] = scheme.groups.map((group, index) => groupMean(group, index + 1, results.ratings[group.id]));
  if (core === undefined || reference === undefined || attitude === undefined) throw new Error('A half-year scheme has three groups');
  const { shares } = scheme;
  const able = competency(core, reference, [shares.core.value, shares.reference.value]);
  const rated = { competency: able.kind === 'mean' ? able.mean : undefined, attitude: attitude.kind === 'mean' ? attitude.mean : undefined };
  const { firstQuarter, secondQuarter } = results;
  const whole = halfYear({ firstQuarter, secondQuarter, ...rated }, [shares.quarters.value, shares.competency.value, shares.attitude.value]);
  const why = [
    ...partProblems(able, scheme.groups[0]),
    ...partProblems(attitude, scheme.groups[2]),
    ...(whole.kind === 'incomplete' ? whole.problems.filter((problem) => !isExplained(problem)) : []),
  ];
  if (whole.kind === 'incomplete' || able.kind !== 'mean' || attitude.kind !== 'mean') return { kind: 'incomplete', problems: why };
  return {
    kind: 'complete',
    total: whole.total,
    competency: able.mean,
    attitude: attitude.mean,
    leftOut: [core, reference, attitude].flatMap((group) => (group.kind === 'incomplete' ? [] : group.leftOut)),
    groupsLeftOut: able.groupsLeftOut,
  };
};

const groupMean = ({ items }: ItemGroup, section: number, ratings: readonly Rating[]): RatingsMean =>
  ratings.length === items.length
    ? ratingsMean({ section, ratings, items })
    : { kind: 'incomplete', problems: [{ code: 'ratings-do-not-fit', expected: items.length, found: ratings.length }] };

const partProblems = (part: { readonly kind: 'mean' | 'not-applicable' } | { readonly kind: 'incomplete'; readonly problems: readonly Problem[] }, { names }: ItemGroup): readonly Problem[] => {
  if (part.kind === 'incomplete') return part.problems;
  return part.kind === 'not-applicable' ? [{ code: 'nothing-rated', part: names }] : [];
};

/** That a rated part has no figure is already said item by item. */
const isExplained = (problem: Problem): boolean => problem.code === 'part-missing' && (problem.part === 'competency' || problem.part === 'attitude');
