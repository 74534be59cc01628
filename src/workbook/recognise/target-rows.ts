import { idKey, personNameKey } from './person-keys';
import type { RecognisedTable } from './recognition';
import { readRowFields, type RowFields } from './row-fields';
import type { SheetView } from './sheet-view';
import type { TableColumns } from './table-columns';

/** Where people have a row of targets beside the row of results (目标, 实际): who each row is about, and where a person's targets stand. */
export type TargetRows = {
  /** Of a row of results; nothing where the table has no such rows. */
  readonly fields: (row: number) => RowFields | undefined;
  readonly rowOf: (person: RowFields) => number | undefined;
};

const none: TargetRows = { fields: () => undefined, rowOf: () => undefined };

/** Reads the rows in their order: the name may stand in the first of a person's rows only. */
export const targetRows = (view: SheetView, table: RecognisedTable, columns: TableColumns): TargetRows => {
  if (columns.first('row-part') === undefined) return none;
  const parts = new Map(table.leftOut.filter(({ as }) => OF_PERSON.includes(as)).map(({ row, as }) => [row, as] as const));
  const others = new Set(table.leftOut.filter(({ as }) => !OF_PERSON.includes(as)).map(({ row }) => row));
  const read = readRowFields(view, table, columns);
  const fields = new Map<number, RowFields>();
  const rows = new Map<string, number>();
  for (let row = table.headingRows.value.last + 1; row <= table.dataRows.value.last; row += 1) {
    if (others.has(row)) continue;
    const own = read(row);
    fields.set(row, own);
    if (parts.get(row) === 'targets') rows.set(keyOf(own), row);
  }
  return { fields: (row) => fields.get(row), rowOf: (person) => rows.get(keyOf(person)) };
};

const OF_PERSON: readonly string[] = ['targets', 'weights', 'rules', 'scores'];

const keyOf = ({ id, name, period }: RowFields): string => `${period ?? ''}\u0001${id === undefined ? personNameKey(name ?? '') : idKey(id)}`;
