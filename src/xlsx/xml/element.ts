import { refuse } from '../refuse';
import { nameOf, prefixOf, tagEnd, tagStart } from './start-tag';

/** A child of an element as it stands in the file, together with what stands between it and the child before. */
export type Child = { readonly name: string; readonly xml: string };

/**
 * An element taken apart one level deep, to change some of its children and leave the others as they are to the letter.
 * `head` ends behind its start tag, `tail` begins behind its last child.
 */
export type Element = {
  /** Of the element's name and of those of its children, with the colon: `x:` or nothing. */
  readonly prefix: string;
  head: string;
  children: Child[];
  tail: string;
};

const bad = (part: string): never => refuse({ code: 'file-damaged', part, damage: 'xml' });

const after = (part: string, xml: string, mark: string, at: number): number => {
  const found = xml.indexOf(mark, at);
  return found < 0 ? bad(part) : found + mark.length;
};

/** Behind what starts with `<!` or `<?` at `at`. */
const behindAside = (part: string, xml: string, at: number): number => {
  if (xml.startsWith('<?', at)) return after(part, xml, '?>', at);
  if (xml.startsWith('<!--', at)) return after(part, xml, '-->', at);
  return xml.startsWith('<![CDATA[', at) ? after(part, xml, ']]>', at) : refuse({ code: 'part-has-doctype', part });
};

const isAside = (xml: string, at: number): boolean => xml[at + 1] === '!' || xml[at + 1] === '?';

/** Behind the element that starts at `start`. */
const elementEnd = (part: string, xml: string, start: number): number => {
  let depth = 0;
  for (let at = start; at >= 0; at = xml.indexOf('<', at)) {
    if (isAside(xml, at)) {
      at = behindAside(part, xml, at);
      continue;
    }
    const end = tagEnd(xml, at);
    if (end < 0) return bad(part);
    if (xml[at + 1] === '/') depth--;
    else if (xml[end - 2] !== '/') depth++;
    if (depth === 0) return end;
    at = end;
  }
  return bad(part);
};

const childrenFrom = (part: string, xml: string, from: number): { readonly children: Child[]; readonly end: number } => {
  const children: Child[] = [];
  let end = from;
  for (let at = xml.indexOf('<', from); ; at = xml.indexOf('<', at)) {
    if (at < 0) return bad(part);
    if (isAside(xml, at)) at = behindAside(part, xml, at);
    else if (xml[at + 1] === '/') return { children, end };
    else {
      const next = elementEnd(part, xml, at);
      children.push({ name: nameOf(xml.slice(at, at + 200)), xml: xml.slice(end, next) });
      at = end = next;
    }
  }
};

/** Takes an element, or a whole part, apart. An element without content gets a start and an end tag. */
export const parseElement = (part: string, xml: string): Element => {
  if (/<!DOCTYPE/.test(xml.slice(0, 4096))) return refuse({ code: 'part-has-doctype', part });
  const start = tagStart(xml);
  const end = start < 0 ? -1 : tagEnd(xml, start);
  if (end < 0) return bad(part);
  const prefix = prefixOf(xml);
  if (xml[end - 2] === '/') {
    const name = `${prefix}${nameOf(xml)}`;
    return { prefix, head: `${xml.slice(0, end - 2).trimEnd()}>`, children: [], tail: `</${name}>${xml.slice(end)}` };
  }
  const { children, end: last } = childrenFrom(part, xml, end);
  return { prefix, head: xml.slice(0, end), children, tail: xml.slice(last) };
};

export const writeElement = ({ head, children, tail }: Pick<Element, 'head' | 'children' | 'tail'>): string =>
  head + children.map(({ xml }) => xml).join('') + tail;

/** The first child of a name. */
export const childOf = (element: Element, name: string): string | undefined => element.children.find((child) => child.name === name)?.xml;

/**
 * Sets the child of a name, or removes it (`undefined`). A new one goes where `order` has its name, because Excel refuses elements out of the
 * order of the standard; children that `order` does not know stay behind their neighbour.
 */
export const setChild = (element: Element, order: readonly string[], name: string, xml: string | undefined): void => {
  const at = element.children.findIndex((child) => child.name === name);
  if (xml === undefined) {
    if (at >= 0) element.children.splice(at, 1);
  } else if (at >= 0) element.children[at] = { name, xml };
  else {
    const before = new Set(order.slice(0, order.indexOf(name)));
    element.children.splice(element.children.findLastIndex((child) => before.has(child.name)) + 1, 0, { name, xml });
  }
};
