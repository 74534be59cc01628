import { partNode, relatedPart } from '../../read/sheet-source';
import type { Aspect, Place } from '../aspect';
import { readPersons } from './persons';
import { readNotes } from './read-notes';
import { readThreads } from './read-threads';
import { writeNotes } from './write-notes';
import { writeShapes } from './write-shapes';
import { writeThreads } from './write-threads';

const onSheet = <T extends { readonly sheetId: string }>(all: readonly T[], { sheetId }: Place): readonly T[] => all.filter((one) => one.sheetId === sheetId);

/**
 * Comments with their replies, and notes. A comment stands in the file three times: with its replies, as a note for older programs, and as the box of that
 * note; all three are written together, because Excel shows none of it when one is missing.
 */
export const comments: Aspect = {
  name: 'comments',
  read: (source, place) => {
    const threads = readThreads(place, partNode(source.file.parts, relatedPart(source.relations, 'threadedComment')), readPersons(source.file));
    readNotes(source, place, threads);
  },
  state: (place) => ({ comments: onSheet(place.book.comments, place), notes: onSheet(place.book.notes, place) }),
  write: (target) => {
    const [threads, notes] = [onSheet(target.book.comments, target), onSheet(target.book.notes, target)];
    const changed = writeThreads(target, threads);
    writeShapes(target, writeNotes(target, threads, notes, changed));
  },
};
