import { shiftedFormula } from '../../reference/shift-rows';
import type { RowInsertion } from '../../reference/shift-rows';
import { changeFormulas } from '../formulas-in-xml';
import { sheetOf } from '../draft';
import type { Draft } from '../draft';
import { mentionsOf } from '../mentions';
import { setPart, textOfPart } from '../parts-draft';
import { unshareFormulas } from '../shared-formulas';
import type { RowDraft, SheetDraft } from '../sheet-draft';
import { changeNames } from '../workbook-draft';
import { isSameName } from '../workbook-draft';

type Change = (formula: string) => string;

const changeRow = (row: RowDraft, change: Change): RowDraft =>
  row.kind === 'whole'
    ? { ...row, xml: changeFormulas(row.xml, change) }
    : { ...row, cells: new Map([...row.cells].map(([column, xml]) => [column, changeFormulas(xml, change)])) };

/** Rewrites the formulas of a sheet's cells. Those of the repeated row do not grow: they speak of their own row. */
export const shiftCellFormulas = (sheet: SheetDraft, insertion: RowInsertion): void => {
  const isOwn = isSameName(sheet.name, insertion.sheet);
  for (const [at, row] of sheet.rows) {
    const grows = !(isOwn && at === insertion.after);
    sheet.rows.set(at, changeRow(row, (formula) => shiftedFormula(formula, sheet.name, insertion, grows)));
  }
};

const shiftOtherSheet = (draft: Draft, name: string, insertion: RowInsertion): void => {
  const sheet = sheetOf(draft, name);
  unshareFormulas(sheet);
  shiftCellFormulas(sheet, insertion);
  sheet.element.children = sheet.element.children.map((child) => ({
    ...child,
    xml: child.name === 'sheetData' ? child.xml : changeFormulas(child.xml, (formula) => shiftedFormula(formula, sheet.name, insertion)),
  }));
};

const charts = /\/charts?(?:Ex)?\d*\.xml$/i;

/** Rewrites what the rest of the workbook says about the cells that moved: formulas of other sheets, charts, defined names. */
export const shiftOtherFormulas = (draft: Draft, insertion: RowInsertion): void => {
  const { sheet } = insertion;
  const mentions = (part: string): boolean => mentionsOf(draft, part).has(sheet.toLowerCase());
  for (const { name, part, type } of draft.workbook.tabs) {
    if (type === 'worksheet' && !isSameName(name, sheet) && mentions(part)) shiftOtherSheet(draft, name, insertion);
  }
  for (const part of [...draft.parts.names.values()].filter((name) => charts.test(name))) {
    if (!mentions(part)) continue;
    setPart(draft.parts, part, changeFormulas(textOfPart(draft.parts, part), (formula) => shiftedFormula(formula, '', insertion)));
  }
  changeNames(draft.workbook, ({ refersTo, tab }) => shiftedFormula(refersTo, tab === undefined ? '' : draft.workbook.tabs[tab]?.name ?? '', insertion));
};
