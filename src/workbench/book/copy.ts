import type { ICellData, Nullable } from '@univerjs/core';
import { formulaPieces } from '../../workbook/formula/formula-pieces';
import { movedFormula } from '../../xlsx/reference/moved-formula';
import { cellReader, sheetOf, writeCells, writesFor, type Cell, type CellWrite } from '../grid/cells';
import { apiError } from '../rich-api/api-error';
import { columnsOf, isEntireColumn, isEntireRow, isOnSheet, rowsOf, type Area } from './area';
import { announceEdit, detailsOf } from './changes';
import { checkWritable } from './protection';
import type { RangeTarget } from './range-target';
import { usedArea } from '../grid/cells';
import { afterWrite } from './table-edits';

type CopyType = 'All' | 'Formulas' | 'Values' | 'Formats';

type Taken = { readonly cell: Cell; readonly data: Nullable<ICellData> };

const writeOf = ({ cell, data }: Taken, type: CopyType, skipBlanks: boolean, down: number, right: number): CellWrite | undefined => {
  if (skipBlanks && cell.content.kind === 'blank' && cell.formula === undefined) return undefined;
  const format: CellWrite = { style: typeof data?.s === 'object' || typeof data?.s === 'string' ? data.s as NonNullable<CellWrite['style']> : null, extras: { ...data?.custom } };
  if (type === 'Formats') return format;
  const formula = cell.formula === undefined || type === 'Values' ? undefined : movedFormula(formulaPieces(cell.formula), down, right);
  const content: CellWrite = formula === undefined ? { content: cell.content, formula: null } : { formula };
  return type === 'All' ? { ...content, ...format } : content;
};

/** The target grows to the source; an exact multiple is tiled. */
const targetArea = (target: Area, rows: number, columns: number): Area => {
  const tall = rowsOf(target) % rows === 0 ? rowsOf(target) : rows;
  const wide = columnsOf(target) % columns === 0 ? columnsOf(target) : columns;
  const area = { ...target, bottom: target.top + tall - 1, right: target.left + wide - 1 };
  if (!isOnSheet(area)) throw apiError('InvalidArgument');
  return area;
};

/** Whole columns and rows are copied as far as their sheet is used. */
const usedPart = ({ book, sheetId, area }: RangeTarget): Area => {
  if (!isEntireColumn(area) && !isEntireRow(area)) return area;
  const used = usedArea(book.engine, sheetId, true);
  return {
    ...area,
    bottom: isEntireColumn(area) ? Math.max(area.top, used?.endRow ?? area.top) : area.bottom,
    right: isEntireRow(area) ? Math.max(area.left, used?.endColumn ?? area.left) : area.right,
  };
};

export const copyInto = (target: RangeTarget, source: RangeTarget, type: CopyType, skipBlanks: boolean, transpose: boolean): void => {
  const { book } = target;
  const from = usedPart(source);
  const cell = cellReader(book.engine, source.sheetId);
  const matrix = sheetOf(book.engine, source.sheetId).getCellMatrix();
  const taken: Taken[][] = [];
  for (let row = from.top; row <= from.bottom; row += 1) {
    const line: Taken[] = [];
    for (let column = from.left; column <= from.right; column += 1) line.push({ cell: cell(row, column), data: matrix.getValue(row, column) });
    taken.push(line);
  }
  const rows = transpose ? columnsOf(from) : rowsOf(from);
  const columns = transpose ? rowsOf(from) : columnsOf(from);
  const area = targetArea(isEntireColumn(target.area) || isEntireRow(target.area) ? { ...target.area, bottom: target.area.top, right: target.area.left } : target.area, rows, columns);
  checkWritable(book, target.sheetId, area);
  const wider = { ...target, area };
  const details = detailsOf(wider);
  const styles = book.engine.workbook.getStyles();
  writeCells(book.engine, target.sheetId, writesFor(area, (row, column) => {
    const [r, c] = [(row - area.top) % rows, (column - area.left) % columns];
    const [sourceRow, sourceColumn] = transpose ? [c, r] : [r, c];
    const one = taken[sourceRow]?.[sourceColumn];
    if (one === undefined) return undefined;
    const write = writeOf(one, type, skipBlanks, row - (from.top + sourceRow), column - (from.left + sourceColumn));
    return typeof write?.style === 'string' ? { ...write, style: styles.get(write.style) ?? null } : write;
  }));
  afterWrite(book, target.sheetId, area);
  announceEdit(wider, details);
};
