import { type Answer, type AnswerCell, problem } from './answer';
import { type Cell, type Grid, type Size, sizeOf } from './grid';

type Named = { readonly name: string; readonly grid: Grid };

/**
 * Answers cell by cell in the shape of the largest argument. A single value, a row or a column is used again for each row or
 * column of the others, as Excel does it; sizes that do not fit are a problem.
 */
export const cellByCell = (named: readonly Named[], answer: (...cells: readonly Cell[]) => AnswerCell): Answer => {
  const sizes = named.map(({ grid }) => sizeOf(grid));
  const rows = Math.max(...sizes.map((size) => size.rows));
  const columns = Math.max(...sizes.map((size) => size.columns));
  const misfit = named.findIndex((_, at) => !fits(sizes[at], rows, columns));
  if (misfit >= 0) return sizesDiffer(named, misfit, (size) => size.rows === rows || size.columns === columns);
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => answer(...named.map(({ grid }) => at(grid, row, column)))),
  );
  return { kind: 'cells', cells };
};

const fits = (size: Size | undefined, rows: number, columns: number): boolean =>
  size !== undefined && (size.rows === 1 || size.rows === rows) && (size.columns === 1 || size.columns === columns);

const at = (grid: Grid, row: number, column: number): Cell => {
  const line = grid.length === 1 ? grid[0] : grid[row];
  const cell = line?.length === 1 ? line[0] : line?.[column];
  return cell === undefined ? null : cell;
};

const sizesDiffer = (named: readonly Named[], misfit: number, isLargest: (size: Size) => boolean): Answer => {
  const one = named[misfit];
  const other = named.find(({ grid }, at) => at !== misfit && isLargest(sizeOf(grid)));
  if (one === undefined || other === undefined) throw new Error('Two arguments are needed to differ in size.');
  return problem({
    code: 'sizes-differ',
    parameter: one.name,
    size: sizeOf(one.grid),
    other: other.name,
    otherSize: sizeOf(other.grid),
  });
};
