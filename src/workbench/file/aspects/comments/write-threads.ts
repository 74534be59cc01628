import { areaAddress } from '../../../../xlsx/reference/cell-address';
import { setPart, textOfPart } from '../../../../xlsx/write/parts-draft';
import { parseElement, setChild, writeElement } from '../../../../xlsx/xml/element';
import { asExcelText, escapeText } from '../../../../xlsx/xml/escape';
import { attributeOf, withAttributes } from '../../../../xlsx/xml/start-tag';
import type { CommentPart, CommentText, ReplyPart } from '../../../book/parts';
import { xmlNode } from '../../xml/xml-node';
import type { SheetTarget } from '../aspect';
import { spansOf } from './mention-spans';
import { personIn } from './persons';
import { textOfMessage, type Persons } from './read-threads';
import { addSheetPart, dropSheetPart, sheetRelation, type NewPart } from './sheet-part';
import { threadedNamespace } from './threaded-namespace';

const newPart: NewPart = {
  address: 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment', stem: 'xl/threadedComments/threadedComment', extension: '.xml', type: 'application/vnd.ms-excel.threadedcomments+xml',
};
const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<ThreadedComments xmlns="${threadedNamespace}"></ThreadedComments>`;
const order = ['text', 'mentions', 'extLst'];

type Message = { readonly said: CommentText & Pick<ReplyPart, 'id' | 'created' | 'author' | 'email'>; readonly comment: CommentPart };

const mentionsXml = ({ draft }: SheetTarget, prefix: string, said: Message['said']): string | undefined => {
  const all = spansOf(said).map(({ start, length, mention }, index) => {
    const id = `${said.id.slice(0, -13)}${(index + 1).toString(16).toUpperCase().padStart(12, '0')}}`;
    return `<${prefix}mention mentionpersonId="${personIn(draft, mention, 'PeoplePicker')}" mentionId="${id}" startIndex="${start}" length="${length}"/>`;
  });
  return all.length === 0 ? undefined : `<${prefix}mentions>${all.join('')}</${prefix}mentions>`;
};

const textXml = (prefix: string, { content }: CommentText): string => `<${prefix}text>${escapeText(asExcelText(content))}</${prefix}text>`;

const newXml = (target: SheetTarget, prefix: string, { said, comment }: Message): string => {
  const reply = said.id === comment.id ? '' : ` parentId="${comment.id}"`;
  const done = reply === '' && comment.resolved ? ' done="1"' : '';
  return `<${prefix}threadedComment ref="${areaAddress(comment.cell)}" dT="${said.created.replace(/Z$/, '')}" personId="${personIn(target.draft, { name: said.author, email: said.email }, 'None')}" id="${said.id}"${reply}${done}>`
    + `${textXml(prefix, said)}${mentionsXml(target, prefix, said) ?? ''}</${prefix}threadedComment>`;
};

const nobody: Persons = new Map();

const sameText = (one: CommentText, other: CommentText): boolean => one.content === other.content && JSON.stringify(spansOf(one).map(({ start, length }) => [start, length])) === JSON.stringify(spansOf(other).map(({ start, length }) => [start, length]));

/** An entry of the file with what is different now; its author, moment and ids stay. */
const patched = (target: SheetTarget, prefix: string, xml: string, { said, comment }: Message): { readonly xml: string; readonly isSame: boolean } => {
  const isDone = said.id === comment.id && comment.resolved;
  const attributes = { ref: areaAddress(comment.cell), ...((attributeOf(xml, 'done') === '1') === isDone ? {} : { done: isDone ? '1' : undefined }) };
  const placed = attributeOf(xml, 'ref') === attributes.ref && !('done' in attributes) ? xml : withAttributes(xml, attributes);
  if (sameText(textOfMessage(xmlNode(xml), nobody), said)) return { xml: placed, isSame: true };
  const element = parseElement('', placed);
  setChild(element, order, 'text', textXml(prefix, said));
  setChild(element, order, 'mentions', mentionsXml(target, prefix, said));
  return { xml: writeElement(element), isSame: false };
};

/** Writes the comments of a sheet with their replies; the answer is the ids of those whose words changed. */
export const writeThreads = (target: SheetTarget, comments: readonly CommentPart[]): ReadonlySet<string> => {
  const { parts } = target.draft;
  const known = sheetRelation(target, 'threadedComment');
  const changed = new Set<string>();
  if (comments.length === 0) {
    if (known !== undefined) dropSheetPart(target, known);
    return changed;
  }
  if (known === undefined) addSheetPart(target, newPart, empty);
  const part = (known ?? sheetRelation(target, 'threadedComment'))?.target ?? '';
  const element = parseElement(part, textOfPart(parts, part));
  const before = new Map(element.children.filter(({ name }) => name === 'threadedComment').map(({ xml }) => [attributeOf(xml, 'id') ?? '', xml]));
  const others = element.children.filter(({ name }) => name !== 'threadedComment');
  const kept = new Set(comments.flatMap(({ id, replies }) => [id, ...replies.map((reply) => reply.id)]));
  for (const [id, xml] of before) if (!kept.has(id)) changed.add(attributeOf(xml, 'parentId') ?? id);
  const messages = comments.flatMap((comment) => [comment, ...comment.replies].map((said): Message => ({ said, comment })));
  const written = messages.map((message) => {
    const xml = before.get(message.said.id);
    const now = xml === undefined ? { xml: newXml(target, element.prefix, message), isSame: false } : patched(target, element.prefix, xml, message);
    if (!now.isSame) changed.add(message.comment.id);
    return { name: 'threadedComment', xml: now.xml };
  });
  element.children = [...written, ...others];
  setPart(parts, part, writeElement(element));
  return changed;
};
