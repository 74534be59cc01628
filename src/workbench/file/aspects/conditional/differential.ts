import { stylesOf, type Draft } from '../../../../xlsx/write/draft';
import { childOf, parseElement, setChild, writeElement } from '../../../../xlsx/xml/element';
import { escapeAttribute } from '../../../../xlsx/xml/escape';
import { withAttribute } from '../../../../xlsx/xml/start-tag';
import { borderLook, fontLook } from '../../read/file-looks';
import type { ColorReader } from '../../read/theme-colors';
import { colorXml, lineXml } from '../../write/look-xml';
import { isOn, nodeAt, type XmlNode } from '../../xml/xml-node';

type Details = Readonly<Record<string, unknown>>;

const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

const fontDetails = (font: XmlNode, color: ColorReader): Details => {
  const look = fontLook(font, color);
  const flag = (name: string): boolean | undefined => {
    const node = nodeAt(font, name);
    return node === undefined ? undefined : isOn(node.attributes['val'], true);
  };
  return {
    'font.color': look.fontColor, 'font.bold': flag('b'), 'font.italic': flag('i'), 'font.strikethrough': flag('strike'),
    'font.underline': nodeAt(font, 'u') === undefined ? undefined : look.underline,
  };
};

/** The look that a rule gives cells, by the names under which the rule keeps it. */
export const differentialDetails = (dxf: XmlNode | undefined, color: ColorReader): Details => {
  if (dxf === undefined) return {};
  const font = nodeAt(dxf, 'font');
  const fill = nodeAt(dxf, 'fill', 'patternFill');
  const border = nodeAt(dxf, 'border');
  const ground = color(nodeAt(fill, 'bgColor')) ?? color(nodeAt(fill, 'fgColor'));
  const lines = border === undefined ? undefined : borderLook(border, color).borders;
  const found: Details = {
    ...(font === undefined ? {} : fontDetails(font, color)), 'fill.color': ground?.color, numberFormat: nodeAt(dxf, 'numFmt')?.attributes['formatCode'],
    ...Object.fromEntries(sides.flatMap((side) => (lines === undefined || lines[side].style === 'None' ? [] : [[`border.${side}.style`, lines[side].style], [`border.${side}.color`, lines[side].color]]))),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
};

const fontOf = (details: Details): string => {
  const flag = (name: string, tag: string): string => (details[name] === undefined || details[name] === null ? '' : details[name] === true ? `<${tag}/>` : `<${tag} val="0"/>`);
  const { 'font.color': color, 'font.underline': underline } = details;
  const line = underline === undefined || underline === null || underline === 'None' ? '' : `<u${String(underline).startsWith('Double') ? ' val="double"' : ''}/>`;
  return flag('font.bold', 'b') + flag('font.italic', 'i') + flag('font.strikethrough', 'strike') + line + (typeof color === 'string' && color !== '' ? colorXml('color', color) : '');
};

const bordersOf = (details: Details): string => [['left', 'EdgeLeft'], ['right', 'EdgeRight'], ['top', 'EdgeTop'], ['bottom', 'EdgeBottom']].map(([name = '', side = '']) => {
  const style = details[`border.${side}.style`];
  return style === undefined || style === 'None' ? '' : lineXml('', name, { style: String(style), weight: 'Thin', color: String(details[`border.${side}.color`] ?? '#000000') });
}).join('');

/** The look of a rule as a `dxf`; nothing where it changes nothing. */
const differentialXml = (details: Details): string | undefined => {
  const font = fontOf(details);
  const format = details['numberFormat'];
  const fill = details['fill.color'];
  const borders = bordersOf(details);
  const inside = (font === '' ? '' : `<font>${font}</font>`)
    + (typeof format === 'string' && format !== '' ? `<numFmt numFmtId="${164 + (format.length % 50)}" formatCode="${escapeAttribute(format)}"/>` : '')
    + (typeof fill === 'string' && fill !== '' ? `<fill><patternFill patternType="solid">${colorXml('fgColor', fill)}${colorXml('bgColor', fill)}</patternFill></fill>` : '')
    + (borders === '' ? '' : `<border>${borders}</border>`);
  return inside === '' ? undefined : `<dxf>${inside}</dxf>`;
};

const order = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'];

/** The number of a look among the file's `dxfs`, where it is added if need be. */
export const differentialNumber = (draft: Draft, details: Details): number | undefined => {
  const xml = differentialXml(details);
  if (xml === undefined) return undefined;
  const { element, part } = stylesOf(draft);
  const { prefix } = element;
  const spelled = prefix === '' ? xml : xml.replace(/<(\/?)/g, `<$1${prefix}`);
  const list = parseElement(part, childOf(element, 'dxfs') ?? `<${prefix}dxfs/>`);
  const known = list.children.findIndex((child) => child.xml.trim() === spelled);
  if (known >= 0) return known;
  list.children.push({ name: 'dxf', xml: spelled });
  list.head = withAttribute(list.head, 'count', String(list.children.length));
  setChild(element, order, 'dxfs', writeElement(list));
  return list.children.length - 1;
};
