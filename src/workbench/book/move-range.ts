import { reachTo } from '../grid/cells';
import { apiError } from '../rich-api/api-error';
import { columnsOf, isOnSheet, rowsOf, type Area } from './area';
import { announceEdit } from './changes';
import { checkWritable } from './protection';
import type { RangeTarget } from './range-target';

const irange = (area: Area): object => ({ startRow: area.top, endRow: area.bottom, startColumn: area.left, endColumn: area.right });

/** Cuts and pastes: content and format go, references to the cells follow them. */
export const moveRange = async (source: RangeTarget, destination: RangeTarget): Promise<void> => {
  const { book, sheetId } = source;
  const from = source.area;
  const { top, left } = destination.area;
  const to = { top, left, bottom: top + rowsOf(from) - 1, right: left + columnsOf(from) - 1 };
  if (!isOnSheet(to)) throw apiError('InvalidArgument');
  checkWritable(book, sheetId, from);
  checkWritable(book, destination.sheetId, to);
  reachTo(book.engine, sheetId, from.bottom, from.right);
  reachTo(book.engine, destination.sheetId, to.bottom, to.right);
  const { unitId } = book.engine;
  const moved = await book.engine.runLater('sheet.command.move-range', {
    fromRange: irange(from), toRange: irange(to), fromUnitId: unitId, toUnitId: unitId, fromSubUnitId: sheetId, toSubUnitId: destination.sheetId,
  });
  if (!moved) throw apiError('InvalidOperation');
  announceEdit(source, undefined);
  announceEdit({ ...destination, area: to }, undefined);
};
