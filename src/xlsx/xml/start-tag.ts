import { escapeAttribute } from './escape';
import { withoutEntities } from './text-of-bytes';

const codes = { quote: 34, apostrophe: 39, end: 62 } as const;

/** Behind the `>` of the tag that starts at `at`, quotes respected; -1 if it does not end. */
export const tagEnd = (xml: string, at: number): number => {
  let quote = 0;
  for (let end = at; end < xml.length; end++) {
    const mark = xml.charCodeAt(end);
    if (quote !== 0) {
      if (mark === quote) quote = 0;
    } else if (mark === codes.end) return end + 1;
    else if (mark === codes.quote || mark === codes.apostrophe) quote = mark;
  }
  return -1;
};

/** Where the first start tag of `xml` begins; what may stand before it is space, comments and instructions. */
export const tagStart = (xml: string): number => {
  for (let at = xml.indexOf('<'); at >= 0; ) {
    if (xml.startsWith('<!--', at)) at = xml.indexOf('<', xml.indexOf('-->', at) + 3);
    else if (xml[at + 1] === '?') at = xml.indexOf('<', xml.indexOf('?>', at) + 2);
    else return at;
  }
  return -1;
};

const patterns = new Map<string, RegExp>();

const pattern = (name: string): RegExp => {
  const known = patterns.get(name) ?? new RegExp(`(\\s)${name.replace(/[.]/g, '\\.')}\\s*=\\s*("[^"]*"|'[^']*')`);
  patterns.set(name, known);
  return known;
};

const anyAttribute = /(\s)([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/g;

/** Where an attribute stands in a tag, the space in front included, and its value with quotes. */
type Found = { readonly start: number; readonly end: number; readonly value: string };

/**
 * Finds an attribute of a tag. Where both kinds of quotes occur, a value may contain what looks like an attribute (a sheet named
 * `a state='hidden'`): then all attributes are gone through in order.
 */
const find = (tag: string, name: string): Found | undefined => {
  if (!tag.includes("'") || !tag.includes('"')) {
    const match = pattern(name).exec(tag);
    return match === null ? undefined : { start: match.index, end: match.index + match[0].length, value: match[2] ?? '""' };
  }
  for (const match of tag.matchAll(anyAttribute)) {
    if (match[2] === name) return { start: match.index, end: match.index + match[0].length, value: match[3] ?? '""' };
  }
  return undefined;
};

type Tag = { readonly before: string; readonly tag: string; readonly after: string };

const split = (xml: string): Tag => {
  const start = tagStart(xml);
  const end = tagEnd(xml, start);
  return { before: xml.slice(0, start), tag: xml.slice(start, end), after: xml.slice(end) };
};

/** An attribute of the first tag of `xml`. */
export const attributeOf = (xml: string, name: string): string | undefined => {
  const start = tagStart(xml);
  const found = find(xml.slice(start, tagEnd(xml, start)), name);
  return found === undefined ? undefined : withoutEntities(found.value.slice(1, -1));
};

/** The attribute `id` of the relationships namespace in the first tag of `xml`, whatever prefix the file gives it. */
export const relationIdOf = (xml: string): string | undefined => {
  const start = tagStart(xml);
  for (const match of xml.slice(start, tagEnd(xml, start)).matchAll(anyAttribute)) if (match[2]?.endsWith(':id') === true) return withoutEntities(match[3]?.slice(1, -1) ?? '');
  return undefined;
};

/** `xml` with an attribute of its first tag set, or without it. All else stays as it is. */
export const withAttribute = (xml: string, name: string, value: string | undefined): string => {
  const { before, tag, after } = split(xml);
  const written = value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`;
  const found = find(tag, name);
  const changed = found === undefined ? tag.replace(/\s*\/?>$/, (end) => written + end.trimStart()) : tag.slice(0, found.start) + written + tag.slice(found.end);
  return before + changed + after;
};

export const withAttributes = (xml: string, values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values).reduce((changed, [name, value]) => withAttribute(changed, name, value), xml);

/** Prefix of an element's name with its colon, or nothing. */
export const prefixOf = (xml: string): string => /^<([^\s/>:]+:)?/.exec(xml.slice(tagStart(xml), tagStart(xml) + 100))?.[1] ?? '';

/** Name of an element without prefix. */
export const nameOf = (xml: string): string => {
  const start = tagStart(xml) + 1;
  const name = /^[^\s/>]+/.exec(xml.slice(start, start + 100))?.[0] ?? '';
  return name.slice(name.indexOf(':') + 1);
};
