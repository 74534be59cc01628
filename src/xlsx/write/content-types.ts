import type { Element } from '../xml/element';
import { escapeAttribute } from '../xml/escape';
import { attributeOf } from '../xml/start-tag';
import { treeOfPart } from './parts-draft';
import type { PartsDraft } from './parts-draft';

const part = '[Content_Types].xml';
const empty = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>';

const typesTree = (draft: PartsDraft): Element => treeOfPart(draft, part, empty);

const isOverrideOf = (name: string, xml: string): boolean => attributeOf(xml, 'PartName')?.toLowerCase() === `/${name.toLowerCase()}`;

/** The content type that a part has of its own, not by its extension. */
export const overrideOf = (draft: PartsDraft, name: string): string | undefined => {
  if (draft.types.has(name)) return draft.types.get(name);
  const own = typesTree(draft).children.find(({ name: element, xml }) => element === 'Override' && isOverrideOf(name, xml));
  const type = own === undefined ? undefined : attributeOf(own.xml, 'ContentType');
  draft.types.set(name, type);
  return type;
};

/** Declares the content type of a new part. */
export const addContentType = (draft: PartsDraft, name: string, type: string): void => {
  const tree = typesTree(draft);
  draft.types.set(name, type);
  tree.children.push({ name: 'Override', xml: `<${tree.prefix}Override PartName="/${escapeAttribute(name)}" ContentType="${type}"/>` });
};

export const removeContentType = (draft: PartsDraft, name: string): void => {
  const tree = typesTree(draft);
  draft.types.delete(name);
  tree.children = tree.children.filter(({ name: element, xml }) => element !== 'Override' || !isOverrideOf(name, xml));
};

/** Declares the content type of all parts with an extension, where nothing says it yet. */
export const addDefaultContentType = (draft: PartsDraft, extension: string, type: string): void => {
  const tree = typesTree(draft);
  if (tree.children.some(({ name, xml }) => name === 'Default' && attributeOf(xml, 'Extension')?.toLowerCase() === extension)) return;
  tree.children.unshift({ name: 'Default', xml: `<${tree.prefix}Default Extension="${extension}" ContentType="${type}"/>` });
};
