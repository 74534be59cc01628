import { areaOfAddress } from '../reference/cell-address';
import { parseElement, writeElement } from '../xml/element';
import type { Child } from '../xml/element';
import { attributeOf, withAttribute } from '../xml/start-tag';
import { arrayAreas } from './array-formulas';
import { removeContentType } from './content-types';
import type { Draft } from './draft';
import { hasPart, removePart, setPart, textOfPart } from './parts-draft';
import { relationsOf, removeRelation } from './relations-draft';
import { formulaElement } from './shared-formulas';
import { cellAt } from './sheet-draft';
import type { SheetDraft } from './sheet-draft';

const hasFormula = (sheet: SheetDraft, address: string): boolean => {
  const cell = areaOfAddress(address);
  if (cell === undefined) return false;
  const xml = cellAt(sheet, cell.top, cell.left);
  if (xml !== undefined && formulaElement(xml) !== undefined) return true;
  return arrayAreas(sheet).some(({ top, left, bottom, right }) => top <= cell.top && cell.top <= bottom && left <= cell.left && cell.left <= right);
};

/** The entries that still lead to a formula. An entry without a sheet is on that of the entry before it, so each that follows a gap gets its own. */
const stillTrue = (children: readonly Child[], isTrue: (sheetId: string, address: string) => boolean): Child[] => {
  let sheetId = '';
  let afterGap = false;
  return children.flatMap((child) => {
    sheetId = attributeOf(child.xml, 'i') ?? sheetId;
    const keeps = isTrue(sheetId, attributeOf(child.xml, 'r') ?? '');
    const xml = keeps && afterGap ? withAttribute(child.xml, 'i', sheetId) : child.xml;
    afterGap = !keeps;
    return keeps ? { ...child, xml } : [];
  });
};

/**
 * The calculation chain lists the cells with formulas in the order in which Excel last computed them. Excel calls a file damaged whose chain
 * leads to a cell without a formula; it adds by itself those that are missing. So entries are removed, never added, and the
 * whole part goes with the last of them, because an empty chain is not allowed.
 */
export const mendCalculationChain = (draft: Draft): void => {
  const { parts, workbook } = draft;
  const relation = relationsOf(parts, workbook.part).find(({ type }) => type === 'calcChain');
  if (relation === undefined || !hasPart(parts, relation.target)) return;
  const chain = parseElement(relation.target, textOfPart(parts, relation.target));
  const sheets = new Map(workbook.tabs.map(({ id, name }) => [String(id), draft.sheets.get(name.toLowerCase())]));
  const children = stillTrue(chain.children, (sheetId, address) => {
    const sheet = sheets.get(sheetId);
    return sheet === undefined || hasFormula(sheet, address);
  });
  if (children.length === chain.children.length) return;
  if (children.length > 0) return setPart(parts, relation.target, writeElement({ ...chain, children }));
  removeRelation(parts, workbook.part, relation.id);
  removeContentType(parts, relation.target);
  removePart(parts, relation.target);
};
