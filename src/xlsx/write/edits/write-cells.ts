import type { CellInput, Edit } from '../../../workbook/edit';
import { limits } from '../../limits';
import { cellAddress } from '../../reference/cell-address';
import { refuse } from '../../refuse';
import { attributeOf } from '../../xml/start-tag';
import { cellXml, looksLikeFormula } from '../cell-xml';
import { sheetOf, stylesOf } from '../draft';
import type { Draft } from '../draft';
import { rowAt } from '../sheet-draft';
import type { RowDraft, SheetDraft } from '../sheet-draft';
import { changedStyle, hasQuotePrefix } from '../styles/cell-style';
import { columnStyle } from '../column-style';
import { growDimension } from '../dimension';

/** Style of a cell: its own, or for a new cell that of its row or column, as when somebody types into it. */
export const styleOfCell = (sheet: SheetDraft, row: RowDraft & { readonly kind: 'apart' }, column: number): number => {
  const cell = row.cells.get(column);
  const style = cell !== undefined ? attributeOf(cell, 's') : attributeOf(row.element.head, 'customFormat') === '1' ? attributeOf(row.element.head, 's') : columnStyle(sheet, column);
  return style === undefined ? 0 : Number(style);
};

const styleFor = (draft: Draft, style: number, input: CellInput): number => {
  if (looksLikeFormula(input)) return changedStyle(stylesOf(draft), style, { quotePrefix: true });
  return style !== 0 && hasQuotePrefix(stylesOf(draft), style) && !('empty' in input) ? changedStyle(stylesOf(draft), style, { quotePrefix: false }) : style;
};

const writeCell = (draft: Draft, sheet: SheetDraft, row: number, column: number, input: CellInput): void => {
  if (row >= limits.rows || column >= limits.columns) refuse({ code: 'cells-beyond-sheet', sheet: sheet.name, cell: cellAddress(row, column) });
  const cells = rowAt(sheet, row);
  const style = styleFor(draft, styleOfCell(sheet, cells, column), input);
  if ('empty' in input && style === 0) cells.cells.delete(column);
  else cells.cells.set(column, cellXml({ sheet: sheet.name, prefix: sheet.element.prefix, row, column }, style, input));
  if ('formula' in input) draft.hasNewFormulas = true;
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
  growDimension(sheet, { top: edit.row, left: edit.column, bottom: edit.row + Math.max(0, edit.cells.length - 1), right });
};
