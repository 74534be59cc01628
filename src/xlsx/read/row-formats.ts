/** Number formats of the rows of a sheet. Neighbouring rows with the same formats share one map: most tables need a single one. */
export type RowFormats = {
  readonly add: (column: number, code: string) => void;
  readonly endRow: (row: number) => void;
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, string>>;
};

export const rowFormats = (): RowFormats => {
  const rows = new Map<number, ReadonlyMap<number, string>>();
  let last: ReadonlyMap<number, string> = new Map();
  let columns: number[] = [];
  let codes: string[] = [];
  /** How many formats of this row were those of the last row so far; the others, once one differs, in `own`. */
  let alike = 0;
  let own: Map<number, string> | undefined;
  let highest = -1;

  const add = (column: number, code: string): void => {
    if (own === undefined && columns[alike] === column && codes[alike] === code) alike++;
    else {
      own ??= new Map(columns.slice(0, alike).map((before, at) => [before, codes[at] as string]));
      own.set(column, code);
    }
  };

  const endRow = (row: number): void => {
    if (own !== undefined || (alike > 0 && alike < columns.length)) {
      last = own ?? new Map([...last].slice(0, alike));
      columns = [...last.keys()];
      codes = [...last.values()];
    }
    if (own !== undefined || alike > 0) rows.set(row, row > highest || !rows.has(row) ? last : new Map([...(rows.get(row) ?? []), ...last]));
    if (row > highest) highest = row;
    alike = 0;
    own = undefined;
  };

  return { add, endRow, rows };
};
