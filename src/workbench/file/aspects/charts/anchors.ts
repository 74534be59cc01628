import { isHiddenColumn, isHiddenRow, offsetOf, columnWidth, pointsPerPixel, rowHeight } from '../../../book/sizes';
import type { ChartPart } from '../../../book/charts';
import { nodeAt, numberOf, type XmlNode } from '../../xml/xml-node';
import { nothing } from '../../xml/nothing';
import type { Place } from '../aspect';

const emuPerPoint = 12_700;
const emuPerPixel = 9_525;

type Corner = { readonly index: number; readonly rest: number };

/** The row or column in which a distance from the edge ends, and how far into it, in pixels. */
const cornerAt = (pixels: number, sizeOf: (index: number) => number, most: number): Corner => {
  let rest = Math.max(0, pixels);
  let index = 0;
  for (let size = sizeOf(0); rest >= size && index < most; size = sizeOf(index)) {
    rest -= size;
    index += 1;
  }
  return { index, rest };
};

/** The cell that a point of the sheet lies in, and how far into it. */
export const cellUnder = ({ book, sheetId }: Place, x: number, y: number): { readonly column: Corner; readonly row: Corner } => ({
  column: cornerAt(x / pointsPerPixel, (index) => (isHiddenColumn(book, sheetId, index) ? nothing : columnWidth(book, sheetId, index)), 16_383),
  row: cornerAt(y / pointsPerPixel, (index) => (isHiddenRow(book, sheetId, index) ? nothing : rowHeight(book, sheetId, index)), 1_048_575),
});

const cornerXml = (place: Place, name: string, x: number, y: number): string => {
  const { column, row } = cellUnder(place, x, y);
  return `<xdr:${name}><xdr:col>${column.index}</xdr:col><xdr:colOff>${Math.round(column.rest * emuPerPixel)}</xdr:colOff><xdr:row>${row.index}</xdr:row><xdr:rowOff>${Math.round(row.rest * emuPerPixel)}</xdr:rowOff></xdr:${name}>`;
};

/** The cells that a chart lies over. */
export const cornersXml = (place: Place, { left, top, width, height }: ChartPart['box']): string => cornerXml(place, 'from', left, top) + cornerXml(place, 'to', left + width, top + height);

const pointOf = ({ book, sheetId }: Place, node: XmlNode | undefined): { readonly x: number; readonly y: number } => {
  const number = (name: string): number => numberOf(nodeAt(node, name)?.text) ?? nothing;
  const { x, y } = offsetOf(book, sheetId, number('row'), number('col'));
  return { x: x * pointsPerPixel + number('colOff') / emuPerPoint, y: y * pointsPerPixel + number('rowOff') / emuPerPoint };
};

/** Where a drawing lies, in points from the top left corner of its sheet. */
export const boxOf = (place: Place, anchor: XmlNode): ChartPart['box'] => {
  const round = (value: number): number => Math.round(value * 100) / 100;
  const length = (node: XmlNode | undefined, name: string): number => (numberOf(node?.attributes[name]) ?? nothing) / emuPerPoint;
  const position = nodeAt(anchor, 'pos');
  const from = position === undefined ? pointOf(place, nodeAt(anchor, 'from')) : { x: length(position, 'x'), y: length(position, 'y') };
  const size = nodeAt(anchor, 'ext');
  const to = size === undefined ? pointOf(place, nodeAt(anchor, 'to')) : { x: from.x + length(size, 'cx'), y: from.y + length(size, 'cy') };
  return { left: round(from.x), top: round(from.y), width: round(to.x - from.x), height: round(to.y - from.y) };
};
