import { builtInFormats } from '../../../xlsx/read/built-in-formats';
import type { Border, CellStyle, Edge } from '../../book/cell-style';
import { plainLook } from '../../book/styles';
import { isOn, nodeAt, nodesNamed, numberOf, type XmlNode } from '../xml/xml-node';
import { builtInName } from './built-in-names';
import { apiWord, horizontalWords, lineWords, patternWords, readingWords, verticalWords } from './look-words';
import { colorReader, type ColorReader } from './theme-colors';
import { nothing } from '../xml/nothing';

/** A cell style of the file with a name. */
type NamedLook = { readonly name: string; readonly builtIn: boolean; readonly look: CellStyle };

/** How the cells of a file look: one look for each number that a cell may have as its style. */
export type FileLooks = { readonly looks: readonly CellStyle[]; readonly named: readonly NamedLook[]; readonly color: ColorReader; readonly dxfs: readonly XmlNode[] };

type Lists = { readonly fonts: readonly XmlNode[]; readonly fills: readonly XmlNode[]; readonly borders: readonly XmlNode[]; readonly formats: ReadonlyMap<number, string>; readonly color: ColorReader };

const fontFlag = (font: XmlNode, name: string): boolean => {
  const node = nodeAt(font, name);
  return node !== undefined && isOn(node.attributes['val'], true);
};

const underlineOf = (node: XmlNode | undefined): string => {
  const { val = 'single' } = node?.attributes ?? { val: 'none' };
  if (val === 'none') return 'None';
  return val.startsWith('double') ? 'Double' : 'Single';
};

export const fontLook = (font: XmlNode, color: ColorReader): Partial<CellStyle> => {
  const ink = color(nodeAt(font, 'color'));
  const size = numberOf(nodeAt(font, 'sz')?.attributes['val']);
  const face = (nodeAt(font, 'name') ?? nodeAt(font, 'rFont'))?.attributes['val'];
  const raised = nodeAt(font, 'vertAlign')?.attributes['val'];
  return {
    bold: fontFlag(font, 'b'), italic: fontFlag(font, 'i'), strikethrough: fontFlag(font, 'strike'), underline: underlineOf(nodeAt(font, 'u')),
    subscript: raised === 'subscript', superscript: raised === 'superscript',
    ...(size === undefined ? {} : { fontSize: size }), ...(face === undefined ? {} : { fontName: face }),
    ...(ink === undefined ? {} : { fontColor: ink.color, fontTint: ink.tint }),
  };
};

const fillLook = (fill: XmlNode, color: ColorReader): Partial<CellStyle> => {
  const stop = color(nodeAt(fill, 'gradientFill', 'stop', 'color'));
  if (stop !== undefined) return { fill: stop.color, pattern: 'Solid' };
  const node = nodeAt(fill, 'patternFill');
  const front = color(nodeAt(node, 'fgColor'));
  const back = color(nodeAt(node, 'bgColor'));
  const pattern = apiWord(patternWords, node?.attributes['patternType']);
  if (pattern === 'None') return {};
  if (pattern === 'Solid') return { pattern, fill: front?.color ?? '#000000', fillTint: front?.tint ?? nothing };
  return { pattern, fill: back?.color ?? '#FFFFFF', fillTint: back?.tint ?? nothing, patternColor: front?.color ?? '#000000', patternTint: front?.tint ?? nothing };
};

const lineOf = (node: XmlNode | undefined, color: ColorReader): Border => {
  const [, style, weight] = lineWords.find(([word]) => word === node?.attributes['style']) ?? ['', 'None', 'Thin'];
  return { style, weight, color: color(nodeAt(node, 'color'))?.color ?? '#000000' };
};

export const borderLook = (border: XmlNode, color: ColorReader): Partial<CellStyle> => {
  const side = (name: string, other: string): Border => lineOf(nodeAt(border, name) ?? nodeAt(border, other), color);
  const none = lineOf(undefined, color);
  const diagonal = side('diagonal', 'diagonal');
  const borders: Record<Edge, Border> = {
    EdgeTop: side('top', 'top'), EdgeBottom: side('bottom', 'bottom'), EdgeLeft: side('left', 'start'), EdgeRight: side('right', 'end'),
    DiagonalDown: isOn(border.attributes['diagonalDown']) ? diagonal : none, DiagonalUp: isOn(border.attributes['diagonalUp']) ? diagonal : none,
  };
  return { borders };
};

/** The file counts 0–90 upwards and 91–180 downwards; 255 is one letter below the other. */
const orientationOf = (rotation: number): number => (rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation);

const alignmentLook = ({ attributes }: XmlNode): Partial<CellStyle> => ({
  horizontal: apiWord(horizontalWords, attributes['horizontal']), vertical: apiWord(verticalWords, attributes['vertical']),
  wrap: isOn(attributes['wrapText']), indent: numberOf(attributes['indent']) ?? nothing, shrink: isOn(attributes['shrinkToFit']),
  orientation: orientationOf(numberOf(attributes['textRotation']) ?? nothing), readingOrder: apiWord(readingWords, attributes['readingOrder']), autoIndent: isOn(attributes['justifyLastLine']),
});

const protectionLook = ({ attributes }: XmlNode): Partial<CellStyle> => ({ locked: isOn(attributes['locked'], true), formulaHidden: isOn(attributes['hidden']) });

const formatOf = (lists: Lists, id: number): string => {
  const code = lists.formats.get(id) ?? builtInFormats.get(id) ?? 'General';
  return code === '' || /^general$/i.test(code) ? 'General' : code;
};

const lookOf = (xf: XmlNode, lists: Lists, named: string): CellStyle => {
  const place = (name: string): number => numberOf(xf.attributes[name]) ?? nothing;
  const font = lists.fonts[place('fontId')];
  const fill = lists.fills[place('fillId')];
  const border = lists.borders[place('borderId')];
  const alignment = nodeAt(xf, 'alignment');
  const protection = nodeAt(xf, 'protection');
  return {
    ...plainLook(), named, numberFormat: formatOf(lists, place('numFmtId')),
    ...(font === undefined ? {} : fontLook(font, lists.color)), ...(fill === undefined ? {} : fillLook(fill, lists.color)),
    ...(border === undefined ? {} : borderLook(border, lists.color)), ...(alignment === undefined ? {} : alignmentLook(alignment)),
    ...(protection === undefined ? {} : protectionLook(protection)),
  };
};

const formatsOf = (styles: XmlNode | undefined): ReadonlyMap<number, string> =>
  new Map(nodesNamed(nodeAt(styles, 'numFmts'), 'numFmt').map(({ attributes }) => [Number(attributes['numFmtId']), attributes['formatCode'] ?? '']));

/** Styles with a name, built-in ones by their English names, and the place of their looks. */
export const styleNames = (styles: XmlNode | undefined): readonly { readonly name: string; readonly builtIn: boolean; readonly xf: number }[] =>
  nodesNamed(nodeAt(styles, 'cellStyles'), 'cellStyle').map(({ attributes: { name = '', xfId = '0', builtinId, customBuiltin } }) => {
    const known = builtInName(numberOf(builtinId));
    return { name: known ?? name, builtIn: builtinId !== undefined && !isOn(customBuiltin), xf: Number(xfId) };
  });

/** Reads the styles part; without one every cell is plain. */
export const fileLooks = (styles: XmlNode | undefined, theme: XmlNode | undefined): FileLooks => {
  const color = colorReader(styles, theme);
  const lists: Lists = {
    fonts: nodesNamed(nodeAt(styles, 'fonts'), 'font'), fills: nodesNamed(nodeAt(styles, 'fills'), 'fill'),
    borders: nodesNamed(nodeAt(styles, 'borders'), 'border'), formats: formatsOf(styles), color,
  };
  const bases = nodesNamed(nodeAt(styles, 'cellStyleXfs'), 'xf');
  const names = styleNames(styles);
  const nameOf = new Map(names.map(({ name, xf }) => [xf, name]));
  const named = names.flatMap(({ name, builtIn, xf }): readonly NamedLook[] => {
    const base = bases[xf];
    return base === undefined || name === '' ? [] : [{ name, builtIn, look: lookOf(base, lists, name) }];
  });
  const looks = nodesNamed(nodeAt(styles, 'cellXfs'), 'xf').map((xf) => lookOf(xf, lists, nameOf.get(numberOf(xf.attributes['xfId']) ?? nothing) ?? 'Normal'));
  return { looks: looks.length === 0 ? [plainLook()] : looks, named, color, dxfs: nodesNamed(nodeAt(styles, 'dxfs'), 'dxf') };
};
