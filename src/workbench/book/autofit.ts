import { cellReader, usedArea } from '../grid/cells';
import { intersection, type Area } from './area';
import type { Book } from './book';
import { styleReader, type CellStyle } from './cell-style';
import { textOf } from './read-range';
import { columnWidth, setColumnWidth, setRowHeight, standardHeight } from './sizes';

/** An estimate: CJK characters are twice as wide as others. */
const textWidth = (text: string, style: CellStyle): number => {
  const units = [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffff]/.test(letter) ? 2 : 1), 0);
  return units * style.fontSize * 0.64 * (style.bold ? 1.06 : 1) + 10;
};

const usedPart = (book: Book, sheetId: string, area: Area): Area | undefined => {
  const used = usedArea(book.engine, sheetId, false);
  return used === undefined ? undefined : intersection(area, { top: used.startRow, left: used.startColumn, bottom: used.endRow, right: used.endColumn });
};

export const autofitColumns = (book: Book, sheetId: string, area: Area): void => {
  const within = usedPart(book, sheetId, area);
  if (within === undefined) return;
  const cell = cellReader(book.engine, sheetId);
  const style = styleReader(book, sheetId);
  for (let column = within.left; column <= within.right; column += 1) {
    let widest = 0;
    for (let row = within.top; row <= within.bottom; row += 1) {
      const format = style(row, column);
      const text = textOf(cell(row, column).content, format.numberFormat);
      if (text !== '') widest = Math.max(widest, ...text.split('\n').map((line) => textWidth(line, format)));
    }
    if (widest > 0) setColumnWidth(book, sheetId, { ...within, left: column, right: column }, Math.min(Math.ceil(widest), 1790));
  }
};

export const autofitRows = (book: Book, sheetId: string, area: Area): void => {
  const within = usedPart(book, sheetId, area);
  if (within === undefined) return;
  const cell = cellReader(book.engine, sheetId);
  const style = styleReader(book, sheetId);
  for (let row = within.top; row <= within.bottom; row += 1) {
    let tallest = standardHeight;
    for (let column = within.left; column <= within.right; column += 1) {
      const format = style(row, column);
      const text = textOf(cell(row, column).content, format.numberFormat);
      const room = columnWidth(book, sheetId, column);
      const lines = text.split('\n').reduce((sum, line) => sum + (format.wrap ? Math.max(1, Math.ceil(textWidth(line, format) / room)) : 1), 0);
      tallest = Math.max(tallest, Math.ceil(lines * format.fontSize * 1.6) + 2);
    }
    setRowHeight(book, sheetId, { ...within, top: row, bottom: row }, Math.min(tallest, 546));
  }
};
