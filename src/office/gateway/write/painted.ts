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

type Rectangle = { top: number; bottom: number; readonly left: number; readonly right: number };

type Band = { readonly from: number; readonly to: number };

/** Rows, or columns, between which nothing changes, in ascending order; and which bands a span of them takes. */
type Bands = { readonly all: readonly Band[]; readonly within: (from: number, to: number) => { readonly first: number; readonly after: number } };

const bandsOf = (spans: readonly Band[]): Bands => {
  const edges = [...new Set(spans.flatMap(({ from, to }) => [from, to + 1]))].sort((a, b) => a - b);
  const all: Band[] = [];
  const numberOf = new Map<number, number>();
  let before: number | undefined;
  for (const edge of edges) {
    if (before !== undefined) all.push({ from: before, to: edge - 1 });
    numberOf.set(edge, all.length);
    before = edge;
  }
  const at = (edge: number): number => {
    const found = numberOf.get(edge);
    if (found === undefined) throw new Error(`Nothing begins or ends at ${edge}`);
    return found;
  };
  return { all, within: (from, to) => ({ first: at(from), after: at(to + 1) }) };
};

type Line = (Painted['value'] | undefined)[];

/** What the cells of each band of rows and columns have in the end. */
type Board = { readonly rows: readonly Band[]; readonly columns: readonly Band[]; readonly lines: readonly Line[] };

const boardOf = (edits: readonly StyleEdit[], property: Property): Board => {
  const own = edits.flatMap(({ area, style }) => {
    const value = valueOf(style, property);
    return value === undefined ? [] : [{ area, value }];
  });
  const rows = bandsOf(own.map(({ area }) => ({ from: area.top, to: area.bottom })));
  const columns = bandsOf(own.map(({ area }) => ({ from: area.left, to: area.right })));
  const lines = rows.all.map((): Line => []);
  for (const { area, value } of own) {
    const [down, across] = [rows.within(area.top, area.bottom), columns.within(area.left, area.right)];
    for (const line of lines.slice(down.first, down.after)) for (let column = across.first; column < across.after; column += 1) line[column] = value;
  }
  return { rows: rows.all, columns: columns.all, lines };
};

/** Neighbouring bands of one line that have the same value. */
const runsIn = (line: Line, columns: readonly Band[]): readonly (Band & { readonly value: Painted['value'] })[] => {
  const runs: { from: number; to: number; value: Painted['value'] }[] = [];
  columns.forEach(({ from, to }, at) => {
    const value = line[at];
    const last = runs.at(-1);
    if (value === undefined) return;
    if (last?.value === value && last.to === from - 1) last.to = to;
    else runs.push({ from, to, value });
  });
  return runs;
};

/** Runs of each value as rectangles: joined downwards where the next row has the same run. */
const rectangles = ({ rows, columns, lines }: Board): ReadonlyMap<Painted['value'], readonly Area[]> => {
  const found = new Map<Painted['value'], Map<number, Rectangle[]>>();
  rows.forEach(({ from: top, to: bottom }, at) => {
    for (const { from: left, to: right, value } of runsIn(lines[at] ?? [], columns)) {
      const byColumns = found.get(value) ?? new Map<number, Rectangle[]>();
      const above = byColumns.get(left * COLUMNS + right) ?? [];
      const last = above.at(-1);
      if (last?.bottom === top - 1) last.bottom = bottom;
      else above.push({ top, bottom, left, right });
      found.set(value, byColumns.set(left * COLUMNS + right, above));
    }
  });
  return new Map([...found].map(([value, byColumns]) => [value, [...byColumns.values()].flat()]));
};

const COLUMNS = 16_384;

const paint = (edits: readonly StyleEdit[], property: Property): readonly Painted[] =>
  [...rectangles(boardOf(edits, property))].map(([value, areas]) => ({ property, value, areas }));

/** What edits one after the other come to, each look once: a form of eighty edits takes some twenty-five. */
export const painted = (edits: readonly StyleEdit[]): readonly Painted[] => order.flatMap((property) => paint(edits, property));
