import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
import type { Book } from '../book/book';

/** What would take the editor away from somebody who is typing waits for the end of it; who went on to the pane or elsewhere in the page has typed to the end. */
export const waitForTyping = (book: Book): void => {
  const bridge = book.engine.injector.get(IEditorBridgeService);
  const isTyping = (): boolean => bridge.isVisible().visible && document.activeElement instanceof HTMLElement && document.activeElement.isContentEditable;
  const waiting = new Set<() => void>();
  const look = (): void => {
    // The grid enters what was typed after it was told that the editor is closed, and moves the focus by steps.
    setTimeout(() => { if (!isTyping()) waiting.forEach((goOn) => goOn()); }, 0);
  };
  bridge.visible$.subscribe(look);
  document.addEventListener('focusout', look);
  addEventListener('blur', look);
  book.typing = {
    isAwaited: () => waiting.size > 0,
    ended: async () => {
      if (!isTyping()) return;
      await new Promise<void>((resolve) => {
        const goOn = (): void => {
          waiting.delete(goOn);
          resolve();
        };
        waiting.add(goOn);
      });
    },
  };
};
