import { apiError } from '../rich-api/api-error';
import { define, type HostObject, type ObjectType } from '../rich-api/host-object';
import type { Book } from '../book/book';
import { commentAuthor } from '../book/comment-author';
import { noteSize } from '../book/note-size';
import type { NotePart } from '../book/parts';
import { onSheet } from '../book/range-target';
import { overlap } from '../book/regions';
import { flagAt, textAt, wholeAt } from './arguments';
import { commentedCell, isCommented, type CommentScope } from './commented-cell';
import { rangeType } from './range';

type Noted = { readonly book: Book; readonly note: NotePart };

const living = ({ book, note }: Noted): NotePart => {
  if (!book.notes.includes(note)) throw apiError('ItemNotFound');
  return note;
};

/** No event tells of notes. */
const change = (target: Noted, patch: Partial<NotePart>): void => {
  Object.assign(living(target), patch);
  target.book.isDirty = true;
};

const points = (value: unknown): number => {
  if (typeof value !== 'number' || !(value > 0)) throw apiError('InvalidArgument');
  return value;
};

const noteType: ObjectType<Noted> = define<Noted>({
  name: 'Note',
  id: (target) => living(target).id,
  scalars: {
    AuthorName: { get: (target) => living(target).author },
    Content: { get: (target) => living(target).content, set: (target, value) => change(target, { content: textAt([value], 0), markup: undefined }) },
    Visible: { get: (target) => living(target).visible, set: (target, value) => change(target, { visible: flagAt([value], 0) }) },
    Width: { get: (target) => living(target).width, set: (target, value) => change(target, { width: points(value) }) },
    Height: { get: (target) => living(target).height, set: (target, value) => change(target, { height: points(value) }) },
  },
  methods: {
    Delete: (target) => {
      target.book.notes.splice(target.book.notes.indexOf(living(target)), 1);
      target.book.isDirty = true;
    },
    GetLocation: (target) => rangeType.of(onSheet(target.book, living(target).sheetId, target.note.cell)),
  },
});

const inScope = ({ book, sheetId }: CommentScope): readonly NotePart[] => book.notes.filter((note) => sheetId === undefined || note.sheetId === sheetId);

/** By the address of its cell, as the API has it, or by the id that the client was told. */
const found = (target: CommentScope, key: unknown): HostObject | null => {
  const { book } = target;
  const known = inScope(target).find(({ id }) => id === key);
  if (known !== undefined) return noteType.of({ book, note: known });
  const cell = commentedCell(target, key);
  const note = inScope(target).find((one) => one.sheetId === cell.sheetId && overlap(one.cell, cell.area));
  return note === undefined ? null : noteType.of({ book, note });
};

const orNotFound = (object: HostObject | null): HostObject => {
  if (object === null) throw apiError('ItemNotFound');
  return object;
};

export const notesType: ObjectType<CommentScope> = define<CommentScope>({
  name: 'NoteCollection',
  items: (target) => inScope(target).map((note) => noteType.of({ book: target.book, note })),
  item: (target, key) => orNotFound(found(target, key)),
  methods: {
    Add: (target, args) => {
      const { book } = target;
      const cell = commentedCell(target, args[0]);
      if (isCommented(cell)) throw apiError('InvalidOperation');
      const note: NotePart = { id: `note${book.nextNumber()}`, sheetId: cell.sheetId, cell: cell.area, content: textAt(args, 1), author: commentAuthor.name, visible: false, ...noteSize };
      book.notes.push(note);
      book.isDirty = true;
      return noteType.of({ book, note });
    },
    GetCount: (target) => inScope(target).length,
    GetItem: (target, [key]) => orNotFound(found(target, key)),
    GetItemOrNullObject: (target, [key]) => found(target, key),
    GetItemAt: (target, args) => {
      const note = inScope(target)[wholeAt(args, 0)];
      return orNotFound(note === undefined ? null : noteType.of({ book: target.book, note }));
    },
  },
});
