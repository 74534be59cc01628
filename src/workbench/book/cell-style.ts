import type { IStyleData } from '@univerjs/core';
import { sheetOf } from '../grid/cells';
import { apiError } from '../rich-api/api-error';
import type { Book } from './book';
import { colorOf } from './color';

/** The format of a cell in the words of the API; `undefined` members are Excel's defaults. */
export type CellStyle = {
  numberFormat: string; fontName: string; fontSize: number; bold: boolean; italic: boolean; underline: string; strikethrough: boolean;
  subscript: boolean; superscript: boolean; fontColor: string; fill: string; horizontal: string; vertical: string; wrap: boolean; indent: number;
  readingOrder: string; autoIndent: boolean; pattern: string; patternColor: string; fillTint: number; patternTint: number; fontTint: number; borderTint: number;
  /** The name of the cell style. */
  named: string;
  orientation: number; locked: boolean; formulaHidden: boolean; shrink: boolean; borders: Readonly<Record<Edge, Border>>;
};

export type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'DiagonalDown' | 'DiagonalUp';
export type Border = { readonly style: string; readonly weight: string; readonly color: string };

const horizontals = ['General', 'Left', 'Center', 'Right', 'Justify', 'Justify', 'Distributed'];
const verticals = ['Bottom', 'Top', 'Center', 'Bottom'];

/** Univer's border numbers as style and weight, and back. */
const borders: readonly (readonly [style: string, weight: string])[] = [
  ['None', 'Thin'], ['Continuous', 'Thin'], ['Continuous', 'Hairline'], ['Dot', 'Thin'], ['Dash', 'Thin'], ['DashDot', 'Thin'], ['DashDotDot', 'Thin'],
  ['Double', 'Thick'], ['Continuous', 'Medium'], ['Dash', 'Medium'], ['DashDot', 'Medium'], ['DashDotDot', 'Medium'], ['SlantDashDot', 'Medium'], ['Continuous', 'Thick'],
];

export const borderNumber = (style: string, weight: string): number => {
  const exact = borders.findIndex(([s, w]) => s === style && w === weight);
  return exact >= 0 ? exact : borders.findIndex(([s]) => s === style);
};

const edges: Readonly<Record<Edge, 't' | 'b' | 'l' | 'r' | 'tl_br' | 'bl_tr'>> = {
  EdgeTop: 't', EdgeBottom: 'b', EdgeLeft: 'l', EdgeRight: 'r', DiagonalDown: 'tl_br', DiagonalUp: 'bl_tr',
};

export const edgeKey = (edge: Edge): string => edges[edge];

const borderOf = (data: IStyleData, edge: Edge): Border => {
  const found = data.bd?.[edges[edge]];
  const [style, weight] = borders[found?.s ?? -1] ?? ['None', 'Thin'];
  return { style, weight, color: found?.cl?.rgb ?? '#000000' };
};

/** Formats that the grid's styles have no place for: they lie beside the cell's style. */
export type Extras = {
  readonly unlocked?: boolean; readonly hidden?: boolean; readonly shrink?: boolean; readonly doubleUnderline?: boolean; readonly named?: string; readonly vertical?: string | undefined; readonly readingOrder?: string; readonly autoIndent?: boolean;
  readonly pattern?: string; readonly patternColor?: string; readonly fillTint?: number; readonly patternTint?: number; readonly fontTint?: number; readonly borderTint?: number;
};

/** The width that one step of indentation takes in the grid. */
const indentWidth = 9;

export const styleOf = (data: IStyleData, extras: Extras): CellStyle => ({
  numberFormat: data.n?.pattern ?? 'General',
  fontName: data.ff ?? 'Calibri', fontSize: data.fs ?? 11, bold: data.bl === 1, italic: data.it === 1,
  underline: data.ul?.s === 1 ? (extras.doubleUnderline === true ? 'Double' : 'Single') : 'None', strikethrough: data.st?.s === 1,
  subscript: data.va === 2, superscript: data.va === 3,
  fontColor: data.cl?.rgb ?? '#000000', fill: data.bg?.rgb ?? '', horizontal: horizontals[data.ht ?? -1] ?? 'General',
  vertical: extras.vertical ?? verticals[data.vt ?? -1] ?? 'Bottom', wrap: data.tb === 3, indent: Math.round((data.pd?.l ?? none) / indentWidth), orientation: data.tr?.v === 1 ? 180 : data.tr?.a ?? none,
  readingOrder: extras.readingOrder ?? 'Context', autoIndent: extras.autoIndent === true, named: extras.named ?? 'Normal',
  pattern: extras.pattern ?? (data.bg?.rgb === undefined ? 'None' : 'Solid'), patternColor: extras.patternColor ?? '#000000',
  fillTint: extras.fillTint ?? none, patternTint: extras.patternTint ?? none, fontTint: extras.fontTint ?? none, borderTint: extras.borderTint ?? none,
  locked: extras.unlocked !== true, formulaHidden: extras.hidden === true, shrink: extras.shrink === true,
  borders: {
    EdgeTop: borderOf(data, 'EdgeTop'), EdgeBottom: borderOf(data, 'EdgeBottom'), EdgeLeft: borderOf(data, 'EdgeLeft'),
    EdgeRight: borderOf(data, 'EdgeRight'), DiagonalDown: borderOf(data, 'DiagonalDown'), DiagonalUp: borderOf(data, 'DiagonalUp'),
  },
});

const none = 0;

const noExtras: Extras = {};

const styleKey = (style: unknown): string => (style === undefined || style === null ? '' : typeof style === 'string' ? style : JSON.stringify(style));

/** A reader of the style that cells are shown with: their own over their row's over their column's over the sheet's. */
export const styleReader = (book: Book, sheetId: string): ((row: number, column: number) => CellStyle) => {
  const sheet = sheetOf(book.engine, sheetId);
  const matrix = sheet.getCellMatrix();
  const columns = sheet.getColumnManager();
  const rows = sheet.getRowManager();
  const known = new Map<string, CellStyle>();
  return (row, column) => {
    const own = matrix.getValue(row, column);
    const [inColumn, inRow] = [columns.getColumn(column), rows.getRow(row)];
    const isPlain = inColumn?.custom === undefined && inRow?.custom === undefined && own?.custom === undefined;
    const extras: Extras = isPlain ? noExtras : { ...inColumn?.custom, ...inRow?.custom, ...own?.custom };
    const key = typeof own?.s === 'object' && own.s !== null ? undefined : [own?.s ?? '', styleKey(inColumn?.s), styleKey(inRow?.s), isPlain ? '' : JSON.stringify(extras)].join('|');
    const remembered = key === undefined ? undefined : known.get(key);
    if (remembered !== undefined) return remembered;
    // From the cell as it is kept: what the page draws over it is no format.
    const style = styleOf(sheet.getComposedCellStyleByCellData(row, column, own) ?? {}, extras);
    if (key !== undefined) known.set(key, style);
    return style;
  };
};

const position = (list: readonly string[], value: unknown): number => {
  const at = list.indexOf(String(value));
  if (at < 0) throw apiError('InvalidArgument');
  return at;
};

const flag = (value: unknown): 0 | 1 => {
  if (typeof value !== 'boolean') throw apiError('InvalidArgument');
  return value ? 1 : 0;
};

/** One change of format: in the grid's style, in the extras, or both. */
export type StylePatch = { readonly style?: IStyleData; readonly extras?: Extras };

const styled = (style: object): StylePatch => ({ style });

/** What to write for one member of the format. */
export const stylePatch = {
  numberFormat: (value: unknown) => styled({ n: value === 'General' || value === '' ? null : { pattern: String(value) } }),
  fontName: (value: unknown) => styled({ ff: String(value) }),
  fontSize: (value: unknown) => styled({ fs: Number(value) }),
  fontColor: (value: unknown) => styled({ cl: { rgb: colorOf(value) } }),
  fill: (value: unknown) => styled({ bg: value === null ? null : { rgb: colorOf(value) } }),
  bold: (value: unknown) => styled({ bl: flag(value) }),
  italic: (value: unknown) => styled({ it: flag(value) }),
  underline: (value: unknown) => ({ style: { ul: { s: value === 'None' ? 0 : 1 } }, extras: { doubleUnderline: String(value).startsWith('Double') } }),
  strikethrough: (value: unknown) => styled({ st: { s: flag(value) } }),
  subscript: (value: unknown) => styled({ va: flag(value) === 1 ? 2 : 1 }),
  superscript: (value: unknown) => styled({ va: flag(value) === 1 ? 3 : 1 }),
  horizontal: (value: unknown) => styled({ ht: value === 'General' ? null : position(horizontals, value) }),
  // The grid centres what Excel justifies or distributes.
  vertical: (value: unknown) => (value === 'Justify' || value === 'Distributed'
    ? { style: { vt: 2 }, extras: { vertical: value } }
    : { style: { vt: value === 'Bottom' ? 3 : position(verticals, value) }, extras: { vertical: undefined } }),
  wrap: (value: unknown) => styled({ tb: flag(value) === 1 ? 3 : 1 }),
  indent: (value: unknown) => styled({ pd: { l: Number(value) * indentWidth } }),
  orientation: (value: unknown) => styled({ tr: Number(value) === 180 ? { a: 0, v: 1 } : { a: Number(value) } }),
  locked: (value: unknown) => ({ extras: { unlocked: flag(value) === 0 } }),
  formulaHidden: (value: unknown) => ({ extras: { hidden: flag(value) === 1 } }),
  readingOrder: (value: unknown) => ({ extras: { readingOrder: String(value) } }),
  autoIndent: (value: unknown) => ({ extras: { autoIndent: flag(value) === 1 } }),
  pattern: (value: unknown) => ({ extras: { pattern: String(value) } }),
  patternColor: (value: unknown) => ({ extras: { patternColor: colorOf(value) } }),
  fillTint: (value: unknown) => ({ extras: { fillTint: Number(value) } }),
  patternTint: (value: unknown) => ({ extras: { patternTint: Number(value) } }),
  fontTint: (value: unknown) => ({ extras: { fontTint: Number(value) } }),
  borderTint: (value: unknown) => ({ extras: { borderTint: Number(value) } }),
  shrink: (value: unknown) => ({ extras: { shrink: flag(value) === 1 } }),
} satisfies Readonly<Record<string, (value: unknown) => StylePatch>>;

export type StyleMember = keyof typeof stylePatch;
