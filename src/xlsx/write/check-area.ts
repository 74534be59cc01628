import type { Area } from '../../workbook/grid';
import { a1 } from '../../workbook/plan/a1';
import { limits } from '../limits';
import { refuse } from '../refuse';

/** Refuses an area that does not lie on a sheet. */
export const checkArea = (sheet: string, { top, left, bottom, right }: Area): void => {
  const isOnSheet = top >= 0 && left >= 0 && top <= bottom && left <= right && bottom < limits.rows && right < limits.columns;
  if (!isOnSheet) refuse({ code: 'cells-beyond-sheet', sheet, cell: a1(Math.max(0, bottom), Math.max(0, right)) });
};
