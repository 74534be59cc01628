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

type Charting = { readonly view: SheetView; readonly layer: Layer; readonly words: DrawingWords };

/** A chart that reaches out of the frozen cells scrolls with the others. */
const boxOf = (view: SheetView, { box }: ChartPart): Box | undefined => {
  const skeleton = view.skeleton();
  if (skeleton === undefined) return undefined;
  const [left, top, width, height] = [box.left, box.top, box.width, box.height].map((points) => points / pointsPerPixel) as [number, number, number, number];
  const corner = view.boxAt({ left: left + width + skeleton.rowHeaderWidth, top: top + height + skeleton.columnHeaderHeight, width, height });
  return corner === undefined ? undefined : { ...corner, left: corner.left - corner.width, top: corner.top - corner.height };
};

/** What of a scrolled chart lies under headings and frozen cells. */
const hiddenPart = (view: SheetView, { box }: ChartPart, now: Box): string => {
  const [cells, frozen, scale] = [view.cellsBox(), view.frozen(), view.zoom() / pointsPerPixel];
  if (cells === undefined) return '';
  const under = (start: number, room: number, at: number, was: number): number => (at < was - 0.5 ? Math.max(start + room - at, 0) : 0);
  return `inset(${under(cells.top, frozen.height, now.top, cells.top + box.top * scale)}px 0 0 ${under(cells.left, frozen.width, now.left, cells.left + box.left * scale)}px)`;
};

const isProtected = ({ book }: Host, chart: ChartPart): boolean => {
  const { protection } = partOf(book, chart.sheetId);
  return protection !== undefined && protection.options['allowEditObjects'] !== true;
};

/** Puts a chart somewhere else as one edit of a person. */
const moveChart = (host: Host, chart: ChartPart, left: number, top: number): void => {
  void host.editAs('Local', () => Object.assign(chart.box, { left: Math.max(left, 0), top: Math.max(top, 0) }));
};

/** Moves a chart with the pointer; the workbook hears of it at the end. */
const dragging = (host: Host, view: SheetView, chart: ChartPart, element: HTMLElement): void => element.addEventListener('pointerdown', (event) => {
  if (event.button !== 0 || isProtected(host, chart)) return;
  element.setPointerCapture(event.pointerId);
  const way = (now: PointerEvent): readonly [number, number] => [now.clientX - event.clientX, now.clientY - event.clientY];
  const move = (now: PointerEvent): void => {
    const [x, y] = way(now);
    element.style.translate = `${x}px ${y}px`;
  };
  const end = (now: PointerEvent): void => {
    element.style.translate = '';
    for (const [name, listener] of [['pointermove', move], ['pointerup', end], ['pointercancel', end]] as const) element.removeEventListener(name, listener);
    const [x, y] = way(now);
    const scale = pointsPerPixel / view.zoom();
    if (now.type === 'pointerup' && (x !== 0 || y !== 0)) moveChart(host, chart, chart.box.left + x * scale, chart.box.top + y * scale);
  };
  for (const [name, listener] of [['pointermove', move], ['pointerup', end], ['pointercancel', end]] as const) element.addEventListener(name, listener);
});

const steps: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Arrow keys move a chosen chart, Delete takes it away, Escape goes back to the cells. */
const hearKeys = (host: Host, chart: ChartPart, element: HTMLElement): void => element.addEventListener('keydown', (event) => {
  if (event.key === 'F6' || event.key === 'Tab') return;
  event.stopPropagation();
  const step = steps[event.key];
  if (event.key === 'Escape') focusGrid();
  else if (isProtected(host, chart)) return;
  else if (step !== undefined) moveChart(host, chart, chart.box.left + step[0], chart.box.top + step[1]);
  else if (event.key === 'Delete' || event.key === 'Backspace') {
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
    for (const [chart, element] of shown) {
      const box = boxOf(view, chart);
      layer.place(element, box);
      if (box !== undefined) element.style.clipPath = hiddenPart(view, chart, box);
    }
  };

  const elementFor = (chart: ChartPart): HTMLElement => {
    const element = document.createElement('div');
    element.className = 'chart';
    element.tabIndex = 0;
    element.setAttribute('role', 'img');
    element.addEventListener('focus', () => activateChart(book, chart));
    dragging(host, view, chart, element);
    hearKeys(host, chart, element);
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
