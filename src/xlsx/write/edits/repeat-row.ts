import type { Edit } from '../../../workbook/edit';
import { a1 } from '../../../workbook/plan/a1';
import { limits } from '../../limits';
import { areaOfAddress } from '../../reference/cell-address';
import type { RowInsertion } from '../../../workbook/formula/shift-rows';
import { refuse } from '../../refuse';
import { arrayAreas } from '../array-formulas';
import { sheetOf } from '../draft';
import type { Draft } from '../draft';
import { copiedRow, movedRow } from '../rows/copied-row';
import { shiftCellFormulas, shiftOtherFormulas } from '../rows/shift-formulas';
import { shiftPivotSources, shiftRelatedParts } from '../rows/shift-related-parts';
import { shiftSheetElements } from '../rows/shift-sheet-elements';
import { formulaElement, unshareFormulas } from '../shared-formulas';
import { cellsAt } from '../sheet-draft';
import type { SheetDraft } from '../sheet-draft';
import { tableFacts } from '../table-names';
import { relationsOf } from '../relations-draft';
import { textOfPart } from '../parts-draft';
import { attributeOf } from '../../xml/start-tag';

/** The heading and the total row of a table stand once; rows between them make it longer. */
const checkTables = (draft: Draft, sheet: SheetDraft, row: number): void => {
  for (const { type, target } of relationsOf(draft.parts, sheet.part)) {
    if (type !== 'table') continue;
    const area = areaOfAddress(tableFacts(draft, target).ref);
    const hasTotals = attributeOf(textOfPart(draft.parts, target), 'totalsRowCount') === '1';
    if (area !== undefined && (row === area.top || (hasTotals && row === area.bottom))) {
      refuse({ code: 'row-not-repeatable', sheet: sheet.name, row: row + 1, because: 'table' });
    }
  }
};

const check = (draft: Draft, sheet: SheetDraft, { after, count }: RowInsertion): void => {
  const last = [...sheet.rows.keys()].reduce((most, row) => Math.max(most, row), after);
  if (last + count >= limits.rows) refuse({ code: 'cells-beyond-sheet', sheet: sheet.name, cell: a1(last + count, 0) });
  checkTables(draft, sheet, after);
  if (arrayAreas(sheet).some(({ top, bottom }) => top <= after && after <= bottom && top !== bottom)) {
    refuse({ code: 'row-not-repeatable', sheet: sheet.name, row: after + 1, because: 'array-formula' });
  }
};

const moveRows = (sheet: SheetDraft, { after, count }: RowInsertion): void => {
  const moving = [...sheet.rows.keys()].filter((row) => row > after);
  const moved = moving.map((row) => [row + count, movedRow(sheet, row, count)] as const);
  for (const row of moving) sheet.rows.delete(row);
  for (const [row, draft] of moved) sheet.rows.set(row, draft);
};

const moveOwnFormulas = ({ ownFormulas }: Draft, sheet: SheetDraft, { after, count }: RowInsertion): void => {
  const own = ownFormulas.get(sheet.part);
  if (own === undefined || own === 'all') return;
  ownFormulas.set(sheet.part, new Set([...own].map((key) => (Math.floor(key / limits.columns) > after ? key + count * limits.columns : key))));
};

/** Whether formulas were copied with the row. */
const copyRow = (sheet: SheetDraft, { after, count }: RowInsertion): boolean => {
  if (!sheet.rows.has(after)) return false;
  for (let down = 1; down <= count; down++) sheet.rows.set(after + down, copiedRow(sheet, after, down));
  return cellsAt(sheet, after).some(([, xml]) => formulaElement(xml) !== undefined);
};

/**
 * Puts copies of a row below it and moves what follows: cells, merges, formats by condition, validations, notes, drawings, tables, and
 * every reference to moved cells, in this sheet and in the rest of the workbook. A range that ends with the row grows over its copies.
 */
export const repeatRow = (draft: Draft, { sheet: name, row, times }: Extract<Edit, { kind: 'repeat-row' }>): void => {
  if (times < 1) return;
  const sheet = sheetOf(draft, name);
  const insertion: RowInsertion = { sheet: sheet.name, after: row, count: times };
  check(draft, sheet, insertion);
  unshareFormulas(sheet);
  moveRows(sheet, insertion);
  moveOwnFormulas(draft, sheet, insertion);
  shiftCellFormulas(draft, sheet, insertion);
  if (copyRow(sheet, insertion)) draft.hasNewFormulas = true;
  shiftSheetElements(sheet, insertion);
  shiftRelatedParts(draft, sheet.part, insertion);
  shiftPivotSources(draft, insertion);
  sheet.arrays = undefined;
  draft.mentions.unread.add(sheet.part);
  shiftOtherFormulas(draft, insertion);
};
