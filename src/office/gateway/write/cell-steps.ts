import type { Edit } from '../../../workbook/edit';
import type { WorkbookGrid } from '../../../workbook/grid';
import { rangeOf } from '../range-of';
import type { Raw } from '../read/read-blocks';
import { cellForExcel } from './cell-for-excel';
import { step, type Step } from './step';

type Write = Extract<Edit, { kind: 'write' }>;

/** Cells and characters in one step, so that a long table can be spread over several requests. */
const CELLS = 10_000;
const CHARACTERS = 300_000;

const length = (raw: Raw | null): number => (typeof raw === 'string' ? raw.length : 8);

type Lines = readonly (readonly (Raw | null)[])[];

/** Rows in the order they stand, as many together as one step takes. */
const parts = (lines: Lines): readonly { readonly first: number; readonly lines: Lines }[] => {
  const found: { readonly first: number; readonly lines: (readonly (Raw | null)[])[] }[] = [];
  let [cells, characters] = [0, 0];
  lines.forEach((line, row) => {
    const own = line.reduce<number>((sum, raw) => sum + length(raw), 0);
    const last = found.at(-1);
    if (last === undefined || cells + line.length > CELLS || characters + own > CHARACTERS) {
      found.push({ first: row, lines: [line] });
      [cells, characters] = [0, 0];
    } else last.lines.push(line);
    cells += line.length;
    characters += own;
  });
  return found;
};

/** Blocks of whole ranges: one array for each, whatever the number of cells. */
export const cellSteps = (edit: Write, basis: WorkbookGrid): readonly Step[] => {
  const formats = basis.sheets.find(({ name }) => name === edit.sheet)?.formats;
  const width = Math.max(0, ...edit.cells.map((line) => line.length));
  if (width === 0) return [];
  const all = edit.cells.map((line, down) => Array.from({ length: width }, (_, across) =>
    cellForExcel(line[across], formats?.get(edit.row + down)?.get(edit.column + across) === '@')));
  return parts(all).map(({ first, lines }) => {
    const top = edit.row + first;
    const area = { top, left: edit.column, bottom: top + lines.length - 1, right: edit.column + width - 1 };
    return step(1, 1, lines, ({ sheet }) => { rangeOf(sheet(edit.sheet), area).formulas = lines.map((line) => [...line]); });
  });
};
