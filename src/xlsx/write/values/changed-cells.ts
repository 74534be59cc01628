import type { Area } from '../../../workbook/grid';
import { limits } from '../../limits';
import type { Reference } from '../../../workbook/formula/formula-pieces';

/**
 * Cells whose value is no longer what the file said, by sheet (in small letters) and column: the rows from the first to the last of them.
 * Cells between count as changed too; that costs at most a computation too many.
 */
export type ChangedCells = Map<string, Map<number, { top: number; bottom: number }>>;

export const noteChange = (changed: ChangedCells, sheet: string, { top, left, bottom, right }: Area): void => {
  const key = sheet.toLowerCase();
  const columns = changed.get(key) ?? new Map<number, { top: number; bottom: number }>();
  changed.set(key, columns);
  for (let column = left; column <= right; column++) {
    const rows = columns.get(column);
    if (rows === undefined) columns.set(column, { top, bottom });
    else {
      rows.top = Math.min(rows.top, top);
      rows.bottom = Math.max(rows.bottom, bottom);
    }
  }
};

const areaOf = ({ from, to = from }: Reference): Area => ({
  top: from.row === undefined ? 0 : Math.min(from.row, to.row ?? from.row),
  bottom: from.row === undefined ? limits.rows - 1 : Math.max(from.row, to.row ?? from.row),
  left: from.column === undefined ? 0 : Math.min(from.column, to.column ?? from.column),
  right: from.column === undefined ? limits.columns - 1 : Math.max(from.column, to.column ?? from.column),
});

/** Whether a formula on `formulaSheet` reads a changed cell through this reference. Ranges over several sheets may; other workbooks do not. */
export const readsChange = (changed: ChangedCells, formulaSheet: string, reference: Reference): boolean => {
  if (reference.isForeign) return !reference.prefix.includes('[');
  const columns = changed.get((reference.sheet ?? formulaSheet).toLowerCase());
  if (columns === undefined) return false;
  const { top, left, bottom, right } = areaOf(reference);
  for (const [column, rows] of columns) if (left <= column && column <= right && rows.top <= bottom && top <= rows.bottom) return true;
  return false;
};
