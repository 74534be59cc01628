import { define, type Scalar, type ObjectType } from '../rich-api/host-object';
import type { Book } from '../book/book';
import { textAt, wholeAt } from './arguments';
import { documentCustomType } from './custom-property';

const property = (name: string): Scalar<Book> => ({
  get: (book) => book.properties[name] ?? '',
  set: (book, value) => { book.properties[name] = textAt([value], 0); },
});

export const documentPropertiesType: ObjectType<Book> = define<Book>({
  name: 'DocumentProperties',
  scalars: {
    Title: property('title'), Subject: property('subject'), Author: property('author'), Keywords: property('keywords'), Comments: property('comments'),
    Category: property('category'), Manager: property('manager'), Company: property('company'),
    LastAuthor: { get: (book) => book.properties['lastAuthor'] ?? '' },
    CreationDate: { get: (book) => book.properties['created'] ?? '' },
    RevisionNumber: { get: (book) => book.properties['revision'] ?? 1, set: (book, value) => { book.properties['revision'] = wholeAt([value], 0); } },
  },
  links: { Custom: (book) => documentCustomType.of(book) },
});
