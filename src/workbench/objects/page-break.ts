import { apiError } from '../rich-api/api-error';
import { define, type HostObject, type ObjectType } from '../rich-api/host-object';
import { onSheet } from '../book/range-target';
import { existing } from '../book/sheets';
import { wholeAt } from './arguments';
import { rangeType } from './range';
import { rangeArgument } from './range-navigation';
import type { Sheet } from './worksheet';

/** The page breaks between rows, or those between columns. */
type Breaks = Sheet & { readonly axis: 'rows' | 'columns' };
type Break = Breaks & { readonly line: number };

const lines = ({ book, sheetId, axis }: Breaks): Set<number> => existing(book, sheetId).pageBreaks[axis];

const living = (one: Break): number => {
  if (!lines(one).has(one.line)) throw apiError('ItemNotFound');
  return one.line;
};

const breakType: ObjectType<Break> = define<Break>({
  name: 'PageBreak',
  id: (one) => one.line,
  scalars: {
    _Id: { get: (one) => one.line },
    RowIndex: { get: (one) => (one.axis === 'rows' ? living(one) : 0) },
    ColumnIndex: { get: (one) => (one.axis === 'columns' ? living(one) : 0) },
  },
  methods: {
    Delete: (one) => { lines(one).delete(living(one)); },
    GetCellAfterBreak: (one) => {
      const [row, column] = one.axis === 'rows' ? [living(one), 0] : [0, living(one)];
      return rangeType.of(onSheet(one.book, one.sheetId, { top: row, left: column, bottom: row, right: column }));
    },
  },
});

const inOrder = (breaks: Breaks): readonly number[] => [...lines(breaks)].sort((a, b) => a - b);

const at = (breaks: Breaks, index: number): HostObject => {
  const line = inOrder(breaks)[index];
  if (line === undefined) throw apiError('ItemNotFound');
  return breakType.of({ ...breaks, line });
};

const breaksType: ObjectType<Breaks> = define<Breaks>({
  name: 'PageBreakCollection',
  items: (breaks) => inOrder(breaks).map((line) => breakType.of({ ...breaks, line })),
  item: (breaks, key) => (lines(breaks).has(Number(key)) ? breakType.of({ ...breaks, line: Number(key) }) : at(breaks, Number(key))),
  methods: {
    Add: (breaks, [range]) => {
      const { area } = rangeArgument(breaks, range);
      const line = breaks.axis === 'rows' ? area.top : area.left;
      if (line === 0) throw apiError('InvalidArgument');
      lines(breaks).add(line);
      return breakType.of({ ...breaks, line });
    },
    GetCount: (breaks) => lines(breaks).size,
    GetItem: (breaks, args) => at(breaks, wholeAt(args, 0)),
    RemovePageBreaks: (breaks) => lines(breaks).clear(),
  },
});

export const pageBreaks = (sheet: Sheet, axis: Breaks['axis']): HostObject => breaksType.of({ ...sheet, axis });
