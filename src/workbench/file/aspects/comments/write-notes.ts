import { areaAddress, areaOfAddress } from '../../../../xlsx/reference/cell-address';
import { setPart, textOfPart } from '../../../../xlsx/write/parts-draft';
import { isStrictWorkbook } from '../../../../xlsx/write/relations-draft';
import { mainNamespace } from '../../../../xlsx/write/workbook-parts';
import { childOf, parseElement, setChild, writeElement, type Element } from '../../../../xlsx/xml/element';
import { escapeText, textElement } from '../../../../xlsx/xml/escape';
import { attributeOf, withAttribute } from '../../../../xlsx/xml/start-tag';
import type { Area } from '../../../book/area';
import type { CommentPart, NotePart } from '../../../book/parts';
import { nodeAt, numberOf, xmlNode } from '../../xml/xml-node';
import { nothing } from '../../xml/nothing';
import type { SheetTarget } from '../aspect';
import { noteTextOf, noteTextXml } from './note-text';
import type { NoteLook } from './note-shapes';
import { noteOrigins, threadOfAuthor } from './read-notes';
import { addSheetPart, dropSheetPart, sheetRelation, type NewPart } from './sheet-part';

const newPart: NewPart = { address: 'comments', stem: 'xl/comments', extension: '.xml', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml' };
const revision = 'http://schemas.microsoft.com/office/spreadsheetml/2014/revision';
const empty = (isStrict: boolean): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${mainNamespace(isStrict)}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr" xmlns:xr="${revision}"><authors></authors><commentList></commentList></comments>`;

/** A box of the sheet's drawing: where it was in the file, if it was, where it is, and how it looks; boxes that repeat a comment keep their look. */
export type Boxed = { readonly was: Area | undefined; readonly cell: Area; readonly look: NoteLook | undefined };
export type Boxes = { readonly boxes: readonly Boxed[]; readonly gone: readonly Area[] };

const spoken = (text: string): string => `    ${text}`;

/** What older programs show of a comment and its replies, in the words that Excel has for it. */
const repeated = ({ content, replies }: CommentPart): string => [
  '[Threaded comment]', '', 'Your version of Excel allows you to read this threaded comment; however, any edits to it will get removed if the file is opened in a newer version of Excel. Learn more: https://go.microsoft.com/fwlink/?linkid=870924', '',
  'Comment:', spoken(content), ...replies.flatMap((reply) => ['Reply:', spoken(reply.content)]),
].join('\n');

type Entry = { readonly index: number; readonly xml: string; readonly cell: Area | undefined; readonly author: string };

/** The part with the notes of a sheet, taken apart. */
type Notes = { readonly element: Element; readonly authors: Element; readonly list: Element; readonly entries: readonly Entry[] };

const takenApart = (part: string, text: string): Notes => {
  const element = parseElement(part, text);
  const authors = parseElement(part, childOf(element, 'authors') ?? `<${element.prefix}authors/>`);
  const list = parseElement(part, childOf(element, 'commentList') ?? `<${element.prefix}commentList/>`);
  const names = authors.children.map(({ xml }) => xmlNode(xml).text);
  const entries = list.children.map(({ xml }, index) => ({ index, xml, cell: areaOfAddress(attributeOf(xml, 'ref') ?? ''), author: names[numberOf(attributeOf(xml, 'authorId')) ?? nothing] ?? '' }));
  return { element, authors, list, entries };
};

const authorIn = ({ authors }: Notes, name: string): number => {
  const at = authors.children.findIndex(({ xml }) => xmlNode(xml).text === name);
  if (at >= 0) return at;
  authors.children.push({ name: 'author', xml: `<${authors.prefix}author>${escapeText(name)}</${authors.prefix}author>` });
  return authors.children.length - 1;
};

const placed = (xml: string, cell: Area): string => (attributeOf(xml, 'ref') === areaAddress(cell) ? xml : withAttribute(xml, 'ref', areaAddress(cell)));

const withText = (notes: Notes, xml: string, inside: string): string => {
  const { prefix } = notes.element;
  const element = parseElement('', xml);
  setChild(element, ['text'], 'text', `<${prefix}text>${inside}</${prefix}text>`);
  return writeElement(element);
};

const newEntry = (notes: Notes, cell: Area, author: string, thread: string | undefined): string => {
  const { prefix, head } = notes.element;
  const uid = thread !== undefined && head.includes(`xmlns:xr="${revision}"`) ? ` xr:uid="${thread}"` : '';
  return `<${prefix}comment ref="${areaAddress(cell)}" authorId="${authorIn(notes, author)}" shapeId="0"${uid}></${prefix}comment>`;
};

type Written = { readonly index: number; readonly xml: string; readonly box: Boxed };

const threadEntry = (notes: Notes, comment: CommentPart, isChanged: boolean): Written => {
  const known = notes.entries.find(({ author }) => threadOfAuthor(author) === comment.id);
  const box = { was: known?.cell, cell: comment.cell, look: known === undefined ? { visible: false, width: 108, height: 59.25 } : undefined };
  if (known !== undefined && !isChanged) return { index: known.index, xml: placed(known.xml, comment.cell), box };
  const xml = known === undefined ? newEntry(notes, comment.cell, `tc=${comment.id}`, comment.id) : placed(known.xml, comment.cell);
  return { index: known?.index ?? Number.POSITIVE_INFINITY, xml: withText(notes, xml, textElement(notes.element.prefix, repeated(comment))), box };
};

const noteEntry = (notes: Notes, note: NotePart, origin: string | undefined): Written => {
  const known = origin === undefined ? undefined : notes.entries.find(({ cell, author }) => cell !== undefined && areaAddress(cell) === origin && (threadOfAuthor(author) === undefined || note.author === ''));
  const box = { was: known?.cell, cell: note.cell, look: { visible: note.visible, width: note.width, height: note.height } };
  const isSame = known !== undefined && noteTextOf(nodeAt(xmlNode(known.xml), 'text')).content === note.content;
  if (isSame) return { index: known.index, xml: placed(known.xml, note.cell), box };
  const xml = known === undefined ? newEntry(notes, note.cell, note.author, undefined) : placed(known.xml, note.cell);
  return { index: known?.index ?? Number.POSITIVE_INFINITY, xml: withText(notes, xml, noteTextXml(notes.element.prefix, note)), box };
};

/** Writes the notes of a sheet, and what older programs show of its comments; tells of the boxes that belong to them. */
export const writeNotes = (target: SheetTarget, comments: readonly CommentPart[], notes: readonly NotePart[], changed: ReadonlySet<string>): Boxes => {
  const { parts } = target.draft;
  const known = sheetRelation(target, 'comments');
  if (known === undefined && comments.length + notes.length === 0) return { boxes: [], gone: [] };
  if (known === undefined) addSheetPart(target, newPart, empty(isStrictWorkbook(parts)));
  const relation = known ?? sheetRelation(target, 'comments');
  if (relation === undefined) throw new Error('The part with the notes of a sheet was added and is not there');
  const apart = takenApart(relation.target, textOfPart(parts, relation.target));
  const origins = noteOrigins(target.book);
  const written = [...comments.map((comment) => threadEntry(apart, comment, changed.has(comment.id))), ...notes.map((note) => noteEntry(apart, note, origins.get(note.id)))];
  const kept = new Set(written.map(({ index }) => index));
  const gone = apart.entries.flatMap(({ index, cell }) => (kept.has(index) || cell === undefined ? [] : [cell]));
  if (written.length === 0) dropSheetPart(target, relation);
  else {
    apart.list.children = written.sort((a, b) => (a.index === b.index ? 0 : a.index - b.index)).map(({ xml }) => ({ name: 'comment', xml }));
    setChild(apart.element, ['authors', 'commentList', 'extLst'], 'authors', writeElement(apart.authors));
    setChild(apart.element, ['authors', 'commentList', 'extLst'], 'commentList', writeElement(apart.list));
    setPart(parts, relation.target, writeElement(apart.element));
  }
  return { boxes: written.map(({ box }) => box), gone };
};
