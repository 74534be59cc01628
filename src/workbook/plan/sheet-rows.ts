import type { CellInput, CellStyle, Edit } from '../edit';

/** Columns from `from` to `to` (0-based, both included) of one row. */
export type Stretch = { readonly from: number; readonly to: number };

/** A row of a sheet as it is laid out: what it holds, what is joined, how it looks. */
export type SheetRow = {
  readonly cells: ReadonlyMap<number, CellInput>;
  readonly joined?: readonly Stretch[];
  readonly looks?: readonly (Stretch & { readonly style: CellStyle })[];
  /** Points. */
  readonly height?: number;
};

export const text = (words: string): CellInput => (words === '' ? { empty: true } : { text: words });

const cellsOf = ({ cells }: SheetRow, width: number): (CellInput | undefined)[] => Array.from({ length: width }, (_, column) => cells.get(column));

const area = (row: number, { from, to }: Stretch): { top: number; left: number; bottom: number; right: number } => ({ top: row, left: from, bottom: row, right: to });

const key = (look: Stretch & { readonly style: CellStyle }): string => `${look.from}:${look.to}:${JSON.stringify(look.style)}`;

/** Looks that continue in the next row become one edit: a thousand forms are written in one go. */
const looksOf = (sheet: string, rows: readonly SheetRow[]): readonly Edit[] => {
  const edits: Extract<Edit, { kind: 'style' }>[] = [];
  const open = new Map<string, number>();
  rows.forEach((row, at) => {
    for (const look of row.looks ?? []) {
      const index = open.get(key(look));
      const before = index === undefined ? undefined : edits[index];
      if (index !== undefined && before?.area.bottom === at - 1) {
        edits[index] = { ...before, area: { ...before.area, bottom: at } };
      } else {
        open.set(key(look), edits.length);
        edits.push({ kind: 'style', sheet, area: area(at, look), style: look.style });
      }
    }
  });
  return edits;
};

/** The edits that write rows from A1 on. Later looks of a row win over earlier ones. */
export const rowEdits = (sheet: string, rows: readonly SheetRow[], width: number): readonly Edit[] => [
  { kind: 'write', sheet, row: 0, column: 0, cells: rows.map((row) => cellsOf(row, width)) },
  ...rows.flatMap((row, at) => (row.joined ?? []).map((stretch): Edit => ({ kind: 'merge', sheet, area: area(at, stretch) }))),
  ...looksOf(sheet, rows),
  ...rows.flatMap((row, at): readonly Edit[] => (row.height === undefined ? [] : [{ kind: 'row-height', sheet, row: at, height: row.height }])),
];
