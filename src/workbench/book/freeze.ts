import { isEntireColumn, isEntireRow, lastColumn, lastRow, type Area } from './area';
import type { Book } from './book';
import { partOf } from './sheets';

/** How many rows and columns stay in sight while the others are scrolled. */
export type FrozenCount = { readonly rows: number; readonly columns: number };

export const frozenCount = (frozen: Area | undefined): FrozenCount => (frozen === undefined ? { rows: 0, columns: 0 } : {
  rows: isEntireColumn(frozen) ? 0 : frozen.bottom + 1, columns: isEntireRow(frozen) ? 0 : frozen.right + 1,
});

/** Freezes the first rows and columns of a sheet, or none. */
export const freeze = (book: Book, sheetId: string, { rows, columns }: FrozenCount): void => {
  const none = rows === 0 && columns === 0;
  partOf(book, sheetId).frozen = none ? undefined : { top: 0, left: 0, bottom: rows === 0 ? lastRow : rows - 1, right: columns === 0 ? lastColumn : columns - 1 };
  book.engine.run('sheet.mutation.set-frozen', {
    unitId: book.engine.unitId, subUnitId: sheetId, startRow: rows === 0 ? -1 : rows, startColumn: columns === 0 ? -1 : columns, ySplit: rows, xSplit: columns,
  });
};
