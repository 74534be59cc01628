/** What stands in one cell of an argument. `null` is a blank cell or an argument left out. */
export type Cell = number | string | boolean | null | { readonly error: string };

/** An argument as Excel passes it: rows of cells, a single value too; at least one cell. */
export type Grid = readonly (readonly Cell[])[];

/** Nothing there. A blank cell that desktop Excel passes as 0 cannot be told from a 0 that somebody typed. */
export const isBlank = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** An optional argument left out, or a single blank cell. */
export const isLeftOut = (grid: Grid): boolean => {
  const { rows, columns } = sizeOf(grid);
  return rows === 1 && columns === 1 && isBlank(grid[0]?.[0]);
};

export type Size = { readonly rows: number; readonly columns: number };

export const sizeOf = (grid: Grid): Size => ({ rows: grid.length, columns: grid[0]?.length ?? 1 });
