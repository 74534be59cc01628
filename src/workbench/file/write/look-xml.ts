import { parseElement, setChild, writeElement, type Element } from '../../../xlsx/xml/element';
import { escapeAttribute } from '../../../xlsx/xml/escape';
import { withAttributes } from '../../../xlsx/xml/start-tag';
import type { Border, CellStyle, Edge } from '../../book/cell-style';
import { fileWord, horizontalWords, lineWords, patternWords, readingWords, verticalWords } from '../read/look-words';

export const groups = {
  number: ['numberFormat'],
  font: ['fontName', 'fontSize', 'bold', 'italic', 'underline', 'strikethrough', 'subscript', 'superscript', 'fontColor', 'fontTint'],
  fill: ['fill', 'pattern', 'patternColor', 'fillTint', 'patternTint'],
  border: ['borders'],
  alignment: ['horizontal', 'vertical', 'wrap', 'indent', 'orientation', 'readingOrder', 'autoIndent', 'shrink'],
  protection: ['locked', 'formulaHidden'],
} as const satisfies Readonly<Record<string, readonly (keyof CellStyle)[]>>;

export type LookGroup = keyof typeof groups;

const part = 'xl/styles.xml';

/** A colour with its tint. */
export const colorXml = (name: string, color: string, tint = 0): string =>
  `<${name} rgb="FF${color.replace('#', '').toUpperCase()}"${tint === 0 ? '' : ` tint="${tint}"`}/>`;

const fontOrder = ['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset', 'scheme'];

type Put = (name: string, attributes: string | undefined) => void;

const setFace = (put: Put, face: string): void => {
  put('name', ` val="${escapeAttribute(face)}"`);
  for (const dependent of ['family', 'charset', 'scheme']) put(dependent, undefined);
};

const vertAlign = (look: CellStyle): string | undefined => (look.superscript ? ' val="superscript"' : look.subscript ? ' val="subscript"' : undefined);

/** A font as it was, but for what differs. */
export const fontXml = (prefix: string, before: string | undefined, base: CellStyle, look: CellStyle): string => {
  const font = parseElement(part, before?.trim() ?? `<${prefix}font/>`);
  const put: Put = (name, attributes) => setChild(font, fontOrder, name, attributes === undefined ? undefined : `<${font.prefix}${name}${attributes}/>`);
  const changed = (...members: readonly (keyof CellStyle)[]): boolean => members.some((member) => look[member] !== base[member]);
  if (changed('bold')) put('b', look.bold ? '' : undefined);
  if (changed('italic')) put('i', look.italic ? '' : undefined);
  if (changed('strikethrough')) put('strike', look.strikethrough ? '' : undefined);
  if (changed('underline')) put('u', look.underline === 'None' ? undefined : look.underline === 'Double' ? ' val="double"' : '');
  if (changed('subscript', 'superscript')) put('vertAlign', vertAlign(look));
  if (changed('fontSize')) put('sz', ` val="${look.fontSize}"`);
  if (changed('fontColor', 'fontTint')) setChild(font, fontOrder, 'color', colorXml(`${font.prefix}color`, look.fontColor, look.fontTint));
  if (changed('fontName')) setFace(put, look.fontName);
  return writeElement(font);
};

/** In a plain fill the front colour fills the cell, in a pattern the back colour does. */
export const fillXml = (prefix: string, { fill, pattern, patternColor, fillTint, patternTint }: CellStyle): string => {
  const wrapped = (inside: string): string => `<${prefix}fill>${inside}</${prefix}fill>`;
  if (fill === '' && (pattern === 'None' || pattern === 'Solid')) return wrapped(`<${prefix}patternFill patternType="none"/>`);
  const colors = pattern === 'Solid' || pattern === 'None'
    ? colorXml(`${prefix}fgColor`, fill, fillTint) + `<${prefix}bgColor indexed="64"/>`
    : colorXml(`${prefix}fgColor`, patternColor, patternTint) + (fill === '' ? `<${prefix}bgColor indexed="65"/>` : colorXml(`${prefix}bgColor`, fill, fillTint));
  return wrapped(`<${prefix}patternFill patternType="${pattern === 'None' ? 'solid' : fileWord(patternWords, pattern)}">${colors}</${prefix}patternFill>`);
};

const lineWord = ({ style, weight }: Border): string | undefined => {
  if (style === 'None') return undefined;
  return (lineWords.find(([, s, w]) => s === style && w === weight) ?? lineWords.find(([, s]) => s === style))?.[0] ?? 'thin';
};

const borderOrder = ['start', 'end', 'left', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'];
const sides: readonly (readonly [Edge, string])[] = [['EdgeLeft', 'left'], ['EdgeRight', 'right'], ['EdgeTop', 'top'], ['EdgeBottom', 'bottom']];

export const lineXml = (prefix: string, name: string, border: Border): string => {
  const word = lineWord(border);
  return word === undefined ? `<${prefix}${name}/>` : `<${prefix}${name} style="${word}">${colorXml(`${prefix}color`, border.color)}</${prefix}${name}>`;
};

const same = (a: Border, b: Border): boolean => JSON.stringify(a) === JSON.stringify(b);

const setDiagonal = (element: Element, { borders }: CellStyle): void => {
  const { DiagonalDown: down, DiagonalUp: up } = borders;
  const shown = down.style === 'None' ? up : down;
  setChild(element, borderOrder, 'diagonal', lineXml(element.prefix, 'diagonal', shown));
  element.head = withAttributes(element.head, { diagonalDown: down.style === 'None' ? undefined : '1', diagonalUp: up.style === 'None' ? undefined : '1' });
};

/** Borders as they were, but for the edges that differ. */
export const borderXml = (prefix: string, before: string | undefined, base: CellStyle, look: CellStyle): string => {
  const empty = `<${prefix}border><${prefix}left/><${prefix}right/><${prefix}top/><${prefix}bottom/><${prefix}diagonal/></${prefix}border>`;
  const border = parseElement(part, before?.trim() ?? empty);
  for (const [edge, name] of sides) if (!same(base.borders[edge], look.borders[edge])) setChild(border, borderOrder, name, lineXml(border.prefix, name, look.borders[edge]));
  if (!same(base.borders.DiagonalDown, look.borders.DiagonalDown) || !same(base.borders.DiagonalUp, look.borders.DiagonalUp)) setDiagonal(border, look);
  return writeElement(border);
};

const rotation = (orientation: number): number => (orientation === 180 ? 255 : orientation < 0 ? 90 - orientation : orientation);

export const alignmentXml = (prefix: string, before: string | undefined, look: CellStyle): string => withAttributes(before?.trim() ?? `<${prefix}alignment/>`, {
  horizontal: look.horizontal === 'General' ? undefined : fileWord(horizontalWords, look.horizontal),
  vertical: look.vertical === 'Bottom' ? undefined : fileWord(verticalWords, look.vertical),
  wrapText: look.wrap ? '1' : undefined, indent: look.indent === 0 ? undefined : String(look.indent), shrinkToFit: look.shrink ? '1' : undefined,
  textRotation: look.orientation === 0 ? undefined : String(rotation(look.orientation)),
  readingOrder: look.readingOrder === 'Context' ? undefined : fileWord(readingWords, look.readingOrder), justifyLastLine: look.autoIndent ? '1' : undefined,
});

export const protectionXml = (prefix: string, { locked, formulaHidden }: CellStyle): string =>
  `<${prefix}protection locked="${locked ? 1 : 0}"${formulaHidden ? ' hidden="1"' : ''}/>`;

