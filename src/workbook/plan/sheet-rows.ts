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

/** The looks of a cell one over the other, as one style; the same looks give the same object. */
const layers = (): ((below: CellStyle, above: CellStyle) => CellStyle) => {
  const pairs = new Map<CellStyle, Map<CellStyle, CellStyle>>();
  const styles = new Map<string, CellStyle>();
  return (below, above) => {
    const over = pairs.get(below) ?? new Map<CellStyle, CellStyle>();
    const known = over.get(above);
    if (known !== undefined) return known;
    const merged = { ...below, ...above };
    const key = JSON.stringify(merged);
    const style = styles.get(key) ?? merged;
    styles.set(key, style);
    pairs.set(below, over.set(above, style));
    return style;
  };
};

type Run = Stretch & { readonly style: CellStyle };

/** Neighbouring cells of a row that look the same. A row without looks has none. */
const runsOf = ({ looks = [] }: SheetRow, width: number, base: CellStyle, over: (below: CellStyle, above: CellStyle) => CellStyle): readonly Run[] => {
  if (looks.length === 0) return [];
  const styles = Array.from({ length: width }, () => base);
  for (const { from, to, style } of looks) for (let column = from; column <= to; column += 1) styles[column] = over(styles[column] ?? base, style);
  const runs: Run[] = [];
  styles.forEach((style, column) => {
    const last = runs.at(-1);
    if (last?.style === style) runs[runs.length - 1] = { ...last, to: column };
    else runs.push({ from: column, to: column, style });
  });
  return runs;
};

/** Each cell gets its whole style once; what continues in the next row is one edit: a thousand forms are written in one go. */
const styleEdits = (sheet: string, rows: readonly SheetRow[], width: number, base: CellStyle): readonly Edit[] => {
  const over = layers();
  const edits: Extract<Edit, { kind: 'style' }>[] = [];
  const open = new Map<number, number>();
  rows.forEach((row, at) => {
    for (const { from, to, style } of runsOf(row, width, base, over)) {
      const index = open.get(from);
      const before = index === undefined ? undefined : edits[index];
      if (index !== undefined && before?.style === style && before.area.right === to && before.area.bottom === at - 1) {
        edits[index] = { ...before, area: { ...before.area, bottom: at } };
      } else {
        open.set(from, edits.length);
        edits.push({ kind: 'style', sheet, area: area(at, { from, to }), style });
      }
    }
  });
  return edits;
};

/** The edits that write rows from A1 on. Looks lie over `base`, later looks of a row over earlier ones. */
export const rowEdits = (sheet: string, rows: readonly SheetRow[], width: number, base: CellStyle): readonly Edit[] => [
  { kind: 'write', sheet, row: 0, column: 0, cells: rows.map((row) => cellsOf(row, width)) },
  ...rows.flatMap((row, at) => (row.joined ?? []).map((stretch): Edit => ({ kind: 'merge', sheet, area: area(at, stretch) }))),
  ...styleEdits(sheet, rows, width, base),
  ...rows.flatMap((row, at): readonly Edit[] => (row.height === undefined ? [] : [{ kind: 'row-height', sheet, row: at, height: row.height }])),
];
