import { addContentType, removeContentType } from '../../../xlsx/write/content-types';
import type { Draft } from '../../../xlsx/write/draft';
import { freshPartName, removePart, setPart } from '../../../xlsx/write/parts-draft';
import { addRelation, relationsOf, removeRelation } from '../../../xlsx/write/relations-draft';
import { relationshipsPart } from '../../../xlsx/package/relationships';
import { escapeAttribute } from '../../../xlsx/xml/escape';
import type { Book } from '../../book/book';
import { textOf } from '../read/part-text';
import { partNode, relatedPart } from '../read/sheet-source';
import type { BookAspect } from './book-aspects';

/** The parts of the file that custom XML came from, by its id. */
const partsOf = new WeakMap<Book, Map<string, string>>();

const read: BookAspect['read'] = ({ file: { parts } }, book) => {
  const known = new Map<string, string>();
  partsOf.set(book, known);
  for (const { type, target } of parts.relationshipsOf(parts.workbookPart)) {
    if (type !== 'customXml' || !parts.has(target)) continue;
    const properties = partNode(parts, relatedPart(parts.relationshipsOf(target), 'customXmlProps'));
    const id = properties?.attributes['itemID'] ?? `{${book.nextNumber().toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-000000000000}`;
    known.set(id, target);
    book.xmlParts.push({ id, xml: textOf(parts.bytesOf(target)) });
  }
};

type Part = Book['xmlParts'][number];

/** Text without the claim of another encoding: parts are written as UTF-8. */
const asUtf8 = (xml: string): string => xml.replace(/^(\s*<\?xml[^>]*?encoding\s*=\s*)(["'])[^"']*\2/, '$1$2UTF-8$2');

const add = (draft: Draft, { id, xml }: Part): void => {
  const part = freshPartName(draft.parts, 'customXml/item', '.xml');
  const properties = part.replace(/item(\d+)\.xml$/, 'itemProps$1.xml');
  setPart(draft.parts, part, asUtf8(xml));
  setPart(draft.parts, properties, `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${escapeAttribute(id)}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`);
  addContentType(draft.parts, properties, 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml');
  addRelation(draft.parts, part, 'customXmlProps', properties);
  addRelation(draft.parts, draft.workbook.part, 'customXml', part);
};

const remove = (draft: Draft, part: string): void => {
  for (const { target } of relationsOf(draft.parts, part)) {
    removeContentType(draft.parts, target);
    removePart(draft.parts, target);
  }
  const relation = relationsOf(draft.parts, draft.workbook.part).find(({ target }) => target === part);
  if (relation !== undefined) removeRelation(draft.parts, draft.workbook.part, relation.id);
  removePart(draft.parts, relationshipsPart(part));
  removePart(draft.parts, part);
};

const write: BookAspect['write'] = (draft, book, before) => {
  const known = partsOf.get(book) ?? new Map<string, string>();
  const old = new Map((before as readonly Part[]).map(({ id, xml }) => [id, xml]));
  for (const part of book.xmlParts) {
    const place = old.has(part.id) ? known.get(part.id) : undefined;
    if (place === undefined) add(draft, part);
    else if (old.get(part.id) !== part.xml) setPart(draft.parts, place, asUtf8(part.xml));
  }
  for (const id of old.keys()) {
    const place = known.get(id);
    if (place !== undefined && !book.xmlParts.some((part) => part.id === id)) remove(draft, place);
  }
};

/** Custom XML, which add-ins keep their own matters in. */
export const xmlParts: BookAspect = { name: 'xml-parts', read, state: (book) => book.xmlParts.map(({ id, xml }) => ({ id, xml })), write };
