import { chartXml } from '../../../../xlsx/charts/chart-xml';
import { addChartPart, chartRelationOf, drawingOf, openDrawing, removeCharts, writeDrawing, type Drawing } from '../../../../xlsx/write/drawings';
import { setPart } from '../../../../xlsx/write/parts-draft';
import { relationsOf } from '../../../../xlsx/write/relations-draft';
import { escapeAttribute } from '../../../../xlsx/xml/escape';
import type { Book } from '../../../book/book';
import type { ChartPart } from '../../../book/charts';
import { asText } from '../../opened';
import { partNode, type SheetSource } from '../../read/sheet-source';
import { nodeAt, nodesBelow, type XmlNode } from '../../xml/xml-node';
import type { Aspect, Place, SheetTarget } from '../aspect';
import { boxOf, cornersXml } from './anchors';
import { drawnChartOf } from './drawn-chart-of';
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

const moved = (target: SheetTarget, xml: string, chart: ChartPart): string => {
  const placed = xml.replace(/<xdr:from>[\s\S]*<\/xdr:to>/, cornersXml(target, chart.box));
  return placed.replace(/(<xdr:cNvPr\b[^>]*\sname=)"[^"]*"/, (_, before: string) => `${before}"${escapeAttribute(chart.name)}"`);
};

const put = (target: SheetTarget, drawing: Drawing, chart: ChartPart): void => {
  const { draft, book } = target;
  const known = knownIn(book).get(chart.id);
  const relation = known === undefined ? undefined : relationsOf(draft.parts, drawing.part).find((one) => one.target === known.part);
  if (known === undefined || relation === undefined) {
    addChartPart(draft, drawing, { name: chart.name, corners: cornersXml(target, chart.box), xml: chartXml(drawnChartOf(book, chart)) });
    return;
  }
  const { element } = drawing;
  if (known.look !== lookOf(chart)) setPart(draft.parts, known.part, chartXml(drawnChartOf(book, chart)));
  if (known.place !== placeOf(chart)) element.children = element.children.map((child) => (chartRelationOf(child.xml) === relation.id ? { ...child, xml: moved(target, child.xml, chart) } : child));
};

const write = (target: SheetTarget): void => {
  const { draft, book, sheet } = target;
  const charts = onSheet(target);
  const drawing = charts.length === 0 ? drawingOf(draft, sheet) : openDrawing(draft, sheet);
  if (drawing === undefined) return;
  const kept = new Set(charts.map(({ id }) => knownIn(book).get(id)?.part));
  const gone = new Set([...knownIn(book).values()].map(({ part }) => part).filter((part) => !kept.has(part)));
  removeCharts(draft, drawing, (_, part) => gone.has(part));
  for (const chart of charts) put(target, drawing, chart);
  writeDrawing(draft, drawing);
};

/** Charts. One that was not changed keeps its part; pictures and shapes beside it stay. */
export const charts: Aspect = { name: 'charts', read, state, write };
