import { addContentType } from '../../../xlsx/write/content-types';
import type { Draft } from '../../../xlsx/write/draft';
import { freshPartName, hasPart, setPart, textOfPart } from '../../../xlsx/write/parts-draft';
import { addRelation, relationsOf, relationsNamespace } from '../../../xlsx/write/relations-draft';
import { childOf, parseElement, setChild, writeElement, type Element } from '../../../xlsx/xml/element';
import { escapeAttribute } from '../../../xlsx/xml/escape';
import { attributeOf } from '../../../xlsx/xml/start-tag';
import type { Book } from '../../book/book';
import { addInKey, addInOf, settingKey } from '../../book/settings';
import { partNode } from '../read/sheet-source';
import { nodeAt, nodesNamed, xmlNode, type XmlNode } from '../xml/xml-node';
import type { BookAspect } from './book-aspects';

const relations = 'http://schemas.microsoft.com/office/2011/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const panes = {
  part: 'xl/webextensions/taskpanes.xml', type: 'application/vnd.ms-office.webextensiontaskpanes+xml',
  empty: `${declaration}<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"></wetp:taskpanes>`,
};
const order = ['reference', 'alternateReferences', 'properties', 'bindings', 'snapshot', 'extLst'];

/** Settings are kept as JSON; what is none is a text. */
const valueOf = (json: string): unknown => {
  try {
    return JSON.parse(json) as unknown;
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return json;
    throw thrown;
  }
};

/** The ids by which stores know an add-in. */
const idsOf = (root: XmlNode | undefined): readonly string[] => [...nodesNamed(root, 'reference'), ...nodesNamed(nodeAt(root, 'alternateReferences'), 'reference')].map(({ attributes }) => attributes['id'] ?? '');

type Setting = { readonly addIn: string; readonly name: string; readonly value: unknown };

const settingsIn = (root: XmlNode | undefined): readonly Setting[] => {
  const [addIn] = idsOf(root);
  return addIn === undefined ? [] : nodesNamed(nodeAt(root, 'properties'), 'property').map(({ attributes }) => ({ addIn, name: attributes['name'] ?? '', value: valueOf(attributes['value'] ?? '') }));
};

const read: BookAspect['read'] = ({ file: { parts } }, book) => {
  const places = parts.relationshipsOf('').filter(({ type, isExternal }) => type === 'webextensiontaskpanes' && !isExternal);
  const extensions = places.flatMap(({ target }) => parts.relationshipsOf(target)).filter(({ type, isExternal }) => type === 'webextension' && !isExternal);
  for (const { target } of extensions) for (const { addIn, name, value } of settingsIn(partNode(parts, target))) book.settings.set(settingKey(addIn, name), value);
};

const state = (book: Book): readonly Setting[] => [...book.settings].map(([key, value]) => {
  const end = key.indexOf('\n');
  return { addIn: key.slice(0, end), name: key.slice(end + 1), value };
});

const panesPart = (draft: Draft): string => {
  const known = relationsOf(draft.parts, '').find(({ type, target }) => type === 'webextensiontaskpanes' && hasPart(draft.parts, target))?.target;
  if (known !== undefined) return known;
  setPart(draft.parts, panes.part, panes.empty);
  addContentType(draft.parts, panes.part, panes.type);
  addRelation(draft.parts, '', `${relations}/webextensiontaskpanes`, panes.part);
  return panes.part;
};

/** Adds the part of an add-in, its pane not shown. A developer's add-in stands for a store of its own. */
const addExtension = (draft: Draft, id: string, version: string): string => {
  const place = panesPart(draft);
  const part = freshPartName(draft.parts, 'xl/webextensions/webextension', '.xml');
  setPart(draft.parts, part, `${declaration}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{${id.toUpperCase()}}">`
    + `<we:reference id="${id}" version="${escapeAttribute(version)}" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties/><we:bindings/>`
    + `<we:snapshot xmlns:r="${relationsNamespace(draft.parts)}"/></we:webextension>`);
  addContentType(draft.parts, part, 'application/vnd.ms-office.webextension+xml');
  const relation = addRelation(draft.parts, place, `${relations}/webextension`, part);
  const element = parseElement(place, textOfPart(draft.parts, place));
  element.children.push({ name: 'taskpane', xml: `<${element.prefix}taskpane dockstate="right" visibility="0" width="350" row="${element.children.length + 1}"><${element.prefix}webextensionref xmlns:r="${relationsNamespace(draft.parts)}" r:id="${relation}"/></${element.prefix}taskpane>` });
  setPart(draft.parts, place, writeElement(element));
  return part;
};

const extensionOf = (draft: Draft, addIn: string): string | undefined => relationsOf(draft.parts, '').filter(({ type }) => type === 'webextensiontaskpanes')
  .flatMap(({ target }) => relationsOf(draft.parts, target)).filter(({ type, target }) => type === 'webextension' && hasPart(draft.parts, target)).map(({ target }) => target)
  .find((part) => idsOf(xmlNode(textOfPart(draft.parts, part))).some((id) => addInKey(id) === addIn));

const writeProperties = (part: string, element: Element, settings: readonly Setting[]): void => {
  const { prefix } = element;
  const properties = parseElement(part, childOf(element, 'properties') ?? `<${prefix}properties/>`);
  const known = new Map(properties.children.map(({ xml }) => [attributeOf(xml, 'name') ?? '', xml]));
  properties.children = settings.map(({ name, value }) => {
    const [xml, json] = [known.get(name), JSON.stringify(value)];
    const isSame = xml !== undefined && JSON.stringify(valueOf(attributeOf(xml, 'value') ?? '')) === json;
    return { name: 'property', xml: isSame ? xml : `<${prefix}property name="${escapeAttribute(name)}" value="${escapeAttribute(json)}"/>` };
  });
  setChild(element, order, 'properties', writeElement(properties));
};

const write: BookAspect['write'] = (draft, book, before) => {
  const [now, then] = [state(book), before as readonly Setting[]];
  const current = addInOf(book);
  for (const addIn of new Set([...then, ...now].map((one) => one.addIn))) {
    const settings = now.filter((one) => one.addIn === addIn);
    if (JSON.stringify(settings) === JSON.stringify(then.filter((one) => one.addIn === addIn))) continue;
    // Of an add-in in another window only the id is known.
    const part = extensionOf(draft, addIn) ?? addExtension(draft, addIn, addInKey(current.id) === addIn ? current.version : '1.0.0.0');
    const element = parseElement(part, textOfPart(draft.parts, part));
    writeProperties(part, element, settings);
    setPart(draft.parts, part, writeElement(element));
  }
};

/** What add-ins remember with the workbook, each its own; the settings of add-ins that are not here stay as they are. */
export const settings: BookAspect = { name: 'settings', read, state, write };
