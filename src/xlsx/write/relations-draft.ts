import { readRelationships, relationshipsPart } from '../package/relationships';
import type { Relationship } from '../package/relationships';
import type { Element } from '../xml/element';
import { escapeAttribute } from '../xml/escape';
import { attributeOf } from '../xml/start-tag';
import { freshNumber, hasPart, textOfPart, treeOfPart } from './parts-draft';
import type { PartsDraft } from './parts-draft';

const empty = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

const transitional = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

export const isStrictWorkbook = (draft: PartsDraft): boolean => textOfPart(draft, draft.original.workbookPart).includes(strict);

/** Namespace of relationship types and ids in this workbook: the transitional standard's, or the strict one's. */
export const relationsNamespace = (draft: PartsDraft): string => (isStrictWorkbook(draft) ? strict : transitional);

export const relationsOf = (draft: PartsDraft, part: string): readonly Relationship[] => knownRelations(draft, part);

const knownRelations = (draft: PartsDraft, part: string): Relationship[] => {
  const name = relationshipsPart(part);
  const known = draft.relations.get(name);
  if (known !== undefined) return known;
  const relations = hasPart(draft, name) ? [...readRelationships(part, new TextEncoder().encode(textOfPart(draft, name)))] : [];
  draft.relations.set(name, relations);
  return relations;
};

/** The way from a part to another, as relationships have it: from `xl/worksheets/sheet1.xml` to `../tables/table1.xml`. */
export const relativeTarget = (from: string, to: string): string => {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let same = 0;
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same++;
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/');
};

const relationsTree = (draft: PartsDraft, part: string): Element => treeOfPart(draft, relationshipsPart(part), empty);

/** Adds a relationship to another part and gives its id. */
export const addRelation = (draft: PartsDraft, part: string, type: string, target: string): string =>
  add(draft, part, { type, target, isExternal: false }, `Target="${escapeAttribute(encodeURI(relativeTarget(part, target)))}"`);

/** Adds a relationship to an address outside of the file and gives its id. */
export const addExternalRelation = (draft: PartsDraft, part: string, type: string, target: string): string =>
  add(draft, part, { type, target, isExternal: true }, `Target="${escapeAttribute(target)}" TargetMode="External"`);

/** A type that is an address of its own stands as it is; others are words of the standard. */
const add = (draft: PartsDraft, part: string, relation: Omit<Relationship, 'id'>, leadsTo: string): string => {
  const tree = relationsTree(draft, part);
  const relations = knownRelations(draft, part);
  const number = freshNumber(draft, relationshipsPart(part), relations.length + 1, (one) => {
    const wanted = `rId${one}`;
    return relations.some(({ id }) => id === wanted);
  });
  const id = `rId${number}`;
  const type = relation.type.includes(':') ? relation.type : `${relationsNamespace(draft)}/${relation.type}`;
  tree.children.push({ name: 'Relationship', xml: `<${tree.prefix}Relationship Id="${id}" Type="${type}" ${leadsTo}/>` });
  relations.push({ ...relation, id, type: relation.type.split('/').pop() ?? relation.type });
  return id;
};

export const removeRelation = (draft: PartsDraft, part: string, id: string): void => {
  const tree = relationsTree(draft, part);
  tree.children = tree.children.filter(({ xml }) => attributeOf(xml, 'Id') !== id);
  draft.relations.delete(relationshipsPart(part));
};
