import type { Element } from '../xml/element';
import { escapeAttribute } from '../xml/escape';
import { attributeOf } from '../xml/start-tag';
import { treeOfPart } from './parts-draft';
import type { PartsDraft } from './parts-draft';

const part = '[Content_Types].xml';
const empty = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>';

const typesTree = (draft: PartsDraft): Element => treeOfPart(draft, part, empty);

const extensionOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();

const isOverrideOf = (name: string, xml: string): boolean => attributeOf(xml, 'PartName')?.toLowerCase() === `/${name.toLowerCase()}`;

/** The content type of a part: its own, or that of its extension. */
export const contentTypeOf = (draft: PartsDraft, name: string): string | undefined => {
  const { children } = typesTree(draft);
  const own = children.find(({ name: element, xml }) => element === 'Override' && isOverrideOf(name, xml));
  const found = own ?? children.find(({ name: element, xml }) => element === 'Default' && attributeOf(xml, 'Extension')?.toLowerCase() === extensionOf(name));
  return found === undefined ? undefined : attributeOf(found.xml, 'ContentType');
};

/** Declares the content type of a new part. */
export const addContentType = (draft: PartsDraft, name: string, type: string): void => {
  const tree = typesTree(draft);
  tree.children.push({ name: 'Override', xml: `<${tree.prefix}Override PartName="/${escapeAttribute(name)}" ContentType="${type}"/>` });
};

export const removeContentType = (draft: PartsDraft, name: string): void => {
  const tree = typesTree(draft);
  tree.children = tree.children.filter(({ name: element, xml }) => element !== 'Override' || !isOverrideOf(name, xml));
};
