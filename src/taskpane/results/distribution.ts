import { normalise } from '../../domain/number/normalise';
import type { GradeBand } from '../../domain/calibration/grade-of';
import type { ResultRow } from './result-rows';

export type Bar =
  | { readonly kind: 'totals'; readonly from: number; readonly to: number; readonly people: number }
  | { readonly kind: 'grade'; readonly grade: string; readonly people: number };

const STEP = 0.5;
const [LOWEST, HIGHEST] = [1, 5];

/** How many people have which total: in steps of half a point, the last one up to and with 5; or by grade, where there are grades. */
export const distribution = (rows: readonly ResultRow[], grades: readonly GradeBand[] | undefined): readonly Bar[] => {
  if (grades !== undefined) {
    const ascending = grades.toSorted((a, b) => a.from - b.from);
    return ascending.map(({ grade }) => ({ kind: 'grade', grade, people: rows.filter((row) => row.grade === grade).length }));
  }
  const totals = rows.flatMap(({ total }) => (total === undefined ? [] : [normalise(total)]));
  return Array.from({ length: (HIGHEST - LOWEST) / STEP }, (_, index) => {
    const from = LOWEST + index * STEP;
    const to = from + STEP;
    return { kind: 'totals', from, to, people: totals.filter((total) => total >= from && (total < to || (to === HIGHEST && total === HIGHEST))).length };
  });
};

/** Of those who have a total. */
export const meanTotal = (rows: readonly ResultRow[]): number | undefined => {
  const totals = rows.flatMap(({ total }) => (total === undefined ? [] : [total]));
  return totals.length === 0 ? undefined : normalise(totals.reduce((sum, total) => sum + total, 0) / totals.length);
};
