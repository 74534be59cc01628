import { handedOver } from './handed-over';
import { keepDraft } from './drafts';
import type { Tell } from './messages';
import type { Words } from './words';

/** A window of its own, in no session: with an empty workbook, or with a kept one, which leaves the storage only when it is there. */
export const openWindow = (draft: string | undefined, words: Words, tell: Tell): void => {
  const address = new URL(location.href);
  for (const name of ['session', handedOver]) address.searchParams.delete(name);
  // Named but empty: no workbook, not even the one that is listed with the add-in.
  address.searchParams.set('workbook', '');
  if (draft !== undefined) address.searchParams.set(handedOver, draft);
  const opened = (): boolean => window.open(address.href, '_blank') !== null;
  // Browsers open windows only shortly after a person did something.
  if (!opened()) tell('window', words.newWorkbook, { label: words.openWindow, act: () => { opened(); } });
};

/** Keeps a workbook and opens a window with it. */
export const handOver = async (workbook: { readonly name: string; readonly bytes: Uint8Array }, words: Words, tell: Tell): Promise<void> => {
  const id = crypto.randomUUID();
  await keepDraft({ id, ...workbook, when: Date.now() });
  openWindow(id, words, tell);
};
