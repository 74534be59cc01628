import { apiError } from '../rich-api/api-error';
import { isUnbounded, type Area } from './area';
import type { Book } from './book';
import { styleReader } from './cell-style';
import { partOf } from './sheets';

/** A protected sheet refuses writing to locked cells, from add-ins as from people, unless an option allows this kind of change. */
export const checkWritable = (book: Book, sheetId: string, area: Area, option?: string): void => {
  const { protection } = partOf(book, sheetId);
  if (protection === undefined) return;
  if (option !== undefined) {
    if (protection.options[option] === true) return;
    throw apiError('AccessDenied');
  }
  if (isUnbounded(area)) throw apiError('AccessDenied');
  const style = styleReader(book, sheetId);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) if (style(row, column).locked) throw apiError('AccessDenied');
  }
};
