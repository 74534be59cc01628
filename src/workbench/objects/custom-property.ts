import { apiError } from '../rich-api/api-error';
import { define, type HostObject, type ObjectType } from '../rich-api/host-object';
import type { Wire } from '../rich-api/wire';
import { existing } from '../book/sheets';
import type { Book } from '../book/book';
import { textAt } from './arguments';
import type { Sheet } from './worksheet';

/** Keys are found without regard to case; values keep the spelling of the key they were added with. */
type Store = Map<string, { key: string; value: unknown }>;
type Entry = { readonly store: Store; readonly key: string };

const living = ({ store, key }: Entry): { key: string; value: unknown } => {
  const found = store.get(key.toLowerCase());
  if (found === undefined) throw apiError('ItemNotFound');
  return found;
};

const kindOf = (value: unknown): string => {
  if (typeof value === 'number') return Number.isInteger(value) ? 'Number' : 'Float';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value) ? 'Date' : 'String';
};

const orNotFound = (object: HostObject | null): HostObject => {
  if (object === null) throw apiError('ItemNotFound');
  return object;
};

/** A collection of keys and values, for the document or a sheet. */
const collectionOf = <T>(name: string, itemName: string, storeOf: (target: T) => Store): ObjectType<T> => {
  const isDocument = itemName === 'CustomProperty';
  const itemType: ObjectType<Entry> = define<Entry>({
    name: itemName,
    id: ({ key }) => key,
    scalars: {
      Key: { get: (entry) => living(entry).key },
      Value: { get: (entry) => living(entry).value as Wire, set: (entry, value) => { living(entry).value = value; } },
      ...(isDocument ? { Type: { get: (entry: Entry) => kindOf(living(entry).value) } } : { _Id: { get: (entry: Entry) => entry.key } }),
    },
    methods: { Delete: (entry) => { living(entry); entry.store.delete(entry.key.toLowerCase()); } },
  });
  const find = (target: T, key: unknown): HostObject | null => {
    const store = storeOf(target);
    return store.has(String(key).toLowerCase()) ? itemType.of({ store, key: String(key) }) : null;
  };
  const add = (target: T, args: readonly unknown[]): HostObject => {
    const key = textAt(args, 0);
    const value = isDocument ? args[1] : textAt(args, 1);
    if (key === '' || key.length > 255 || !['string', 'number', 'boolean'].includes(typeof value)) throw apiError('InvalidArgument');
    const store = storeOf(target);
    store.set(key.toLowerCase(), { key: store.get(key.toLowerCase())?.key ?? key, value: typeof value === 'string' && isDocument ? value.slice(0, 255) : value });
    return itemType.of({ store, key });
  };
  return define<T>({
    name,
    items: (target) => [...storeOf(target).values()].map(({ key }) => itemType.of({ store: storeOf(target), key })),
    item: (target, key) => orNotFound(find(target, key)),
    methods: {
      Add: add,
      GetCount: (target) => storeOf(target).size,
      GetItem: (target, [key]) => orNotFound(find(target, key)),
      GetItemOrNullObject: (target, [key]) => find(target, key),
      ...(isDocument ? { DeleteAll: (target: T): void => storeOf(target).clear() } : {}),
    },
  });
};

export const documentCustomType = collectionOf<Book>('CustomPropertyCollection', 'CustomProperty', (book) => book.customProperties);

export const sheetPropertiesType = collectionOf<Sheet>('WorksheetCustomPropertyCollection', 'WorksheetCustomProperty',
  ({ book, sheetId }) => existing(book, sheetId).customProperties as Store);
