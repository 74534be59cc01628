import { apiError } from '../rich-api/api-error';
import { define, type HostObject, type ObjectType } from '../rich-api/host-object';
import type { Book } from '../book/book';
import { commentAuthor } from '../book/comment-author';
import { freshCommentId } from '../book/comment-ids';
import type { CommentPart, ReplyPart } from '../book/parts';
import { onSheet } from '../book/range-target';
import { overlap } from '../book/regions';
import { choice, flagAt, textAt, wholeAt } from './arguments';
import { commentedCell, isCommented, type CommentScope } from './commented-cell';
import { mentionScalars, withMentions, type Written } from './mentions';
import { eventMethods } from './events';
import { rangeType } from './range';

type Commented = { readonly book: Book; readonly comment: CommentPart };
type Replied = Commented & { readonly reply: ReplyPart };

const living = ({ book, comment }: Commented): CommentPart => {
  if (!book.comments.includes(comment)) throw apiError('ItemNotFound');
  return comment;
};

const announce = (book: Book, type: number, comment: CommentPart, details: Readonly<Record<string, unknown>>): void => book.emit({
  type, targets: ['Workbook', comment.sheetId],
  args: { source: book.source.source, worksheetId: comment.sheetId, commentDetails: [{ commentId: comment.id, replyIds: comment.replies.map((reply) => reply.id) }], ...details },
});

const changed = (book: Book, comment: CommentPart, changeType: string): void => announce(book, 252, comment, { changeType });

/** Content as text or, of the kind `Mention`, with the people it names. */
const written = (args: readonly unknown[]): Written => {
  if (choice(args[1], ['Plain', 'Mention'] as const, 'Plain') === 'Plain') return { content: textAt(args, 0), mentions: undefined, rich: undefined };
  return withMentions(args[0]);
};

const location = ({ book, comment }: Commented): HostObject => rangeType.of(onSheet(book, living({ book, comment }).sheetId, comment.cell));

const replyType: ObjectType<Replied> = define<Replied>({
  name: 'CommentReply',
  id: ({ reply }) => reply.id,
  scalars: {
    Id: { get: ({ reply }) => reply.id },
    Content: { get: ({ reply }) => reply.content, set: ({ book, comment, reply }, value) => { Object.assign(reply, written([value])); changed(book, comment, 'ReplyEdited'); } },
    AuthorName: { get: ({ reply }) => reply.author },
    AuthorEmail: { get: ({ reply }) => reply.email },
    CreationDate: { get: ({ reply }) => reply.created },
    Resolved: { get: ({ comment }) => comment.resolved },
    ...mentionScalars(({ reply }: Replied) => reply),
  },
  methods: {
    UpdateMentions: ({ book, comment, reply }, [content]) => { Object.assign(reply, withMentions(content)); changed(book, comment, 'ReplyEdited'); },
    Delete: ({ book, comment, reply }) => { comment.replies.splice(comment.replies.indexOf(reply), 1); changed(book, comment, 'ReplyDeleted'); },
    GetLocation: location,
    GetParentComment: ({ book, comment }) => commentType.of({ book, comment }),
  },
});

const replyBy = ({ book, comment }: Commented, id: unknown): HostObject | null => {
  const reply = comment.replies.find((one) => one.id === id);
  return reply === undefined ? null : replyType.of({ book, comment, reply });
};

const orNotFound = (object: HostObject | null): HostObject => {
  if (object === null) throw apiError('ItemNotFound');
  return object;
};

const now = (): string => new Date().toISOString();

const repliesType: ObjectType<Commented> = define<Commented>({
  name: 'CommentReplyCollection',
  items: ({ book, comment }) => comment.replies.map((reply) => replyType.of({ book, comment, reply })),
  item: (target, key) => orNotFound(replyBy(target, key)),
  methods: {
    Add: ({ book, comment }, args) => {
      const reply: ReplyPart = { id: freshCommentId(book), ...written(args), created: now(), author: commentAuthor.name, email: commentAuthor.email };
      living({ book, comment }).replies.push(reply);
      changed(book, comment, 'ReplyAdded');
      return replyType.of({ book, comment, reply });
    },
    GetCount: ({ comment }) => comment.replies.length,
    GetItem: (target, [id]) => orNotFound(replyBy(target, id)),
    GetItemOrNullObject: (target, [id]) => replyBy(target, id),
    GetItemAt: ({ book, comment }, args) => {
      const reply = comment.replies[wholeAt(args, 0)];
      return orNotFound(reply === undefined ? null : replyType.of({ book, comment, reply }));
    },
  },
});

const commentType: ObjectType<Commented> = define<Commented>({
  name: 'Comment',
  id: (target) => living(target).id,
  scalars: {
    Id: { get: (target) => living(target).id },
    Content: { get: (target) => living(target).content, set: ({ book, comment }, value) => { Object.assign(living({ book, comment }), written([value])); changed(book, comment, 'CommentEdited'); } },
    AuthorName: { get: ({ comment }) => comment.author },
    AuthorEmail: { get: ({ comment }) => comment.email },
    CreationDate: { get: ({ comment }) => comment.created },
    Resolved: {
      get: ({ comment }) => comment.resolved,
      set: ({ book, comment }, value) => { comment.resolved = flagAt([value], 0); changed(book, comment, comment.resolved ? 'CommentResolved' : 'CommentReopened'); },
    },
    ...mentionScalars(living),
  },
  links: { Replies: (target) => repliesType.of(target) },
  methods: {
    GetLocation: location,
    UpdateMentions: ({ book, comment }, [content]) => { Object.assign(living({ book, comment }), withMentions(content)); changed(book, comment, 'CommentEdited'); },
    Delete: ({ book, comment }) => {
      book.comments.splice(book.comments.indexOf(living({ book, comment })), 1);
      announce(book, 251, comment, {});
    },
  },
});

const inScope = ({ book, sheetId }: CommentScope): readonly CommentPart[] => book.comments.filter((comment) => sheetId === undefined || comment.sheetId === sheetId);

const byId = (target: CommentScope, id: unknown): HostObject | null => {
  const comment = inScope(target).find((one) => one.id === id);
  return comment === undefined ? null : commentType.of({ book: target.book, comment });
};

const at = (target: CommentScope, value: unknown): CommentPart | undefined => {
  const cell = commentedCell(target, value);
  return target.book.comments.find((comment) => comment.sheetId === cell.sheetId && overlap(comment.cell, cell.area));
};

export const commentsType: ObjectType<CommentScope> = define<CommentScope>({
  name: 'CommentCollection',
  items: (target) => inScope(target).map((comment) => commentType.of({ book: target.book, comment })),
  item: (target, key) => orNotFound(byId(target, key)),
  methods: {
    Add: (target, args) => {
      const { book } = target;
      const cell = commentedCell(target, args[0]);
      if (isCommented(cell)) throw apiError('InvalidOperation');
      const content = written(args.slice(1));
      const comment: CommentPart = { id: freshCommentId(book), sheetId: cell.sheetId, cell: cell.area, ...content, resolved: false, created: now(), author: commentAuthor.name, email: commentAuthor.email, replies: [] };
      book.comments.push(comment);
      announce(book, 250, comment, {});
      return commentType.of({ book, comment });
    },
    GetCount: (target) => inScope(target).length,
    GetItem: (target, [id]) => orNotFound(byId(target, id)),
    GetItemOrNullObject: (target, [id]) => byId(target, id),
    GetItemAt: (target, args) => {
      const comment = inScope(target)[wholeAt(args, 0)];
      return orNotFound(comment === undefined ? null : commentType.of({ book: target.book, comment }));
    },
    GetItemByCell: (target, [cell]) => {
      const comment = at(target, cell);
      return orNotFound(comment === undefined ? null : commentType.of({ book: target.book, comment }));
    },
    GetItemByReplyId: (target, [id]) => {
      const comment = inScope(target).find((one) => one.replies.some((reply) => reply.id === id));
      return orNotFound(comment === undefined ? null : commentType.of({ book: target.book, comment }));
    },
    ...eventMethods<CommentScope>({ AddedEvent: 250, DeletedEvent: 251, ChangedEvent: 252 }, ({ sheetId }) => sheetId ?? 'Workbook'),
  },
});
