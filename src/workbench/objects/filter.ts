import { define, type ObjectType } from '../rich-api/host-object';
import type { Wire } from '../rich-api/wire';
import { setFilter } from '../book/filter';
import { recordAt, textAt, wholeAt } from './arguments';
import type { Column } from './table-column';

const apply = ({ book, table, column }: Column, criteria: Readonly<Record<string, unknown>>): void => setFilter(book, table, column.id, criteria);

const criteriaOf = ({ table, column }: Column): Wire => (table.filters.get(column.id) ?? null) as Wire;

export const filterType: ObjectType<Column> = define<Column>({
  name: 'Filter',
  scalars: { Criteria: { get: criteriaOf } },
  methods: {
    Apply: (target, args) => apply(target, recordAt(args, 0)),
    ApplyValuesFilter: (target, [values]) => apply(target, { filterOn: 'Values', values }),
    ApplyCustomFilter: (target, args) => apply(target, { filterOn: 'Custom', criterion1: textAt(args, 0), criterion2: args[1], operator: args[2] ?? 'And' }),
    ApplyTopItemsFilter: (target, args) => apply(target, { filterOn: 'TopItems', criterion1: String(wholeAt(args, 0)) }),
    ApplyTopPercentFilter: (target, args) => apply(target, { filterOn: 'TopPercent', criterion1: String(wholeAt(args, 0)) }),
    ApplyBottomItemsFilter: (target, args) => apply(target, { filterOn: 'BottomItems', criterion1: String(wholeAt(args, 0)) }),
    ApplyBottomPercentFilter: (target, args) => apply(target, { filterOn: 'BottomPercent', criterion1: String(wholeAt(args, 0)) }),
    ApplyDynamicFilter: (target, args) => apply(target, { filterOn: 'Dynamic', dynamicCriteria: textAt(args, 0) }),
    ApplyCellColorFilter: (target, args) => apply(target, { filterOn: 'CellColor', color: textAt(args, 0) }),
    ApplyFontColorFilter: (target, args) => apply(target, { filterOn: 'FontColor', color: textAt(args, 0) }),
    Clear: ({ book, table, column }) => setFilter(book, table, column.id, undefined),
  },
});
