import type { FunctionProblem } from './function-problem';
import { type Cell, type Grid, sizeOf } from './grid';

export type SingleCell =
  | { readonly kind: 'cell'; readonly cell: Cell }
  | { readonly kind: 'problem'; readonly problem: FunctionProblem };

/** The one cell of an argument that has to be a single value. */
export const singleCell = (parameter: string, grid: Grid): SingleCell => {
  const size = sizeOf(grid);
  const cell = grid[0]?.[0];
  if (size.rows !== 1 || size.columns !== 1) return { kind: 'problem', problem: { code: 'size-unfitting', parameter, size, expected: { rows: 1, columns: 1 } } };
  return { kind: 'cell', cell: cell === undefined ? null : cell };
};
