import type { InEachLanguage } from '../locale';
import type { Sourced } from '../origin';
import type { Problem } from '../problem';
import { gradeOf } from './grade-of';

export type ScaleGrade = {
  readonly grade: string;
  readonly names: InEachLanguage;
  /** Lower limit of the total, included. */
  readonly from: Sourced<number>;
  /** What pay is multiplied by. */
  readonly coefficient: Sourced<number>;
  /** Share of a forced distribution, in percent points. */
  readonly share: Sourced<number>;
};

/** Grades with their coefficients. Nobody is graded while it is off. */
export type GradeScale = { readonly isOn: boolean; readonly grades: readonly ScaleGrade[] };

export type ScaleAnswer =
  | { readonly kind: 'off' }
  | { readonly kind: 'graded'; readonly grade: string; readonly coefficient: number }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** The grade and coefficient of a total, if HR has turned grades on. */
export const gradeByScale = (total: number, { isOn, grades }: GradeScale): ScaleAnswer => {
  if (!isOn) return { kind: 'off' };
  const found = gradeOf(total, grades.map(({ grade, from }) => ({ grade, from: from.value })));
  if (found.kind === 'problem') return found;
  const own = grades.find(({ grade }) => grade === found.grade);
  if (own === undefined) throw new Error(`The grade ${found.grade} is not on its own scale`);
  return { kind: 'graded', grade: own.grade, coefficient: own.coefficient.value };
};
