import type { CellStyle, Edit } from '../../../workbook/edit';
import type { Area } from '../../../workbook/grid';

type StyleEdit = Extract<Edit, { kind: 'style' }>;

/** One side of how cells look: a value and the cells that have it in the end. */
export type Painted = { readonly property: Property; readonly value: string | number | boolean; readonly areas: readonly Area[] };

/** A line and its colour belong together. */
type Property = Exclude<keyof CellStyle, 'borderColour'>;

/** Alignment comes before indentation, which Excel takes back when cells are centred. */
const order: readonly Property[] = ['font', 'size', 'bold', 'italic', 'colour', 'fill', 'numberFormat', 'horizontal', 'vertical', 'wrap', 'indent', 'border', 'locked'];

const valueOf = (style: CellStyle, property: Property): Painted['value'] | undefined =>
  property === 'border' && style.border !== undefined ? `${style.border}|${style.borderColour ?? ''}` : style[property];

const COLUMNS = 16_384;

/** Neighbouring cells of a row, in ascending order, as areas of one row. */
const runs = (cells: readonly number[]): readonly Area[] => {
  const found: { top: number; bottom: number; left: number; right: number }[] = [];
  for (const cell of cells) {
    const [row, column] = [Math.floor(cell / COLUMNS), cell % COLUMNS];
    const last = found.at(-1);
    if (last?.top === row && last.right === column - 1) last.right = column;
    else found.push({ top: row, bottom: row, left: column, right: column });
  }
  return found;
};

/** Cells in ascending order as rectangles: runs in a row, joined downwards where the next row has the same run. */
const rectangles = (cells: readonly number[]): readonly Area[] => {
  const byColumns = new Map<string, { top: number; bottom: number; left: number; right: number }[]>();
  for (const run of runs(cells)) {
    const key = `${run.left}-${run.right}`;
    const above = byColumns.get(key) ?? [];
    const last = above.at(-1);
    if (last?.bottom === run.top - 1) last.bottom = run.bottom;
    else above.push({ ...run });
    byColumns.set(key, above);
  }
  return [...byColumns.values()].flat();
};

const paint = (edits: readonly StyleEdit[], property: Property): readonly Painted[] => {
  const cells = new Map<number, Painted['value']>();
  for (const { area, style } of edits) {
    const value = valueOf(style, property);
    if (value === undefined) continue;
    for (let row = area.top; row <= area.bottom; row += 1) for (let column = area.left; column <= area.right; column += 1) cells.set(row * COLUMNS + column, value);
  }
  const byValue = new Map<Painted['value'], number[]>();
  for (const [cell, value] of [...cells].sort(([a], [b]) => a - b)) {
    const own = byValue.get(value);
    if (own === undefined) byValue.set(value, [cell]);
    else own.push(cell);
  }
  return [...byValue].map(([value, own]) => ({ property, value, areas: rectangles(own) }));
};

/** What edits one after the other come to, each look once: a form of eighty edits takes some twenty-five. */
export const painted = (edits: readonly StyleEdit[]): readonly Painted[] => order.flatMap((property) => paint(edits, property));
