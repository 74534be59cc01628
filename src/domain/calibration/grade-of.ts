import { normalise } from '../number/normalise';
import type { Problem } from '../problem';

/** A grade from its lower limit (included) up to the next grade's (excluded); the highest has no upper limit. */
export type GradeBand = { readonly grade: string; readonly from: number };

export type Grade = { readonly kind: 'grade'; readonly grade: string } | { readonly kind: 'problem'; readonly problem: Problem };

/** The grade of a total. Bands may come in any order; the total is looked up unrounded (normalised), never as it is shown. */
export const gradeOf = (total: number, bands: readonly GradeBand[]): Grade => {
  const problem = bandsProblem(bands) ?? (Number.isFinite(total) ? undefined : ({ code: 'total-invalid', found: String(total) } as const));
  if (problem !== undefined) return { kind: 'problem', problem };
  const exact = normalise(total);
  const descending = [...bands].sort((a, b) => b.from - a.from);
  const band = descending.find(({ from }) => exact >= normalise(from));
  if (band !== undefined) return { kind: 'grade', grade: band.grade };
  return { kind: 'problem', problem: { code: 'total-below-grades', total: exact, lowest: Math.min(...bands.map(({ from }) => from)) } };
};

const bandsProblem = (bands: readonly GradeBand[]): Problem | undefined => {
  if (bands.length === 0) return { code: 'grades-missing' };
  const unlimited = bands.find(({ from }) => !Number.isFinite(from));
  if (unlimited !== undefined) return { code: 'grade-limit-invalid', grade: unlimited.grade, found: String(unlimited.from) };
  const limits = bands.map(({ from }) => normalise(from));
  const twice = limits.find((from, index) => limits.indexOf(from) !== index);
  return twice === undefined ? undefined : { code: 'grade-limit-twice', from: twice };
};
