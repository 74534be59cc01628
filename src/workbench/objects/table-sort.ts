import { define, type ObjectType } from '../rich-api/host-object';
import type { Wire } from '../rich-api/wire';
import { onSheet } from '../book/range-target';
import { sortRange } from '../book/sort';
import { bodyOf, livingTable } from '../book/tables';
import { flagAt } from './arguments';
import type { Table } from './table';

const sort = ({ book, table }: Table, fields: unknown, matchCase: boolean): void => {
  const living = livingTable(book, table);
  sortRange(onSheet(book, living.sheetId, bodyOf(living)), fields, matchCase, false, false);
  living.sorted = fields as readonly unknown[];
};

export const tableSortType: ObjectType<Table> = define<Table>({
  name: 'TableSort',
  scalars: {
    Fields: { get: ({ book, table }) => livingTable(book, table).sorted as readonly Wire[] },
    MatchCase: { get: () => false },
    Method: { get: () => 'PinYin' },
  },
  methods: {
    Apply: (target, args) => sort(target, args[0], flagAt(args, 1)),
    Clear: ({ book, table }) => { livingTable(book, table).sorted = []; },
    Reapply: (target) => { if (target.table.sorted.length > 0) sort(target, target.table.sorted, false); },
  },
});
