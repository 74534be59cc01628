import { addContentType, removeContentType } from '../../../../xlsx/write/content-types';
import { freshPartName, hasPart, removePart, setPart } from '../../../../xlsx/write/parts-draft';
import { addRelation, relationsOf, removeRelation } from '../../../../xlsx/write/relations-draft';
import { relationshipsPart, type Relationship } from '../../../../xlsx/package/relationships';
import type { SheetTarget } from '../aspect';

/** A part of a sheet that the file lacks: `address` of its relationship, a stem of its name, its content type. */
export type NewPart = { readonly address: string; readonly stem: string; readonly extension: string; readonly type: string | undefined };

export const sheetRelation = ({ draft, sheet }: SheetTarget, type: string): Relationship | undefined =>
  relationsOf(draft.parts, sheet.part).find((relation) => relation.type === type && !relation.isExternal && hasPart(draft.parts, relation.target));

/** Adds a part to a sheet; the answer is the id of its relationship. */
export const addSheetPart = ({ draft, sheet }: SheetTarget, { address, stem, extension, type }: NewPart, text: string): string => {
  const part = freshPartName(draft.parts, stem, extension);
  setPart(draft.parts, part, text);
  if (type !== undefined) addContentType(draft.parts, part, type);
  return addRelation(draft.parts, sheet.part, address, part);
};

export const dropSheetPart = ({ draft, sheet }: SheetTarget, { id, target }: Relationship): void => {
  removeRelation(draft.parts, sheet.part, id);
  removeContentType(draft.parts, target);
  const relations = relationshipsPart(target);
  if (hasPart(draft.parts, relations)) removePart(draft.parts, relations);
  removePart(draft.parts, target);
};
