import { cellReader } from '../grid/cells';
import type { Book } from '../book/book';
import { sheetAspects } from './aspects/sheet-aspects';
import type { Taken } from './open-file';
import { asText, cellKey, type Computed, type OpenedSheet } from './opened';

/** What a sheet holds now that its file is open and calculated. */
export const openedSheet = (book: Book, { id, source, looks }: Taken): OpenedSheet => {
  const read = cellReader(book.engine, id);
  const computed = new Map<number, Computed>();
  const remember = (row: number, column: number): void => {
    const { formula, content } = read(row, column);
    computed.set(cellKey(row, column), { formula, content });
  };
  for (const [row, columns] of source.grid.formulas) for (const column of columns.keys()) remember(row, column);
  for (const { top, left, bottom, right } of source.marks.arrays) {
    for (let row = top; row <= Math.min(bottom, source.grid.rowCount - 1); row += 1) for (let column = left; column <= right; column += 1) remember(row, column);
  }
  return {
    name: source.grid.name, grid: source.grid, marks: source.marks, looks, computed,
    aspects: new Map(sheetAspects.map((aspect) => [aspect.name, asText(aspect.state({ book, sheetId: id }))])),
  };
};
