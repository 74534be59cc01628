import type { GradeBand } from '../domain/calibration/grade-of';
import type { FunctionProblem } from './function-problem';
import { type Cell, type Grid, isBlank } from './grid';
import { readNumber } from './read-number';
import { shown } from './read-unit';

export type GradesReading =
  | { readonly kind: 'grades'; readonly bands: readonly GradeBand[] }
  | { readonly kind: 'problem'; readonly problem: FunctionProblem };

/** Grades as two columns, lower limit and grade in either order. */
export const readGrades = (grid: Grid): GradesReading => {
  const bands: GradeBand[] = [];
  for (const [index, row] of grid.entries()) {
    if (row.every(isNothing)) continue;
    const [first = null, second = null, more] = row;
    const band = bandOf(first, second) ?? bandOf(second, first);
    if (band === undefined || more !== undefined) {
      return { kind: 'problem', problem: { code: 'grade-unreadable', found: row.map(shown).join(' '), line: index + 1 } };
    }
    bands.push(band);
  }
  return { kind: 'grades', bands };
};

/** Desktop Excel passes blank cells as 0: a row of zeros is a blank row. */
const isNothing = (cell: Cell): boolean => isBlank(cell) || cell === 0;

const bandOf = (limit: Cell, grade: Cell): GradeBand | undefined => {
  const from = readNumber(limit);
  return from.kind === 'number' && typeof grade === 'string' && !isBlank(grade) ? { from: from.value, grade: grade.trim() } : undefined;
};
