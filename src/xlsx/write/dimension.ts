import type { Area } from '../../workbook/grid';
import { areaAddress, areaOfAddress } from '../reference/cell-address';
import { childOf, setChild } from '../xml/element';
import { attributeOf, withAttribute } from '../xml/start-tag';
import { sheetOrder } from './sheet-draft';
import type { SheetDraft } from './sheet-draft';

/** Lets the sheet's claim about its used area include `area`. A sheet without the claim needs none. */
export const growDimension = (sheet: SheetDraft, area: Area): void => {
  const xml = childOf(sheet.element, 'dimension');
  const before = xml === undefined ? undefined : areaOfAddress(attributeOf(xml, 'ref') ?? '');
  if (xml === undefined || before === undefined) return;
  const grown = {
    top: Math.min(before.top, area.top),
    left: Math.min(before.left, area.left),
    bottom: Math.max(before.bottom, area.bottom),
    right: Math.max(before.right, area.right),
  };
  if (areaAddress(grown) !== areaAddress(before)) setChild(sheet.element, sheetOrder, 'dimension', withAttribute(xml, 'ref', areaAddress(grown)));
};
