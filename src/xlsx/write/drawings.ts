import { relationshipsPart } from '../package/relationships';
import { escapeAttribute } from '../xml/escape';
import { withoutEntities } from '../xml/text-of-bytes';
import { parseElement, setChild, writeElement, type Element } from '../xml/element';
import { addContentType, removeContentType } from './content-types';
import type { Draft } from './draft';
import { forgetMentions } from './mentions';
import { freshPartName, hasPart, removePart, setPart, textOfPart } from './parts-draft';
import { addRelation, relationsNamespace, relationsOf, removeRelation } from './relations-draft';
import { sheetOrder, type SheetDraft } from './sheet-draft';
import { contentTypes } from './workbook-parts';

const namespaces = 'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const emptyDrawing = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr ${namespaces}></xdr:wsDr>`;

/** The part with what lies over the cells of a sheet, taken apart into its anchors. */
export type Drawing = { readonly part: string; readonly element: Element };

export const drawingOf = (draft: Draft, sheet: SheetDraft): Drawing | undefined => {
  const part = relationsOf(draft.parts, sheet.part).find(({ type }) => type === 'drawing')?.target;
  return part === undefined ? undefined : { part, element: parseElement(part, textOfPart(draft.parts, part)) };
};

/** The sheet's drawing; it is made if there is none. */
export const openDrawing = (draft: Draft, sheet: SheetDraft): Drawing => {
  const known = drawingOf(draft, sheet);
  if (known !== undefined) return known;
  const part = freshPartName(draft.parts, 'xl/drawings/drawing', '.xml');
  setPart(draft.parts, part, emptyDrawing);
  addContentType(draft.parts, part, contentTypes.drawing);
  const id = addRelation(draft.parts, sheet.part, 'drawing', part);
  setChild(sheet.element, sheetOrder, 'drawing', `<${sheet.element.prefix}drawing xmlns:r="${relationsNamespace(draft.parts)}" r:id="${id}"/>`);
  return { part, element: parseElement(part, emptyDrawing) };
};

export const writeDrawing = (draft: Draft, { part, element }: Drawing): void => setPart(draft.parts, part, writeElement(element));

/** The relationship of the chart that an anchor shows. */
export const chartRelationOf = (anchor: string): string | undefined => /<(?:[\w.-]+:)?chart\s[^<>]*?:id\s*=\s*["']([^"']*)["']/.exec(anchor)?.[1];

/** The ids of what is drawn have to differ on a sheet. */
const freshId = ({ element }: Drawing): number =>
  Math.max(1, ...element.children.flatMap(({ xml }) => [...xml.matchAll(/<(?:[\w.-]+:)?cNvPr\s[^<>]*?\bid\s*=\s*["'](\d+)["']/g)].map(([, id]) => Number(id)))) + 1;

/** Adds a chart. `corners` are the elements `from` and `to`. */
export const addChartPart = (draft: Draft, drawing: Drawing, chart: { readonly name: string; readonly corners: string; readonly xml: string }): void => {
  const part = freshPartName(draft.parts, 'xl/charts/chart', '.xml');
  setPart(draft.parts, part, chart.xml);
  addContentType(draft.parts, part, contentTypes.chart);
  draft.mentions.unread.add(part);
  const relation = addRelation(draft.parts, drawing.part, 'chart', part);
  drawing.element.children.push({
    name: 'twoCellAnchor',
    xml: `<xdr:twoCellAnchor ${namespaces}>${chart.corners}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${freshId(drawing)}" name="${escapeAttribute(chart.name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`
      + `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${chartNamespace}">`
      + `<c:chart xmlns:c="${chartNamespace}" xmlns:r="${relationsNamespace(draft.parts)}" r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
  });
};

const removeWhole = (draft: Draft, part: string): void => {
  removeContentType(draft.parts, part);
  removePart(draft.parts, part);
  const relations = relationshipsPart(part);
  if (hasPart(draft.parts, relations)) removePart(draft.parts, relations);
};

/** Takes away the charts whose anchor or part is meant; whatever else is drawn stays. */
export const removeCharts = (draft: Draft, drawing: Drawing, isMeant: (anchor: string, part: string) => boolean): void => {
  const parts = new Map(relationsOf(draft.parts, drawing.part).flatMap(({ id, type, target }) => (type === 'chart' ? [[id, target] as const] : [])));
  drawing.element.children = drawing.element.children.filter(({ xml }) => {
    const relation = chartRelationOf(xml);
    const part = parts.get(relation ?? '');
    if (relation === undefined || part === undefined || !isMeant(xml, part)) return true;
    for (const below of relationsOf(draft.parts, part)) if (['chartStyle', 'chartColorStyle'].includes(below.type)) removeWhole(draft, below.target);
    removeRelation(draft.parts, drawing.part, relation);
    removeWhole(draft, part);
    forgetMentions(draft, part);
    return false;
  });
};


const nameOfAnchor = (anchor: string): string => withoutEntities(/<(?:[\w.-]+:)?cNvPr\s[^<>]*?\bname\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(anchor)?.slice(1).find((name) => name !== undefined) ?? '');

/** Takes away the charts of a sheet with such a name. */
export const removeChartsNamed = (draft: Draft, sheet: SheetDraft, isMeant: (name: string) => boolean): void => {
  const drawing = drawingOf(draft, sheet);
  if (drawing === undefined) return;
  removeCharts(draft, drawing, (anchor) => isMeant(nameOfAnchor(anchor)));
  writeDrawing(draft, drawing);
};
