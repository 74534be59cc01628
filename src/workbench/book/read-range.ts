import { numfmt } from '@univerjs/core';
import { cellReader, type Content } from '../grid/cells';
import type { Wire } from '../rich-api/wire';
import { columnsOf, isUnbounded, rowsOf, type Area } from './area';
import { styleReader } from './cell-style';
import type { RangeTarget } from './range-target';
import { shownFormula } from './structured-reference';
import { toR1C1 } from './r1c1';

/** More cells than this are not read or written at once. */
export const mostCells = 5_000_000;

/** One entry for each cell, or `null` where Excel has none: whole columns and rows, and ranges of more than five million cells. */
const grid = (area: Area, entry: (row: number, column: number) => Wire): Wire => {
  if (isUnbounded(area) || rowsOf(area) * columnsOf(area) > mostCells) return null;
  const lines: Wire[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: Wire[] = [];
    for (let column = area.left; column <= area.right; column += 1) line.push(entry(row, column));
    lines.push(line);
  }
  return lines;
};

export const plainValue = (content: Content): string | number | boolean => (content.kind === 'blank' ? '' : content.value);

export const readValues = ({ book, sheetId, area }: RangeTarget): Wire => {
  const cell = cellReader(book.engine, sheetId);
  return grid(area, (row, column) => plainValue(cell(row, column).content));
};

export const readFormulas = ({ book, sheetId, area }: RangeTarget): Wire => {
  const cell = cellReader(book.engine, sheetId);
  return grid(area, (row, column) => {
    const { formula, content } = cell(row, column);
    return formula === undefined ? plainValue(content) : shownFormula(book, { sheetId, row, column }, formula);
  });
};

export const readFormulasR1C1 = ({ book, sheetId, area }: RangeTarget): Wire => {
  const cell = cellReader(book.engine, sheetId);
  return grid(area, (row, column) => {
    const { formula, content } = cell(row, column);
    return formula === undefined ? plainValue(content) : toR1C1(formula, row, column);
  });
};

/** A value as a cell shows it under a number format. */
export const textOf = (content: Content, pattern: string): string => {
  if (content.kind === 'blank') return '';
  if (content.kind === 'error') return content.value;
  if (content.kind === 'boolean') return content.value ? 'TRUE' : 'FALSE';
  return numfmt.format(pattern, content.value, { throws: false, locale: 'en' });
};

export const readText = ({ book, sheetId, area }: RangeTarget): Wire => {
  const cell = cellReader(book.engine, sheetId);
  const style = styleReader(book, sheetId);
  return grid(area, (row, column) => textOf(cell(row, column).content, style(row, column).numberFormat));
};

export const readNumberFormats = ({ book, sheetId, area }: RangeTarget): Wire => {
  const style = styleReader(book, sheetId);
  return grid(area, (row, column) => style(row, column).numberFormat);
};

const valueTypes: Readonly<Record<Content['kind'], string>> = { blank: 'Empty', text: 'String', number: 'Double', boolean: 'Boolean', error: 'Error' };

export const readValueTypes = ({ book, sheetId, area }: RangeTarget): Wire => {
  const cell = cellReader(book.engine, sheetId);
  return grid(area, (row, column) => valueTypes[cell(row, column).content.kind]);
};
