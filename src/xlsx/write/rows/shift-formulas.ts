import { shiftedFormula } from '../../../workbook/formula/shift-rows';
import type { RowInsertion } from '../../../workbook/formula/shift-rows';
import { changeFormulas } from '../formulas-in-xml';
import { sheetOf } from '../draft';
import type { Draft } from '../draft';
import { partsThatMention } from '../mentions';
import { setPart, textOfPart } from '../parts-draft';
import { formulaElement, unshareFormulas } from '../shared-formulas';
import { cellsAt, rowAt } from '../sheet-draft';
import type { SheetDraft } from '../sheet-draft';
import { noteChange } from '../values/changed-cells';
import { hasFormulas } from '../values/formula-cells';
import { withoutValue } from '../values/without-value';
import { changeNames } from '../workbook-draft';
import { isSameName } from '../workbook-draft';

/** A cell after the insertion; if its formula reads more cells than before, its value is gone, and what reads it is out of date. */
const shiftCell = (draft: Draft, sheet: SheetDraft, insertion: RowInsertion, row: number, column: number, xml: string): string => {
  const moved = changeFormulas(xml, (formula) => shiftedFormula(formula, sheet.name, insertion, false));
  const isRepeated = isSameName(sheet.name, insertion.sheet) && row === insertion.after;
  const grown = isRepeated ? moved : changeFormulas(xml, (formula) => shiftedFormula(formula, sheet.name, insertion));
  if (grown === moved) return moved;
  noteChange(draft.changed, sheet.name, { top: row, left: column, bottom: row, right: column });
  return withoutValue(grown);
};

/** Rewrites the formulas of a sheet's cells. Those of the repeated row do not grow: they speak of their own row. */
export const shiftCellFormulas = (draft: Draft, sheet: SheetDraft, insertion: RowInsertion): void => {
  for (const [at, row] of sheet.rows) {
    if (row.kind === 'whole' && !hasFormulas(row.xml)) continue;
    const { cells } = rowAt(sheet, at);
    for (const [column, xml] of cellsAt(sheet, at)) if (formulaElement(xml) !== undefined) cells.set(column, shiftCell(draft, sheet, insertion, at, column, xml));
  }
};

const shiftOtherSheet = (draft: Draft, name: string, insertion: RowInsertion): void => {
  const sheet = sheetOf(draft, name);
  unshareFormulas(sheet);
  shiftCellFormulas(draft, sheet, insertion);
  sheet.element.children = sheet.element.children.map((child) => ({
    ...child,
    xml: child.name === 'sheetData' ? child.xml : changeFormulas(child.xml, (formula) => shiftedFormula(formula, sheet.name, insertion)),
  }));
};

/** Rewrites what the rest of the workbook says about the cells that moved: formulas of other sheets, charts, defined names. */
export const shiftOtherFormulas = (draft: Draft, insertion: RowInsertion): void => {
  const { sheet } = insertion;
  for (const part of partsThatMention(draft, sheet)) {
    const name = draft.workbook.tabs.find((tab) => tab.part === part)?.name;
    if (name === undefined) setPart(draft.parts, part, changeFormulas(textOfPart(draft.parts, part), (formula) => shiftedFormula(formula, '', insertion)));
    else if (!isSameName(name, sheet)) shiftOtherSheet(draft, name, insertion);
  }
  changeNames(draft.workbook, sheet, ({ refersTo, tab }) => shiftedFormula(refersTo, tab === undefined ? '' : draft.workbook.tabs[tab]?.name ?? '', insertion));
};
