import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import { reachTo, sheetOf, writeCells, writesFor, type CellWrite } from '../grid/cells';
import { columnsOf, isEntireColumn, isEntireRow, rowsOf, type Area } from './area';
import type { Book } from './book';
import type { Border, Edge, StylePatch } from './cell-style';
import { borderNumber, edgeKey } from './cell-style';
import { colorOf } from './color';

const merged = (cell: Nullable<ICellData>, patch: StylePatch): CellWrite => ({
  ...(patch.style === undefined ? {} : { style: patch.style }),
  ...(patch.extras === undefined ? {} : { extras: { ...cell?.custom, ...patch.extras } }),
});

/** Cells below whole columns or rows that already exist: their own style would hide the new one. */
const existingWrites = (book: Book, sheetId: string, area: Area, patch: StylePatch): Map<number, Map<number, CellWrite>> => {
  const writes = new Map<number, Map<number, CellWrite>>();
  sheetOf(book.engine, sheetId).getCellMatrix().forValue((row, column, cell) => {
    if (row < area.top || row > area.bottom || column < area.left || column > area.right) return;
    const cells = writes.get(row) ?? new Map<number, CellWrite>();
    cells.set(column, merged(cell, patch));
    writes.set(row, cells);
  });
  return writes;
};

const composed = (book: Book, before: Nullable<string | IStyleData>, style: IStyleData | undefined): IStyleData => {
  const old = typeof before === 'string' ? book.engine.workbook.getStyles().get(before) : before;
  return { ...old, ...style, ...(style?.bd === undefined ? {} : { bd: { ...old?.bd, ...style.bd } }) } as IStyleData;
};

const styleColumns = (book: Book, sheetId: string, area: Area, patch: StylePatch): void => {
  const right = Math.min(area.right, Math.max(area.left + 255, sheetOf(book.engine, sheetId).getColumnCount() - 1));
  reachTo(book.engine, sheetId, 0, right);
  const columns = sheetOf(book.engine, sheetId).getColumnManager();
  const columnData: Record<number, object> = {};
  for (let column = area.left; column <= right; column += 1) {
    const old = columns.getColumn(column);
    columnData[column] = { ...old, s: composed(book, old?.s, patch.style), custom: { ...old?.custom, ...patch.extras } };
  }
  book.engine.run('sheet.mutation.set-col-data', { unitId: book.engine.unitId, subUnitId: sheetId, columnData });
};

const styleRows = (book: Book, sheetId: string, area: Area, patch: StylePatch): void => {
  const bottom = Math.min(area.bottom, area.top + 9_999);
  reachTo(book.engine, sheetId, bottom, 0);
  const rows = sheetOf(book.engine, sheetId).getRowManager();
  const rowData: Record<number, object> = {};
  for (let row = area.top; row <= bottom; row += 1) {
    const old = rows.getRow(row);
    rowData[row] = { ...old, s: composed(book, old?.s, patch.style), custom: { ...old?.custom, ...patch.extras } };
  }
  book.engine.run('sheet.mutation.set-row-data', { unitId: book.engine.unitId, subUnitId: sheetId, rowData });
};

/** Formats an area; whole columns and rows keep their format as columns and rows do in Excel. */
export const applyStyle = (book: Book, sheetId: string, area: Area, patch: StylePatch): void => {
  if (isEntireColumn(area)) styleColumns(book, sheetId, area, patch);
  else if (isEntireRow(area)) styleRows(book, sheetId, area, patch);
  else {
    const matrix = sheetOf(book.engine, sheetId).getCellMatrix();
    writeCells(book.engine, sheetId, writesFor(area, (row, column) => merged(matrix.getValue(row, column), patch)));
    return;
  }
  writeCells(book.engine, sheetId, existingWrites(book, sheetId, area, patch));
};

export type BorderSide = Edge | 'InsideVertical' | 'InsideHorizontal';

/** The cells of an area whose own edge is one side of the area, and which edge that is. */
export const cellsOfSide = (area: Area, side: BorderSide): readonly { readonly area: Area; readonly edge: Edge }[] => {
  switch (side) {
    case 'EdgeTop': return [{ area: { ...area, bottom: area.top }, edge: side }];
    case 'EdgeBottom': return [{ area: { ...area, top: area.bottom }, edge: side }];
    case 'EdgeLeft': return [{ area: { ...area, right: area.left }, edge: side }];
    case 'EdgeRight': return [{ area: { ...area, left: area.right }, edge: side }];
    case 'InsideHorizontal': return rowsOf(area) < 2 ? [] : [{ area: { ...area, bottom: area.bottom - 1 }, edge: 'EdgeBottom' }, { area: { ...area, top: area.top + 1 }, edge: 'EdgeTop' }];
    case 'InsideVertical': return columnsOf(area) < 2 ? [] : [{ area: { ...area, right: area.right - 1 }, edge: 'EdgeRight' }, { area: { ...area, left: area.left + 1 }, edge: 'EdgeLeft' }];
    default: return [{ area, edge: side }];
  }
};

export const applyBorder = (book: Book, sheetId: string, area: Area, side: BorderSide, border: Border): void => {
  const line = border.style === 'None' ? null : { s: borderNumber(border.style, border.weight), cl: { rgb: colorOf(border.color) } };
  for (const part of cellsOfSide(area, side)) {
    applyStyle(book, sheetId, part.area, { style: { bd: { [edgeKey(part.edge)]: line } } as IStyleData });
  }
};
