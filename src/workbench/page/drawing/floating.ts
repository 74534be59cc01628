import { pageElement } from '../page-element';
import type { Box, SheetView } from './sheet-view';

/** The field in which the grid hears keys. */
const gridField = '[id^="__editor___INTERNAL_EDITOR__DOCS_NORMAL"]';

export const focusGrid = (): void => document.querySelector<HTMLElement>(gridField)?.focus();

/** Whether keys go to the grid and no cell is being typed into. */
export const gridHasFocus = (view: SheetView): boolean => {
  const active = document.activeElement;
  return active === document.body || active?.matches(gridField) === true || (active !== null && view.holder.contains(active));
};

/** Puts an element below or beside a box of the grid, or on its other side when there is no room. */
export const floatAt = (view: SheetView, element: HTMLElement, box: Box, side: 'below' | 'beside' = 'below'): void => {
  const origin = view.canvas.getBoundingClientRect();
  element.style.visibility = 'hidden';
  if (!element.isConnected) pageElement('work').append(element);
  const size = element.getBoundingClientRect();
  const [left, top] = [origin.left + box.left, origin.top + box.top];
  const away = (at: number, length: number, taken: number, end: number): number => (at + length + 2 + taken > end ? Math.max(at - taken - 2, 0) : at + length + 2);
  const along = (at: number, taken: number, end: number): number => Math.max(Math.min(at, end - taken - 4), 0);
  const place = side === 'below'
    ? { left: along(left, size.width, innerWidth), top: away(top, box.height, size.height, innerHeight) }
    : { left: away(left, box.width, size.width, innerWidth), top: along(top, size.height, innerHeight) };
  Object.assign(element.style, { left: `${place.left}px`, top: `${place.top}px`, visibility: '' });
};

/** A menu that goes away with Escape, a click elsewhere or when the grid moves; what had the focus gets it back. */
export const openMenu = (view: SheetView, element: HTMLElement, box: Box, first: HTMLElement): (() => void) => {
  floatAt(view, element, box);
  const close = (): void => {
    if (!element.isConnected) return;
    element.remove();
    removeEventListener('pointerdown', outside, true);
    focusGrid();
  };
  const outside = (event: PointerEvent): void => { if (!(event.target instanceof Node) || !element.contains(event.target)) close(); };
  element.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key !== 'Escape' && !(event.key === 'Tab' && first === element)) return;
    event.preventDefault();
    close();
  });
  addEventListener('pointerdown', outside, true);
  first.focus();
  return close;
};
