import type { Book } from './book';
import { isPlain, listed, whole, type Held, type PartsNow } from './parts-now';
import { textOf, valueOf } from './part-text';

/**
 * One thing beside the grid that was added, changed or taken away: a table, a comment, a setting. Texts are those of `textOf`;
 * without `before` it is new, without `after` it is gone.
 */
export type PartChange = {
  /** The member of the book it belongs to. */
  readonly list: string;
  /** Its id, name or key in there; the content itself for things without any. */
  readonly key: string;
  readonly before?: string;
  readonly after?: string;
  /** Where in the list it was, or is. */
  readonly index: number;
};

const changesIn = (list: string, before: Held, after: Held): PartChange[] => {
  const changes: PartChange[] = [];
  [...before].forEach(([key, text], index) => { if (!after.has(key)) changes.push({ list, key, before: text, index }); });
  let index = 0;
  for (const [key, text] of after) {
    const had = before.get(key);
    if (had === undefined) changes.push({ list, key, after: text, index });
    else if (had !== text) changes.push({ list, key, before: had, after: text, index });
    index += 1;
  }
  return [...changes, ...orderChange(list, before, after)];
};

/** The key of a change that says in which order the things of a list are. */
const orderKey = '\u0000order';

const orderChange = (list: string, before: Held, after: Held): PartChange[] => {
  const stayed = [...before.keys()].filter((key) => after.has(key));
  const now = [...after.keys()].filter((key) => before.has(key));
  return stayed.every((key, index) => key === now[index]) ? [] : [{ list, key: orderKey, before: textOf([...before.keys()]), after: textOf([...after.keys()]), index: 0 }];
};

const nothing: Held = new Map();

/** What happened between two moments. */
export const changesBetween = (before: PartsNow, after: PartsNow): PartChange[] => [...new Set([...before.keys(), ...after.keys()])].flatMap((list) => {
  const [was, is] = [before.get(list)?.held ?? nothing, after.get(list)?.held ?? nothing];
  return was === is ? [] : changesIn(list, was, is);
});

/** Sets only the members that the change is about, so that what others changed in the same thing stays. */
const merge = (item: unknown, from: string, to: string): unknown => {
  const [old, wanted] = [valueOf(from), valueOf(to)];
  if (!isPlain(item) || !isPlain(old) || !isPlain(wanted)) return wanted;
  for (const name of new Set([...Object.keys(old), ...Object.keys(wanted)])) {
    if (textOf(old[name]) !== textOf(wanted[name])) item[name] = wanted[name];
  }
  return item;
};

const sorted = (items: unknown[], keys: readonly string[]): void => {
  const place = new Map(keys.map((key, index) => [key, index]));
  const known = [...listed(items).keys()].map((key, index) => ({ item: items[index], at: place.get(key) ?? keys.length + index }));
  items.splice(0, items.length, ...known.sort((a, b) => a.at - b.at).map(({ item }) => item));
};

const changeList = (items: unknown[], { key, before, after, index }: PartChange): void => {
  if (key === orderKey) return sorted(items, valueOf(after ?? '[]') as string[]);
  const at = [...listed(items).keys()].indexOf(key);
  if (after === undefined) {
    if (at >= 0) items.splice(at, 1);
  } else if (at < 0) items.splice(Math.min(index, items.length), 0, valueOf(after));
  else items[at] = before === undefined ? valueOf(after) : merge(items[at], before, after);
};

/** A map keeps its order: what comes back stands where it was. */
const changeMap = (map: Map<unknown, unknown>, { key, before, after, index }: PartChange): void => {
  if (key === orderKey) return;
  if (after === undefined) map.delete(key);
  else if (map.has(key)) map.set(key, before === undefined ? valueOf(after) : merge(map.get(key), before, after));
  else {
    const entries = [...map];
    entries.splice(Math.min(index, entries.length), 0, [key, valueOf(after)]);
    map.clear();
    for (const [name, value] of entries) map.set(name, value);
  }
};

const changeOne = (book: Record<string, unknown>, change: PartChange): void => {
  const { list, key, before, after } = change;
  const member = book[list];
  if (Array.isArray(member)) changeList(member, change);
  else if (member instanceof Map) changeMap(member, change);
  else if (isPlain(member) && key !== whole) {
    if (key === orderKey) return;
    if (after === undefined) delete member[key];
    else member[key] = before === undefined || !(key in member) ? valueOf(after) : merge(member[key], before, after);
  } else book[list] = after === undefined ? undefined : valueOf(after);
};

export const applyChanges = (book: Book, changes: readonly PartChange[]): void => changes.forEach((change) => changeOne(book as unknown as Record<string, unknown>, change));

/** The change that takes a change back. */
export const reversed = ({ before, after, ...rest }: PartChange): PartChange => (
  { ...rest, ...(after === undefined ? {} : { before: after }), ...(before === undefined ? {} : { after: before }) }
);
