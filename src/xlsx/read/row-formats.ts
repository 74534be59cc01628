/** Number formats of the rows of a sheet. Neighbouring rows with the same formats share one map: most tables need a single one. */
export type RowFormats = {
  readonly add: (column: number, code: string) => void;
  readonly endRow: (row: number) => void;
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, string>>;
};

export const rowFormats = (): RowFormats => {
  const rows = new Map<number, ReadonlyMap<number, string>>();
  const columns: number[] = [];
  const codes: string[] = [];
  let last: ReadonlyMap<number, string> = new Map();
  let lastColumns: number[] = [];
  let lastCodes: string[] = [];

  const isLikeLast = (): boolean => {
    if (columns.length !== lastColumns.length) return false;
    for (let at = 0; at < columns.length; at++) if (columns[at] !== lastColumns[at] || codes[at] !== lastCodes[at]) return false;
    return true;
  };

  return {
    add: (column, code) => {
      columns.push(column);
      codes.push(code);
    },
    endRow: (row) => {
      if (columns.length === 0) return;
      if (!isLikeLast() || rows.has(row)) {
        lastColumns = columns.slice();
        lastCodes = codes.slice();
        last = new Map([...(rows.get(row) ?? []), ...lastColumns.map((column, at) => [column, lastCodes[at] as string] as const)]);
        if (rows.has(row)) lastColumns = [];
      }
      rows.set(row, last);
      columns.length = codes.length = 0;
    },
    rows,
  };
};
