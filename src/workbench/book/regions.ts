import { cellReader } from '../grid/cells';
import { intersection, lastColumn, lastRow, type Area } from './area';
import type { RangeTarget } from './range-target';
import { usedArea } from '../grid/cells';

type Filled = (row: number, column: number) => boolean;

const filledIn = ({ book, sheetId }: RangeTarget): Filled => {
  const cell = cellReader(book.engine, sheetId);
  return (row, column) => cell(row, column).content.kind !== 'blank';
};

/** The block around the top-left cell, up to blank rows and columns. */
export const surroundingRegion = (target: RangeTarget): Area => {
  const filled = filledIn(target);
  const used = usedArea(target.book.engine, target.sheetId, false);
  const { top, left } = target.area;
  let area: Area = { top, left, bottom: top, right: left };
  if (used === undefined) return area;
  const anyInRow = (row: number): boolean => { for (let c = area.left - 1; c <= area.right + 1; c += 1) if (c >= 0 && filled(row, c)) return true; return false; };
  const anyInColumn = (column: number): boolean => { for (let r = area.top - 1; r <= area.bottom + 1; r += 1) if (r >= 0 && filled(r, column)) return true; return false; };
  for (;;) {
    const before = area;
    if (area.top > 0 && anyInRow(area.top - 1)) area = { ...area, top: area.top - 1 };
    if (area.bottom < lastRow && anyInRow(area.bottom + 1)) area = { ...area, bottom: area.bottom + 1 };
    if (area.left > 0 && anyInColumn(area.left - 1)) area = { ...area, left: area.left - 1 };
    if (area.right < lastColumn && anyInColumn(area.right + 1)) area = { ...area, right: area.right + 1 };
    if (area === before) return area;
  }
};

type Direction = 'Left' | 'Right' | 'Up' | 'Down';

const steps: Readonly<Record<Direction, readonly [number, number]>> = { Left: [0, -1], Right: [0, 1], Up: [-1, 0], Down: [1, 0] };

/** Where Ctrl+Arrow goes from a cell: to the end of the block, else to the next filled cell, else to the edge of the sheet. */
export const edgeFrom = (target: RangeTarget, direction: Direction, from: Area): Area => {
  const filled = filledIn(target);
  const [down, right] = steps[direction];
  const used = usedArea(target.book.engine, target.sheetId, false);
  const limit = used === undefined ? { row: 0, column: 0 } : { row: used.endRow, column: used.endColumn };
  const onSheet = (r: number, c: number): boolean => r >= 0 && c >= 0 && r <= lastRow && c <= lastColumn;
  let row = from.top;
  let column = from.left;
  const next = (): boolean => onSheet(row + down, column + right);
  const step = (): void => { row += down; column += right; };
  if (filled(row, column) && next() && filled(row + down, column + right)) {
    while (next() && filled(row + down, column + right)) step();
    return { top: row, left: column, bottom: row, right: column };
  }
  while (next()) {
    step();
    if (filled(row, column)) break;
    if ((down > 0 && row > limit.row) || (right > 0 && column > limit.column)) {
      if (down > 0) row = lastRow; else column = lastColumn;
    }
  }
  return { top: row, left: column, bottom: row, right: column };
};

/** Whether two areas share a cell. */
export const overlap = (a: Area, b: Area): boolean => intersection(a, b) !== undefined;
