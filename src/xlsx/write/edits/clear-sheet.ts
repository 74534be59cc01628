import type { Edit } from '../../../workbook/edit';
import { isOwnChart } from '../../../workbook/plan/own-sheets';
import { limits } from '../../limits';
import { setColumns } from '../sheet-draft';
import { removeName } from '../workbook-draft';
import { knownTab, sheetOf } from '../draft';
import type { Draft } from '../draft';
import { removeChartsNamed } from '../drawings';
import { noteChange } from '../values/changed-cells';
import { removePart } from '../parts-draft';
import { removeContentType } from '../content-types';
import { removeRelation, relationsOf } from '../relations-draft';
import { tableNames, tableFacts } from '../table-names';

/** What stays: how the sheet is looked at and printed, its protection, and what people put on it beside the cells (pictures, charts, notes). */
const kept = new Set([
  'sheetPr', 'sheetViews', 'sheetFormatPr', 'sheetData', 'sheetProtection', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'drawing',
  'legacyDrawing', 'legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'AlternateContent',
]);

const removeTables = (draft: Draft, part: string): void => {
  for (const { id, type, target } of relationsOf(draft.parts, part)) {
    if (type !== 'table') continue;
    tableNames(draft).delete(tableFacts(draft, target).name.toLowerCase());
    removeRelation(draft.parts, part, id);
    removeContentType(draft.parts, target);
    removePart(draft.parts, target);
  }
};

/** Empties a sheet of ours: cells, formats, widths, merges, rules, tables and charts of ours go. */
export const clearSheet = (draft: Draft, { sheet: name }: Extract<Edit, { kind: 'clear-sheet' }>): void => {
  const tab = knownTab(draft, name);
  const sheet = sheetOf(draft, name);
  noteChange(draft.changed, sheet.name, { top: 0, left: 0, bottom: limits.rows - 1, right: limits.columns - 1 });
  draft.ownFormulas.set(tab.part, 'all');
  sheet.arrays = undefined;
  sheet.rows.clear();
  setColumns(sheet, []);
  sheet.element.children = sheet.element.children.filter((child) => kept.has(child.name));
  removeTables(draft, tab.part);
  removeChartsNamed(draft, sheet, isOwnChart);
  removeName(draft.workbook, '_xlnm._FilterDatabase', draft.workbook.places.get(name.toLowerCase()));
};
