import { childOf, parseElement, setChild, writeElement, type Element } from '../../../xlsx/xml/element';
import { attributeOf } from '../../../xlsx/xml/start-tag';

/** Sets one entry of an element's `extLst`, known by its address, or takes it away; others stay as they are. */
const setExtension = (element: Element, order: readonly string[], uri: string, xml: string | undefined): void => {
  const before = childOf(element, 'extLst');
  if (before === undefined && xml === undefined) return;
  const list = parseElement('extLst', before ?? `<${element.prefix}extLst/>`);
  list.children = list.children.filter((child) => attributeOf(child.xml, 'uri')?.toLowerCase() !== uri.toLowerCase());
  if (xml !== undefined) list.children.push({ name: 'ext', xml });
  setChild(element, order, 'extLst', list.children.length === 0 ? undefined : writeElement(list));
};

export const addExtension = (element: Element, order: readonly string[], uri: string, namespaces: string, inside: string): void => {
  const tag = `${element.prefix}ext`;
  setExtension(element, order, uri, `<${tag} uri="${uri}" ${namespaces}>${inside}</${tag}>`);
};

export const removeExtension = (element: Element, order: readonly string[], uri: string): void => setExtension(element, order, uri, undefined);
