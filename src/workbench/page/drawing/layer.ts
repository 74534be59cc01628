import type { Area } from '../../book/area';
import type { Box, SheetView } from './sheet-view';

/** Elements over the cells, which move with them. */
export type Layer = {
  readonly element: HTMLElement;
  /** Puts an element where a box of the grid is, or hides it when that is out of sight. */
  readonly place: (element: HTMLElement, box: Box | undefined) => void;
  /** The box of a cell, if it can be seen. */
  readonly seenBox: (area: Area) => Box | undefined;
};

const style = `
.over-cells { position: absolute; overflow: hidden; pointer-events: none; z-index: 9; }
.over-cells > * { position: absolute; box-sizing: border-box; pointer-events: auto; }
.over-cells button { font: 11px/1 system-ui, sans-serif; padding: 0; border: 1px solid var(--edge); border-radius: 2px; background: var(--bar); color: var(--fore); cursor: pointer; }
.over-cells button[data-filtered] { background: var(--accent); color: var(--on-accent); }
.over-cells .chart { background: var(--back); border: 1px solid var(--line); overflow: hidden; cursor: move; }
.over-cells .chart[data-chosen] { outline: 2px solid var(--accent); outline-offset: -1px; }
.over-cells .chart:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
.over-cells .chart svg { display: block; width: 100%; height: 100%; }
.card { position: fixed; z-index: 30; box-sizing: border-box; max-width: 320px; max-height: 260px; overflow: auto; padding: .5rem .7rem; border: 1px solid var(--edge); border-radius: 4px; background: var(--back); color: var(--fore); box-shadow: 0 2px 8px #0004; font-size: 13px; overflow-wrap: anywhere; }
.card p { margin: 0 0 .3rem; white-space: pre-wrap; }
.card p:last-child { margin: 0; }
.card .by { font-weight: 600; }
.card time, .card .state { color: var(--dim); font-weight: 400; margin-left: .5rem; }
.card .reply { margin-top: .4rem; padding-top: .4rem; border-top: 1px solid var(--line); }
.card.prompt, .card.link { pointer-events: none; }
.card.prompt { background: var(--alert); color: var(--alert-fore); }
.menu { position: fixed; z-index: 40; box-sizing: border-box; min-width: 80px; max-width: 360px; max-height: 260px; overflow: auto; border: 1px solid var(--edge); background: var(--back); color: var(--fore); box-shadow: 0 2px 8px #0004; font-size: 13px; }
.menu:focus-visible, .menu :focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
.menu [role=option] { padding: .15rem .5rem; min-height: 1.3em; white-space: pre; cursor: default; }
.menu [role=option][aria-selected=true] { background: var(--accent); color: var(--on-accent); }
.menu.filter { padding: .4rem; display: flex; flex-direction: column; gap: .2rem; max-height: 340px; }
.menu.filter fieldset { border: 1px solid var(--line); margin: 0; padding: .2rem .4rem; overflow: auto; display: flex; flex-direction: column; min-height: 3rem; }
.menu.filter button { font: inherit; text-align: start; padding: .2rem .5rem; border: 1px solid transparent; background: none; color: inherit; cursor: pointer; }
.menu.filter button:hover { background: var(--bar); }
.menu.filter button[disabled] { color: var(--off); cursor: default; }
.menu.filter .ends { display: flex; gap: .4rem; justify-content: flex-end; }
.menu.filter .ends button { border-color: var(--edge); border-radius: 4px; }
body > dialog.alert[open] { display: block; width: min(420px, 90vw); height: fit-content; padding: 1rem; }
dialog.alert h2 { font-size: 1rem; margin: 0 0 .5rem; }
dialog.alert p { margin: 0 0 1rem; white-space: pre-wrap; overflow-wrap: anywhere; }
dialog.alert div { display: flex; gap: .5rem; justify-content: flex-end; }
dialog.alert button { font: inherit; padding: .25rem .9rem; border: 1px solid var(--edge); border-radius: 4px; background: var(--back); color: inherit; cursor: pointer; }
dialog.alert button:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
`;

export const layerOver = (view: SheetView): Layer => {
  const sheet = document.createElement('style');
  sheet.textContent = style;
  document.head.append(sheet);
  const element = document.createElement('div');
  element.className = 'over-cells';
  view.holder.append(element);
  const fit = (): Box | undefined => {
    const cells = view.cellsBox();
    if (cells !== undefined) Object.assign(element.style, { left: `${cells.left}px`, top: `${cells.top}px`, width: `${cells.width}px`, height: `${cells.height}px` });
    return cells;
  };
  fit();
  const seenBox = (area: Area): Box | undefined => {
    const [cells, box, frozen] = [view.cellsBox(), view.boxOf(area), view.frozen()];
    if (cells === undefined || box === undefined || view.isHidden(area)) return undefined;
    const [left, top] = [area.left < frozen.columns ? cells.left : cells.left + frozen.width, area.top < frozen.rows ? cells.top : cells.top + frozen.height];
    const isSeen = box.left + box.width > left + 1 && box.top + box.height > top + 1 && box.left < cells.left + cells.width && box.top < cells.top + cells.height;
    return isSeen ? box : undefined;
  };
  return {
    element, seenBox,
    place: (child, box) => {
      const cells = box === undefined ? undefined : fit();
      child.hidden = cells === undefined;
      if (box === undefined || cells === undefined) return;
      Object.assign(child.style, { left: `${box.left - cells.left}px`, top: `${box.top - cells.top}px`, width: `${box.width}px`, height: `${box.height}px` });
    },
  };
};
