import type { Book } from './book';

/** An id for a comment or reply, spelled as Excel wants it in files: upper case, in braces; and not that of any other. */
export const freshCommentId = (book: Book): string => {
  const taken = new Set(book.comments.flatMap(({ id, replies }) => [id, ...replies.map((reply) => reply.id)]));
  for (;;) {
    const id = `{${book.nextNumber().toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-000000000000}`;
    if (!taken.has(id)) return id;
  }
};
