import { addressOf } from '../book/address';
import type { Book } from '../book/book';
import { sheetName } from '../book/sheets';

/** The type of the event that tells of another selection. */
const selectionChanged = 14;

/** Tells the cells chosen in the active sheet, when somebody hears it and they are others than told before. */
export const onOtherPlace = (book: Book, isHeard: () => boolean, tell: (place: string) => void): void => {
  let told = '';
  book.onEvent(({ type, args }) => {
    if (type !== selectionChanged || !isHeard()) return;
    const { sheetId, areas } = book.selection;
    const place = `${sheetName(book, sheetId)}!${areas.map(addressOf).join(',')}`;
    if (place === told || args['worksheetId'] !== sheetId) return;
    told = place;
    tell(place);
  });
};
