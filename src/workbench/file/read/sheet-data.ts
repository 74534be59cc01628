import type { ICellData, IColumnData, IRowData, IStyleData, IWorksheetData } from '@univerjs/core';
import type { CellValue } from '../../../workbook/grid';
import { storedText } from '../../grid/cells';
import type { Book } from '../../book/book';
import { newSheetData } from '../../book/new-sheet';
import { plainLook } from '../../book/styles';
import { storedFormula } from '../../book/structured-reference';
import { isOn, nodeAt, nodesNamed, numberOf } from '../xml/xml-node';
import { gridStyle, type GridStyle } from './grid-style';
import { isComputable } from './computable';
import { fittedRows } from './fitted-rows';
import { columnPixels, rowPixels } from './lengths';
import type { SheetSource } from './sheet-source';
import { nothing } from '../xml/nothing';

/** How the looks of a file are known to the grid: by the number of the style, over the sheet's usual look or over any other. */
export type GridLooks = { readonly usual: (style: number) => GridCellLook; readonly whole: (style: number) => GridCellLook; readonly base: IStyleData };

type GridCellLook = { readonly s?: string; readonly custom?: Readonly<Record<string, unknown>> };

/** Registers the looks of a file with the grid, each when it is first needed. */
const gridLooks = (book: Book, { file }: SheetSource): GridLooks => {
  const { looks } = file.looks;
  const first = looks[0] ?? plainLook();
  const styles = book.engine.workbook.getStyles();
  const remember = (make: (style: number) => GridStyle): ((style: number) => GridCellLook) => {
    const known: GridCellLook[] = [];
    return (style) => (known[style] ??= ((): GridCellLook => {
      const { style: look, extras } = make(style);
      const id = Object.keys(look).length === 0 ? undefined : styles.setValue(look) ?? undefined;
      return { ...(id === undefined ? {} : { s: id }), ...(Object.keys(extras).length === 0 ? {} : { custom: extras }) };
    })());
  };
  return {
    usual: remember((style) => gridStyle(looks[style] ?? first, first)), whole: remember((style) => gridStyle(looks[style] ?? first, undefined)),
    base: gridStyle(first, plainLook()).style,
  };
};

const stored = (value: CellValue): ICellData | undefined => {
  if (value === null) return undefined;
  if (typeof value === 'number') return { v: value, t: 2 };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: 3 };
  if (typeof value === 'object') return { v: value.error, t: 1 };
  return storedText(value);
};

type Styled = { readonly rows: ReadonlyMap<number, number>; readonly columns: ReadonlyMap<number, number> };

/** The cells of a sheet; formulas that nothing here computes keep the value the file has for them. */
const cellsOf = (book: Book, sheetId: string, source: SheetSource, looks: GridLooks, styled: Styled): Record<number, Record<number, ICellData>> => {
  const { grid, marks } = source;
  const arrays = marks.arrays.filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
  const filled = (row: number, column: number): boolean => arrays.some((area) =>
    row >= area.top && row <= area.bottom && column >= area.left && column <= area.right && (row !== area.top || column !== area.left));
  const formulaCell = (row: number, column: number, formula: string, value: ICellData | undefined): ICellData => {
    if (isComputable(book, formula)) return filled(row, column) ? {} : { f: storedFormula(book, { sheetId, row, column }, `=${formula}`) };
    return { ...value, custom: { held: { formula: `=${formula}`, shows: value?.v ?? null } } };
  };
  const cells: Record<number, Record<number, ICellData>> = {};
  for (let row = 0; row < Math.max(grid.rowCount, marks.styles.length); row += 1) {
    const values = grid.values[row];
    const numbers = marks.styles[row];
    const formulas = grid.formulas.get(row);
    const width = Math.max(values?.length ?? nothing, numbers?.length ?? nothing, formulas === undefined ? 0 : grid.columnCount);
    if (width === 0) continue;
    const line: Record<number, ICellData> = {};
    for (let column = 0; column < width; column += 1) {
      const formula = formulas?.get(column);
      const value = stored(values?.[column] ?? null);
      const number = numbers?.[column];
      const look = number === undefined ? undefined : styled.rows.has(row) || styled.columns.has(column) ? looks.whole(number) : looks.usual(number);
      const content = formula === undefined ? value : formulaCell(row, column, formula, value);
      if (content === undefined && look?.s === undefined && look?.custom === undefined) continue;
      const custom = look?.custom === undefined ? content?.custom : { ...look.custom, ...content?.custom };
      line[column] = { ...content, ...(look?.s === undefined ? {} : { s: look.s }), ...(custom === undefined ? {} : { custom }) };
    }
    cells[row] = line;
  }
  return cells;
};

/** Columns as the file has them; beyond the grid's own width only their number counts. */
const columnsOf = ({ around }: SheetSource, looks: GridLooks, styled: Map<number, number>): { readonly data: Record<number, IColumnData>; readonly last: number } => {
  const data: Record<number, IColumnData> = {};
  let last = 0;
  for (const { attributes } of nodesNamed(nodeAt(around, 'cols'), 'col')) {
    const from = Number(attributes['min']) - 1;
    const to = Math.min(Number(attributes['max']) - 1, Math.max(from, 255));
    const style = numberOf(attributes['style']);
    const width = numberOf(attributes['width']);
    for (let column = from; column <= to; column += 1) {
      if (style !== undefined && style !== 0) styled.set(column, style);
      const look = style === undefined || style === 0 ? {} : looks.whole(style);
      data[column] = { ...look, ...(width === undefined ? {} : { w: columnPixels(width) }), ...(isOn(attributes['hidden']) || width === 0 ? { hd: 1 } : {}) };
    }
    last = Math.max(last, to);
  }
  return { data, last };
};

const rowsOf = ({ marks }: SheetSource, looks: GridLooks, styled: Map<number, number>): Record<number, IRowData> => Object.fromEntries([...marks.rows].map(([row, mark]) => {
  if (mark.style !== undefined) styled.set(row, mark.style);
  const height = mark.height === undefined ? {} : { h: rowPixels(mark.height), ia: 0 as const };
  return [row, { ...height, ...(mark.hidden || mark.height === 0 ? { hd: 1 as const } : {}), ...(mark.style === undefined ? {} : looks.whole(mark.style)) }];
}));

const colorOf = (source: SheetSource): string => source.file.looks.color(nodeAt(source.around, 'sheetPr', 'tabColor'))?.color ?? '';

/** A sheet of a file as the grid takes it in. */
export const sheetData = (book: Book, sheetId: string, source: SheetSource): { readonly data: Partial<IWorksheetData>; readonly looks: GridLooks } => {
  const { grid, around } = source;
  const looks = gridLooks(book, source);
  const styledColumns = new Map<number, number>();
  const styledRows = new Map<number, number>();
  const columns = columnsOf(source, looks, styledColumns);
  const rows = rowsOf(source, looks, styledRows);
  const format = nodeAt(around, 'sheetFormatPr')?.attributes ?? {};
  const cellData = cellsOf(book, sheetId, source, looks, { rows: styledRows, columns: styledColumns });
  const lastRow = [...source.marks.rows.keys()].reduce((most, row) => Math.max(most, row + 1), Math.max(grid.rowCount, source.marks.styles.length));
  const base = newSheetData(sheetId, grid.name);
  const defaultWidth = numberOf(format['defaultColWidth']);
  const standardWidth = defaultWidth === undefined ? base.defaultColumnWidth : columnPixels(defaultWidth);
  const standardHeight = rowPixels(numberOf(format['defaultRowHeight']) ?? 15);
  const fitted = fittedRows(book, source, (column) => columns.data[column]?.w ?? standardWidth, standardHeight);
  for (const [row, height] of fitted) rows[row] = { ...rows[row], ah: height };
  const data = {
    ...base, cellData, rowData: rows, columnData: columns.data, mergeData: grid.merges.map((area) => ({ startRow: area.top, endRow: area.bottom, startColumn: area.left, endColumn: area.right })),
    rowCount: Math.max(base.rowCount, lastRow + 50), columnCount: Math.max(base.columnCount, grid.columnCount + 10, columns.last + 1),
    tabColor: colorOf(source), hidden: grid.visibility === 'visible' ? 0 : 1, ...(Object.keys(looks.base).length === 0 ? {} : { defaultStyle: looks.base }),
    defaultColumnWidth: standardWidth, defaultRowHeight: standardHeight,
    showGridlines: isOn(nodeAt(around, 'sheetViews', 'sheetView')?.attributes['showGridLines'], true) ? 1 : 0,
    rightToLeft: isOn(nodeAt(around, 'sheetViews', 'sheetView')?.attributes['rightToLeft']) ? 1 : 0,
  };
  return { data, looks };
};
