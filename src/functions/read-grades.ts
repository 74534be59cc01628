import type { GradeBand } from '../domain/calibration/grade-of';
import type { FunctionProblem } from './function-problem';
import { type Cell, type Grid, isBlank, sizeOf } from './grid';
import { readNumber } from './read-number';
import { shown } from './read-unit';

export type GradesReading =
  | { readonly kind: 'grades'; readonly bands: readonly GradeBand[] }
  | { readonly kind: 'problem'; readonly problem: FunctionProblem };

/** Grades as two columns (lower limit and grade, in either order), or as a text: `4.5 A；3.5 B；否则为 C`. */
export const readGrades = (grid: Grid): GradesReading => {
  const lines = sizeOf(grid).columns === 2 ? grid.filter(isFilled) : textsOf(grid);
  const bands: GradeBand[] = [];
  for (const [index, line] of lines.entries()) {
    const band = typeof line === 'string' ? bandOfText(line) : bandOfRow(line);
    if (band === undefined) return { kind: 'problem', problem: { code: 'grade-unreadable', found: found(line), line: index + 1 } };
    bands.push(band);
  }
  return { kind: 'grades', bands };
};

/** Desktop Excel passes blank cells as 0: a row of two zeros is a blank row. */
const isFilled = (row: readonly Cell[]): boolean => !row.every((cell) => isBlank(cell) || cell === 0);

const textsOf = (grid: Grid): readonly string[] =>
  grid
    .flat()
    .flatMap((cell) => (isBlank(cell) ? [] : (typeof cell === 'string' ? cell : shown(cell)).split(/[;；\n]/)))
    .filter((text) => text.trim() !== '');

const bandOfRow = ([first = null, second = null]: readonly Cell[]): GradeBand | undefined => bandOf(first, second) ?? bandOf(second, first);

const bandOf = (limit: Cell, grade: Cell): GradeBand | undefined => {
  const from = readNumber(limit);
  return from.kind === 'number' && typeof grade === 'string' && !isBlank(grade) ? { from: from.value, grade: grade.trim() } : undefined;
};

const withLimit = /^(?:>=|≥|不低于|不低於|from)?\s*(\d+(?:\.\d+)?)\s*(?:分)?\s*(?:以上|or more)?\s*(?:为|為|[=:：,，])?\s*(\S.*)$/i;
const lowest = /^(?:否则|否則|其他|其余|其餘|otherwise|else)\s*(?:为|為|[=:：,，])?\s*(\S.*)$/i;

/** `4.5 A`, `≥4.5 A`, `4.5以上为A`; the lowest grade takes all the rest, and totals are never below 0. */
const bandOfText = (text: string): GradeBand | undefined => {
  const clean = text.trim();
  const rest = lowest.exec(clean)?.[1];
  if (rest !== undefined) return { from: 0, grade: rest.trim() };
  const [, from, grade] = withLimit.exec(clean) ?? [];
  return from === undefined || grade === undefined ? undefined : { from: Number(from), grade: grade.trim() };
};

const found = (line: string | readonly Cell[]): string => shown(typeof line === 'string' ? line.trim() : line.map(shown).join(' '));
