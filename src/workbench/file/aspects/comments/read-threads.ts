import { areaOfAddress } from '../../../../xlsx/reference/cell-address';
import { withoutEscapes } from '../../../../xlsx/xml/text-of-bytes';
import { freshCommentId } from '../../../book/comment-ids';
import type { CommentPart, CommentText, ReplyPart } from '../../../book/parts';
import { isOn, nodeAt, nodesNamed, numberOf, type XmlNode } from '../../xml/xml-node';
import type { Place } from '../aspect';
import { withSpans } from './mention-spans';
import type { Person } from './persons';

export type Persons = ReadonlyMap<string, Person>;

const unknown: Person = { name: '', email: '' };

/** What a comment or reply of the file says. */
export const textOfMessage = (node: XmlNode, persons: Persons): CommentText => {
  const content = withoutEscapes((nodeAt(node, 'text')?.text ?? '').replace(/\r\n?/g, '\n'));
  const mentions = nodesNamed(nodeAt(node, 'mentions'), 'mention').flatMap(({ attributes }, id) => {
    const [start, length] = [numberOf(attributes['startIndex']), numberOf(attributes['length'])];
    return start === undefined || length === undefined ? [] : [{ start, length, mention: { id, ...(persons.get(attributes['mentionpersonId'] ?? '') ?? unknown) } }];
  });
  return withSpans(content, mentions);
};

/** Excel writes moments without a zone; they are taken for those of the world's time, as they are written here. */
const momentOf = (text: string | undefined): string => (text === undefined ? '1900-01-01T00:00:00Z' : /Z$|[+-]\d\d:\d\d$/.test(text) ? text : `${text}Z`);

const signed = (node: XmlNode, persons: Persons): Pick<ReplyPart, 'created' | 'author' | 'email'> => {
  const { name, email } = persons.get(node.attributes['personId'] ?? '') ?? unknown;
  return { created: momentOf(node.attributes['dT']), author: name, email };
};

/** The comments of a sheet with their replies, in the order of the file. A reply to nothing is a comment of its own. Answers the ids that the file has. */
export const readThreads = ({ book, sheetId }: Place, root: XmlNode | undefined, persons: Persons): ReadonlySet<string> => {
  const byId = new Map<string, CommentPart>();
  const known = new Set(book.comments.flatMap(({ id, replies }) => [id, ...replies.map((reply) => reply.id)]));
  for (const node of nodesNamed(root, 'threadedComment')) {
    const { ref = '', id: given = '', parentId = '', done } = node.attributes;
    const cell = areaOfAddress(ref);
    if (cell === undefined || given === '') continue;
    // A sheet that is brought in twice has its ids twice.
    const id = known.has(given) ? freshCommentId(book) : given;
    known.add(id);
    const message = { ...textOfMessage(node, persons), ...signed(node, persons) };
    const head = byId.get(parentId);
    if (head !== undefined) {
      head.replies.push({ id, ...message });
      byId.set(given, head);
      continue;
    }
    const comment: CommentPart = { id, sheetId, cell: { ...cell, bottom: cell.top, right: cell.left }, resolved: isOn(done), ...message, replies: [] };
    byId.set(given, comment);
    book.comments.push(comment);
  }  return new Set(byId.keys());
};
