import type { Book } from '../book/book';
import { selectFirstCell } from '../book/select-first-cell';
import { openFile } from './open-file';
import type { Origin } from './opened';
import { saveBook } from './save-book';

/** A workbook as a file. */
type BookFile = {
  /** The workbook as an .xlsx file. */
  readonly save: () => Promise<Uint8Array>;
  /** Puts the sheets of a file in place of those of the workbook. */
  readonly open: (bytes: Uint8Array, name?: string) => Promise<void>;
};

/** Knows the file that the workbook came from, of which saving changes only what was changed. */
export const fileOf = (book: Book): BookFile => {
  let fileOrigin: Promise<Origin | undefined> = Promise.resolve(undefined);
  let changes = 0;
  book.journal.onChange(() => { changes += 1; });

  const save = async (): Promise<Uint8Array> => saveBook(book, await fileOrigin);

  /** The file is there at once; what is done while it is calculated is done to it. */
  const take = async (bytes: Uint8Array, name: string): Promise<Origin> => {
    let calculated: ReturnType<typeof openFile> | undefined;
    await book.journal.opening(name, bytes, () => {
      calculated = openFile(book, bytes);
      selectFirstCell(book);
      book.name = name;
    });
    if (calculated === undefined) throw new Error('The file was not opened');
    const before = changes;
    return calculated(() => changes === before);
  };

  const open = async (bytes: Uint8Array, name = book.name): Promise<void> => {
    const before = fileOrigin;
    const taken = take(bytes, name);
    fileOrigin = taken.catch(() => before);
    await taken;
  };

  return { save, open };
};
