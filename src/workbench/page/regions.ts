import { pageElement } from './page-element';

/** The hidden field into which the grid takes what is typed. */
const gridField = '[id^="__editor___INTERNAL_EDITOR__DOCS_NORMAL"]';

const focusable = 'button:not([disabled]), select, summary, iframe, input:not([hidden])';

/** F6 goes on to the next part of the window and Shift+F6 back, as in Excel: the grid keeps the Tab key for itself. */
export const walkRegions = (): void => {
  const parts: readonly (() => HTMLElement | null)[] = [
    () => pageElement('new'),
    () => pageElement('ribbon').querySelector<HTMLElement>(focusable),
    () => document.querySelector<HTMLElement>(gridField),
    () => (pageElement('pane').hasAttribute('hidden') ? null : pageElement('pane').querySelector<HTMLElement>(focusable)),
    () => (pageElement('log').hasAttribute('hidden') ? null : pageElement('log')),
  ];
  const places = (): readonly HTMLElement[] => parts.flatMap((part) => part() ?? []);
  const holders = ['file', 'ribbon', 'grid', 'pane', 'log'];
  window.addEventListener('keydown', (event) => {
    if (event.key !== 'F6' || event.ctrlKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const all = places();
    const active = document.activeElement;
    const holder = holders.map(pageElement).find((one) => one.contains(active)) ?? (active?.matches(gridField) === true ? pageElement('grid') : undefined);
    const at = all.findIndex((place) => place === active || holder?.contains(place) === true || (place.matches(gridField) && holder?.id === 'grid'));
    all[(at + (event.shiftKey ? all.length - 1 : 1)) % all.length]?.focus();
  }, true);
};
