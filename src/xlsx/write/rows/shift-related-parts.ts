import type { Area } from '../../../workbook/grid';
import type { RowInsertion } from '../../../workbook/formula/shift-rows';
import { shiftedArea, shiftedFormula } from '../../../workbook/formula/shift-rows';
import { areaAddress, areaOfAddress } from '../../reference/cell-address';
import { attributeOf, withAttribute } from '../../xml/start-tag';
import { changeFormulas } from '../formulas-in-xml';
import type { Draft } from '../draft';
import { hasPart, setPart, textOfPart } from '../parts-draft';
import { relationsOf } from '../relations-draft';
import { tableFacts, tableNames } from '../table-names';

const shiftRow = (row: string, { after, count }: RowInsertion): string => (Number(row) > after ? String(Number(row) + count) : row);

/** Changes the attributes `ref` that are areas. */
const changeRefs = (xml: string, change: (area: Area) => Area): string =>
  xml.replace(/(\sref\s*=\s*)(["'])([^"']*)\2/g, (whole: string, start: string, quote: string, address: string) => {
    const area = areaOfAddress(address);
    return area === undefined ? whole : `${start}${quote}${areaAddress(change(area))}${quote}`;
  });

/** A note or a pivot table moves as a whole; it does not belong to the copies of a row. */
const moveRefs = (xml: string, { after, count }: RowInsertion): string =>
  changeRefs(xml, (area) => (area.top > after ? { ...area, top: area.top + count, bottom: area.bottom + count } : area));

const rowElement = /(<(?:[\w.-]+:)?row>)(\d+)(<)/g;

/** A picture or chart hangs on cells: both ends move with them, or only together if it is not to change its size. */
const shiftAnchor = (xml: string, insertion: RowInsertion): string => {
  const keepsSize = ['oneCell', 'absolute'].includes(attributeOf(xml, 'editAs') ?? '');
  const from = Number(/<(?:[\w.-]+:)?row>(\d+)/.exec(xml)?.[1]);
  if (keepsSize && !(from > insertion.after)) return xml;
  return xml.replace(rowElement, (_, start: string, row: string, end: string) => start + shiftRow(row, insertion) + end);
};

const shiftDrawing = (xml: string, insertion: RowInsertion): string =>
  xml.replace(/<((?:[\w.-]+:)?(?:twoCellAnchor|oneCellAnchor))[\s>][\s\S]*?<\/\1>/g, (anchor) => shiftAnchor(anchor, insertion));

/** Notes: the cell they belong to, and the box that shows them (column, offset, row, offset of both corners). */
const shiftNotes = (xml: string, insertion: RowInsertion): string =>
  xml
    .replace(/(<x:Row>\s*)(\d+)/g, (_, start: string, row: string) => start + shiftRow(row, insertion))
    .replace(/(<x:Anchor>)([^<]*)/g, (_, start: string, anchor: string) =>
      start + anchor.split(',').map((figure, index) => (index === 2 || index === 6 ? figure.replace(/\d+/, (row) => shiftRow(row, insertion)) : figure)).join(','),
    );

const shiftTable = (draft: Draft, part: string, xml: string, insertion: RowInsertion): string => {
  const shifted = changeFormulas(changeRefs(xml, (area) => shiftedArea(area, insertion)), (formula) => shiftedFormula(formula, insertion.sheet, insertion));
  setPart(draft.parts, part, shifted);
  const facts = tableFacts(draft, part);
  tableNames(draft).set(facts.name.toLowerCase(), facts);
  return shifted;
};

const shiftPivot = (xml: string, insertion: RowInsertion): string =>
  xml.replace(/<(?:[\w.-]+:)?location\s[^<>]*>/, (location) => moveRefs(location, insertion));

/** Moves what hangs on the cells of a sheet in parts of its own: tables, notes, drawings, pivot tables. */
export const shiftRelatedParts = (draft: Draft, sheetPart: string, insertion: RowInsertion): void => {
  for (const { type, target, isExternal } of relationsOf(draft.parts, sheetPart)) {
    if (isExternal || !hasPart(draft.parts, target)) continue;
    const change = {
      table: (xml: string) => shiftTable(draft, target, xml, insertion),
      comments: (xml: string) => moveRefs(xml, insertion),
      threadedComment: (xml: string) => moveRefs(xml, insertion),
      vmlDrawing: (xml: string) => shiftNotes(xml, insertion),
      drawing: (xml: string) => shiftDrawing(xml, insertion),
      pivotTable: (xml: string) => shiftPivot(xml, insertion),
    }[type];
    if (change !== undefined) setPart(draft.parts, target, change(textOfPart(draft.parts, target)));
  }
};

/** The source of a pivot table, where it is an area of the sheet. */
export const shiftPivotSources = (draft: Draft, insertion: RowInsertion): void => {
  for (const { type, target } of relationsOf(draft.parts, draft.workbook.part)) {
    if (type !== 'pivotCacheDefinition' || !hasPart(draft.parts, target)) continue;
    const text = textOfPart(draft.parts, target);
    const shifted = text.replace(/<(?:[\w.-]+:)?worksheetSource\s[^<>]*>/, (source) => {
      const area = areaOfAddress(attributeOf(source, 'ref') ?? '');
      const isMeant = attributeOf(source, 'sheet')?.toLowerCase() === insertion.sheet.toLowerCase();
      return area !== undefined && isMeant ? withAttribute(source, 'ref', areaAddress(shiftedArea(area, insertion))) : source;
    });
    setPart(draft.parts, target, shifted);
  }
};
