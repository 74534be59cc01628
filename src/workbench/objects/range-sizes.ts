import type { Scalar } from '../rich-api/host-object';
import { apiError } from '../rich-api/api-error';
import type { RangeTarget } from '../book/range-target';
import { checkWritable } from '../book/protection';
import { hideColumns, hideRows, isHiddenColumn, isHiddenRow, offsetOf, pointsPerPixel } from '../book/sizes';

/** True, false, or null when some are and some are not. */
const mixed = (from: number, to: number, isSo: (index: number) => boolean): boolean | null => {
  const first = isSo(from);
  for (let index = from + 1; index <= Math.min(to, from + 20_000); index += 1) if (isSo(index) !== first) return null;
  return first;
};

const rowHidden = ({ book, sheetId, area }: RangeTarget): boolean | null => mixed(area.top, area.bottom, (row) => isHiddenRow(book, sheetId, row));
const columnHidden = ({ book, sheetId, area }: RangeTarget): boolean | null => mixed(area.left, area.right, (column) => isHiddenColumn(book, sheetId, column));

const flag = (value: unknown): boolean => {
  if (typeof value !== 'boolean') throw apiError('InvalidArgument');
  return value;
};

const hidden = (target: RangeTarget): boolean | null => {
  const [rows, columns] = [rowHidden(target), columnHidden(target)];
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
};

const start = ({ book, sheetId, area }: RangeTarget): { x: number; y: number } => offsetOf(book, sheetId, area.top, area.left);
const end = ({ book, sheetId, area }: RangeTarget): { x: number; y: number } => offsetOf(book, sheetId, area.bottom + 1, area.right + 1);

export const rangeSizes: Readonly<Record<string, Scalar<RangeTarget>>> = {
  Hidden: { get: hidden },
  RowHidden: {
    get: rowHidden,
    set: ({ book, sheetId, area }, value) => {
      checkWritable(book, sheetId, area, 'allowFormatRows');
      hideRows(book, sheetId, area, flag(value));
    },
  },
  ColumnHidden: {
    get: columnHidden,
    set: ({ book, sheetId, area }, value) => {
      checkWritable(book, sheetId, area, 'allowFormatColumns');
      hideColumns(book, sheetId, area, flag(value));
    },
  },
  Left: { get: (target) => start(target).x * pointsPerPixel },
  Top: { get: (target) => start(target).y * pointsPerPixel },
  Width: { get: (target) => (end(target).x - start(target).x) * pointsPerPixel },
  Height: { get: (target) => (end(target).y - start(target).y) * pointsPerPixel },
};
