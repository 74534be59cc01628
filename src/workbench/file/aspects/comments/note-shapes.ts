import { noteSize } from '../../../book/note-size';
import { numberOf } from '../../xml/xml-node';

/** The drawing language of notes is XML in name only (`<br>` without an end), so its shapes are found by their marks. */
const shapePattern = /<v:shape(?=[\s>])[\s\S]*?<\/v:shape>/g;

export type NoteShape = { readonly xml: string; readonly row: number; readonly column: number };

const numberIn = (xml: string, name: string): number | undefined => numberOf(new RegExp(`<x:${name}>\\s*(\\d+)\\s*<`).exec(xml)?.[1]);

/** The boxes of notes in a drawing, each with the cell it belongs to. */
export const noteShapesIn = (vml: string): readonly NoteShape[] => [...vml.matchAll(shapePattern)].flatMap(([xml]) => {
  const [row, column] = [numberIn(xml, 'Row'), numberIn(xml, 'Column')];
  return /ObjectType=["']Note["']/.test(xml) && row !== undefined && column !== undefined ? [{ xml, row, column }] : [];
});

const units: Readonly<Record<string, number>> = { pt: 1, px: 0.75, in: 72, cm: 72 / 2.54, mm: 72 / 25.4 };

const lengthIn = (xml: string, name: 'width' | 'height', otherwise: number): number => {
  const [, figure, unit = 'px'] = new RegExp(`[;"'\\s]${name}:\\s*([\\d.]+)(pt|px|in|cm|mm)?`).exec(/\sstyle=(?:"[^"]*"|'[^']*')/.exec(xml)?.[0] ?? '') ?? [];
  return figure === undefined ? otherwise : Math.round(Number(figure) * (units[unit] ?? 1) * 100) / 100;
};

export type NoteLook = { readonly visible: boolean; readonly width: number; readonly height: number };

export const lookOfShape = (shape: NoteShape | undefined): NoteLook => ({
  visible: shape !== undefined && /<x:Visible\s*\/>|<x:Visible>\s*(?!f|F|0)/.test(shape.xml),
  width: lengthIn(shape?.xml ?? '', 'width', noteSize.width), height: lengthIn(shape?.xml ?? '', 'height', noteSize.height),
});

const anchorPattern = /(<x:Anchor>)([^<]*)(<\/x:Anchor>)/;

/** Left column and how far into it, top row, right column, bottom row, in pixels. */
export type Anchor = readonly [number, number, number, number, number, number, number, number];

export const anchorOf = (xml: string): Anchor | undefined => {
  const figures = (anchorPattern.exec(xml)?.[2] ?? '').split(',').map((figure) => numberOf(figure) ?? Number.NaN);
  return figures.length === 8 && figures.every((figure) => Number.isFinite(figure)) ? figures as unknown as Anchor : undefined;
};

const withAnchor = (xml: string, anchor: Anchor): string => xml.replace(anchorPattern, (_, start: string, __: string, end: string) => `${start}\n    ${anchor.join(', ')}${end}`);

/** The shape on another cell: its box goes along. */
export const movedShape = ({ xml, row, column }: NoteShape, to: { readonly row: number; readonly column: number }): string => {
  const anchor = anchorOf(xml);
  const [down, right] = [to.row - row, to.column - column];
  const placed = xml.replace(/(<x:Row>\s*)\d+/, `$1${to.row}`).replace(/(<x:Column>\s*)\d+/, `$1${to.column}`);
  if (anchor === undefined) return placed;
  return withAnchor(placed, anchor.map((figure, index) => (index % 4 === 0 ? Math.max(0, figure + right) : index % 4 === 2 ? Math.max(0, figure + down) : figure)) as unknown as Anchor);
};

const inStyle = (xml: string, name: string, value: string): string => xml.replace(/(\sstyle=)("[^"]*"|'[^']*')/, (_, start: string, quoted: string) => {
  const pattern = new RegExp(`([;"'\\s])${name}:[^;"']*`);
  const changed = pattern.test(quoted) ? quoted.replace(pattern, `$1${name}:${value}`) : `${quoted.slice(0, -1)};${name}:${value}${quoted.slice(-1)}`;
  return start + changed;
});

/** The shape shown or hidden, in another size, over other cells. */
export const dressedShape = (xml: string, { visible, width, height }: NoteLook, anchor: Anchor): string => {
  const bare = xml.replace(/\s*<x:Visible\s*\/>|\s*<x:Visible>[^<]*<\/x:Visible>/, '');
  const shown = visible ? bare.replace(/(?=<\/x:ClientData>)/, '<x:Visible/>') : bare;
  return withAnchor(inStyle(inStyle(inStyle(shown, 'visibility', visible ? 'visible' : 'hidden'), 'width', `${width}pt`), 'height', `${height}pt`), anchor);
};

export const emptyVml = '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">'
  + '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>'
  + '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/** A box for a note that had none. */
export const newShape = (number: number, { row, column }: { readonly row: number; readonly column: number }, look: NoteLook, anchor: Anchor): string => dressedShape(
  `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;z-index:${number % 1024};visibility:hidden" fillcolor="infoBackground [80]" strokecolor="none [81]" o:insetmode="auto">`
  + '<v:fill color2="infoBackground [80]"/><v:shadow color="none [81]" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>'
  + `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor></x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`, look, anchor);
