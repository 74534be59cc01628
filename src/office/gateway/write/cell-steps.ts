import type { Edit } from '../../../workbook/edit';
import type { WorkbookGrid } from '../../../workbook/grid';
import { rangeOf } from '../range-of';
import { cellForExcel } from './cell-for-excel';
import { step, type Step } from './step';

type Write = Extract<Edit, { kind: 'write' }>;

/** Cells in one step, so that a long table can be spread over several requests. */
const CELLS = 10_000;

const rowsAtOnce = ({ cells }: Write): number => Math.max(1, Math.floor(CELLS / Math.max(1, ...cells.map(({ length }) => length))));

/** Blocks of whole ranges: one array for each, whatever the number of cells. */
export const cellSteps = (edit: Write, basis: WorkbookGrid): readonly Step[] => {
  const formats = basis.sheets.find(({ name }) => name === edit.sheet)?.formats;
  const width = Math.max(0, ...edit.cells.map(({ length }) => length));
  const atOnce = rowsAtOnce(edit);
  const blocks = width === 0 ? [] : Array.from({ length: Math.ceil(edit.cells.length / atOnce) }, (_, index) => index * atOnce);
  return blocks.map((first) => {
    const top = edit.row + first;
    const matrix = edit.cells.slice(first, first + atOnce).map((line, down) =>
      Array.from({ length: width }, (_, across) => cellForExcel(line[across], formats?.get(top + down)?.get(edit.column + across) === '@')));
    const area = { top, left: edit.column, bottom: top + matrix.length - 1, right: edit.column + width - 1 };
    return step(1, 1, matrix, ({ sheet }) => { rangeOf(sheet(edit.sheet), area).formulas = matrix; });
  });
};
