import { type Answer, type AnswerCell, problem } from './answer';
import { type Cell, type Grid, sizeOf } from './grid';

/**
 * Answers cell by cell in the shape of the largest argument. A single value, a row or a column is used again for each row or
 * column of the others, as Excel does it; sizes that do not fit are a problem. `names` are those of the parameters.
 */
export const cellByCell = (names: readonly string[], grids: readonly Grid[], answer: (...cells: Cell[]) => AnswerCell): Answer => {
  const sizes = grids.map(sizeOf);
  const rows = Math.max(...sizes.map((size) => size.rows));
  const columns = Math.max(...sizes.map((size) => size.columns));
  const misfit = sizes.findIndex((size) => ![1, rows].includes(size.rows) || ![1, columns].includes(size.columns));
  const [parameter, size] = [names[misfit], sizes[misfit]];
  if (parameter !== undefined && size !== undefined) return problem({ code: 'size-unfitting', parameter, size, expected: { rows, columns } });
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => answer(...grids.map((grid) => cellAt(grid, row, column)))),
  );
  return { kind: 'cells', cells };
};

const cellAt = (grid: Grid, row: number, column: number): Cell => {
  const line = grid.length === 1 ? grid[0] : grid[row];
  const cell = line?.length === 1 ? line[0] : line?.[column];
  return cell === undefined ? null : cell;
};
