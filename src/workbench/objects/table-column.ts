import { apiError } from '../rich-api/api-error';
import { define, type HostObject, type ObjectType } from '../rich-api/host-object';
import type { Wire } from '../rich-api/wire';
import type { Area } from '../book/area';
import { onSheet } from '../book/range-target';
import type { TableColumnPart } from '../book/parts';
import { readValues } from '../book/read-range';
import { addColumn, deleteColumn } from '../book/table-changes';
import { renameColumn } from '../book/table-edits';
import { bodyOf, headerOf, livingTable, totalsOf, writeHeaders } from '../book/tables';
import { writeRange } from '../book/write-range';
import { optionalText, textAt, wholeAt, wholeOr } from './arguments';
import { filterType } from './filter';
import { rangeType } from './range';
import type { Table } from './table';

export type Column = Table & { readonly column: TableColumnPart };

const indexOf = ({ book, table, column }: Column): number => {
  const index = livingTable(book, table).columns.indexOf(column);
  if (index < 0) throw apiError('ItemNotFound');
  return index;
};

const slice = (target: Column, area: Area | undefined): Area => {
  if (area === undefined) throw apiError('ItemNotFound');
  const column = target.table.area.left + indexOf(target);
  return { ...area, left: column, right: column };
};

const range = (target: Column, area: Area | undefined): HostObject => rangeType.of(onSheet(target.book, target.table.sheetId, slice(target, area)));

const values = (target: Column): Wire => readValues(onSheet(target.book, target.table.sheetId, slice(target, target.table.area)));

const rename = (target: Column, value: unknown): void => {
  renameColumn(target.book, target.table, indexOf(target), textAt([value], 0));
  writeHeaders(target.book, target.table);
};

const columnType: ObjectType<Column> = define<Column>({
  name: 'TableColumn',
  absent: ['valuesAsJson', 'valuesAsJsonLocal'],
  id: ({ column }) => column.id,
  scalars: {
    Id: { get: ({ column }) => column.id },
    Index: { get: indexOf },
    Name: { get: ({ column }) => column.name, set: rename },
    Values: { get: values, set: (target, value) => writeRange(onSheet(target.book, target.table.sheetId, slice(target, target.table.area)), value) },
  },
  links: { Filter: (target) => filterType.of(target) },
  methods: {
    GetRange: (target) => range(target, target.table.area),
    GetDataBodyRange: (target) => range(target, bodyOf(target.table)),
    GetHeaderRowRange: (target) => range(target, headerOf(target.table)),
    GetTotalRowRange: (target) => range(target, totalsOf(target.table)),
    Delete: (target) => deleteColumn(target.book, target.table, indexOf(target)),
  },
});

const find = ({ book, table }: Table, key: unknown): HostObject | null => {
  const { columns } = livingTable(book, table);
  const column = columns.find((one) => (typeof key === 'number' ? one.id === key : one.name.toLowerCase() === String(key).toLowerCase() || String(one.id) === key));
  return column === undefined ? null : columnType.of({ book, table, column });
};

const orNotFound = (object: HostObject | null): HostObject => {
  if (object === null) throw apiError('ItemNotFound');
  return object;
};

const at = ({ book, table }: Table, index: number): HostObject => {
  const column = livingTable(book, table).columns[index];
  return orNotFound(column === undefined ? null : columnType.of({ book, table, column }));
};

export const columnsType: ObjectType<Table> = define<Table>({
  name: 'TableColumnCollection',
  scalars: { Count: { get: ({ book, table }) => livingTable(book, table).columns.length } },
  items: ({ book, table }) => livingTable(book, table).columns.map((column) => columnType.of({ book, table, column })),
  item: (target, key) => orNotFound(find(target, key)),
  methods: {
    Add: async (target, args) => {
      const index = wholeOr(args, 0, -1);
      return at(target, await addColumn(target.book, livingTable(target.book, target.table), index, args[1], optionalText(args, 2)));
    },
    GetCount: ({ book, table }) => livingTable(book, table).columns.length,
    GetItem: (target, [key]) => orNotFound(find(target, key)),
    GetItemOrNullObject: (target, [key]) => find(target, key),
    GetItemAt: (target, args) => at(target, wholeAt(args, 0)),
  },
});
