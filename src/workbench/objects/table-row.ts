import { apiError } from '../rich-api/api-error';
import { define, type HostObject, type ObjectType } from '../rich-api/host-object';
import { rowsOf, type Area } from '../book/area';
import { onSheet } from '../book/range-target';
import { readValues } from '../book/read-range';
import { addRows, deleteRows } from '../book/table-changes';
import { bodyOf, livingTable } from '../book/tables';
import { writeRange } from '../book/write-range';
import { wholeAt, wholeOr } from './arguments';
import { rangeType } from './range';
import type { Table } from './table';

/** A row stands for a position: after sorting it is whatever lies there. */
type Row = Table & { readonly index: number };

const count = ({ book, table }: Table): number => rowsOf(bodyOf(livingTable(book, table)));

const areaOf = (row: Row): Area => {
  const body = bodyOf(livingTable(row.book, row.table));
  if (row.index < 0 || row.index >= rowsOf(body)) throw apiError('ItemNotFound');
  return { ...body, top: body.top + row.index, bottom: body.top + row.index };
};

const rowType: ObjectType<Row> = define<Row>({
  name: 'TableRow',
  absent: ['valuesAsJson', 'valuesAsJsonLocal'],
  scalars: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (row) => readValues(onSheet(row.book, row.table.sheetId, areaOf(row))),
      set: (row, value) => writeRange(onSheet(row.book, row.table.sheetId, areaOf(row)), value),
    },
  },
  methods: {
    GetRange: (row) => rangeType.of(onSheet(row.book, row.table.sheetId, areaOf(row))),
    Delete: ({ book, table, index }) => deleteRows(book, livingTable(book, table), index, 1),
  },
});

const at = (target: Table, index: number): HostObject => {
  if (index < 0 || index >= count(target)) throw apiError('ItemNotFound');
  return rowType.of({ ...target, index });
};

export const rowsType: ObjectType<Table> = define<Table>({
  name: 'TableRowCollection',
  scalars: { Count: { get: count } },
  items: (target) => Array.from({ length: count(target) }, (_, index) => rowType.of({ ...target, index })),
  item: (target, key) => at(target, Number(key)),
  methods: {
    Add: async (target, args) => {
      const index = await addRows(target.book, livingTable(target.book, target.table), wholeOr(args, 0, -1), args[1]);
      return rowType.of({ ...target, index });
    },
    GetCount: count,
    GetItemAt: (target, args) => at(target, wholeAt(args, 0)),
    DeleteRows: async ({ book, table }, [rows]) => {
      const given = Array.isArray(rows) ? rows : [rows];
      const indexes = given.map((row: unknown) => rowType.targetOf(row)?.index ?? wholeAt([row], 0));
      for (const index of [...new Set(indexes)].sort((a, b) => b - a)) await deleteRows(book, livingTable(book, table), index, 1);
    },
    DeleteRowsAt: ({ book, table }, args) => deleteRows(book, livingTable(book, table), wholeAt(args, 0), wholeOr(args, 1, 1)),
  },
});
