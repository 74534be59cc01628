import type { Book } from '../book/book';
import type { Change } from '../book/journal';
import type { SharedStep } from './messages';

/** What of a host a session needs. */
export type SharedHost = { readonly book: Book; readonly open: (bytes: Uint8Array, name?: string) => Promise<void> };

/** What a window does when a file that another one opened takes the place of its workbook. */
export type Replaced = {
  /** The workbook is as it was: the last moment to keep it. Asked again when it is edited meanwhile. */
  readonly before: (name: string) => Promise<void>;
  readonly after: (name: string) => void;
};

export type OpenedFile = Extract<Change, { kind: 'opened' }>;

/** The file that a step opens, if it is such a step. */
export const openedIn = ({ changes: [first] }: Pick<SharedStep, 'changes'>): OpenedFile | undefined => (first?.kind === 'opened' ? first : undefined);

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** A file of another window takes the place of the workbook, and nothing before it can be undone. */
export const takeFile = async ({ book, open }: SharedHost, { name, base64, number }: OpenedFile): Promise<void> => {
  const before = book.numberNow();
  let calculated: Promise<void> = Promise.resolve();
  // Only taking its place is nobody's edit: what is done while the file is calculated is done to it.
  book.journal.unwritten(() => {
    book.countFrom(number);
    calculated = open(bytesOf(base64), name);
    book.countFrom(before);
  });
  book.history.clear();
  await calculated;
};
