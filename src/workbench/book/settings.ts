import type { Book } from './book';

/** Who an add-in is: the id and version of its manifest. */
export type AddInIdentity = { readonly id: string; readonly version: string };

/** Stands for an add-in without a manifest, as tests run them. */
const unknownAddIn: AddInIdentity = { id: '00000000-0000-0000-0000-000000000000', version: '1.0.0.0' };

/** Which add-in a window hosts is no part of its workbook: other windows may host others. */
const hosted = new WeakMap<Book, AddInIdentity>();

/** Says whose settings are meant from now on. */
export const introduceAddIn = (book: Book, addIn: AddInIdentity): void => { hosted.set(book, addIn); };

export const addInOf = (book: Book): AddInIdentity => hosted.get(book) ?? unknownAddIn;

/** Ids are written with and without braces, in either case. */
export const addInKey = (id: string): string => id.replace(/[{}]/g, '').toLowerCase();

/** A setting of an add-in is known by both names. */
export const settingKey = (addIn: string, name: string): string => `${addInKey(addIn)}\n${name}`;

const keyOf = (book: Book, name: string): string => settingKey(addInOf(book).id, name);

const own = (book: Book): readonly (readonly [key: string, name: string, value: unknown])[] => {
  const start = keyOf(book, '');
  return [...book.settings].flatMap(([key, value]) => (key.startsWith(start) ? [[key, key.slice(start.length), value] as const] : []));
};

/** The settings of the add-in in this window, in the order in which they came. */
export const settingsOf = (book: Book): readonly (readonly [name: string, value: unknown])[] => own(book).map(([, name, value]) => [name, value]);

export const hasSetting = (book: Book, name: string): boolean => book.settings.has(keyOf(book, name));
export const settingOf = (book: Book, name: string): unknown => book.settings.get(keyOf(book, name));
export const putSetting = (book: Book, name: string, value: unknown): void => { book.settings.set(keyOf(book, name), value); };
export const removeSetting = (book: Book, name: string): void => { book.settings.delete(keyOf(book, name)); };

/** Puts others in the place of all that the add-in has. */
export const replaceSettings = (book: Book, settings: readonly (readonly [name: string, value: unknown])[]): void => {
  for (const [key] of own(book)) book.settings.delete(key);
  for (const [name, value] of settings) putSetting(book, name, value);
};
