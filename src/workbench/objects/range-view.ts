import { apiError } from '../rich-api/api-error';
import { define, type ObjectType } from '../rich-api/host-object';
import type { Wire } from '../rich-api/wire';
import { addressOf } from '../book/address';
import type { Area } from '../book/area';
import { onSheet, type RangeTarget } from '../book/range-target';
import { readFormulas, readFormulasR1C1, readNumberFormats, readText, readValues, readValueTypes } from '../book/read-range';
import { isHiddenColumn, isHiddenRow } from '../book/sizes';
import { elementFor, writeNumberFormats, writeRange } from '../book/write-range';
import { wholeAt } from './arguments';
import { rangeType } from './range';

/** The visible cells of a range, or one visible row of it. */
type View = { readonly book: RangeTarget['book']; readonly sheetId: string; readonly area: Area; readonly line: number | undefined };

const numbers = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

const visibleRows = ({ book, sheetId, area, line }: View): number[] =>
  numbers(area.top, area.bottom).filter((row) => !isHiddenRow(book, sheetId, row)).filter((_, index) => line === undefined || index === line);

const visibleColumns = ({ book, sheetId, area }: View): number[] =>
  numbers(area.left, area.right).filter((column) => !isHiddenColumn(book, sheetId, column));

const pick = (view: View, read: (target: RangeTarget) => Wire): Wire => {
  const all = read({ ...view });
  if (!Array.isArray(all)) return all;
  const columns = visibleColumns(view).map((column) => column - view.area.left);
  return visibleRows(view).map((row) => {
    const line: Wire = all[row - view.area.top];
    return Array.isArray(line) ? columns.map((column): Wire => line[column]) : null;
  });
};

/** Lines that follow each other, and how many visible ones stand before them. */
type Run = { readonly first: number; last: number; readonly before: number };

const runs = (lines: readonly number[]): readonly Run[] => lines.reduce<Run[]>((found, line, before) => {
  const run = found.at(-1);
  if (run !== undefined && run.last === line - 1) run.last = line;
  else found.push({ first: line, last: line, before });
  return found;
}, []);

/** Writes to what is visible, each block of cells at once; what is hidden stays as it is. */
const put = (view: View, value: unknown, write: (target: RangeTarget, values: unknown) => void): void => {
  const [rows, columns] = [visibleRows(view), visibleColumns(view)];
  const element = elementFor(value, rows.length, columns.length);
  for (const down of runs(rows)) {
    for (const across of runs(columns)) {
      const values = numbers(down.first, down.last).map((row) => (
        numbers(across.first, across.last).map((column) => element(down.before + row - down.first, across.before + column - across.first))
      ));
      write(onSheet(view.book, view.sheetId, { top: down.first, left: across.first, bottom: down.last, right: across.last }), values);
    }
  }
};

const writeFormulas = (view: View, value: unknown): void => put(view, value, (target, values) => writeRange(target, values, 'formulas'));

export const viewType: ObjectType<View> = define<View>({
  name: 'RangeView',
  absent: ['valuesAsJson', 'valuesAsJsonLocal'],
  scalars: {
    Values: { get: (view) => pick(view, readValues), set: (view, value) => put(view, value, writeRange) },
    Text: { get: (view) => pick(view, readText) },
    Formulas: { get: (view) => pick(view, readFormulas), set: writeFormulas },
    FormulasLocal: { get: (view) => pick(view, readFormulas), set: writeFormulas },
    FormulasR1C1: { get: (view) => pick(view, readFormulasR1C1), set: (view, value) => put(view, value, (target, values) => writeRange(target, values, 'formulasR1C1')) },
    NumberFormat: { get: (view) => pick(view, readNumberFormats), set: (view, value) => put(view, value, writeNumberFormats) },
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
