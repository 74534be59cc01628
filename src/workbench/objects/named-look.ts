import { apiError } from '../rich-api/api-error';
import { define, type HostObject, type ObjectType } from '../rich-api/host-object';
import type { Book } from '../book/book';
import { addNamedLook, findNamedLook, type LookKind, type NamedLook } from '../book/named-looks';
import { flagAt, textAt } from './arguments';

type One = { readonly book: Book; readonly look: NamedLook };

const orNotFound = (object: HostObject | null): HostObject => {
  if (object === null) throw apiError('ItemNotFound');
  return object;
};

/** The collection of named looks of one kind. */
const collectionOf = (kind: LookKind): ObjectType<Book> => {
  const living = ({ book, look }: One): NamedLook => {
    if (!book.namedLooks[kind].list.includes(look)) throw apiError('ItemNotFound');
    return look;
  };
  const custom = (one: One): NamedLook => {
    if (living(one).readOnly) throw apiError('InvalidOperation');
    return one.look;
  };
  const type: ObjectType<One> = define<One>({
    name: kind,
    id: (one) => living(one).id,
    scalars: {
      _Id: { get: (one) => living(one).id }, ReadOnly: { get: (one) => living(one).readOnly },
      Name: { get: (one) => living(one).name, set: (one, value) => { custom(one).name = textAt([value], 0); } },
    },
    methods: {
      Delete: (one) => {
        const looks = one.book.namedLooks[kind];
        looks.list.splice(looks.list.indexOf(custom(one)), 1);
        if (looks.standard === one.look.name) looks.standard = looks.list[0]?.name ?? '';
      },
      Duplicate: ({ book, look }) => type.of({ book, look: addNamedLook(book.namedLooks[kind], look.name, true, `${kind}${book.nextNumber()}`) }),
    },
  });
  const find = (book: Book, key: unknown): HostObject | null => {
    const look = findNamedLook(book.namedLooks[kind], key);
    return look === undefined ? null : type.of({ book, look });
  };
  return define<Book>({
    name: `${kind}Collection`,
    items: (book) => book.namedLooks[kind].list.map((look) => type.of({ book, look })),
    item: (book, key) => orNotFound(find(book, key)),
    methods: {
      Add: (book, args) => type.of({ book, look: addNamedLook(book.namedLooks[kind], textAt(args, 0), flagAt(args, 1), `${kind}${book.nextNumber()}`) }),
      GetCount: (book) => book.namedLooks[kind].list.length,
      GetDefault: (book) => orNotFound(find(book, book.namedLooks[kind].standard)),
      GetItemOrNullObject: find,
      SetDefault: (book, [name]) => {
        const look = findNamedLook(book.namedLooks[kind], name);
        if (look === undefined) throw apiError('ItemNotFound');
        book.namedLooks[kind].standard = look.name;
      },
    },
  });
};

export const tableStylesType = collectionOf('TableStyle');
export const pivotStylesType = collectionOf('PivotTableStyle');
export const slicerStylesType = collectionOf('SlicerStyle');
export const timelineStylesType = collectionOf('TimelineStyle');
