/** So many of the things that had the focus are remembered. */
const REMEMBERED = 20;

/** A new step takes the focus to its heading first, in milliseconds. */
const HEADING_FIRST = 100;

/** What had the focus, the latest first. */
export type Focused = { before: readonly HTMLElement[] };

export const rememberFocused = (focused: Focused, element: HTMLElement): void => {
  focused.before = [element, ...focused.before.filter((one) => one !== element && one.isConnected)].slice(0, REMEMBERED);
};

const canHold = (element: HTMLElement): boolean => element.isConnected && !element.matches(':disabled') && ('checkVisibility' in element ? element.checkVisibility() : true);

const isLost = ({ before: [last] }: Focused): boolean => document.activeElement === document.body && last !== undefined && !canHold(last);

/** Calls back when the page itself takes away what had the focus; a click beside everything is not that. */
const onLost = (focused: Focused, recover: () => void): (() => void) => {
  let soon: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    if (soon !== undefined || !isLost(focused)) return;
    soon = setTimeout(() => {
      soon = undefined;
      if (isLost(focused) && document.hasFocus()) recover();
    }, HEADING_FIRST);
  });
  observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
  return () => {
    clearTimeout(soon);
    observer.disconnect();
  };
};

/**
 * What has the focus may go away: cancel where nothing is left to cancel, a message that was closed. The focus goes back to where it was before then, or else to the heading.
 * Who comes back from the cells by the keyboard is brought to the first thing of the page by Excel, and finds the place again where the pane was left.
 */
export const keepFocus = (focused: Focused): (() => void) => {
  /** The pane was left, and neither key nor pointer has come to it since: whatever gets the focus now, Excel has chosen it. */
  let isEntering = false;
  const goBack = (): void => (focused.before.find(canHold) ?? document.querySelector<HTMLElement>('h2'))?.focus();
  const stop = onLost(focused, goBack);
  const listening = new AbortController();
  const on = (target: EventTarget, names: readonly string[], listener: (event: Event) => void): void => { for (const name of names) target.addEventListener(name, listener, { capture: true, signal: listening.signal }); };
  on(document, ['focusin'], ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const last = isEntering ? focused.before.find(canHold) : undefined;
    isEntering = false;
    if (last === undefined || last === target) rememberFocused(focused, target);
    else last.focus();
  });
  on(window, ['blur'], ({ target }) => { if (target === window) isEntering = true; });
  on(window, ['pointerdown'], () => { isEntering = false; });
  // Excel's client goes to the first thing of the page with Escape, then Excel to its cells.
  on(window, ['keydown'], (event) => { isEntering = event instanceof KeyboardEvent && event.key === 'Escape'; });
  return () => {
    stop();
    listening.abort();
  };
};
