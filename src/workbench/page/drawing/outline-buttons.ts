import type { Host } from '../../host';
import { lastColumn, lastRow, type Area } from '../../book/area';
import { fold, type OutlineAxis } from '../../book/outline';
import { onSheet } from '../../book/range-target';
import { partOf } from '../../book/sheets';
import { isHiddenColumn, isHiddenRow } from '../../book/sizes';
import { outlineGroups, type OutlineGroup } from './outline-groups';
import type { SheetView } from './sheet-view';
import type { DrawingWords } from './words';

/** The room of one level in the headings, in pixels. */
const step = 12;

type Outlining = { readonly view: SheetView; readonly words: DrawingWords; readonly failed: (thrown: unknown) => void };

type Strip = { readonly axis: OutlineAxis; readonly element: HTMLElement };

const lineArea = (axis: OutlineAxis, from: number, to: number): Area => (axis === 'rows' ? { top: from, left: 0, bottom: to, right: 0 } : { top: 0, left: from, bottom: 0, right: to });

const stripFor = (view: SheetView, axis: OutlineAxis): Strip => {
  const element = document.createElement('div');
  element.className = `over-cells outline-${axis}`;
  view.holder.append(element);
  return { axis, element };
};

/** Puts a strip over the headings of its lines. */
const fit = (view: SheetView, { axis, element }: Strip): void => {
  const cells = view.cellsBox();
  if (cells === undefined) return;
  const box = axis === 'rows' ? { left: 0, top: cells.top, width: cells.left, height: cells.height } : { left: cells.left, top: 0, width: cells.width, height: cells.top };
  Object.assign(element.style, Object.fromEntries(Object.entries(box).map(([side, pixels]) => [side, `${pixels}px`])));
};

/** From where to where some lines reach in their strip, or nothing when they are hidden or under frozen ones. */
const spanOf = (view: SheetView, axis: OutlineAxis, from: number, to: number): readonly [start: number, end: number] | undefined => {
  const [box, cells, frozen] = [view.boxOf(lineArea(axis, from, to)), view.cellsBox(), view.frozen()];
  if (box === undefined || cells === undefined) return undefined;
  const [start, size, edge, fixed] = axis === 'rows' ? [box.top - cells.top, box.height, from < frozen.rows ? 0 : frozen.height, cells.height] : [box.left - cells.left, box.width, from < frozen.columns ? 0 : frozen.width, cells.width];
  return start + size <= edge || start >= fixed ? undefined : [Math.max(start, edge), start + size];
};

const isFolded = ({ book }: Host, sheetId: string, axis: OutlineAxis, { from, to }: OutlineGroup): boolean =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index).every((line) => (axis === 'rows' ? isHiddenRow(book, sheetId, line) : isHiddenColumn(book, sheetId, line)));

const drawGroup = (host: Host, { view, words, failed }: Outlining, { axis, element }: Strip, group: OutlineGroup): void => {
  const sheetId = view.sheetId();
  const after = group.to + 1;
  const folded = isFolded(host, sheetId, axis, group);
  const offset = 1 + (group.level - 1) * step;
  const span = view.isHidden(lineArea(axis, after, after)) ? undefined : spanOf(view, axis, after, after);
  const lines = folded ? undefined : spanOf(view, axis, group.from, group.to);
  if (lines !== undefined) {
    const bracket = document.createElement('span');
    const length = lines[1] - lines[0];
    bracket.style.cssText = axis === 'rows'
      ? `left:${offset + 5}px;top:${lines[0] + 2}px;height:${length}px;border-left:1px solid var(--edge);pointer-events:none`
      : `top:${offset + 2}px;left:${lines[0] + 2}px;width:${length}px;border-top:1px solid var(--edge);pointer-events:none`;
    element.append(bracket);
  }
  if (span === undefined) return;
  const button = Object.assign(document.createElement('button'), { type: 'button', tabIndex: -1, textContent: folded ? '+' : '−', title: folded ? words.unfold : words.fold });
  button.setAttribute('aria-label', button.title);
  button.setAttribute('aria-expanded', String(!folded));
  button.style.cssText = `width:${step}px;height:${step}px;${axis === 'rows' ? `left:${offset}px;top:${span[0] + 4}px` : `left:${span[0] + 1 + (group.level - 1) * step}px;top:1px`}`;
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    const area: Area = axis === 'rows' ? { top: group.from, left: 0, bottom: group.to, right: lastColumn } : { top: 0, left: group.from, bottom: lastRow, right: group.to };
    host.editAs('Local', () => fold(onSheet(host.book, sheetId, area), axis, !folded)).catch(failed);
  });
  element.append(button);
};

/** Brackets and buttons of grouped rows and columns, over their headings; the button lies in the line after the group. Answers what draws them anew. */
export const showOutlines = (host: Host, outlining: Outlining): (() => void) => {
  const { view } = outlining;
  const strips = [stripFor(view, 'rows'), stripFor(view, 'columns')];
  return () => {
    const { outline } = partOf(host.book, view.sheetId());
    for (const strip of strips) {
      const groups = outlineGroups(outline[strip.axis]);
      if (groups.length === 0 && strip.element.childElementCount === 0) continue;
      fit(view, strip);
      strip.element.replaceChildren();
      for (const group of groups) drawGroup(host, outlining, strip, group);
    }
  };
};
