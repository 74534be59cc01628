import type { Host } from '../host';
import type { Replaced } from '../session/take-file';
import { dropDraft, keepDraft } from './drafts';
import type { Tell } from './messages';
import { openWindow } from './open-window';
import { sentenceOf } from './page-element';
import type { SessionWords } from './session-words';
import type { Words } from './words';

/** A workbook with changes that a file of another window takes the place of is kept in the browser, and offered at once. */
export const keepReplaced = (host: Host, spoken: SessionWords, words: Words, tell: Tell): Replaced => {
  let kept: { readonly id: string; readonly name: string } | undefined;

  const keep = async (): Promise<void> => {
    if (!host.book.isDirty) return;
    const draft = { id: kept?.id ?? crypto.randomUUID(), name: host.book.name };
    await keepDraft({ ...draft, when: Date.now(), bytes: await host.save() });
    kept = draft;
  };

  const offer = (file: string, { id, name }: { readonly id: string; readonly name: string }): void => tell(`replaced-${id}`, spoken.replaced(file, name),
    { label: spoken.openApart, act: () => openWindow(id, words, tell) },
    { label: words.discard, act: () => { void dropDraft(id); } });

  return {
    before: () => keep().catch((thrown: unknown) => tell('autosave', words.notKept(sentenceOf(thrown)))),
    after: (file) => {
      if (kept === undefined) tell('replaced', spoken.shown(file));
      else offer(file, kept);
      kept = undefined;
    },
  };
};
