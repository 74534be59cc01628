import { type GradeBand, gradeOf } from '../domain/calibration/grade-of';
import { type AnswerCell, failed, problem, raised } from './answer';
import { cellByCell } from './cell-by-cell';
import { range, type Reference } from './example';
import { declare, required } from './function';
import { type Cell, isLeftOut } from './grid';
import { readGrades } from './read-grades';
import { readNumber } from './read-number';

const gradeOfCell = (cell: Cell, bands: readonly GradeBand[]): AnswerCell => {
  const total = readNumber(cell);
  if (total.kind === 'blank') return failed({ code: 'missing-value' });
  if (total.kind === 'problem') return failed(total.problem);
  const grade = gradeOf(total.value, bands);
  return grade.kind === 'grade' ? grade.grade : failed(grade.problem);
};

const table: Reference = { at: 'J2', cells: [[4.5, 'A'], [3.5, 'B'], [2.5, 'C'], [0, 'D']] };

/** The grade of a total, from half-open bands. */
export const grade = declare({
  id: 'GRADE',
  group: 'comparison',
  parameters: [required('total'), required('grades')],
  run: (totals, grades) => {
    if (isLeftOut(grades)) return problem({ code: 'argument-missing', parameter: 'grades' });
    const reading = readGrades(grades);
    if (reading.kind === 'problem') return problem(reading.problem);
    return raised(cellByCell(['total'], [totals], (cell = null) => gradeOfCell(cell, reading.bands)));
  },
  examples: [
    { arguments: [2.99, table], gives: 'C' },
    { arguments: [range('G5', [[4.5], [3.4999]]), table], gives: [['A'], ['C']] },
    { arguments: [3.5, { at: '{4.5,"A";3.5,"B";0,"C"}', cells: [[4.5, 'A'], [3.5, 'B'], [0, 'C']] }], gives: 'B' },
    { arguments: [1.2, range('J2', [[4.5, 'A'], [3.5, 'B'], [2.5, 'C']])], gives: { error: 'total-below-grades' } },
    { arguments: [3, range('J2', [[4.5, 'A'], ['B', null]])], gives: { error: 'grade-unreadable' } },
  ],
});
