import { namesAColumn } from './heading-below';
import type { HeadingReading } from './read-heading';
import type { RowReading } from './row-reading';
import type { SheetView } from './sheet-view';

const LABELS = ['id', 'name', 'position', 'department', 'supervisor', 'period', 'rater'];

/** 姓名 | 王伟 | 岗位 | 主管: labels, each with its value beside it. The last may be open. */
export const isRowOfLabels = (view: SheetView, { row, known }: RowReading): boolean => {
  const columns = (view.sheet.values[row] ?? []).flatMap((_, column) => (view.text(row, column) === '' ? [] : [column]));
  return columns.length > 1 && columns.every((column, at) => isLabel(known.get(column)) === (at % 2 === 0));
};

const isLabel = (reading: HeadingReading | undefined): boolean =>
  reading?.says.kind === 'role' && reading.whole && LABELS.includes(reading.says.role.kind) && namesAColumn(reading);
