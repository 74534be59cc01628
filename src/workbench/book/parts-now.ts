import type { Book } from './book';
import { textOf } from './part-text';
import { dataCopy, isSameData } from './same-data';

/** The things of one member of the book, as text, by key. */
export type Held = ReadonlyMap<string, string>;

/** One thing as it was, and its text. */
type Thing = { readonly copy: unknown; readonly text: string };

type Member = { readonly things: readonly Thing[]; readonly keys: readonly string[] | undefined; readonly held: Held };

/** All that lies beside the grid at one moment. */
export type PartsNow = ReadonlyMap<string, Member>;

/** Members of a book that are no part of the workbook: the engine, functions, and what each window has for itself. */
const ofTheWindow: ReadonlySet<string> = new Set(['engine', 'journal', 'history', 'selection', 'source', 'isDirty', 'activeChart']);

/** The key of a member that is one thing. */
export const whole = '';

const keyOf = (item: unknown, text: string): string => {
  if (typeof item !== 'object' || item === null) return text;
  const { id, name } = item as { readonly id?: unknown; readonly name?: unknown };
  return String(id ?? name ?? text);
};

const byKey = (items: readonly unknown[], texts: readonly string[]): Held => {
  const held = new Map<string, string>();
  texts.forEach((text, index) => {
    let key = keyOf(items[index], text);
    while (held.has(key)) key = `${key}+`;
    held.set(key, text);
  });
  return held;
};

/** The things of a list: each has a key of its own. */
export const listed = (items: readonly unknown[]): Held => byKey(items, items.map(textOf));

export const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Plain objects whose members are things of their own; others change as a whole. */
const records: ReadonlySet<string> = new Set(['properties', 'namedLooks', 'iterative']);

type Keyed = { readonly keys: readonly string[] | undefined; readonly items: readonly unknown[] };

const thingsIn = (name: string, member: unknown): Keyed => {
  if (Array.isArray(member)) return { keys: undefined, items: member };
  if (member instanceof Map) return { keys: [...member.keys()].map(String), items: [...member.values()] };
  if (isPlain(member) && records.has(name)) {
    const keys = Object.keys(member).filter((key) => member[key] !== undefined);
    return { keys, items: keys.map((key) => member[key]) };
  }
  return member === undefined ? { keys: [], items: [] } : { keys: [whole], items: [member] };
};

/** Making a text takes ten times as long as seeing that a thing is still the same. */
const thingOf = (item: unknown, before: Thing | undefined): Thing => (before !== undefined && isSameData(item, before.copy) ? before : { copy: dataCopy(item), text: textOf(item) });

const memberNow = (name: string, member: unknown, before: Member | undefined): Member => {
  const { keys, items } = thingsIn(name, member);
  const things = items.map((item, index) => thingOf(item, before?.things[index]));
  const isAsBefore = before !== undefined && things.length === before.things.length && things.every((thing, index) => thing === before.things[index]) && isSameData(keys, before.keys);
  if (isAsBefore) return before;
  const texts = things.map(({ text }) => text);
  return { things, keys, held: keys === undefined ? byKey(items, texts) : new Map(keys.map((key, index) => [key, texts[index] ?? ''])) };
};

/** What lies beside the grid now; whoever knows how it was before need not look for long at what stayed. */
export const partsNow = (book: Book, before?: PartsNow): PartsNow => {
  const members = book as unknown as Readonly<Record<string, unknown>>;
  const now = new Map<string, Member>();
  for (const name of Object.keys(members)) {
    if (ofTheWindow.has(name) || typeof members[name] === 'function') continue;
    now.set(name, memberNow(name, members[name], before?.get(name)));
  }
  return now;
};
