import type { CellStyle, Colour, LineStyle } from '../../../workbook/edit';
import { parseElement, setChild, writeElement } from '../../xml/element';
import type { Element } from '../../xml/element';
import { escapeAttribute } from '../../xml/escape';

const part = 'xl/styles.xml';

/** Children of `<font>` in the order in which Excel writes them. */
const fontOrder = ['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset', 'scheme'];

const opaque = (colour: Colour): string => `FF${colour.toUpperCase()}`;

const flag = (prefix: string, name: string, isOn: boolean): string | undefined => (isOn ? `<${prefix}${name}/>` : undefined);

const setFace = (font: Element, name: string): void => {
  setChild(font, fontOrder, 'name', `<${font.prefix}name val="${escapeAttribute(name)}"/>`);
  for (const dependent of ['family', 'charset', 'scheme']) setChild(font, fontOrder, dependent, undefined);
};

/** A font with some of its properties changed. */
export const fontXml = (base: string, { bold, italic, size, font: face, colour }: CellStyle): string => {
  const font = parseElement(part, base);
  const { prefix } = font;
  if (bold !== undefined) setChild(font, fontOrder, 'b', flag(prefix, 'b', bold));
  if (italic !== undefined) setChild(font, fontOrder, 'i', flag(prefix, 'i', italic));
  if (size !== undefined) setChild(font, fontOrder, 'sz', `<${prefix}sz val="${size}"/>`);
  if (colour !== undefined) setChild(font, fontOrder, 'color', `<${prefix}color rgb="${opaque(colour)}"/>`);
  if (face !== undefined) setFace(font, face);
  return writeElement(font).trim();
};

export const fillXml = (prefix: string, colour: Colour): string =>
  `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${opaque(colour)}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`;

/** The same line on all four sides; no diagonal. */
export const borderXml = (prefix: string, line: LineStyle, colour?: Colour): string => {
  const inColour = colour === undefined ? 'auto="1"' : `rgb="${opaque(colour)}"`;
  const side = (name: string): string =>
    line === 'none' ? `<${prefix}${name}/>` : `<${prefix}${name} style="${line}"><${prefix}color ${inColour}/></${prefix}${name}>`;
  return `<${prefix}border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<${prefix}diagonal/></${prefix}border>`;
};
