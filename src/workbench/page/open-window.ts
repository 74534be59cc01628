import { handedOver } from './handed-over';
import { keepDraft } from './drafts';
import type { Tell } from './messages';
import type { Words } from './words';

/** A window of its own, in no session: with an empty workbook, or with one that is handed over to it. */
export const openWindow = async (workbook: { readonly name: string; readonly bytes: Uint8Array } | undefined, words: Words, tell: Tell): Promise<void> => {
  const address = new URL(location.href);
  for (const name of ['workbook', 'session', handedOver]) address.searchParams.delete(name);
  if (workbook !== undefined) {
    const id = crypto.randomUUID();
    await keepDraft({ id, ...workbook, when: Date.now() });
    address.searchParams.set(handedOver, id);
  }
  const opened = (): boolean => window.open(address.href, '_blank') !== null;
  // Browsers open windows only shortly after a person did something.
  if (!opened()) tell('window', words.newWorkbook, { label: words.openWindow, act: () => { opened(); } });
};
