import type { HalfYearPart } from '../appraisal/appraisal-problem';
import { scale, weightedMean, type Total } from '../appraisal/weighted-total';
import { weightsInPoints } from '../appraisal/weights-in-points';
import type { Problem } from '../problem';

/** Totals and means from 1 to 5; a part that is not there yet is `undefined`. */
export type HalfYearParts = {
  readonly firstQuarter: number | undefined;
  readonly secondQuarter: number | undefined;
  readonly competency: number | undefined;
  readonly attitude: number | undefined;
};

/** Shares of the quarters' mean, competency and attitude; they add up to 100 %. Proposed: 70, 20, 10. */
export type PartShares = readonly [quarters: number, competency: number, attitude: number];

const places = [
  ['first-quarter', 'firstQuarter'],
  ['second-quarter', 'secondQuarter'],
  ['competency', 'competency'],
  ['attitude', 'attitude'],
] as const satisfies readonly (readonly [HalfYearPart, keyof HalfYearParts])[];

/** The half-year's total; nothing that is missing is made up for, whatever its share. */
export const halfYear = (parts: HalfYearParts, shares: PartShares): Total => {
  const weights = weightsInPoints(shares);
  const problems = [
    ...(weights.kind === 'problem' ? [weights.problem] : []),
    ...places.flatMap(([part, key], index) => partProblem(part, parts[key], index)),
  ];
  const { firstQuarter, secondQuarter, competency, attitude } = parts;
  const isThere = firstQuarter !== undefined && secondQuarter !== undefined && competency !== undefined && attitude !== undefined;
  if (weights.kind === 'problem' || problems.length > 0 || !isThere) return { kind: 'incomplete', problems };
  return { kind: 'total', total: weightedMean([(firstQuarter + secondQuarter) / 2, competency, attitude], weights.points) };
};

const partProblem = (part: HalfYearPart, value: number | undefined, index: number): readonly Problem[] => {
  if (value === undefined) return [{ code: 'part-missing', part }];
  const fits = value >= scale.lowest && value <= scale.highest;
  return fits ? [] : [{ code: 'score-invalid', found: String(value), place: { row: index + 1, column: 1 } }];
};
