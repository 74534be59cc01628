import { apiError } from '../rich-api/api-error';
import type { Area } from '../book/area';
import type { Book } from '../book/book';
import { checkWritable } from '../book/protection';
import { dress, findStyle } from '../book/styles';

/** Gives cells a named style. */
export const wear = (book: Book, sheetId: string, areas: readonly Area[], name: unknown): void => {
  const style = findStyle(book, name);
  if (style === undefined) throw apiError('InvalidArgument');
  for (const area of areas) {
    checkWritable(book, sheetId, area, 'allowFormatCells');
    dress(book, sheetId, area, style);
  }
};
