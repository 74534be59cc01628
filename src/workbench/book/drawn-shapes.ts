import type { Shift } from './area';
import type { Book } from './book';

/** A corner of something drawn: its cell, and how far into it, in the file's own measure. */
export type DrawnCorner = { readonly row: number; readonly column: number; readonly down: number; readonly right: number };

/** A picture or a shape, of which the workbook knows nothing but the cells it lies over; its look stays in the file. Without `to` it keeps its size. */
export type DrawnShape = { readonly id: string; readonly sheetId: string; readonly key: string; from: DrawnCorner; to: DrawnCorner | undefined; readonly keepsSize: boolean };

/** Where a line of cells is after the move; what was taken away ends at the edge of the gap. */
const lineAfter = (line: number, into: number, { area, axis, kind }: Shift): readonly [line: number, into: number] => {
  const [first, last] = axis === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  const count = last - first + 1;
  if (line < first) return [line, into];
  if (kind === 'insert') return [line + count, into];
  return line > last ? [line - count, into] : [first, 0];
};

const cornerAfter = (corner: DrawnCorner, shift: Shift): DrawnCorner => {
  if (shift.axis === 'rows') {
    const [row, down] = lineAfter(corner.row, corner.down, shift);
    return { ...corner, row, down };
  }
  const [column, right] = lineAfter(corner.column, corner.right, shift);
  return { ...corner, column, right };
};

/** Cells alone take along only what lies over them and no others. */
const isMeant = ({ from, to = from }: DrawnShape, { area, axis }: Shift): boolean =>
  (axis === 'rows' ? from.column >= area.left && to.column <= area.right : from.row >= area.top && to.row <= area.bottom);

/** Pictures and shapes move with their cells, and grow and shrink with them unless they keep their size. */
export const shiftShapes = (book: Book, shift: Shift): void => {
  for (const shape of book.shapes) {
    if (shape.sheetId !== shift.sheetId || !isMeant(shape, shift)) continue;
    const { from, to } = shape;
    const moved = cornerAfter(from, shift);
    const [rows, columns] = [moved.row - from.row, moved.column - from.column];
    shape.from = moved;
    if (to !== undefined) shape.to = shape.keepsSize ? { ...to, row: to.row + rows, column: to.column + columns } : cornerAfter(to, shift);
  }
};
