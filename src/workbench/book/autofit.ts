import { cellReader, usedArea } from '../grid/cells';
import { intersection, type Area } from './area';
import type { Book } from './book';
import { styleReader } from './cell-style';
import { textOf } from './read-range';
import { columnWidth, setColumnWidth, setRowHeight, standardHeight } from './sizes';
import { estimatedWidth } from './text-height';

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
      if (text !== '') widest = Math.max(widest, ...text.split('\n').map((line) => estimatedWidth(line, format)));
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
      tallest = Math.max(tallest, Math.ceil(book.textHeight(text, format, columnWidth(book, sheetId, column))));
    }
    setRowHeight(book, sheetId, { ...within, top: row, bottom: row }, Math.min(tallest, 546));
  }
};
