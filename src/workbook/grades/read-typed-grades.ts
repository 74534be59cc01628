import type { GradeBand } from '../../domain/calibration/grade-of';

/** A grade as it is typed. */
export type TypedGrade = { readonly grade: string; readonly from: string };

/** What keeps typed grades from being used; `row` counts from 0. */
export type GradeFault =
  | { readonly code: 'nameless'; readonly row: number }
  | { readonly code: 'twice'; readonly row: number; readonly grade: string }
  | { readonly code: 'limit-unreadable'; readonly row: number; readonly found: string }
  | { readonly code: 'limit-outside'; readonly row: number; readonly found: string }
  | { readonly code: 'limit-twice'; readonly row: number; readonly from: number }
  /** Totals below the lowest grade would have none. */
  | { readonly code: 'lowest-above-one'; readonly row: number; readonly grade: string; readonly from: string };

export type TypedGradesReading = { readonly kind: 'grades'; readonly bands: readonly GradeBand[] } | { readonly kind: 'faults'; readonly faults: readonly GradeFault[] };

const [LOWEST, HIGHEST] = [1, 5];

/** A+, A and A- are three grades. */
const gradeKey = (grade: string): string => grade.normalize('NFKC').trim().toLowerCase();

const numberIn = (text: string): number | undefined => {
  const plain = text.normalize('NFKC').trim();
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
};

const faultOf = ({ grade, from }: TypedGrade, row: number, before: readonly TypedGrade[]): GradeFault | undefined => {
  if (grade.trim() === '') return { code: 'nameless', row };
  if (before.some((one) => gradeKey(one.grade) === gradeKey(grade))) return { code: 'twice', row, grade: grade.trim() };
  const limit = numberIn(from);
  if (limit === undefined) return { code: 'limit-unreadable', row, found: from.trim() };
  if (limit < LOWEST || limit > HIGHEST) return { code: 'limit-outside', row, found: from.trim() };
  return before.some((one) => numberIn(one.from) === limit) ? { code: 'limit-twice', row, from: limit } : undefined;
};

/** Reads typed grades into bands: every total from 1 to 5 has exactly one grade, or the grades are not used. */
export const readTypedGrades = (typed: readonly TypedGrade[]): TypedGradesReading => {
  const faults = typed.flatMap((grade, row) => faultOf(grade, row, typed.slice(0, row)) ?? []);
  if (faults.length > 0) return { kind: 'faults', faults };
  const bands = typed.flatMap(({ grade, from }) => {
    const limit = numberIn(from);
    return limit === undefined ? [] : [{ grade: grade.trim(), from: limit }];
  });
  const lowest = bands.toSorted((a, b) => a.from - b.from)[0];
  if (lowest === undefined || lowest.from <= LOWEST) return { kind: 'grades', bands };
  return { kind: 'faults', faults: [{ code: 'lowest-above-one', row: bands.indexOf(lowest), grade: lowest.grade, from: String(lowest.from) }] };
};
