import { areaAddress, areaOfAddress } from '../../../../xlsx/reference/cell-address';
import type { Book } from '../../../book/book';
import { textOf } from '../../read/part-text';
import { partNode, relatedPart, targetOf, type SheetSource } from '../../read/sheet-source';
import { nodeAt, nodesNamed, numberOf } from '../../xml/xml-node';
import type { Place } from '../aspect';
import { noteTextOf } from './note-text';
import { lookOfShape, noteShapesIn, type NoteShape } from './note-shapes';
import { nothing } from '../../xml/nothing';

/** The cells that notes had in their files, by the ids of the notes: so they are found there again. */
const originsOf = new WeakMap<Book, Map<string, string>>();

export const noteOrigins = (book: Book): Map<string, string> => {
  const known = originsOf.get(book) ?? new Map<string, string>();
  originsOf.set(book, known);
  return known;
};

const shapesOf = (source: SheetSource): readonly NoteShape[] => {
  const { parts } = source.file;
  const part = targetOf(source, nodeAt(source.around, 'legacyDrawing')?.attributes['r:id'])?.target;
  return part === undefined || !parts.has(part) ? [] : noteShapesIn(textOf(parts.bytesOf(part)));
};

/** Excel keeps the text of each comment a second time, for older programs, under an author that names the comment. */
export const threadOfAuthor = (author: string): string | undefined => /^tc=(\{.*\})$/.exec(author)?.[1];

/** The notes of a sheet. Those that only repeat a comment are none. */
export const readNotes = (source: SheetSource, { book, sheetId }: Place, threads: ReadonlySet<string>): void => {
  const root = partNode(source.file.parts, relatedPart(source.relations, 'comments'));
  const authors = nodesNamed(nodeAt(root, 'authors'), 'author').map(({ text }) => text);
  const entries = nodesNamed(nodeAt(root, 'commentList'), 'comment');
  const shapes = entries.length === 0 ? [] : shapesOf(source);
  for (const node of entries) {
    const cell = areaOfAddress(node.attributes['ref'] ?? '');
    const author = authors[numberOf(node.attributes['authorId']) ?? nothing] ?? '';
    const thread = threadOfAuthor(author);
    if (cell === undefined || (thread !== undefined && threads.has(thread))) continue;
    const id = `note${book.nextNumber()}`;
    const look = lookOfShape(shapes.find(({ row, column }) => row === cell.top && column === cell.left));
    book.notes.push({ id, sheetId, cell: { ...cell, bottom: cell.top, right: cell.left }, ...noteTextOf(nodeAt(node, 'text')), author: thread === undefined ? author : '', ...look });
    noteOrigins(book).set(id, areaAddress({ ...cell, bottom: cell.top, right: cell.left }));
  }
};
