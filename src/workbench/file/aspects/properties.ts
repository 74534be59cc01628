import { addContentType } from '../../../xlsx/write/content-types';
import type { Draft } from '../../../xlsx/write/draft';
import { setPart, textOfPart } from '../../../xlsx/write/parts-draft';
import { addRelation, relationsOf } from '../../../xlsx/write/relations-draft';
import { parseElement, writeElement } from '../../../xlsx/xml/element';
import { escapeAttribute, escapeText } from '../../../xlsx/xml/escape';
import { partNode, relatedPart } from '../read/sheet-source';
import { nodesNamed, xmlNode, type XmlNode } from '../xml/xml-node';
import type { BookAspect } from './book-aspects';

type Kind = { readonly type: string; readonly address: string; readonly part: string; readonly content: string; readonly empty: string; readonly names: readonly (readonly [api: string, file: string])[] };

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';

const core: Kind = {
  type: 'core-properties', address: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', part: 'docProps/core.xml', content: 'application/vnd.openxmlformats-package.core-properties+xml',
  empty: `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"></cp:coreProperties>`,
  names: [['title', 'dc:title'], ['subject', 'dc:subject'], ['author', 'dc:creator'], ['keywords', 'cp:keywords'], ['comments', 'dc:description'], ['category', 'cp:category'], ['lastAuthor', 'cp:lastModifiedBy'], ['revision', 'cp:revision'], ['created', 'dcterms:created']],
};

const extended: Kind = {
  type: 'extended-properties', address: `${office}/relationships/extended-properties`, part: 'docProps/app.xml', content: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  empty: `${declaration}<Properties xmlns="${office}/extended-properties"></Properties>`, names: [['manager', 'Manager'], ['company', 'Company']],
};

const custom = { type: 'custom-properties', address: `${office}/relationships/custom-properties`, part: 'docProps/custom.xml', content: 'application/vnd.openxmlformats-officedocument.custom-properties+xml' };

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const valueOf = (node: XmlNode): unknown => {
  const [given] = node.children;
  const text = given?.text ?? '';
  if (given?.name === 'bool') return text === 'true' || text === '1';
  return ['i1', 'i2', 'i4', 'i8', 'int', 'uint', 'ui4', 'r4', 'r8', 'decimal'].includes(given?.name ?? '') ? Number(text) : text;
};

const read: BookAspect['read'] = ({ file: { parts } }, book) => {
  const relations = parts.relationshipsOf('');
  for (const { type, names } of [core, extended]) {
    const root = partNode(parts, relatedPart(relations, type));
    for (const [api, name] of names) {
      const text = nodesNamed(root, localName(name))[0]?.text;
      if (text !== undefined && text !== '') book.properties[api] = api === 'revision' ? Number(text) : text;
    }
  }
  for (const node of nodesNamed(partNode(parts, relatedPart(relations, custom.type)), 'property')) {
    const key = node.attributes['name'] ?? '';
    if (key !== '') book.customProperties.set(key.toLowerCase(), { key, value: valueOf(node) });
  }
};

const partOf = (draft: Draft, { type, address, part, content, empty }: Omit<Kind, 'names'>): string => {
  const known = relationsOf(draft.parts, '').find((relation) => relation.type === type)?.target;
  if (known !== undefined) return known;
  setPart(draft.parts, part, empty);
  addContentType(draft.parts, part, content);
  addRelation(draft.parts, '', address, part);
  return part;
};

const elementOf = (name: string, value: string): string => (name === 'dcterms:created' ? `<${name} xsi:type="dcterms:W3CDTF">${escapeText(value)}</${name}>` : `<${name}>${escapeText(value)}</${name}>`);

const writeKind = (draft: Draft, kind: Kind, values: Readonly<Record<string, unknown>>): void => {
  const isKnown = relationsOf(draft.parts, '').some(({ type }) => type === kind.type);
  if (!isKnown && kind.names.every(([api]) => values[api] === undefined)) return;
  const part = partOf(draft, kind);
  const element = parseElement(part, textOfPart(draft.parts, part));
  for (const [api, name] of kind.names) {
    const at = element.children.findIndex((child) => child.name === localName(name));
    const value = values[api] === undefined ? '' : String(values[api]);
    const before = at < 0 ? '' : nodesNamed(xmlNode(writeElement(element)), localName(name))[0]?.text ?? '';
    if (value === before) continue;
    const child = { name: localName(name), xml: elementOf(name, value) };
    if (at < 0) element.children.push(child);
    else if (value === '') element.children.splice(at, 1);
    else element.children[at] = child;
  }
  setPart(draft.parts, part, writeElement(element));
};

const typed = (value: unknown): string => {
  if (typeof value === 'boolean') return `<vt:bool>${String(value)}</vt:bool>`;
  if (typeof value === 'number') return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? `<vt:i4>${value}</vt:i4>` : `<vt:r8>${value}</vt:r8>`;
  return /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(String(value)) ? `<vt:filetime>${String(value)}</vt:filetime>` : `<vt:lpwstr>${escapeText(String(value))}</vt:lpwstr>`;
};

const writeCustom: BookAspect['write'] = (draft, book) => {
  const isKnown = relationsOf(draft.parts, '').some(({ type }) => type === custom.type);
  if (book.customProperties.size === 0 && !isKnown) return;
  const all = [...book.customProperties.values()].map(({ key, value }, index) => `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${escapeAttribute(key)}">${typed(value)}</property>`);
  const xml = `${declaration}<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes">${all.join('')}</Properties>`;
  setPart(draft.parts, partOf(draft, { ...custom, empty: xml }), xml);
};

/** Title, author and the like. */
export const properties: BookAspect = {
  name: 'properties', read, state: (book) => Object.entries(book.properties).sort(([a], [b]) => (a < b ? -1 : 1)), write: (draft, book) => {
    writeKind(draft, core, book.properties);
    writeKind(draft, extended, book.properties);
  },
};

/** Properties that people or add-ins name themselves; they are read with the others. */
export const customProperties: BookAspect = { name: 'custom-properties', read: () => undefined, state: (book) => [...book.customProperties.values()], write: writeCustom };
