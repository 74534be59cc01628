import { childOf, parseElement, setChild, writeElement } from '../../xml/element';
import type { Element } from '../../xml/element';
import { withAttribute } from '../../xml/start-tag';

/** Children of `<styleSheet>` in the order of the standard (CT_Stylesheet). */
const order = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'];

const collections = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs'] as const;

export type Collection = (typeof collections)[number];

/** The styles of a workbook while a plan is carried out. Styles are only ever added; those that exist keep their place and their text. */
export type StylesDraft = {
  readonly part: string;
  readonly element: Element;
  readonly lists: Readonly<Record<Collection, Element>>;
  /** Place of an item by its text, for each collection: the same style is added once. */
  readonly places: Readonly<Record<Collection, Map<string, number>>>;
  /** Styles that were made: by the change, then by the style they were made from. */
  readonly made: Map<string, Map<number, number>>;
};

const smallest = (prefix: string): Readonly<Record<Collection, readonly string[]>> => ({
  numFmts: [],
  fonts: [`<${prefix}font><${prefix}sz val="11"/><${prefix}name val="Calibri"/></${prefix}font>`],
  fills: [`<${prefix}fill><${prefix}patternFill patternType="none"/></${prefix}fill>`, `<${prefix}fill><${prefix}patternFill patternType="gray125"/></${prefix}fill>`],
  borders: [`<${prefix}border><${prefix}left/><${prefix}right/><${prefix}top/><${prefix}bottom/><${prefix}diagonal/></${prefix}border>`],
  cellXfs: [`<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`],
});

const listOf = (part: string, styles: Element, name: Collection): Element => {
  const xml = childOf(styles, name);
  if (xml !== undefined) return parseElement(part, xml);
  const list = parseElement(part, `<${styles.prefix}${name}/>`);
  list.children = smallest(styles.prefix)[name].map((item) => ({ name: name.slice(0, -1), xml: item }));
  return list;
};

const forEach = <T>(make: (name: Collection) => T): Readonly<Record<Collection, T>> => ({
  numFmts: make('numFmts'),
  fonts: make('fonts'),
  fills: make('fills'),
  borders: make('borders'),
  cellXfs: make('cellXfs'),
});

export const stylesDraft = (part: string, text: string): StylesDraft => {
  const element = parseElement(part, text);
  const lists = forEach((name) => listOf(part, element, name));
  const places = forEach((name) => new Map(lists[name].children.map(({ xml }, index) => [xml.trim(), index] as const).reverse()));
  return { part, element, lists, places, made: new Map() };
};

/** The place of an item in its collection; it is added if it is not there. */
export const placeOf = (styles: StylesDraft, name: Collection, xml: string): number => {
  const known = styles.places[name].get(xml);
  if (known !== undefined) return known;
  const { children } = styles.lists[name];
  children.push({ name: '', xml });
  styles.places[name].set(xml, children.length - 1);
  return children.length - 1;
};

export const itemAt = (styles: StylesDraft, name: Collection, place: number): string | undefined => styles.lists[name].children[place]?.xml;

export const writeStyles = ({ element, lists }: StylesDraft): string => {
  for (const name of collections) {
    const list = lists[name];
    if (list.children.length === 0) continue;
    const isNew = childOf(element, name) === undefined;
    const xml = writeElement({ ...list, head: withAttribute(list.head, 'count', String(list.children.length)) });
    if (isNew || list.children.length !== parseElement('', childOf(element, name) ?? '').children.length) setChild(element, order, name, xml);
  }
  return writeElement(element);
};
