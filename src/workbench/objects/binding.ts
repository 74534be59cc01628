import { apiError } from '../rich-api/api-error';
import { define, type HostObject, type ObjectType } from '../rich-api/host-object';
import type { Book } from '../book/book';
import { bindRange, canBind, tableOf } from '../book/bindings';
import { findName, rangeOf } from '../book/names';
import type { BindingPart } from '../book/parts';
import { onSheet, rangeAt, type RangeTarget } from '../book/range-target';
import { readText } from '../book/read-range';
import { choice, textAt, wholeAt } from './arguments';
import { rangeType } from './range';
import { tableType } from './table';
import { activeSheet } from './worksheets';

type Bound = { readonly book: Book; readonly part: BindingPart };

const kinds = ['Range', 'Table', 'Text'] as const;

const living = ({ book, part }: Bound): BindingPart => {
  if (!book.bindings.includes(part)) throw apiError('ItemNotFound');
  return part;
};

const only = (bound: Bound, kind: (typeof kinds)[number]): BindingPart => {
  if (living(bound).type !== kind) throw apiError('InvalidOperation');
  return bound.part;
};

const bindingType: ObjectType<Bound> = define<Bound>({
  name: 'Binding',
  id: (bound) => living(bound).id,
  scalars: { Id: { get: (bound) => living(bound).id }, Type: { get: (bound) => living(bound).type } },
  methods: {
    GetRange: (bound) => { const { sheetId, area } = only(bound, 'Range'); return rangeType.of(onSheet(bound.book, sheetId, area)); },
    GetTable: ({ book, part }) => {
      const table = tableOf(book, only({ book, part }, 'Table'));
      if (table === undefined) throw apiError('ItemNotFound');
      return tableType.of({ book, table });
    },
    GetText: (bound) => {
      const { sheetId, area } = only(bound, 'Text');
      const [line] = readText(onSheet(bound.book, sheetId, area)) as readonly (readonly string[])[];
      return line?.[0] ?? null;
    },
    Delete: (bound) => { bound.book.bindings.splice(bound.book.bindings.indexOf(living(bound)), 1); },
  },
});

const add = (target: RangeTarget, type: unknown, id: unknown): HostObject => {
  const kind = choice(type, kinds);
  if (!canBind(target, kind)) throw apiError('InvalidArgument');
  return bindingType.of({ book: target.book, part: bindRange(target, kind, textAt([id], 0)) });
};

const byId = (book: Book, id: unknown): HostObject | null => {
  const part = book.bindings.find((one) => one.id === id);
  return part === undefined ? null : bindingType.of({ book, part });
};

const orNotFound = (object: HostObject | null): HostObject => {
  if (object === null) throw apiError('ItemNotFound');
  return object;
};

/** The areas that add-ins have given an id. */
export const bindingsType: ObjectType<Book> = define<Book>({
  name: 'BindingCollection',
  scalars: { Count: { get: (book) => book.bindings.length } },
  items: (book) => book.bindings.map((part) => bindingType.of({ book, part })),
  item: (book, key) => orNotFound(byId(book, key)),
  methods: {
    Add: (book, [range, type, id]) => add(rangeType.targetOf(range) ?? rangeAt(book, activeSheet(book).id, textAt([range], 0)), type, id),
    AddFromNamedItem: (book, [name, type, id]) => {
      const found = findName(book, name, undefined);
      const target = found === undefined ? undefined : rangeOf(book, found);
      if (target === undefined) throw apiError('ItemNotFound');
      return add(target, type, id);
    },
    AddFromSelection: (book, [type, id]) => {
      const [area, ...more] = book.selection.areas;
      if (area === undefined || more.length > 0) throw apiError('InvalidSelection');
      return add(onSheet(book, book.selection.sheetId, area), type, id);
    },
    GetCount: (book) => book.bindings.length,
    GetItem: (book, [id]) => orNotFound(byId(book, id)),
    GetItemOrNullObject: byId,
    GetItemAt: (book, args) => {
      const part = book.bindings[wholeAt(args, 0)];
      return orNotFound(part === undefined ? null : bindingType.of({ book, part }));
    },
  },
});
