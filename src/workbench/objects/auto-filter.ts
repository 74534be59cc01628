import { apiError } from '../rich-api/api-error';
import { define, type HostObject, type ObjectType } from '../rich-api/host-object';
import type { Wire } from '../rich-api/wire';
import { applyAutoFilter, clearAutoFilter, reapplyAutoFilter, removeAutoFilter } from '../book/auto-filter';
import { clearFilters, reapplyFilters, setFilter } from '../book/filter';
import { columnsOf } from '../book/area';
import { onSheet } from '../book/range-target';
import { existing } from '../book/sheets';
import { livingTable } from '../book/tables';
import { isRecord, wholeAt } from './arguments';
import { rangeType } from './range';
import { rangeArgument } from './range-navigation';
import type { Sheet } from './worksheet';
import type { Table } from './table';

/** What both filters have: where they are, their criteria by column, and what can be done with them. */
type Filtering = {
  readonly range: () => HostObject | null;
  readonly criteria: () => Wire;
  readonly isOn: () => boolean;
  readonly isFiltered: () => boolean;
  readonly apply: (args: readonly unknown[]) => void;
  readonly clear: (column?: number) => void;
  readonly reapply: () => void;
  readonly remove: () => void;
};

const orNotFound = (object: HostObject | null): HostObject => {
  if (object === null) throw apiError('ItemNotFound');
  return object;
};

const autoFilterType: ObjectType<Filtering> = define<Filtering>({
  name: 'AutoFilter',
  scalars: { Enabled: { get: (filter) => filter.isOn() }, IsDataFiltered: { get: (filter) => filter.isFiltered() }, Criteria: { get: (filter) => filter.criteria() } },
  methods: {
    Apply: (filter, args) => filter.apply(args),
    ClearCriteria: (filter) => filter.clear(),
    ClearColumnCriteria: (filter, args) => filter.clear(wholeAt(args, 0)),
    GetRange: (filter) => orNotFound(filter.range()),
    GetRangeOrNullObject: (filter) => filter.range(),
    Reapply: (filter) => filter.reapply(),
    Remove: (filter) => filter.remove(),
  },
});

const given = (args: readonly unknown[]): readonly [column: number | undefined, criteria: Readonly<Record<string, unknown>> | undefined] => [
  args[1] === undefined || args[1] === null ? undefined : wholeAt(args, 1), isRecord(args[2]) ? args[2] : undefined,
];

const list = (count: number, of: (column: number) => Readonly<Record<string, unknown>> | undefined): Wire =>
  Array.from({ length: count }, (_, column) => (of(column) ?? null) as Wire);

export const sheetFilter = ({ book, sheetId }: Sheet): HostObject => {
  const part = () => existing(book, sheetId).autoFilter;
  return autoFilterType.of({
    range: () => { const area = part()?.area; return area === undefined ? null : rangeType.of(onSheet(book, sheetId, area)); },
    criteria: () => { const filter = part(); return filter === undefined ? null : list(columnsOf(filter.area), (column) => filter.criteria.get(column)); },
    isOn: () => part() !== undefined,
    isFiltered: () => part() !== undefined && part()?.criteria.size !== 0,
    apply: (args) => applyAutoFilter(rangeArgument({ book, sheetId }, args[0]), ...given(args)),
    clear: (column) => clearAutoFilter(book, sheetId, column),
    reapply: () => reapplyAutoFilter(book, sheetId),
    remove: () => removeAutoFilter(book, sheetId),
  });
};

export const tableFilter = ({ book, table }: Table): HostObject => {
  const columnId = (index: number): number => {
    const column = livingTable(book, table).columns[index];
    if (column === undefined) throw apiError('InvalidArgument');
    return column.id;
  };
  return autoFilterType.of({
    range: () => (livingTable(book, table).showFilterButton ? rangeType.of(onSheet(book, table.sheetId, table.area)) : null),
    criteria: () => list(table.columns.length, (index) => table.filters.get(columnId(index))),
    isOn: () => livingTable(book, table).showFilterButton,
    isFiltered: () => table.filters.size > 0,
    apply: (args) => {
      const [column, criteria] = given(args);
      table.showFilterButton = true;
      if (column !== undefined) setFilter(book, table, columnId(column), criteria);
    },
    clear: (column) => (column === undefined ? clearFilters(book, table) : setFilter(book, table, columnId(column), undefined)),
    reapply: () => reapplyFilters(book, table),
    remove: () => { clearFilters(book, table); table.showFilterButton = false; },
  });
};
