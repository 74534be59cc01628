import { apiError } from '../rich-api/api-error';
import { define, type ObjectType } from '../rich-api/host-object';
import type { Wire } from '../rich-api/wire';
import { addressOf } from '../book/address';
import { columnsOf, rowsOf, type Area } from '../book/area';
import { onSheet, type RangeTarget } from '../book/range-target';
import { readFormulas, readNumberFormats, readText, readValues, readValueTypes } from '../book/read-range';
import { isHiddenColumn, isHiddenRow } from '../book/sizes';
import { wholeAt } from './arguments';
import { rangeType } from './range';

/** The visible cells of a range, or one visible row of it. */
type View = { readonly book: RangeTarget['book']; readonly sheetId: string; readonly area: Area; readonly line: number | undefined };

const visibleRows = ({ book, sheetId, area, line }: View): number[] =>
  Array.from({ length: rowsOf(area) }, (_, index) => area.top + index).filter((row) => !isHiddenRow(book, sheetId, row)).filter((_, index) => line === undefined || index === line);

const visibleColumns = ({ book, sheetId, area }: View): number[] =>
  Array.from({ length: columnsOf(area) }, (_, index) => area.left + index).filter((column) => !isHiddenColumn(book, sheetId, column));

const pick = (view: View, read: (target: RangeTarget) => Wire): Wire => {
  const all = read({ ...view });
  if (!Array.isArray(all)) return all;
  const columns = visibleColumns(view).map((column) => column - view.area.left);
  return visibleRows(view).map((row) => {
    const line: Wire = all[row - view.area.top];
    return Array.isArray(line) ? columns.map((column): Wire => line[column]) : null;
  });
};

export const viewType: ObjectType<View> = define<View>({
  name: 'RangeView',
  scalars: {
    Values: { get: (view) => pick(view, readValues) },
    Text: { get: (view) => pick(view, readText) },
    Formulas: { get: (view) => pick(view, readFormulas) },
    NumberFormat: { get: (view) => pick(view, readNumberFormats) },
    ValueTypes: { get: (view) => pick(view, readValueTypes) },
    RowCount: { get: (view) => visibleRows(view).length },
    ColumnCount: { get: (view) => visibleColumns(view).length },
    CellAddresses: { get: (view) => visibleRows(view).map((row) => visibleColumns(view).map((column) => addressOf({ top: row, left: column, bottom: row, right: column }))) },
    Index: { get: ({ line }) => (line === undefined ? 0 : line) },
  },
  links: { Rows: (view) => viewRowsType.of(view) },
  methods: { GetRange: ({ book, sheetId, area }) => rangeType.of(onSheet(book, sheetId, area)) },
});

const rowAt = (view: View, line: number): View => {
  if (line < 0 || line >= visibleRows({ ...view, line: undefined }).length) throw apiError('InvalidArgument');
  return { ...view, line };
};

const viewRowsType: ObjectType<View> = define<View>({
  name: 'RangeViewCollection',
  items: (view) => visibleRows(view).map((_, line) => viewType.of(rowAt(view, line))),
  methods: {
    GetCount: (view) => visibleRows(view).length,
    GetItemAt: (view, args) => viewType.of(rowAt(view, wholeAt(args, 0))),
  },
});
