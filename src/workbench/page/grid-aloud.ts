import { addressOf } from '../book/address';
import type { Book } from '../book/book';
import { plainValue } from '../book/read-range';
import { cellReader } from '../grid/cells';
import { pageElement } from './page-element';

/** Says the chosen cell and what it holds: the grid is a picture to screen readers. */
export const readGridAloud = (book: Book): void => {
  const place = pageElement('aloud');
  book.onEvent(({ type }) => {
    if (type !== 14) return;
    const [area] = book.selection.areas;
    if (area === undefined) return;
    const { content, formula } = cellReader(book.engine, book.selection.sheetId)(area.top, area.left);
    place.textContent = [addressOf(area), String(plainValue(content)), formula].filter((part) => part !== undefined && part !== '').join(', ');
  });
};
