import type { Draft } from '../../../xlsx/write/draft';
import type { Book } from '../../book/book';
import type { Opening } from '../open-file';
import { names } from './names';
import { customProperties, properties } from './properties';
import { settings } from './settings';
import { xmlParts } from './xml-parts';

/** One side of the workbook as a whole: how it is read from a file, what it is now, and how it is written. */
export type BookAspect = {
  readonly name: string;
  readonly read: (opening: Opening, book: Book) => void;
  /** Plain data to compare; a list, of which what is gone can be told. */
  readonly state: (book: Book) => readonly unknown[];
  /** `before` is the state when the file was opened, empty for a new one. */
  readonly write: (draft: Draft, book: Book, before: readonly unknown[]) => void;
};

export const bookAspects: readonly BookAspect[] = [names, properties, customProperties, settings, xmlParts];
