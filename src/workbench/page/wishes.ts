import type { Host } from '../host';
import type { Autosave } from './autosave';
import { keepDraft } from './drafts';
import type { Files } from './files';
import type { Tell } from './messages';
import { startOver } from './share-workbook';
import type { Words } from './words';

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64.replace(/^data:[^,]*,/, '').replace(/\s/g, '')), (letter) => letter.charCodeAt(0));

/** The name of the parameter under which a new window finds its workbook. */
export const handedOver = 'handed-over';

/** A window of its own for a new workbook: an empty one, or one that an add-in made. */
const openWindow = async (base64: string | undefined, words: Words, tell: Tell): Promise<void> => {
  const address = new URL(location.href);
  for (const name of ['workbook', 'session', handedOver]) address.searchParams.delete(name);
  if (base64 !== undefined) {
    const id = crypto.randomUUID();
    await keepDraft({ id, name: 'Book2.xlsx', when: Date.now(), bytes: bytesOf(base64) });
    address.searchParams.set(handedOver, id);
  }
  const opened = (): boolean => window.open(address.href, '_blank') !== null;
  // Browsers open windows only shortly after a person did something.
  if (!opened()) tell('window', words.newWorkbook, { label: words.openWindow, act: () => { opened(); } });
};

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
  else void openWindow(wish.base64, words, tell);
});
