import type { Box, SheetView } from './sheet-view';

/** The field in which the grid hears keys. */
const gridField = '[id^="__editor___INTERNAL_EDITOR__DOCS_NORMAL"]';

export const focusGrid = (): void => document.querySelector<HTMLElement>(gridField)?.focus();

/** Whether keys go to the grid and no cell is being typed into. */
export const gridHasFocus = (view: SheetView): boolean => {
  const active = document.activeElement;
  return active === document.body || active?.matches(gridField) === true || (active !== null && view.holder.contains(active));
};

/** Puts an element below a box of the grid, or above it when there is no room. */
export const floatAt = (view: SheetView, element: HTMLElement, box: Box): void => {
  const origin = view.canvas.getBoundingClientRect();
  element.style.visibility = 'hidden';
  if (!element.isConnected) document.body.append(element);
  const size = element.getBoundingClientRect();
  const below = origin.top + box.top + box.height + 2;
  const top = below + size.height > innerHeight ? Math.max(origin.top + box.top - size.height - 2, 0) : below;
  Object.assign(element.style, { left: `${Math.max(Math.min(origin.left + box.left, innerWidth - size.width - 4), 0)}px`, top: `${top}px`, visibility: '' });
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
