import { addContentType, removeContentType } from '../../../../xlsx/write/content-types';
import { freshPartName, removePart, setPart, textOfPart } from '../../../../xlsx/write/parts-draft';
import { addRelation, relationsNamespace, relationsOf, removeRelation } from '../../../../xlsx/write/relations-draft';
import { sheetOrder } from '../../../../xlsx/write/sheet-draft';
import { setChild, parseElement, writeElement, type Element } from '../../../../xlsx/xml/element';
import { escapeAttribute } from '../../../../xlsx/xml/escape';
import type { Book } from '../../../book/book';
import type { ChartPart } from '../../../book/charts';
import { asText } from '../../opened';
import { partNode, type SheetSource } from '../../read/sheet-source';
import { nodeAt, nodesBelow, xmlNode, type XmlNode } from '../../xml/xml-node';
import type { Aspect, Place, SheetTarget } from '../aspect';
import { boxOf, cornersXml } from './anchors';
import { chartXml } from './chart-xml';
import { readChart } from './read-chart';

/** Where a chart stands in its file, and what it was when the file was opened. */
type Known = { readonly part: string; readonly look: string; readonly place: string };

const knownOf = new WeakMap<Book, Map<string, Known>>();

const knownIn = (book: Book): Map<string, Known> => {
  const known = knownOf.get(book) ?? new Map<string, Known>();
  knownOf.set(book, known);
  return known;
};

const lookOf = ({ type, series, details }: ChartPart): string => asText({ type, series, details });
const placeOf = ({ box, name }: ChartPart): string => asText({ box, name });

const frames = (root: XmlNode): readonly { readonly anchor: XmlNode; readonly frame: XmlNode }[] => root.children.flatMap((anchor) => {
  const [frame] = nodesBelow(anchor, 'graphicFrame');
  return frame === undefined ? [] : [{ anchor, frame }];
});

const read = ({ file, relations }: SheetSource, place: Place): void => {
  const { book, sheetId } = place;
  const drawing = relations.find(({ type }) => type === 'drawing')?.target;
  const root = partNode(file.parts, drawing);
  if (drawing === undefined || root === undefined) return;
  const targets = file.parts.relationshipsOf(drawing);
  for (const { anchor, frame } of frames(root)) {
    const id = nodesBelow(frame, 'chart')[0]?.attributes['r:id'];
    const part = targets.find((one) => one.id === id && one.type === 'chart')?.target;
    const node = partNode(file.parts, part);
    const found = node === undefined ? undefined : readChart(book, sheetId, node);
    if (part === undefined || found === undefined) continue;
    const name = nodeAt(frame, 'nvGraphicFramePr', 'cNvPr')?.attributes['name'] ?? 'Chart';
    const chart: ChartPart = { id: `{${book.nextNumber().toString(16).toUpperCase().padStart(8, '0')}-0000-0000-0000-000000000000}`, name, sheetId, ...found, box: boxOf(place, anchor) };
    book.charts.push(chart);
    knownIn(book).set(chart.id, { part, look: lookOf(chart), place: placeOf(chart) });
  }
};

const onSheet = ({ book, sheetId }: Place): readonly ChartPart[] => book.charts.filter((chart) => chart.sheetId === sheetId);

const state = (place: Place): unknown => onSheet(place).map((chart) => ({ ...chart, id: undefined, sheetId: undefined, source: undefined, seriesBy: undefined }));

const namespaces = 'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const emptyDrawing = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr ${namespaces}></xdr:wsDr>`;

/** The part with a sheet's drawings; it is made if there is none. */
const drawingOf = ({ draft, sheet }: SheetTarget): string => {
  const known = relationsOf(draft.parts, sheet.part).find(({ type }) => type === 'drawing')?.target;
  if (known !== undefined) return known;
  const part = freshPartName(draft.parts, 'xl/drawings/drawing', '.xml');
  setPart(draft.parts, part, emptyDrawing);
  addContentType(draft.parts, part, 'application/vnd.openxmlformats-officedocument.drawing+xml');
  const id = addRelation(draft.parts, sheet.part, 'drawing', part);
  setChild(sheet.element, sheetOrder, 'drawing', `<${sheet.element.prefix}drawing xmlns:r="${relationsNamespace(draft.parts)}" r:id="${id}"/>`);
  return part;
};

const anchorXml = (target: SheetTarget, chart: ChartPart, number: number, relation: string): string =>
  `<xdr:twoCellAnchor ${namespaces}>${cornersXml(target, chart.box)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number + 1}" name="${escapeAttribute(chart.name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`
  + '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">'
  + `<c:chart xmlns:c="${chartNamespace}" xmlns:r="${relationsNamespace(target.draft.parts)}" r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;

const relationIn = (anchor: string): string | undefined => nodesBelow(xmlNode(anchor), 'chart')[0]?.attributes['r:id'];

/** Takes away the charts of the drawing that are no longer in the workbook. */
const removeCharts = ({ draft }: SheetTarget, drawing: string, element: Element, gone: ReadonlySet<string>): void => {
  for (const { id, target } of [...relationsOf(draft.parts, drawing)]) {
    if (!gone.has(target)) continue;
    element.children = element.children.filter(({ xml }) => relationIn(xml) !== id);
    removeRelation(draft.parts, drawing, id);
    removeContentType(draft.parts, target);
    removePart(draft.parts, target);
  }
};

const moved = (target: SheetTarget, xml: string, chart: ChartPart): string => {
  const placed = xml.replace(/<xdr:from>[\s\S]*<\/xdr:to>/, cornersXml(target, chart.box));
  return placed.replace(/(<xdr:cNvPr\b[^>]*\sname=)"[^"]*"/, (_, before: string) => `${before}"${escapeAttribute(chart.name)}"`);
};

const put = (target: SheetTarget, drawing: string, element: Element, chart: ChartPart): void => {
  const { draft, book } = target;
  const known = knownIn(book).get(chart.id);
  const relation = known === undefined ? undefined : relationsOf(draft.parts, drawing).find((one) => one.target === known.part);
  if (known === undefined || relation === undefined) {
    const part = freshPartName(draft.parts, 'xl/charts/chart', '.xml');
    setPart(draft.parts, part, chartXml(book, chart));
    addContentType(draft.parts, part, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml');
    const id = addRelation(draft.parts, drawing, 'chart', part);
    element.children.push({ name: 'twoCellAnchor', xml: anchorXml(target, chart, element.children.length + 1, id) });
    return;
  }
  if (known.look !== lookOf(chart)) setPart(draft.parts, known.part, chartXml(book, chart));
  if (known.place !== placeOf(chart)) element.children = element.children.map((child) => (relationIn(child.xml) === relation.id ? { ...child, xml: moved(target, child.xml, chart) } : child));
};

const write = (target: SheetTarget): void => {
  const { draft, book, sheet } = target;
  const charts = onSheet(target);
  const hasDrawing = relationsOf(draft.parts, sheet.part).some(({ type }) => type === 'drawing');
  if (charts.length === 0 && !hasDrawing) return;
  const drawing = drawingOf(target);
  const element = parseElement(drawing, textOfPart(draft.parts, drawing));
  const kept = new Set(charts.map(({ id }) => knownIn(book).get(id)?.part));
  const gone = new Set([...knownIn(book).values()].map(({ part }) => part).filter((part) => !kept.has(part)));
  removeCharts(target, drawing, element, gone);
  for (const chart of charts) put(target, drawing, element, chart);
  setPart(draft.parts, drawing, writeElement(element));
};

/** Charts. One that was not changed keeps its part; pictures and shapes beside it stay. */
export const charts: Aspect = { name: 'charts', read, state, write };
