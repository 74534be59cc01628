import { HoverManagerService } from '@univerjs/preset-sheets-core';
import type { Book } from '../../book/book';
import type { HyperlinkPart } from '../../book/parts';
import { rangeAt, type RangeTarget } from '../../book/range-target';
import type { Tell } from '../messages';
import { chooseCells } from './choose-cells';
import type { DrawingWords } from './words';

export const linkAt = (book: Book, sheetId: string, row: number, column: number): HyperlinkPart | undefined => book.hyperlinks.find(({ sheetId: on, area }) =>
  on === sheetId && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);

/** Where a link leads, as text. */
export const leadsTo = ({ link }: HyperlinkPart): string => {
  const [address, place] = [link['address'], link['documentReference']].map((one) => (typeof one === 'string' ? one : ''));
  return address === '' || address === undefined ? place ?? '' : address;
};

const placeOf = (book: Book, sheetId: string, reference: string): RangeTarget | undefined => {
  try {
    return rangeAt(book, sheetId, reference.replace(/^[#=]/, ''));
  } catch {
    return undefined;
  }
};

const follow = (book: Book, part: HyperlinkPart, words: DrawingWords, tell: Tell): void => {
  const { address, documentReference } = part.link as { readonly address?: unknown; readonly documentReference?: unknown };
  if (typeof address === 'string' && address !== '' && !address.startsWith('#')) {
    if (/^(https?|mailto):/i.test(address)) open(address, '_blank', 'noopener');
    else tell('link', words.notFollowed(address));
    return;
  }
  const reference = typeof documentReference === 'string' && documentReference !== '' ? documentReference : String(address);
  const target = placeOf(book, part.sheetId, reference);
  if (target === undefined) tell('link', words.noSuchPlace(reference));
  else chooseCells(book, target);
};

/** A click on a cell with a link follows it; a drag or a click with a key held only chooses cells. */
export const followLinks = (book: Book, words: DrawingWords, tell: Tell): void => {
  let isPlain = false;
  addEventListener('pointerdown', (event) => { isPlain = event.button === 0 && !event.shiftKey && !event.ctrlKey && !event.metaKey; }, true);
  book.engine.injector.get(HoverManagerService).currentClickedCell$.subscribe(({ location }) => {
    const part = isPlain ? linkAt(book, location.subUnitId, location.row, location.col) : undefined;
    // The click itself chooses its cell after this.
    if (part !== undefined) setTimeout(() => follow(book, part, words, tell), 0);
  });
};
