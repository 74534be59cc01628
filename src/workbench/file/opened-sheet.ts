import { cellReader } from '../grid/cells';
import type { Book } from '../book/book';
import { sheetAspects } from './aspects/sheet-aspects';
import type { Taken } from './open-file';
import { asText, cellKey, cellOfKey, type Computed, type OpenedSheet } from './opened';

/** What a sheet holds now that its file is open; the answer tells it with what its formulas show, once they are calculated, unless it was edited meanwhile. */
export const openedSheet = (book: Book, { id, source, looks }: Taken): ((isUntouched: boolean) => OpenedSheet) => {
  const read = cellReader(book.engine, id);
  const formulas = new Map<number, string | undefined>();
  const remember = (row: number, column: number): void => { formulas.set(cellKey(row, column), read(row, column).formula); };
  for (const [row, columns] of source.grid.formulas) for (const column of columns.keys()) remember(row, column);
  for (const { top, left, bottom, right } of source.marks.arrays) {
    for (let row = top; row <= Math.min(bottom, source.grid.rowCount - 1); row += 1) for (let column = left; column <= right; column += 1) remember(row, column);
  }
  const aspects = new Map(sheetAspects.map((aspect) => [aspect.name, asText(aspect.state({ book, sheetId: id }))]));
  return (isUntouched) => {
    const shown = cellReader(book.engine, id);
    const computed = new Map([...formulas].map(([key, formula]): readonly [number, Computed] => {
      const [row, column] = cellOfKey(key);
      return [key, { formula, content: isUntouched ? shown(row, column).content : undefined }];
    }));
    return { name: source.grid.name, grid: source.grid, marks: source.marks, looks, computed, aspects };
  };
};
