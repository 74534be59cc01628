import { apiError } from '../rich-api/api-error';
import { define, type HostObject, type ObjectType } from '../rich-api/host-object';
import type { Book } from '../book/book';
import { contains, type Area } from '../book/area';
import { onSheet, rangeAt, type RangeTarget } from '../book/range-target';
import { overlap } from '../book/regions';
import type { TablePart } from '../book/parts';
import { addTable, removeTable, renameTable, resizeTable, showRow } from '../book/table-changes';
import { findNamedLook } from '../book/named-looks';
import { clearFilters, reapplyFilters } from '../book/filter';
import { bodyOf, findTable, headerOf, livingTable, totalsOf } from '../book/tables';
import { flagAt, textAt, wholeAt } from './arguments';
import { tableFilter } from './auto-filter';
import { eventMethods } from './events';
import { rangeType } from './range';
import { columnsType } from './table-column';
import { rowsType } from './table-row';
import { tableSortType } from './table-sort';
import { worksheetType } from './worksheet';
import { activeSheet } from './worksheets';

export type Table = { readonly book: Book; readonly table: TablePart };

const range = ({ book, table }: Table, area: Area | undefined): HostObject => {
  if (area === undefined) throw apiError('ItemNotFound');
  return rangeType.of(onSheet(book, table.sheetId, area));
};

const flag = (member: 'highlightFirstColumn' | 'highlightLastColumn' | 'showBandedRows' | 'showBandedColumns' | 'showFilterButton') => ({
  get: ({ book, table }: Table) => livingTable(book, table)[member],
  set: ({ book, table }: Table, value: unknown) => { livingTable(book, table)[member] = flagAt([value], 0); },
});

const setStyle = ({ book, table }: Table, value: unknown): void => {
  if (typeof value !== 'string' || (value !== '' && findNamedLook(book.namedLooks.TableStyle, value) === undefined)) throw apiError('InvalidArgument');
  livingTable(book, table).style = value;
};

export const tableType: ObjectType<Table> = define<Table>({
  name: 'Table',
  id: ({ book, table }) => livingTable(book, table).id,
  scalars: {
    Id: { get: ({ book, table }) => livingTable(book, table).id },
    LegacyId: { get: ({ table }) => String(table.number) },
    Name: { get: ({ book, table }) => livingTable(book, table).name, set: ({ book, table }, value) => renameTable(book, table, textAt([value], 0)) },
    Style: { get: ({ book, table }) => livingTable(book, table).style, set: setStyle },
    ShowHeaders: { get: ({ book, table }) => livingTable(book, table).showHeaders, set: ({ book, table }, value) => showRow(book, table, 'showHeaders', flagAt([value], 0)) },
    ShowTotals: { get: ({ book, table }) => livingTable(book, table).showTotals, set: ({ book, table }, value) => showRow(book, table, 'showTotals', flagAt([value], 0)) },
    HighlightFirstColumn: flag('highlightFirstColumn'),
    HighlightLastColumn: flag('highlightLastColumn'),
    ShowBandedRows: flag('showBandedRows'),
    ShowBandedColumns: flag('showBandedColumns'),
    ShowFilterButton: flag('showFilterButton'),
  },
  links: {
    AutoFilter: (target) => tableFilter(target),
    Columns: (target) => columnsType.of(target),
    Rows: (target) => rowsType.of(target),
    Sort: (target) => tableSortType.of(target),
    Worksheet: ({ book, table }) => worksheetType.of({ book, sheetId: livingTable(book, table).sheetId }),
  },
  methods: {
    GetRange: (target) => range(target, livingTable(target.book, target.table).area),
    GetDataBodyRange: (target) => range(target, bodyOf(livingTable(target.book, target.table))),
    GetHeaderRowRange: (target) => range(target, headerOf(livingTable(target.book, target.table))),
    GetTotalRowRange: (target) => range(target, totalsOf(livingTable(target.book, target.table))),
    ConvertToRange: async (target) => range(target, await removeTable(target.book, livingTable(target.book, target.table), false)),
    Delete: async ({ book, table }) => { await removeTable(book, livingTable(book, table), true); },
    Resize: ({ book, table }, [value]) => resizeTable(book, livingTable(book, table), rangeType.targetOf(value) ?? rangeAt(book, table.sheetId, value)),
    ClearFilters: ({ book, table }) => clearFilters(book, livingTable(book, table)),
    ReapplyFilters: ({ book, table }) => reapplyFilters(book, livingTable(book, table)),
    ...eventMethods<Table>({ DataChangedEvent: 101, SelectionChangedEvent: 100 }, ({ table }) => table.id),
  },
});

/** The tables of the workbook or of one sheet. */
type Tables = { readonly book: Book; readonly sheetId: string | undefined };

const inScope = ({ book, sheetId }: Tables): readonly TablePart[] => book.tables.filter((table) => sheetId === undefined || table.sheetId === sheetId);

const byKey = (tables: Tables, key: unknown): HostObject | null => {
  const table = findTable(tables.book, key, tables.sheetId);
  return table === undefined ? null : tableType.of({ book: tables.book, table });
};

const orNotFound = (object: HostObject | null): HostObject => {
  if (object === null) throw apiError('ItemNotFound');
  return object;
};

const at = (book: Book, table: TablePart | undefined): HostObject => orNotFound(table === undefined ? null : tableType.of({ book, table }));

export const tablesType: ObjectType<Tables> = define<Tables>({
  name: 'TableCollection',
  scalars: { Count: { get: (tables) => inScope(tables).length } },
  items: (tables) => inScope(tables).map((table) => tableType.of({ book: tables.book, table })),
  item: (tables, key) => orNotFound(byKey(tables, key)),
  methods: {
    Add: async ({ book, sheetId }, args) => {
      const target = rangeType.targetOf(args[0]) ?? rangeAt(book, sheetId ?? activeSheet(book).id, textAt(args, 0));
      return tableType.of({ book, table: await addTable(target, flagAt(args, 1)) });
    },
    GetCount: (tables) => inScope(tables).length,
    GetItem: (tables, [key]) => orNotFound(byKey(tables, key)),
    GetItemOrNullObject: (tables, [key]) => byKey(tables, key),
    GetItemAt: (tables, args) => at(tables.book, inScope(tables)[wholeAt(args, 0)]),
    ...eventMethods<Tables>({ DataChangedEvent: 101, AddedEvent: 102, DeletedEvent: 103 }, ({ sheetId }) => sheetId ?? 'Workbook'),
  },
});

type Scope = { readonly book: Book; readonly tables: readonly TablePart[] };

const scopeType: ObjectType<Scope> = define<Scope>({
  name: 'TableScopedCollection',
  items: ({ book, tables }) => tables.map((table) => tableType.of({ book, table })),
  item: ({ book, tables }, key) => at(book, tables.find((table) => table.id === key || table.name === key)),
  methods: {
    GetCount: ({ tables }) => tables.length,
    GetFirst: ({ book, tables }) => at(book, tables[0]),
    GetItemOrNullObject: ({ book, tables }, [key]) => {
      const table = tables.find((one) => one.id === key || one.name === key);
      return table === undefined ? null : tableType.of({ book, table });
    },
  },
});

/** The tables that overlap areas of a sheet, or lie wholly inside one. */
export const tablesIn = ({ book, sheetId, areas }: { readonly book: Book; readonly sheetId: string; readonly areas: readonly Area[] }, fullyContained: boolean): HostObject => scopeType.of({
  book,
  tables: book.tables.filter((table) => table.sheetId === sheetId && areas.some((area) => (fullyContained ? contains(area, table.area) : overlap(table.area, area)))),
});

export const tableScopeOf = ({ book, sheetId, area }: RangeTarget, fullyContained: boolean): HostObject => tablesIn({ book, sheetId, areas: [area] }, fullyContained);
