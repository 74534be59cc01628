import type { Place } from '../domain/appraisal/appraisal-problem';
import { type Grid, sizeOf } from './grid';

/** Where the cell with this index stands when a range is read row by row, 1-based. */
export const placeOf = (grid: Grid, index: number): Place => {
  const { columns } = sizeOf(grid);
  return { row: Math.floor(index / columns) + 1, column: (index % columns) + 1 };
};
