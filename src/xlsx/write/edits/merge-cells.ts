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
import type { SheetDraft, SheetMerges } from '../sheet-draft';

/** A form merges dozens of areas: those before are read again only if something else changed them. */
const mergesOf = (sheet: SheetDraft): SheetMerges => {
  const written = childOf(sheet.element, 'mergeCells');
  if (sheet.merges !== undefined && sheet.merges.written === written) return sheet.merges;
  const element = parseElement(sheet.part, written ?? `<${sheet.element.prefix}mergeCells/>`);
  return { written, element, areas: element.children.flatMap(({ xml }) => areaOfAddress(attributeOf(xml, 'ref') ?? '') ?? []) };
};

/** Merges cells. Cells that overlap another merge are refused: Excel would call the file damaged. */
export const mergeCells = (draft: Draft, { sheet: name, area }: Extract<Edit, { kind: 'merge' }>): void => {
  const sheet = sheetOf(draft, name);
  checkArea(name, area);
  if (area.top === area.bottom && area.left === area.right) return;
  const { element, areas } = mergesOf(sheet);
  for (const other of areas) {
    if (!doOverlap(other, area)) continue;
    if (isSameArea(other, area)) return;
    refuse({ code: 'merge-overlaps', sheet: name, area: areaAddress(area), other: areaAddress(other) });
  }
  element.children.push({ name: 'mergeCell', xml: `<${sheet.element.prefix}mergeCell ref="${areaAddress(area)}"/>` });
  element.head = withAttribute(element.head, 'count', String(element.children.length));
  const written = writeElement(element);
  setChild(sheet.element, sheetOrder, 'mergeCells', written);
  sheet.merges = { written, element, areas: [...areas, area] };
};
