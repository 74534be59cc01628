import { define, type ObjectType } from '../rich-api/host-object';
import type { Book } from '../book/book';

const silent = new WeakSet<Book>();

/** Whether events reach the add-in; missed ones are not sent later. */
export const eventsEnabled = (book: Book): boolean => !silent.has(book);

export const runtimeType: ObjectType<Book> = define<Book>({
  name: 'Runtime',
  scalars: {
    EnableEvents: {
      get: eventsEnabled,
      set: (book, value) => {
        if (value === false) silent.add(book);
        else silent.delete(book);
      },
    },
  },
});
