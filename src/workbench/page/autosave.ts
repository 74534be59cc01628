import { CommandType, ICommandService } from '@univerjs/core';
import type { Host } from '../host';
import { dropDraft, holdDraft, keepDraft, leftDrafts, type Draft } from './drafts';
import type { Tell } from './messages';
import { sentenceOf } from './page-element';
import type { Words } from './words';

export type Autosave = {
  /** The workbook is as its file is: nothing has to be kept. */
  readonly saved: () => Promise<void>;
  readonly isDirty: () => boolean;
  /** What was restored counts as unsaved, and is kept at once. */
  readonly adopt: () => Promise<void>;
  /** Keeps the workbook now. */
  readonly flush: () => Promise<void>;
};

/** Milliseconds without a change after which the workbook is kept. */
const calm = 1_000;

/** Keeps the workbook in the browser's storage after each change, never more often than saving it takes time. */
export const startAutosave = (host: Host, words: Words, tell: Tell): Autosave => {
  const id = crypto.randomUUID();
  let dirty = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = calm;
  let keeping = false;
  holdDraft(id);

  const flush = async (): Promise<void> => {
    if (!dirty) return;
    const started = performance.now();
    dirty = false;
    keeping = true;
    try {
      await keepDraft({ id, name: host.book.name, when: Date.now(), bytes: await host.save() });
    } catch (thrown) {
      dirty = true;
      tell('autosave', words.notKept(sentenceOf(thrown)));
    }
    keeping = false;
    wait = Math.max(calm, 5 * (performance.now() - started));
  };

  let unsaved = false;
  let last = 0;
  const keepWhenCalm = (): void => {
    const left = last + wait - performance.now();
    timer = left > 0 ? setTimeout(keepWhenCalm, left) : undefined;
    if (left <= 0) void flush();
  };
  /** Called many times for each edit. */
  const edited = (): void => {
    dirty = true;
    unsaved = true;
    last = performance.now();
    timer ??= setTimeout(keepWhenCalm, wait);
  };
  host.book.engine.injector.get(ICommandService).onCommandExecuted(({ id: command, type }) => {
    if (type === CommandType.MUTATION && /^sheet\./.test(command)) edited();
  });
  host.book.onEvent(({ type }) => { if (type !== 11 && type !== 12 && type !== 14 && type !== 16) edited(); });
  host.book.journal.onChange(edited);
  document.addEventListener('visibilitychange', () => { if (document.hidden) void flush(); });
  // Only what was typed in the last second is not kept yet: the browser asks, and meanwhile it is.
  window.addEventListener('beforeunload', (event) => {
    if (!dirty && !keeping) return;
    void flush();
    event.preventDefault();
  });

  return {
    flush,
    adopt: async () => {
      edited();
      await flush();
    },
    isDirty: () => unsaved,
    saved: async () => {
      clearTimeout(timer);
      timer = undefined;
      dirty = false;
      unsaved = false;
      await dropDraft(id);
    },
  };
};

/** Offers what a window left behind without saving, newest first. */
export const offerDrafts = async (words: Words, language: string, tell: Tell, restore: (draft: Draft) => Promise<void>): Promise<void> => {
  const offer = ([draft, ...older]: readonly Draft[]): void => {
    if (draft === undefined) return;
    const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(draft.when);
    tell('draft', words.draftFound(draft.name, when),
      { label: words.restore, act: () => { void restore(draft); } },
      { label: words.discard, act: () => { void dropDraft(draft.id).then(() => offer(older)); } });
  };
  offer(await leftDrafts());
};
