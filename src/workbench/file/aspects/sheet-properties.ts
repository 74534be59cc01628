import { addContentType, removeContentType } from '../../../xlsx/write/content-types';
import { bytesOfPart, freshPartName, hasPart, removePart, setPart } from '../../../xlsx/write/parts-draft';
import { addRelation, relationsNamespace, relationsOf, removeRelation } from '../../../xlsx/write/relations-draft';
import { sheetOrder } from '../../../xlsx/write/sheet-draft';
import { childOf, parseElement, setChild, writeElement, type Child } from '../../../xlsx/xml/element';
import { escapeAttribute } from '../../../xlsx/xml/escape';
import { attributeOf, relationIdOf } from '../../../xlsx/xml/start-tag';
import { partOf } from '../../book/sheets';
import { targetOf, type SheetSource } from '../read/sheet-source';
import { nodeAt, nodesNamed } from '../xml/xml-node';
import type { Aspect, Place, SheetTarget } from './aspect';

const kind = 'customProperty';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty';

/** Excel keeps texts as UTF-16; other data that programs keep there is no text and not ours. */
const textOf = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-16le', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (thrown) {
    if (thrown instanceof TypeError) return undefined;
    throw thrown;
  }
};

const bytesOf = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
};

const read = (source: SheetSource, { book, sheetId }: Place): void => {
  const { parts } = source.file;
  for (const { attributes } of nodesNamed(nodeAt(source.around, 'customProperties'), 'customPr')) {
    const part = targetOf(source, attributes['r:id'])?.target;
    const value = part === undefined || !parts.has(part) ? undefined : textOf(parts.bytesOf(part));
    const key = attributes['name'] ?? '';
    if (value !== undefined && key !== '') partOf(book, sheetId).customProperties.set(key.toLowerCase(), { key, value });
  }
};

const state = ({ book, sheetId }: Place): readonly { readonly key: string; readonly value: string }[] => [...partOf(book, sheetId).customProperties.values()];

type Kept = { readonly child: Child; readonly relation: string; readonly part: string; readonly key: string; readonly value: string };

const keptIn = ({ draft, sheet }: SheetTarget, children: readonly Child[]): readonly Kept[] => children.flatMap((child) => {
  const relation = relationIdOf(child.xml);
  const part = relationsOf(draft.parts, sheet.part).find(({ id }) => id === relation)?.target;
  const value = part === undefined || !hasPart(draft.parts, part) ? undefined : textOf(bytesOfPart(draft.parts, part));
  return relation === undefined || part === undefined || value === undefined ? [] : [{ child, relation, part, key: attributeOf(child.xml, 'name') ?? '', value }];
});

const add = ({ draft, sheet }: SheetTarget, key: string, value: string): Child => {
  const part = freshPartName(draft.parts, `xl/${kind}`, '.bin');
  setPart(draft.parts, part, bytesOf(value));
  addContentType(draft.parts, part, contentType);
  const id = addRelation(draft.parts, sheet.part, kind, part);
  return { name: 'customPr', xml: `<${sheet.element.prefix}customPr xmlns:r="${relationsNamespace(draft.parts)}" name="${escapeAttribute(key)}" r:id="${id}"/>` };
};

const write = (target: SheetTarget): void => {
  const { draft, sheet } = target;
  const wanted = state(target);
  const before = childOf(sheet.element, 'customProperties');
  if (before === undefined && wanted.length === 0) return;
  const element = parseElement(sheet.part, before ?? `<${sheet.element.prefix}customProperties/>`);
  const known = keptIn(target, element.children);
  for (const { child, relation, part, key, value } of known) {
    const now = wanted.find((one) => one.key.toLowerCase() === key.toLowerCase());
    if (now !== undefined && now.value !== value) setPart(draft.parts, part, bytesOf(now.value));
    if (now !== undefined) continue;
    element.children = element.children.filter((one) => one !== child);
    removeRelation(draft.parts, sheet.part, relation);
    removeContentType(draft.parts, part);
    removePart(draft.parts, part);
  }
  for (const { key, value } of wanted) if (!known.some((one) => one.key.toLowerCase() === key.toLowerCase())) element.children.push(add(target, key, value));
  setChild(sheet.element, sheetOrder, 'customProperties', element.children.length === 0 ? undefined : writeElement(element));
};

/** What add-ins remember with a sheet, each text in a part of its own. */
export const sheetProperties: Aspect = { name: 'sheet-properties', read, state, write };
