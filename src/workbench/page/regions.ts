import type { Keys } from '../conversation/keys';
import { enterFrame } from './enter-frame';
import { pageElement } from './page-element';

/** The hidden field into which the grid takes what is typed. */
const gridField = '[id^="__editor___INTERNAL_EDITOR__DOCS_NORMAL"]';

const focusable = 'button:not([disabled]), select, summary, iframe:not([hidden]), input:not([hidden])';

/** F6 goes on to the next part of the window and Shift+F6 back, as in Excel: the grid keeps the Tab key for itself. Who leaves the pane by its own keys goes on as well. */
export const walkRegions = (keys: Keys): void => {
  const grid = (): HTMLElement | null => document.querySelector<HTMLElement>(gridField);
  const parts: readonly (() => HTMLElement | null)[] = [
    () => pageElement('new'),
    () => pageElement('ribbon').querySelector<HTMLElement>(focusable),
    grid,
    () => (pageElement('pane').hasAttribute('hidden') ? null : pageElement('pane').querySelector<HTMLElement>(focusable)),
    () => (pageElement('log').hasAttribute('hidden') ? null : pageElement('log')),
  ];
  const places = (): readonly HTMLElement[] => parts.flatMap((part) => part() ?? []);
  const holders = ['file', 'ribbon', 'grid', 'pane', 'log'];
  const enter = (place: HTMLElement | undefined): void => {
    if (place instanceof HTMLIFrameElement) enterFrame(place);
    else place?.focus();
  };
  const walk = (isBack: boolean): void => {
    const all = places();
    const active = document.activeElement;
    const holder = holders.map(pageElement).find((one) => one.contains(active)) ?? (active?.matches(gridField) === true ? pageElement('grid') : undefined);
    const at = all.findIndex((place) => place === active || holder?.contains(place) === true || (place.matches(gridField) && holder?.id === 'grid'));
    enter(all[(at + (isBack ? all.length - 1 : 1)) % all.length]);
  };
  keys.onLeave((way) => {
    if (way === 'cells') grid()?.focus();
    else walk(way === 'back');
  });
  window.addEventListener('keydown', (event) => {
    if (event.key !== 'F6' || event.ctrlKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    walk(event.shiftKey);
  }, true);
};
