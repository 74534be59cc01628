import { withoutEntities } from '../../../xlsx/xml/text-of-bytes';

/** An element of a small part, names without prefixes; `id` of the relationships namespace is called `r:id`. */
export type XmlNode = { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly children: readonly XmlNode[]; readonly text: string };

type Open = { readonly name: string; readonly attributes: Record<string, string>; readonly children: XmlNode[]; text: string };

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Relationship ids keep a prefix, because some elements have an `id` of their own besides. */
const attributeName = (name: string): string => (/^[^:]+:(id|embed|link|pict)$/.test(name) ? `r:${localName(name)}` : localName(name));

const attributesOf = (text: string): Record<string, string> => {
  const found: Record<string, string> = {};
  for (const [, name = '', quoted, single] of text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (!name.startsWith('xmlns')) found[attributeName(name)] = withoutEntities(quoted ?? single ?? '');
  }
  return found;
};

const tokens = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([^\s/>!?]+)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;

/** Reads a part that the file's own reader has found sound. */
export const xmlNode = (xml: string): XmlNode => {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const stack: Open[] = [root];
  let at = 0;
  for (const match of xml.matchAll(tokens)) {
    const [whole, data, closing, tag, attributes = '', empty] = match;
    const top = stack.at(-1) ?? root;
    top.text += withoutEntities(xml.slice(at, match.index)) + (data ?? '');
    at = match.index + whole.length;
    if (tag === undefined) continue;
    if (closing === '/') {
      if (stack.length > 1) stack.pop();
      continue;
    }
    const node: Open = { name: localName(tag), attributes: attributesOf(attributes), children: [], text: '' };
    top.children.push(node);
    if (empty !== '/') stack.push(node);
  }
  return root.children[0] ?? root;
};

/** The descendant along a path of names, the first at each step. */
export const nodeAt = (node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined =>
  path.reduce<XmlNode | undefined>((from, name) => from?.children.find((child) => child.name === name), node);

export const nodesNamed = (node: XmlNode | undefined, name: string): readonly XmlNode[] => node?.children.filter((child) => child.name === name) ?? [];

/** All descendants of a name. */
export const nodesBelow = (node: XmlNode, name: string): readonly XmlNode[] =>
  node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...nodesBelow(child, name)]);

/** A boolean attribute; XML schema allows `1`, `true` and `on`. */
export const isOn = (value: string | undefined, fallback = false): boolean => (value === undefined ? fallback : value === '1' || value === 'true' || value === 'on');

/** A number, or nothing where there is none. */
export const numberOf = (value: string | undefined): number | undefined => {
  const number = value === undefined || value.trim() === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
};
