import { findDepartment } from '../../catalogue/positions/index';
import type { RowSpan } from './choices';
import { readHeading } from './read-heading';
import { isNoteText, isTotalWord } from './row-words';
import type { SheetView } from './sheet-view';

/** Ratings as a square: who rated in one direction, who was rated in the other. Rows and columns are 0-based. */
export type RatingsMatrix = {
  readonly sheet: string;
  readonly headingRow: number;
  readonly dataRows: RowSpan;
  /** `people`: each column is somebody who was rated, each row a department that rated; `departments`: the other way round. */
  readonly across: 'people' | 'departments';
  /** Of the rows: their departments, their raters, or the people who were rated. */
  readonly departmentColumn?: number;
  readonly raterColumn?: number;
  readonly personColumn?: number;
  readonly columns: readonly { readonly column: number; readonly text: string }[];
};

const LOOKED_AT = 30;
const FEWEST = 2;

/** Finds departments × people. `isPerson` knows the people of the results. */
export const findRatingsMatrix = (view: SheetView, isPerson: (text: string) => boolean): RatingsMatrix | undefined => {
  const rows = Math.min(view.sheet.values.length, LOOKED_AT);
  for (let row = 0; row < rows; row += 1) {
    const matrix = matrixBelow(view, row, isPerson);
    if (matrix !== undefined) return matrix;
  }
  return undefined;
};

type Headed = { readonly column: number; readonly text: string };

const matrixBelow = (view: SheetView, row: number, isPerson: (text: string) => boolean): RatingsMatrix | undefined => {
  const cells: readonly Headed[] = (view.sheet.values[row] ?? []).map((_, column) => ({ column, text: view.text(row, column) })).filter(({ text }) => text !== '');
  const roleAt = (kinds: readonly string[]): number | undefined => cells.find(({ text }) => kinds.includes(roleOf(text)))?.column;
  const raterColumn = roleAt(['rater']);
  const departmentColumn = roleAt(['rater-department']);
  const personColumn = roleAt(['name', 'id']);
  const dataRows = { first: row + 1, last: view.sheet.values.length - 1 };
  const base = { sheet: view.sheet.name, headingRow: row, dataRows };
  const others = (taken: readonly (number | undefined)[]): readonly Headed[] => cells.filter(({ column, text }) => !taken.includes(column) && !isTotalWord(text) && !isNoteText(text) && roleOf(text) !== 'number');
  if (departmentColumn !== undefined || raterColumn !== undefined) {
    const rest = others([departmentColumn, raterColumn]);
    const people = rest.filter(({ text }) => isPerson(text));
    if (!isMost(people, rest)) return undefined;
    return { ...base, across: 'people', columns: rest, ...(departmentColumn === undefined ? {} : { departmentColumn }), ...(raterColumn === undefined ? {} : { raterColumn }) };
  }
  const rest = others([personColumn]);
  const departments = rest.filter(({ text }) => findDepartment(text) !== undefined);
  return personColumn === undefined || !isMost(departments, rest) ? undefined : { ...base, across: 'departments', personColumn, columns: departments };
};

const roleOf = (text: string): string => {
  const { says, whole } = readHeading([text]);
  return says.kind === 'role' && whole && findDepartment(text) === undefined ? says.role.kind : '';
};

const isMost = (some: readonly Headed[], all: readonly Headed[]): boolean => some.length >= FEWEST && some.length * 2 > all.length;
