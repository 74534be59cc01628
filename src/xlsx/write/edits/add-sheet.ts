import type { Edit } from '../../../workbook/edit';
import { addSheetPart, sheetOf } from '../draft';
import type { Draft } from '../draft';
import { freshPartName } from '../parts-draft';
import { isStrictWorkbook, relationsNamespace } from '../relations-draft';
import { sheetOrder } from '../sheet-draft';
import { emptySheet } from '../workbook-parts';
import { setChild } from '../../xml/element';

export const addSheet = (draft: Draft, { sheet: name, tabColour }: Extract<Edit, { kind: 'add-sheet' }>): void => {
  const part = freshPartName(draft.parts, 'xl/worksheets/sheet', '.xml');
  addSheetPart(draft, name, part, emptySheet(isStrictWorkbook(draft.parts), relationsNamespace(draft.parts)));
  draft.ownFormulas.set(part, 'all');
  if (tabColour === undefined) return;
  setChild(sheetOf(draft, name).element, sheetOrder, 'sheetPr', `<sheetPr><tabColor rgb="FF${tabColour.toUpperCase()}"/></sheetPr>`);
};
