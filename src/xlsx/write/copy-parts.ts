import { relationshipsPart } from '../package/relationships';
import type { Relationship } from '../package/relationships';
import { renamedSheet } from '../reference/renamed-sheet';
import { refuse } from '../refuse';
import { parseElement, writeElement } from '../xml/element';
import { attributeOf, withAttribute } from '../xml/start-tag';
import { crc32 } from '../zip/crc32';
import { addContentType, overrideOf } from './content-types';
import type { Draft } from './draft';
import { changeFormulas } from './formulas-in-xml';
import { bytesOfPart, freshPartName, hasPart, setPart, textOfPart } from './parts-draft';
import { relationsOf, relativeTarget } from './relations-draft';
import { copyTable } from './copy-table';

type Named = { readonly name: string; readonly part: string };

/** One copying of a sheet: from where to where, and which parts were copied already. */
type Copying = { readonly draft: Draft; readonly from: Named; readonly to: Named; readonly done: Map<string, string> };

/** Parts that a copy uses together with its original: pictures, and the data of a pivot table, which belongs to the workbook. */
const together = new Set(['image', 'theme', 'themeOverride', 'pivotCacheDefinition', 'person', 'hyperlink', 'audio', 'video', 'media']);

const unique: Readonly<Record<string, 'slicer' | 'timeline' | 'query'>> = { slicer: 'slicer', timeline: 'timeline', queryTable: 'query' };

/** `xl/charts/chart1.xml` as the stem `xl/charts/chart` and the extension `.xml`. */
const stemOf = (part: string): { readonly stem: string; readonly extension: string } => {
  const name = /^(.*?)\d*(\.[^./]*)$/.exec(part);
  return { stem: name?.[1] ?? part, extension: name?.[2] ?? '' };
};

/**
 * Conversations on cells have ids that must be unique in the workbook; the notes that stand for them in older programs repeat them.
 * Derived from the old id and the new part, so that the same plan gives the same file.
 */
const withFreshIds = (text: string, ids: readonly string[], part: string): string =>
  ids.reduce((changed, id) => {
    const fresh = crc32(new TextEncoder().encode(id + part)).toString(16).toUpperCase().padStart(8, '0');
    return changed.replaceAll(id, `{${fresh}${id.slice(9)}`);
  }, text);

const conversationIds = (draft: Draft, sheetPart: string): readonly string[] =>
  relationsOf(draft.parts, sheetPart)
    .filter(({ type }) => type === 'threadedComment')
    .flatMap(({ target }) => [...textOfPart(draft.parts, target).matchAll(/\sid="(\{[0-9A-Fa-f-]{36}\})"/g)].map(([, id = '']) => id));

const isText = (part: string): boolean => /\.(xml|vml)$/i.test(part);

const copyPart = (copying: Copying, { target, type }: Relationship): string => {
  const { draft, from, to, done } = copying;
  const known = done.get(target);
  if (known !== undefined) return known;
  const { stem, extension } = stemOf(target);
  const part = freshPartName(draft.parts, stem, extension);
  done.set(target, part);
  if (!isText(target)) setPart(draft.parts, part, bytesOfPart(draft.parts, target));
  else if (type === 'table') copyTable(draft, target, part, to.part);
  else {
    const text = withFreshIds(textOfPart(draft.parts, target), conversationIds(draft, from.part), to.part);
    setPart(draft.parts, part, changeFormulas(text, (formula) => renamedSheet(formula, from.name, to.name)));
  }
  if (type === 'chart') draft.mentions.unread.add(part);
  const contentType = overrideOf(draft.parts, target);
  if (contentType !== undefined) addContentType(draft.parts, part, contentType);
  copyRelations(copying, target, part);
  return part;
};

const newTarget = (copying: Copying, part: string, relation: Relationship): string | undefined => {
  if (relation.isExternal || together.has(relation.type) || !hasPart(copying.draft.parts, relation.target)) return undefined;
  const because = unique[relation.type];
  if (because !== undefined) refuse({ code: 'sheet-not-copyable', sheet: copying.from.name, because });
  return relativeTarget(part, copyPart(copying, relation));
};

/** Copies the relationships of a part, with their ids, and the parts they lead to. */
const copyRelations = (copying: Copying, from: string, to: string): void => {
  const { parts } = copying.draft;
  const name = relationshipsPart(from);
  if (!hasPart(parts, name)) return;
  const byId = new Map(relationsOf(parts, from).map((relation) => [relation.id, relation]));
  const element = parseElement(name, textOfPart(parts, name));
  element.children = element.children.map((child) => {
    const relation = byId.get(attributeOf(child.xml, 'Id') ?? '');
    const target = relation === undefined ? undefined : newTarget(copying, to, relation);
    return target === undefined ? child : { ...child, xml: withAttribute(child.xml, 'Target', encodeURI(target)) };
  });
  setPart(parts, relationshipsPart(to), writeElement(element));
};

/** Gives the copy of a sheet its own drawings, charts, notes, tables and printer settings; pictures are used together. */
export const copyRelatedParts = (draft: Draft, from: Named, to: Named): void =>
  copyRelations({ draft, from, to, done: new Map([[from.part, to.part]]) }, from.part, to.part);
