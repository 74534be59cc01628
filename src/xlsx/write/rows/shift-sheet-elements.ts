import type { Area } from '../../../workbook/grid';
import { addressesOfAreas, areasOfAddresses } from '../../reference/areas';
import { areaAddress, areaOfAddress } from '../../reference/cell-address';
import { shiftedArea, shiftedFormula } from '../../../workbook/formula/shift-rows';
import type { RowInsertion } from '../../../workbook/formula/shift-rows';
import { parseElement, writeElement } from '../../xml/element';
import type { Child } from '../../xml/element';
import { attributeOf, withAttribute } from '../../xml/start-tag';
import { changeFormulas } from '../formulas-in-xml';
import type { SheetDraft } from '../sheet-draft';

/** A merge after the insertion; one inside the repeated row is repeated with it. */
const shiftedMerges = (area: Area, insertion: RowInsertion): readonly Area[] => {
  const { after, count } = insertion;
  if (area.top !== after || area.bottom !== after) return [shiftedArea(area, insertion)];
  return Array.from({ length: count + 1 }, (_, down) => ({ ...area, top: after + down, bottom: after + down }));
};

const shiftMerges = (part: string, xml: string, insertion: RowInsertion): string => {
  const merges = parseElement(part, xml);
  merges.children = merges.children.flatMap((child) => {
    const area = areaOfAddress(attributeOf(child.xml, 'ref') ?? '');
    if (area === undefined) return child;
    return shiftedMerges(area, insertion).map((one) => ({ ...child, xml: withAttribute(child.xml, 'ref', areaAddress(one)) }));
  });
  return withAttribute(writeElement(merges), 'count', String(merges.children.length));
};

const shiftAddresses = (sqref: string, insertion: RowInsertion): string =>
  addressesOfAreas(areasOfAddresses(sqref).map((area) => shiftedArea(area, insertion)));

/** Attributes `sqref` and `ref` of an element and of all below it, and the `<xm:sqref>` of extensions. */
const shiftAreas = (xml: string, insertion: RowInsertion): string =>
  xml
    .replace(/(\s(?:sqref|ref)\s*=\s*)(["'])([^"']*)\2/g, (whole: string, start: string, quote: string, sqref: string) =>
      areasOfAddresses(sqref).length === 0 ? whole : `${start}${quote}${shiftAddresses(sqref, insertion)}${quote}`,
    )
    .replace(/(<(?:[\w.-]+:)?sqref>)([^<]*)(<)/g, (_, start: string, sqref: string, end: string) => start + shiftAddresses(sqref, insertion) + end);

/** A page break lies behind the row that its id counts (1-based); one behind the repeated row stays behind its copies. */
const shiftBreaks = (xml: string, { after, count }: RowInsertion): string =>
  xml.replace(/(<(?:[\w.-]+:)?brk\s[^<>]*?\bid\s*=\s*["'])(\d+)/g, (_, start: string, id: string) => start + (Number(id) > after ? Number(id) + count : id));

/** Limits of a colour scale or data bar can be formulas, in an attribute. */
const shiftLimits = (sheet: SheetDraft, xml: string, insertion: RowInsertion): string =>
  xml.replace(/<(?:[\w.-]+:)?cfvo\s[^<>]*>/g, (limit) => {
    const formula = attributeOf(limit, 'type') === 'formula' ? attributeOf(limit, 'val') : undefined;
    return formula === undefined ? limit : withAttribute(limit, 'val', shiftedFormula(formula, sheet.name, insertion));
  });

const withAreas = new Set([
  'dimension', 'protectedRanges', 'autoFilter', 'sortState', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'ignoredErrors', 'extLst',
]);

const shiftChild = (sheet: SheetDraft, { name, xml }: Child, insertion: RowInsertion): string => {
  if (name === 'mergeCells') return shiftMerges(sheet.part, xml, insertion);
  if (name === 'rowBreaks') return shiftBreaks(xml, insertion);
  if (!withAreas.has(name)) return xml;
  return changeFormulas(shiftLimits(sheet, shiftAreas(xml, insertion), insertion), (formula) => shiftedFormula(formula, sheet.name, insertion));
};

/** Moves what a sheet says about its cells: merges, formats by condition, validations, links, filter, breaks. */
export const shiftSheetElements = (sheet: SheetDraft, insertion: RowInsertion): void => {
  sheet.element.children = sheet.element.children.map((child) => ({ ...child, xml: shiftChild(sheet, child, insertion) }));
};
