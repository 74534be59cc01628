import { copyRangeStyles } from '@univerjs/sheets';
import { cellReader, reachTo, sheetOf, usedArea } from '../grid/cells';
import { apiError } from '../rich-api/api-error';
import { columnsOf, contains, intersection, isEntireColumn, isEntireRow, lastColumn, lastRow, rowsOf, type Area, type Shift } from './area';
import type { Book } from './book';
import { announceEdit } from './changes';
import { checkWritable } from './protection';
import { onSheet, type RangeTarget } from './range-target';
import { activateForCommand } from './sheet-command';
import { keepingSelection } from './steady-selection';
import { refreshTables } from './tables';

const irange = (area: Area): { startRow: number; endRow: number; startColumn: number; endColumn: number } =>
  ({ startRow: area.top, endRow: area.bottom, startColumn: area.left, endColumn: area.right });

const bounded = (book: Book, sheetId: string, area: Area): Area => {
  const sheet = sheetOf(book.engine, sheetId);
  return { top: area.top, left: area.left, bottom: Math.min(area.bottom, sheet.getRowCount() - 1), right: Math.min(area.right, sheet.getColumnCount() - 1) };
};

/** Cells that the insertion would push over the edge of the sheet must be blank. */
const checkRoom = (target: RangeTarget, axis: Shift['axis']): void => {
  const used = usedArea(target.book.engine, target.sheetId, false);
  if (used === undefined) return;
  const cell = cellReader(target.book.engine, target.sheetId);
  const { area } = target;
  if (axis === 'rows' && used.endRow + rowsOf(area) <= lastRow) return;
  if (axis === 'columns' && used.endColumn + columnsOf(area) <= lastColumn) return;
  for (let row = used.startRow; row <= used.endRow; row += 1) {
    for (let column = used.startColumn; column <= used.endColumn; column += 1) {
      const pushed = axis === 'rows'
        ? column >= area.left && column <= area.right && row >= area.top && row + rowsOf(area) > lastRow
        : row >= area.top && row <= area.bottom && column >= area.left && column + columnsOf(area) > lastColumn;
      if (pushed && cell(row, column).content.kind !== 'blank') throw apiError('NonBlankCellOffSheet');
    }
  }
};

/** Cells of a table move only together with its whole width (rows) or height (columns). */
const checkTables = ({ book, sheetId, area }: RangeTarget, axis: Shift['axis']): void => {
  const moving = axis === 'rows' ? { ...area, bottom: lastRow } : { ...area, right: lastColumn };
  for (const table of book.tables) {
    if (table.sheetId !== sheetId || intersection(table.area, moving) === undefined) continue;
    const whole = axis === 'rows'
      ? area.left <= table.area.left && area.right >= table.area.right
      : area.top <= table.area.top && area.bottom >= table.area.bottom;
    if (!whole) throw apiError('InsertDeleteConflict');
  }
};

const shiftOf = ({ sheetId, area }: RangeTarget, kind: Shift['kind'], axis: Shift['axis']): Shift => ({ sheetId, area, kind, axis });

const place = ({ book, sheetId }: RangeTarget): { unitId: string; subUnitId: string } => ({ unitId: book.engine.unitId, subUnitId: sheetId });

const shiftDirections = { rows: { insert: 'Down', delete: 'Up' }, columns: { insert: 'Right', delete: 'Left' } } as const;

const finish = (target: RangeTarget, shift: Shift): void => {
  target.book.moveCells(shift);
  refreshTables(target.book);
  const whole = shift.axis === 'rows' ? isEntireRow(shift.area) : isEntireColumn(shift.area);
  const what = whole ? (shift.axis === 'rows' ? 'Row' : 'Column') : 'Cell';
  announceEdit({ ...target, area: shift.area }, undefined, `${what}${shift.kind === 'insert' ? 'Inserted' : 'Deleted'}`,
    whole ? 'None' : `ShiftCell${shiftDirections[shift.axis][shift.kind]}`);
};

/** The looks of the row above or the column to the left, which new ones by hand take over. */
const looksBefore = ({ book, sheetId }: RangeTarget, range: ReturnType<typeof irange>, axis: Shift['axis']): object => {
  const before = axis === 'rows' ? range.startRow - 1 : range.startColumn - 1;
  return before < 0 ? {} : { cellValue: copyRangeStyles(sheetOf(book.engine, sheetId), range.startRow, range.endRow, range.startColumn, range.endColumn, axis === 'rows', before) };
};

const insert = async (target: RangeTarget, area: Area, axis: Shift['axis'], byHand = false): Promise<void> => {
  const { book, sheetId } = target;
  const range = irange(bounded(book, sheetId, area));
  const looks = byHand ? looksBefore(target, range, axis) : {};
  await keepingSelection(book, { sheetId, area, kind: 'insert', axis }, byHand, () => {
    if (isEntireRow(area)) return book.engine.run('sheet.command.insert-row-by-range', { ...place(target), range, direction: 0, ...looks });
    if (isEntireColumn(area)) return book.engine.run('sheet.command.insert-col-by-range', { ...place(target), range, direction: 3, ...looks });
    return activateForCommand(book, sheetId, () => book.engine.runLater(`sheet.command.insert-range-move-${axis === 'rows' ? 'down' : 'right'}`, { range }));
  });
};

/** Moves cells once more as somebody meant it, on a workbook that has changed since; done when it returns. Nobody is told. */
export const repeatMove = (book: Book, { sheetId, area, kind, axis }: Shift): void => {
  const target = onSheet(book, sheetId, area);
  reachTo(book.engine, sheetId, isEntireColumn(area) ? 0 : area.bottom, isEntireRow(area) ? 0 : area.right);
  const { workbook } = book.engine;
  const active = workbook.getActiveSheet();
  const sheet = workbook.getSheetBySheetId(sheetId);
  if (sheet !== null && sheet !== undefined) workbook.setActiveSheet(sheet);
  // The grid does its part before it answers; only the answer comes later.
  void (kind === 'insert' ? insert : remove)(target, area, axis);
  if (active !== null && active !== undefined) workbook.setActiveSheet(active);
  book.moveCells({ sheetId, area, kind, axis });
  refreshTables(book);
};

const axisOf = (area: Area, wanted: 'rows' | 'columns'): Shift['axis'] => (isEntireRow(area) ? 'rows' : isEntireColumn(area) ? 'columns' : wanted);

/** Makes room at an area: `Down` or `Right`; the answer is the new blank range. By hand it stays chosen, and whole rows and columns take over the looks before them. */
export const insertCells = async (target: RangeTarget, direction: unknown, byHand = false): Promise<RangeTarget> => {
  if (direction !== 'Down' && direction !== 'Right') throw apiError('InvalidArgument');
  const { book, sheetId } = target;
  const area = { ...target.area };
  const axis = axisOf(area, direction === 'Down' ? 'rows' : 'columns');
  checkWritable(book, sheetId, area, axis === 'rows' ? 'allowInsertRows' : 'allowInsertColumns');
  checkRoom(target, axis);
  checkTables(target, axis);
  reachTo(book.engine, sheetId, isEntireColumn(area) ? 0 : area.bottom, isEntireRow(area) ? 0 : area.right);
  await insert(target, area, axis, byHand);
  finish(target, shiftOf({ ...target, area }, 'insert', axis));
  return onSheet(book, sheetId, area);
};

/** Takes cells away and closes the gap: `Up` or `Left`. */
export const deleteCells = async (target: RangeTarget, direction: unknown): Promise<void> => {
  if (direction !== 'Up' && direction !== 'Left') throw apiError('InvalidArgument');
  const { book, sheetId } = target;
  const area = { ...target.area };
  const axis = axisOf(area, direction === 'Up' ? 'rows' : 'columns');
  checkWritable(book, sheetId, area, axis === 'rows' ? 'allowDeleteRows' : 'allowDeleteColumns');
  const gone = book.tables.filter((table) => table.sheetId === sheetId && contains(area, table.area));
  checkTables(target, axis);
  for (const table of gone) book.tables.splice(book.tables.indexOf(table), 1);
  const sheet = sheetOf(book.engine, sheetId);
  if (area.top < sheet.getRowCount() && area.left < sheet.getColumnCount()) await remove(target, area, axis);
  finish(target, shiftOf({ ...target, area }, 'delete', axis));
};

const remove = async (target: RangeTarget, area: Area, axis: Shift['axis']): Promise<void> => {
  const { book, sheetId } = target;
  const range = irange(bounded(book, sheetId, area));
  const rowsLeft = sheetOf(book.engine, sheetId).getRowCount() - (range.endRow - range.startRow + 1);
  if (isEntireRow(area) && rowsLeft < 1) reachTo(book.engine, sheetId, range.endRow + 1, 0);
  if (isEntireColumn(area) && !isEntireRow(area)) reachTo(book.engine, sheetId, 0, range.endColumn + 1);
  await keepingSelection(book, { sheetId, area, kind: 'delete', axis }, false, () => {
    if (isEntireRow(area)) return book.engine.run('sheet.command.remove-row-by-range', { ...place(target), range });
    if (isEntireColumn(area)) return book.engine.run('sheet.command.remove-col-by-range', { ...place(target), range });
    return activateForCommand(book, sheetId, () => book.engine.runLater(`sheet.command.delete-range-move-${axis === 'rows' ? 'up' : 'left'}`, { range }));
  });
};
