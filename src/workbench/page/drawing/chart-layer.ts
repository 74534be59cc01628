import type { Host } from '../../host';
import { activateChart, deleteChart, type ChartPart } from '../../book/charts';
import { partOf } from '../../book/sheets';
import { pointsPerPixel } from '../../book/sizes';
import { chartPicture } from './chart/chart-picture';
import { drawChart } from './chart/draw-chart';
import { focusGrid } from './floating';
import type { Layer } from './layer';
import type { Box, SheetView } from './sheet-view';
import type { DrawingWords } from './words';

export type Charting = { readonly view: SheetView; readonly layer: Layer; readonly words: DrawingWords };

const boxOf = (view: SheetView, { box }: ChartPart): Box | undefined => {
  const skeleton = view.skeleton();
  if (skeleton === undefined) return undefined;
  const pixels = (points: number): number => points / pointsPerPixel;
  return view.boxAt({ left: pixels(box.left) + skeleton.rowHeaderWidth, top: pixels(box.top) + skeleton.columnHeaderHeight, width: pixels(box.width), height: pixels(box.height) });
};

const isProtected = ({ book }: Host, chart: ChartPart): boolean => {
  const { protection } = partOf(book, chart.sheetId);
  return protection !== undefined && protection.options['allowEditObjects'] !== true;
};

/** Moves a chart with the pointer. */
const dragging = (host: Host, view: SheetView, chart: ChartPart, element: HTMLElement, moved: () => void): void => {
  element.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || isProtected(host, chart)) return;
    const start = { x: event.clientX, y: event.clientY, left: chart.box.left, top: chart.box.top };
    element.setPointerCapture(event.pointerId);
    const move = (now: PointerEvent): void => {
      const scale = pointsPerPixel / view.zoom();
      chart.box.left = Math.max(start.left + (now.clientX - start.x) * scale, 0);
      chart.box.top = Math.max(start.top + (now.clientY - start.y) * scale, 0);
      moved();
    };
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', () => element.removeEventListener('pointermove', move), { once: true });
    element.addEventListener('pointercancel', () => element.removeEventListener('pointermove', move), { once: true });
  });
};

const steps: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Arrow keys move a chosen chart, Delete takes it away, Escape goes back to the cells. */
const hearKeys = (host: Host, chart: ChartPart, element: HTMLElement, moved: () => void): void => element.addEventListener('keydown', (event) => {
  event.stopPropagation();
  const step = steps[event.key];
  if (event.key === 'Escape') focusGrid();
  else if (isProtected(host, chart)) return;
  else if (step !== undefined) {
    chart.box.left = Math.max(chart.box.left + step[0], 0);
    chart.box.top = Math.max(chart.box.top + step[1], 0);
    moved();
  } else if (event.key === 'Delete' || event.key === 'Backspace') {
    void host.editAs('Local', () => deleteChart(host.book, chart));
    focusGrid();
  } else return;
  event.preventDefault();
});

/** The charts of the shown sheet, over its cells. Answers what places and draws them anew. */
export const showCharts = (host: Host, { view, layer, words }: Charting): (() => void) => {
  const { book } = host;
  const shown = new Map<ChartPart, HTMLElement>();
  const drawings = new WeakMap<HTMLElement, string>();

  const draw = (chart: ChartPart, element: HTMLElement): void => {
    const picture = chartPicture(book, chart);
    const drawing = picture === undefined ? words.notDrawn(chart.type) : drawChart(picture);
    element.setAttribute('aria-label', words.chart(picture?.title ?? chart.name));
    element.toggleAttribute('data-chosen', book.activeChart === chart);
    if (drawings.get(element) === drawing) return;
    drawings.set(element, drawing);
    if (picture === undefined) element.textContent = drawing;
    else element.innerHTML = drawing;
  };

  const place = (): void => {
    const { width, height } = view.frozen();
    for (const [chart, element] of shown) {
      const box = boxOf(view, chart);
      layer.place(element, box);
      if (box === undefined) continue;
      const [cells, [left, top]] = [view.cellsBox(), [chart.box.left / pointsPerPixel * view.zoom() < width ? 0 : width, chart.box.top / pointsPerPixel * view.zoom() < height ? 0 : height]];
      // What scrolls goes under frozen cells.
      element.style.clipPath = cells === undefined ? '' : `inset(${Math.max(cells.top + top - box.top, 0)}px 0 0 ${Math.max(cells.left + left - box.left, 0)}px)`;
    }
  };

  const elementFor = (chart: ChartPart): HTMLElement => {
    const element = document.createElement('div');
    element.className = 'chart';
    element.tabIndex = 0;
    element.setAttribute('role', 'img');
    element.addEventListener('focus', () => activateChart(book, chart));
    dragging(host, view, chart, element, place);
    hearKeys(host, chart, element, place);
    layer.element.append(element);
    return element;
  };

  return () => {
    const here = book.charts.filter((chart) => chart.sheetId === view.sheetId());
    for (const [chart, element] of shown) if (!here.includes(chart)) { element.remove(); shown.delete(chart); }
    for (const chart of here) {
      const element = shown.get(chart) ?? elementFor(chart);
      shown.set(chart, element);
      draw(chart, element);
    }
    place();
  };
};
