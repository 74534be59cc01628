import { sheetOf } from '../grid/cells';
import { apiError } from '../rich-api/api-error';
import { applyBorder, applyStyle } from './apply-style';
import type { Area } from './area';
import type { Book } from './book';
import { builtInAliases, builtInLooks } from './built-in-styles';
import { stylePatch, styleOf, type Border, type CellStyle, type Edge, type StyleMember } from './cell-style';
import { frozen } from './same-data';
import { asRectangles } from './search';
import { sheetsOf } from './sheets';

/** The six groups of attributes that a style may leave out. */
export const styleGroups = ['includeNumber', 'includeFont', 'includeAlignment', 'includeBorder', 'includePatterns', 'includeProtection'] as const;
export type StyleGroup = (typeof styleGroups)[number];

/** A named cell style: a whole look, which is replaced when it changes, and which parts of it count. */
export type StylePart = { readonly name: string; readonly builtIn: boolean; look: Readonly<CellStyle>; readonly includes: Record<StyleGroup, boolean> };

/** The look of a cell that nobody has formatted. */
export const plainLook = (): CellStyle => styleOf({}, {});

const newStyle = (name: string, builtIn: boolean, look: Partial<CellStyle>): StylePart => ({
  name, builtIn, look: frozen({ ...plainLook(), ...look }),
  includes: { includeNumber: true, includeFont: true, includeAlignment: true, includeBorder: true, includePatterns: true, includeProtection: true },
});

/** `Heading 1` and the API's `Heading1` are the same style. */
const keyOf = (name: string): string => (builtInAliases[name] ?? name).replace(/\s/g, '').toLowerCase();

export const builtInStyles = (): StylePart[] => Object.entries(builtInLooks).map(([name, look]) => newStyle(name, true, look));

export const findStyle = (book: Book, name: unknown): StylePart | undefined =>
  (typeof name === 'string' ? book.styles.find((style) => style.name === name) ?? book.styles.find((style) => keyOf(style.name) === keyOf(name)) : undefined);

export const addStyle = (book: Book, name: string): void => {
  if (name === '' || name.length > 255) throw apiError('InvalidArgument');
  if (findStyle(book, name) !== undefined) throw apiError('ItemAlreadyExists');
  book.styles.push(newStyle(name, false, {}));
};

const groupOf: Readonly<Record<Exclude<keyof CellStyle, 'borders' | 'named'>, StyleGroup>> = {
  numberFormat: 'includeNumber', fontName: 'includeFont', fontSize: 'includeFont', bold: 'includeFont', italic: 'includeFont', underline: 'includeFont', strikethrough: 'includeFont',
  subscript: 'includeFont', superscript: 'includeFont', fontColor: 'includeFont', fill: 'includePatterns', horizontal: 'includeAlignment', vertical: 'includeAlignment', wrap: 'includeAlignment',
  indent: 'includeAlignment', orientation: 'includeAlignment', shrink: 'includeAlignment', readingOrder: 'includeAlignment', autoIndent: 'includeAlignment', fontTint: 'includeFont', borderTint: 'includeBorder',
  pattern: 'includePatterns', patternColor: 'includePatterns', fillTint: 'includePatterns', patternTint: 'includePatterns', locked: 'includeProtection', formulaHidden: 'includeProtection',
};

/** Subscript and superscript share one attribute of the grid: the one that holds is written, or none. */
const members = (look: CellStyle): readonly StyleMember[] => (Object.keys(groupOf) as StyleMember[])
  .filter((member) => (member !== 'subscript' || !look.superscript) && (member !== 'superscript' || look.superscript));

/** Gives cells a style: its attributes, and its name to remember it by. */
export const dress = (book: Book, sheetId: string, area: Area, style: StylePart): void => {
  const wanted = members(style.look).filter((member) => style.includes[groupOf[member as keyof typeof groupOf]]);
  const patches = wanted.map((member) => stylePatch[member](member === 'fill' && style.look.fill === '' ? null : style.look[member as keyof CellStyle]));
  applyStyle(book, sheetId, area, {
    style: Object.assign({}, ...patches.map((patch) => ('style' in patch ? patch.style : {}))),
    extras: Object.assign({ named: style.name }, ...patches.map((patch) => ('extras' in patch ? patch.extras : {}))),
  });
  if (!style.includes.includeBorder) return;
  for (const [edge, border] of Object.entries(style.look.borders) as [Edge, Border][]) {
    for (const side of edge.startsWith('Diagonal') ? [edge] : [edge, edge === 'EdgeTop' || edge === 'EdgeBottom' ? 'InsideHorizontal' as const : 'InsideVertical' as const]) applyBorder(book, sheetId, area, side, border);
  }
};

const wearers = (book: Book, name: string): readonly { readonly sheetId: string; readonly area: Area }[] => sheetsOf(book).flatMap(({ id }) => {
  const cells: Area[] = [];
  sheetOf(book.engine, id).getCellMatrix().forValue((row, column, cell) => {
    if (cell?.custom?.['named'] === name) cells.push({ top: row, left: column, bottom: row, right: column });
  });
  return asRectangles(cells).map((area) => ({ sheetId: id, area }));
});

/** Changes a style, and with it all cells that have it. */
export const restyle = (book: Book, style: StylePart, look: Partial<CellStyle>): void => {
  style.look = frozen({ ...style.look, ...look });
  for (const { sheetId, area } of wearers(book, style.name)) dress(book, sheetId, area, style);
};

/** Cells of a style that goes away are plain again. */
export const deleteStyle = (book: Book, style: StylePart): void => {
  if (style.builtIn) throw apiError('InvalidOperation');
  const normal = findStyle(book, 'Normal');
  const cells = wearers(book, style.name);
  book.styles.splice(book.styles.indexOf(style), 1);
  if (normal !== undefined) for (const { sheetId, area } of cells) dress(book, sheetId, area, normal);
};
