import { childOf, parseElement } from '../xml/element';
import { attributeOf } from '../xml/start-tag';
import type { SheetDraft } from './sheet-draft';

/** The style that new cells of a column get; `undefined` for the default. */
export const columnStyle = (sheet: SheetDraft, column: number): string | undefined => {
  const columns = childOf(sheet.element, 'cols');
  if (columns === undefined) return undefined;
  const found = parseElement(sheet.part, columns).children.find(
    ({ xml }) => Number(attributeOf(xml, 'min')) <= column + 1 && column + 1 <= Number(attributeOf(xml, 'max')),
  );
  return found === undefined ? undefined : attributeOf(found.xml, 'style');
};
