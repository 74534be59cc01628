import type { Edit } from '../../../workbook/edit';
import { areaAddress, areaOfAddress } from '../../reference/cell-address';
import { doOverlap, isSameArea } from '../../reference/areas';
import { refuse } from '../../refuse';
import { childOf, parseElement, setChild, writeElement } from '../../xml/element';
import { attributeOf, withAttribute } from '../../xml/start-tag';
import { checkArea } from '../check-area';
import { sheetOf } from '../draft';
import type { Draft } from '../draft';
import { sheetOrder } from '../sheet-draft';

/** Merges cells. Cells that overlap another merge are refused: Excel would call the file damaged. */
export const mergeCells = (draft: Draft, { sheet: name, area }: Extract<Edit, { kind: 'merge' }>): void => {
  const sheet = sheetOf(draft, name);
  checkArea(name, area);
  if (area.top === area.bottom && area.left === area.right) return;
  const { prefix } = sheet.element;
  const merges = parseElement(sheet.part, childOf(sheet.element, 'mergeCells') ?? `<${prefix}mergeCells/>`);
  for (const { xml } of merges.children) {
    const other = areaOfAddress(attributeOf(xml, 'ref') ?? '');
    if (other === undefined || !doOverlap(other, area)) continue;
    if (isSameArea(other, area)) return;
    refuse({ code: 'merge-overlaps', sheet: name, area: areaAddress(area), other: areaAddress(other) });
  }
  merges.children.push({ name: 'mergeCell', xml: `<${prefix}mergeCell ref="${areaAddress(area)}"/>` });
  merges.head = withAttribute(merges.head, 'count', String(merges.children.length));
  setChild(sheet.element, sheetOrder, 'mergeCells', writeElement(merges));
};
