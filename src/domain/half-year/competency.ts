import { weightedMean } from '../appraisal/weighted-total';
import { weightsInPoints } from '../appraisal/weights-in-points';
import type { Problem } from '../problem';
import type { RatingsMean } from '../rating-sheet/ratings-mean';

/** Shares of core and reference competencies; they add up to 100 %. Proposed: 70, 30. */
export type CompetencyShares = readonly [core: number, reference: number];

export type Competency =
  /** `groupsLeftOut`: no item of the group applies, so the other group alone speaks. */
  | { readonly kind: 'mean'; readonly mean: number; readonly groupsLeftOut: readonly ('core' | 'reference')[] }
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'incomplete'; readonly problems: readonly Problem[] };

/** Core and reference competencies in one figure. */
export const competency = (core: RatingsMean, reference: RatingsMean, shares: CompetencyShares): Competency => {
  const weights = weightsInPoints(shares);
  const problems = [
    ...(weights.kind === 'problem' ? [weights.problem] : []),
    ...[core, reference].flatMap((group) => (group.kind === 'incomplete' ? group.problems : [])),
  ];
  if (problems.length > 0) return { kind: 'incomplete', problems };
  const [coreShare, referenceShare] = shares;
  const groups = [{ id: 'core', group: core, share: coreShare } as const, { id: 'reference', group: reference, share: referenceShare } as const];
  const counted = groups.flatMap(({ group, share }) => (group.kind === 'mean' && share > 0 ? [{ mean: group.mean, share }] : []));
  if (counted.length === 0) return { kind: 'not-applicable' };
  return {
    kind: 'mean',
    mean: weightedMean(counted.map(({ mean }) => mean), counted.map(({ share }) => share)),
    groupsLeftOut: groups.flatMap(({ id, group }) => (group.kind === 'not-applicable' ? [id] : [])),
  };
};
