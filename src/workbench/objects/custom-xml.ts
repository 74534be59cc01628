import { apiError } from '../rich-api/api-error';
import { define, type HostObject, type ObjectType } from '../rich-api/host-object';
import type { Book } from '../book/book';
import type { XmlPart } from '../book/parts';
import { namespaceOf, isWellFormed } from '../book/xml';
import { textAt } from './arguments';

/** All custom XML parts, or those of one namespace. */
type XmlParts = { readonly book: Book; readonly namespace: string | undefined };
type Part = { readonly book: Book; readonly part: XmlPart };

const living = ({ book, part }: Part): XmlPart => {
  if (!book.xmlParts.includes(part)) throw apiError('ItemNotFound');
  return part;
};

const checked = (xml: string): string => {
  if (!isWellFormed(xml)) throw apiError('InvalidArgument');
  return xml;
};

const partType: ObjectType<Part> = define<Part>({
  name: 'CustomXmlPart',
  id: (target) => living(target).id,
  scalars: { Id: { get: (target) => living(target).id }, NamespaceUri: { get: (target) => namespaceOf(living(target).xml) } },
  methods: {
    GetXml: (target) => living(target).xml,
    SetXml: (target, args) => { living(target).xml = checked(textAt(args, 0)); },
    Delete: (target) => { target.book.xmlParts.splice(target.book.xmlParts.indexOf(living(target)), 1); },
  },
});

const inScope = ({ book, namespace }: XmlParts): readonly XmlPart[] =>
  book.xmlParts.filter((part) => namespace === undefined || namespaceOf(part.xml) === namespace);

const object = (book: Book, part: XmlPart | undefined): HostObject | null => (part === undefined ? null : partType.of({ book, part }));

const byId = (target: XmlParts, id: unknown): HostObject | null => object(target.book, inScope(target).find((part) => part.id === id));

const orElse = (found: HostObject | null, code: string): HostObject => {
  if (found === null) throw apiError(code);
  return found;
};

const only = (target: XmlParts): HostObject | null => (inScope(target).length === 1 ? object(target.book, inScope(target)[0]) : null);

const scopedType: ObjectType<XmlParts> = define<XmlParts>({
  name: 'CustomXmlPartScopedCollection',
  items: (target) => inScope(target).map((part) => partType.of({ book: target.book, part })),
  item: (target, key) => orElse(byId(target, key), 'ItemNotFound'),
  methods: {
    GetCount: (target) => inScope(target).length,
    GetItem: (target, [id]) => orElse(byId(target, id), 'ItemNotFound'),
    GetItemOrNullObject: (target, [id]) => byId(target, id),
    GetOnlyItem: (target) => orElse(only(target), 'GeneralException'),
    GetOnlyItemOrNullObject: only,
  },
});

export const xmlPartsType: ObjectType<XmlParts> = define<XmlParts>({
  name: 'CustomXmlPartCollection',
  items: (target) => inScope(target).map((part) => partType.of({ book: target.book, part })),
  item: (target, key) => orElse(byId(target, key), 'ItemNotFound'),
  methods: {
    Add: ({ book }, args) => {
      const part: XmlPart = { id: `{${book.nextNumber().toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-000000000000}`, xml: checked(textAt(args, 0)) };
      book.xmlParts.push(part);
      return partType.of({ book, part });
    },
    GetByNamespace: ({ book }, args) => scopedType.of({ book, namespace: textAt(args, 0) }),
    GetCount: (target) => inScope(target).length,
    GetItem: (target, [id]) => orElse(byId(target, id), 'ItemNotFound'),
    GetItemOrNullObject: (target, [id]) => byId(target, id),
  },
});
