import { addInError } from './add-in-problem';

/** An element of an XML document, names without their namespace prefix. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
};

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const decoded = (text: string): string => text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => {
  if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
  return name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : entities[name] ?? whole;
});

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

type Open = { readonly name: string; readonly tag: string; readonly attributes: Record<string, string>; readonly children: XmlElement[]; text: string };

const attributesOf = (text: string): Record<string, string> => Object.fromEntries(
  [...text.matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name = '', a, b]) => [localName(name), decoded(a ?? b ?? '')]),
);

/** Reads a small XML document; throws a sentence when it is not well-formed. */
export const parseXml = (xml: string): XmlElement => {
  const source = xml.replace(/^\ufeff/, '').replace(/<!--[\s\S]*?-->/g, '').replace(/<\?[\s\S]*?\?>/g, '').replace(/<!DOCTYPE[^>]*>/i, '');
  const stack: Open[] = [];
  let root: XmlElement | undefined;
  let at = 0;
  for (const match of source.matchAll(/<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g)) {
    const [whole, data, closing, tag = '', attributes = '', empty] = match;
    const top = stack.at(-1);
    if (top !== undefined) top.text += decoded(source.slice(at, match.index));
    at = match.index + whole.length;
    if (data !== undefined) {
      if (top !== undefined) top.text += data;
      continue;
    }
    if (closing !== '/') stack.push({ name: localName(tag), tag, attributes: attributesOf(attributes), children: [], text: '' });
    if (closing !== '/' && empty !== '/') continue;
    const ended = stack.pop();
    if (ended === undefined || ended.tag !== tag) throw addInError({ kind: 'xml-does-not-fit', tag: `${closing}${tag}`, at: match.index });
    const element = { name: ended.name, attributes: ended.attributes, children: ended.children, text: ended.text.trim() };
    const parent = stack.at(-1);
    if (parent === undefined) root = element;
    else parent.children.push(element);
  }
  const [unclosed] = stack;
  if (unclosed !== undefined) throw addInError({ kind: 'xml-unclosed', tag: unclosed.tag });
  if (root === undefined) throw addInError({ kind: 'no-xml' });
  return root;
};

/** The first descendant along a path of names. */
export const find = (element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((from, name) => from?.children.find((child) => child.name === name), element);

/** All descendants of a name. */
export const all = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
