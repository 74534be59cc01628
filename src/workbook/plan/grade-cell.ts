import { normalise } from '../../domain/number/normalise';
import { gradeOf, type GradeBand } from '../../domain/calibration/grade-of';
import type { CellInput } from '../edit';
import type { GradesPlace } from '../grades/grades-table';
import { absoluteA1, quotedSheet } from './a1';
import type { AppraisedPerson } from './appraised-person';
import type { FillSettings } from './fill-settings';
import { formulaNumber, formulaText } from './formula-literal';
import { text } from './sheet-rows';

/** Half of the last decimal that counts: a limit nearer than this is reached. */
const NOISE = '0.00000000005';

/**
 * By the cells of the workbook's own grades. What the reader of that table refuses gives no grade here either, but says so: a lowest limit other than 1, one
 * above 5, a row without one of both, two limits that are the same, a name that two rows have, a sheet that is gone.
 */
const formulaOfCells = (total: string, { sheet, grade, from, first, last }: GradesPlace, { words }: FillSettings, prefix: string): string => {
  const range = (column: number): string => `${quotedSheet(sheet)}!${absoluteA1(first, column)}:${absoluteA1(last, column)}`;
  const [grades, limits, faulty] = [range(grade), range(from), formulaText(words.gradesUnusable)];
  const count = `COUNT(${limits})`;
  const isSound = `AND(MIN(${limits})=1,MAX(${limits})<=5,COUNTA(${limits})=${count},COUNTA(${grades})=${count},COUNTIFS(${limits},">=1",${grades},"<>")=${count})`;
  const limit = `LARGE(${limits},COUNTIF(${limits},">"&(${total}+${NOISE}))+1)`;
  const name = `INDEX(${grades},MATCH(${limit},${limits},0))`;
  const literal = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${name},"~","~~"),"*","~*"),"?","~?")`;
  const isOne = `AND(COUNTIF(${limits},${limit})=1,COUNTIF(${grades},"="&${literal})=1)`;
  const found = `${prefix === '' ? '' : `${formulaText(prefix)}&`}TRIM(${name})`;
  const ofLimit = `IF(ROUND(${total},10)<1,"",IF(${isOne},${found},${faulty}))`;
  return `IF(ISNUMBER(${total}),IFERROR(IF(${isSound},${ofLimit},${faulty}),${faulty}),"")`;
};

const formula = (total: string, bands: readonly GradeBand[], shown: (grade: string) => string): string => {
  const descending = bands.toSorted((a, b) => b.from - a.from);
  const nested = descending.reduceRight(
    (otherwise, { grade, from }) => `IF(ROUND(${total},10)>=${formulaNumber(normalise(from))},${formulaText(shown(grade))},${otherwise})`,
    '""',
  );
  return `IF(ISNUMBER(${total}),${nested},"")`;
};

/** The grade of the total in a cell, looked up unrounded; blank while grades are off or the total is incomplete. */
export const gradeCell = ({ appraisal }: AppraisedPerson, total: string, settings: FillSettings, shown = settings.words.grade): CellInput => {
  const { grades, gradesAt, scores } = settings;
  if (grades === undefined || grades.length === 0) return { empty: true };
  const grade = appraisal.kind === 'incomplete' ? undefined : gradeOf(appraisal.total, grades);
  const now = grade?.kind === 'grade' ? shown(grade.grade) : '';
  if (scores === 'values') return text(now);
  return { formula: gradesAt === undefined ? formula(total, grades, shown) : formulaOfCells(total, gradesAt, settings, shown('')), shows: now };
};
