import { normalise } from '../../domain/number/normalise';
import { gradeOf, type GradeBand } from '../../domain/calibration/grade-of';
import type { CellInput } from '../edit';
import type { AppraisedPerson } from './appraised-person';
import type { FillSettings } from './fill-settings';
import { formulaNumber, formulaText } from './formula-literal';
import { text } from './sheet-rows';

const formula = (total: string, bands: readonly GradeBand[], shown: (grade: string) => string): string => {
  const descending = bands.toSorted((a, b) => b.from - a.from);
  const nested = descending.reduceRight(
    (otherwise, { grade, from }) => `IF(ROUND(${total},10)>=${formulaNumber(normalise(from))},${formulaText(shown(grade))},${otherwise})`,
    '""',
  );
  return `IF(ISNUMBER(${total}),${nested},"")`;
};

/** The grade of the total in a cell, looked up unrounded; blank while grades are off or the total is incomplete. */
export const gradeCell = ({ appraisal }: AppraisedPerson, total: string, { grades, scores, words }: FillSettings, shown = words.grade): CellInput => {
  if (grades === undefined || grades.length === 0) return { empty: true };
  const grade = appraisal.kind === 'incomplete' ? undefined : gradeOf(appraisal.total, grades);
  const now = grade?.kind === 'grade' ? shown(grade.grade) : '';
  return scores === 'values' ? text(now) : { formula: formula(total, grades, shown), shows: now };
};
