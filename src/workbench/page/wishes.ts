import type { Host } from '../host';
import type { Autosave } from './autosave';
import type { Files } from './files';
import type { Tell } from './messages';
import { handOver, openWindow } from './open-window';
import { startOver } from './share-workbook';
import type { Words } from './words';

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64.replace(/^data:[^,]*,/, '').replace(/\s/g, '')), (letter) => letter.charCodeAt(0));

/** What an add-in wants of the window: the workbook saved, closed, or a new one opened. */
export const grantWishes = (host: Host, files: Files, autosave: Autosave, words: Words, tell: Tell): void => host.book.onWish((wish) => {
  const close = async (save: boolean): Promise<void> => {
    if (save && !(await files.save())) return;
    await autosave.saved();
    window.close();
    // A window that a person opened stays: it begins with an empty workbook.
    if (!window.closed) startOver();
  };
  if (wish.kind === 'save') void files.save();
  else if (wish.kind === 'close') void close(wish.save);
  else if (wish.base64 === undefined) openWindow(undefined, words, tell);
  else void handOver({ name: 'Book2.xlsx', bytes: bytesOf(wish.base64) }, words, tell);
});
