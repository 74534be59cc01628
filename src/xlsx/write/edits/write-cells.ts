import type { CellInput, Edit } from '../../../workbook/edit';
import { a1 } from '../../../workbook/plan/a1';
import { limits } from '../../limits';
import { areaAddress } from '../../reference/cell-address';
import { refuse } from '../../refuse';
import { arrayAreas } from '../array-formulas';
import { looksLikeFormula, newCell } from '../cell-xml';
import { sheetOf, stylesOf } from '../draft';
import type { Draft } from '../draft';
import { releaseShared } from '../shared-formulas';
import { rowAt, styleOfCell } from '../sheet-draft';
import type { SheetDraft } from '../sheet-draft';
import { hasQuotePrefix, styleChanger } from '../styles/cell-style';
import { noteChange } from '../values/changed-cells';
import { cellKey } from '../values/forget-stale-values';
import { growDimension } from '../dimension';

const styleFor = (draft: Draft, style: number, input: CellInput): number => {
  if (looksLikeFormula(input)) return styleChanger(stylesOf(draft), { quotePrefix: true })(style);
  return style !== 0 && hasQuotePrefix(stylesOf(draft), style) && !('empty' in input) ? styleChanger(stylesOf(draft), { quotePrefix: false })(style) : style;
};

/** A value inside an array formula would be computed away; only its first cell, which holds the formula, can be written. */
const checkArrays = (sheet: SheetDraft, row: number, column: number): void => {
  for (const area of arrayAreas(sheet)) {
    const { top, left, bottom, right } = area;
    const isInside = top <= row && row <= bottom && left <= column && column <= right && (top !== row || left !== column);
    if (isInside) refuse({ code: 'cell-in-array-formula', sheet: sheet.name, cell: a1(row, column), area: areaAddress(area) });
  }
};

const isFirstOfArray = (sheet: SheetDraft, row: number, column: number): boolean => arrayAreas(sheet).some(({ top, left }) => top === row && left === column);

/** Remembers whether a cell's formula is of this plan, with a value that holds. */
const noteFormula = (draft: Draft, sheet: SheetDraft, row: number, column: number, isFormula: boolean): void => {
  if (isFormula) draft.hasNewFormulas = true;
  const own = draft.ownFormulas.get(sheet.part) ?? new Set<number>();
  if (own === 'all') return;
  if (isFormula) own.add(cellKey(row, column));
  else own.delete(cellKey(row, column));
  draft.ownFormulas.set(sheet.part, own);
};

const writeCell = (draft: Draft, sheet: SheetDraft, row: number, column: number, input: CellInput): void => {
  if (row >= limits.rows || column >= limits.columns) refuse({ code: 'cells-beyond-sheet', sheet: sheet.name, cell: a1(row, column) });
  const cells = rowAt(sheet, row);
  const style = styleFor(draft, styleOfCell(sheet, cells, column), input);
  releaseShared(sheet, cells.cells.get(column));
  checkArrays(sheet, row, column);
  if (isFirstOfArray(sheet, row, column)) sheet.arrays = undefined;
  if ('empty' in input && style === 0) cells.cells.delete(column);
  else cells.cells.set(column, newCell({ sheet: sheet.name, prefix: sheet.element.prefix, row, column }, style, input));
  noteFormula(draft, sheet, row, column, 'formula' in input);
};

/** Writes values and formulas; formats stay. */
export const writeCells = (draft: Draft, edit: Extract<Edit, { kind: 'write' }>): void => {
  const sheet = sheetOf(draft, edit.sheet);
  let right = edit.column;
  edit.cells.forEach((inputs, down) =>
    inputs.forEach((input, across) => {
      if (input === undefined) return;
      writeCell(draft, sheet, edit.row + down, edit.column + across, input);
      right = Math.max(right, edit.column + across);
    }),
  );
  const area = { top: edit.row, left: edit.column, bottom: edit.row + Math.max(0, edit.cells.length - 1), right };
  draft.mentions.unread.add(sheet.part);
  if (draft.ownFormulas.get(sheet.part) !== 'all') noteChange(draft.changed, sheet.name, area);
  growDimension(sheet, area);
};
