import { cellReader, type Content } from '../grid/cells';
import { apiError } from '../rich-api/api-error';
import { columnsOf, rowsOf, shifted, type Area, type Shift } from './area';
import type { Book } from './book';
import { onSheet, type RangeTarget } from './range-target';
import { plainValue } from './read-range';
import { pointsPerPixel, offsetOf } from './sizes';

/** Cells that a chart draws from. */
export type DataSource = { readonly sheetId: string; area: Area };

export type SeriesPart = {
  readonly id: number;
  /** A name of its own; otherwise the cell in `nameAt`, otherwise "Series1" by position. */
  name: string | undefined;
  nameAt: DataSource | undefined;
  values: DataSource | undefined;
  categories: DataSource | undefined;
  bubbles: DataSource | undefined;
  /** Ids of its trendlines, in order. */
  trendlines: number[];
};

export type ChartPart = {
  readonly id: string;
  name: string;
  sheetId: string;
  type: string;
  source: DataSource;
  seriesBy: 'Columns' | 'Rows';
  series: SeriesPart[];
  /** In points from the top left corner of the sheet. */
  box: { left: number; top: number; width: number; height: number };
  /** Everything that was set, by its path: `title.text`, `axes.value.maximum`, `series.3.format.fill.color`. */
  readonly details: Record<string, unknown>;
};

/** A chart before anybody sizes it, in points, as Excel makes it. */
const usualSize = { width: 360, height: 216 };

const contentAt = (book: Book, sheetId: string, row: number, column: number): Content => cellReader(book.engine, sheetId)(row, column).content;

const isScatter = (type: string): boolean => type.startsWith('XYScatter') || type.startsWith('Bubble');

const cellsAsLines = (area: Area, byColumns: boolean): Area[] => (byColumns
  ? Array.from({ length: columnsOf(area) }, (_, index) => ({ ...area, left: area.left + index, right: area.left + index }))
  : Array.from({ length: rowsOf(area) }, (_, index) => ({ ...area, top: area.top + index, bottom: area.top + index })));

/** Text above (or beside) numbers names a series; text or a blank corner before them names the categories. */
const hasNames = (book: Book, sheetId: string, area: Area, byColumns: boolean): boolean => {
  const [row, column] = byColumns ? [area.top, area.right] : [area.bottom, area.left];
  const long = byColumns ? rowsOf(area) > 1 : columnsOf(area) > 1;
  return long && contentAt(book, sheetId, row, column).kind === 'text';
};

const hasCategories = (book: Book, sheetId: string, area: Area, byColumns: boolean): boolean => {
  const wide = byColumns ? columnsOf(area) > 1 : rowsOf(area) > 1;
  const { kind } = byColumns ? contentAt(book, sheetId, area.bottom, area.left) : contentAt(book, sheetId, area.top, area.right);
  return wide && (kind === 'text' || contentAt(book, sheetId, area.top, area.left).kind === 'blank');
};

const body = (line: Area, byColumns: boolean, named: boolean): Area => {
  if (!named) return line;
  return byColumns ? { ...line, top: line.top + 1 } : { ...line, left: line.left + 1 };
};

/** The series that a block of cells makes. */
export const seriesFrom = (book: Book, type: string, { sheetId, area }: DataSource, seriesBy: 'Columns' | 'Rows'): SeriesPart[] => {
  const byColumns = seriesBy === 'Columns';
  const named = hasNames(book, sheetId, area, byColumns);
  const lines = cellsAsLines(area, byColumns);
  const scatter = isScatter(type) && lines.length > 1;
  const first = scatter || hasCategories(book, sheetId, area, byColumns) ? lines[0] : undefined;
  const rest = first === undefined ? lines : lines.slice(1);
  const source = (line: Area | undefined): DataSource | undefined => (line === undefined ? undefined : { sheetId, area: body(line, byColumns, named) });
  const step = type.startsWith('Bubble') && rest.length > 1 ? 2 : 1;
  return rest.filter((_, index) => index % step === 0).map((line, index) => ({
    id: book.nextNumber(), name: undefined,
    nameAt: named ? { sheetId, area: { ...line, bottom: line.top, right: line.left } } : undefined,
    values: source(line), categories: source(first), bubbles: step === 2 ? source(rest[index * 2 + 1]) : undefined, trendlines: [],
  }));
};

const freeName = (book: Book, sheetId: string): string => {
  for (let number = 1; ; number += 1) if (!book.charts.some((chart) => chart.sheetId === sheetId && chart.name === `Chart ${number}`)) return `Chart ${number}`;
};

const announce = (book: Book, type: number, chart: ChartPart, on: readonly string[]): void =>
  book.emit({ type, targets: on, args: { chartId: chart.id, worksheetId: chart.sheetId, source: book.source.source } });

export const addChart = (book: Book, sheetId: string, type: string, source: RangeTarget, seriesBy: 'Columns' | 'Rows'): ChartPart => {
  const number = book.nextNumber();
  const data = { sheetId: source.sheetId, area: source.area };
  const chart: ChartPart = {
    id: `{${number.toString(16).toUpperCase().padStart(8, '0')}-0000-0000-0000-000000000000}`, name: freeName(book, sheetId), sheetId, type, source: data, seriesBy,
    series: seriesFrom(book, type, data, seriesBy), box: { left: 192, top: 90, ...usualSize }, details: {},
  };
  book.charts.push(chart);
  announce(book, 50, chart, [sheetId]);
  return chart;
};

export const deleteChart = (book: Book, chart: ChartPart): void => {
  book.charts.splice(book.charts.indexOf(chart), 1);
  if (book.activeChart === chart) book.activeChart = undefined;
  announce(book, 53, chart, [chart.sheetId]);
};

/** Only one chart is active; the one before is told. */
export const activateChart = (book: Book, chart: ChartPart): void => {
  const before = book.activeChart;
  if (before === chart) return;
  book.activeChart = chart;
  if (before !== undefined) announce(book, 52, before, [before.id, before.sheetId]);
  announce(book, 51, chart, [chart.id, chart.sheetId]);
};

/** Puts a chart over cells; one cell alone only moves it. */
export const placeChart = (book: Book, chart: ChartPart, start: Area, end: Area | undefined): void => {
  const from = offsetOf(book, chart.sheetId, start.top, start.left);
  const corner = end ?? start;
  chart.box.left = from.x * pointsPerPixel;
  chart.box.top = from.y * pointsPerPixel;
  if (end === undefined) return;
  const to = offsetOf(book, chart.sheetId, corner.bottom + 1, corner.right + 1);
  chart.box.width = (to.x - from.x) * pointsPerPixel;
  chart.box.height = (to.y - from.y) * pointsPerPixel;
};

export const contentsOf = (book: Book, source: DataSource | undefined): readonly (string | number | boolean)[] => {
  if (source === undefined) return [];
  const { sheetId, area } = onSheet(book, source.sheetId, source.area);
  const cell = cellReader(book.engine, sheetId);
  const values: (string | number | boolean)[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) for (let column = area.left; column <= area.right; column += 1) values.push(plainValue(cell(row, column).content));
  return values;
};

/** What the legend calls a series. */
export const seriesName = (book: Book, chart: ChartPart, series: SeriesPart): string => {
  if (series.name !== undefined) return series.name;
  const [shown] = contentsOf(book, series.nameAt);
  return shown === undefined || shown === '' ? `Series${chart.series.indexOf(series) + 1}` : String(shown);
};

/** One row or column of cells; a chart cannot draw one series from a block. */
export const lineSource = ({ sheetId, area }: RangeTarget): DataSource => {
  if (rowsOf(area) > 1 && columnsOf(area) > 1) throw apiError('InvalidArgument');
  return { sheetId, area };
};

export const shiftCharts = (book: Book, shift: Shift): void => {
  for (const chart of book.charts) {
    const sources = [chart.source, ...chart.series.flatMap((series) => [series.nameAt, series.values, series.categories, series.bubbles])];
    for (const source of sources) if (source?.sheetId === shift.sheetId) source.area = shifted(source.area, shift) ?? source.area;
  }
};
