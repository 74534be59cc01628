import { cellReader } from '../../../grid/cells';
import type { Book } from '../../../book/book';
import { styleReader } from '../../../book/cell-style';
import { contentsOf, seriesName, type ChartPart, type DataSource, type SeriesPart } from '../../../book/charts';
import { rangeAt } from '../../../book/range-target';
import { textOf } from '../../../book/read-range';
import { pointsPerPixel } from '../../../book/sizes';
import type { AxisPicture, ChartPicture, SeriesPicture, Shape } from './picture';

/** Charts in three dimensions are drawn flat. */
const shapes: readonly (readonly [RegExp, Shape])[] = [
  [/^(3D)?Column(Clustered|Stacked|Stacked100)?$/, 'column'], [/^(3D)?Bar(Clustered|Stacked|Stacked100)$/, 'bar'], [/^(3D)?Line/, 'line'], [/^(3D)?Area/, 'area'],
  [/^(3D)?Pie(Exploded)?$/, 'pie'], [/^Doughnut/, 'doughnut'], [/^XYScatter/, 'scatter'],
];

/** The first accents of the Office theme, then darker ones. */
const palette = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47', '#264478', '#9E480E', '#636363', '#997300', '#255E91', '#43682B'];

const textAt = (book: Book, chart: ChartPart, path: string): string | undefined => {
  const formula = chart.details[`${path}.formula`];
  if (typeof formula === 'string') {
    try {
      return String(contentsOf(book, rangeAt(book, chart.sheetId, formula.slice(1)))[0]);
    } catch {
      return undefined;
    }
  }
  const text = chart.details[`${path}.text`];
  return typeof text === 'string' ? text : undefined;
};

const titleOf = (book: Book, chart: ChartPart): string | undefined => {
  if (chart.details['title.visible'] === false) return undefined;
  const [first, ...more] = chart.series;
  return textAt(book, chart, 'title') ?? (first === undefined || more.length > 0 ? 'Chart Title' : seriesName(book, chart, first));
};

const numbers = (book: Book, source: DataSource | undefined): readonly (number | undefined)[] => contentsOf(book, source).map((value) => (typeof value === 'number' ? value : undefined));

/** Cells as they are shown: dates as dates, not as numbers. */
const shownTexts = (book: Book, source: DataSource | undefined): readonly string[] => {
  if (source === undefined) return [];
  const { sheetId, area } = source;
  const [cell, style] = [cellReader(book.engine, sheetId), styleReader(book, sheetId)];
  const texts: string[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) for (let column = area.left; column <= area.right; column += 1) texts.push(textOf(cell(row, column).content, style(row, column).numberFormat));
  return texts;
};

const colorAt = (details: ChartPart['details'], paths: readonly string[]): string | undefined => paths.map((path) => details[path]).find((color): color is string => typeof color === 'string' && color !== '');

const pointColors = ({ details }: ChartPart, at: string, count: number): Readonly<Record<number, string>> => Object.fromEntries(Array.from({ length: count }, (_, index) => [index, colorAt(details, [`${at}.points.${index}.format.fill.color`])] as const).filter(([, color]) => color !== undefined)) as Readonly<Record<number, string>>;

const seriesOf = (book: Book, chart: ChartPart, series: SeriesPart, index: number): SeriesPicture => {
  const at = `series.${series.id}`;
  const values = numbers(book, series.values);
  const isOf = (pattern: RegExp): boolean => pattern.test(chart.type);
  return {
    name: seriesName(book, chart, series), values, positions: numbers(book, series.categories),
    color: colorAt(chart.details, [`${at}.format.fill.color`, `${at}.format.line.color`, `${at}.markerBackgroundColor`]) ?? palette[index % palette.length] ?? '#4472C4',
    pointColors: pointColors(chart, at, values.length), hasLabels: chart.details[`${at}.hasDataLabels`] === true,
    hasLine: isOf(/^Line|Lines|Smooth/), hasMarkers: isOf(/Markers/) || (isOf(/^XYScatter/) && !isOf(/NoMarkers/)),
  };
};

const axisOf = (book: Book, chart: ChartPart, name: 'value' | 'category'): AxisPicture => {
  const number = (member: string): number | undefined => {
    const kept = chart.details[`axes.${name}.${member}`];
    return typeof kept === 'number' ? kept : undefined;
  };
  const gridlines = chart.details[`axes.${name}.majorGridlines.visible`];
  return {
    title: chart.details[`axes.${name}.title.visible`] === false ? undefined : textAt(book, chart, `axes.${name}.title`), minimum: number('minimum'), maximum: number('maximum'),
    isVisible: chart.details[`axes.${name}.visible`] !== false, hasGridlines: typeof gridlines === 'boolean' ? gridlines : name === 'value',
  };
};

const legendOf = ({ details, series }: ChartPart, shape: Shape): ChartPicture['legend'] => {
  if (details['legend.visible'] === false || (series.length < 2 && details['legend.visible'] === undefined && !['pie', 'doughnut'].includes(shape))) return undefined;
  const position = details['legend.position'];
  return position === 'Top' || position === 'Left' || position === 'Right' ? position : 'Bottom';
};

/** How numbers of an axis are written: as set, or as in the first cell of the values. */
const spelling = (book: Book, chart: ChartPart): ((value: number) => string) => {
  const [source] = chart.series.flatMap(({ values }) => (values === undefined ? [] : [values]));
  const set = chart.details['axes.value.numberFormat'];
  const linked = source === undefined ? 'General' : styleReader(book, source.sheetId)(source.area.top, source.area.left).numberFormat;
  const pattern = typeof set === 'string' ? set : linked;
  return (value) => textOf({ kind: 'number', value: Number(value.toPrecision(12)) }, pattern);
};

/** What is to be drawn; undefined for types of charts that are only kept. */
export const chartPicture = (book: Book, chart: ChartPart): ChartPicture | undefined => {
  const shape = shapes.find(([pattern]) => pattern.test(chart.type))?.[1];
  if (shape === undefined) return undefined;
  const shown = chart.series.filter(({ id }) => chart.details[`series.${id}.filtered`] !== true);
  return {
    shape, stacking: chart.type.includes('100') ? 'full' : chart.type.includes('Stacked') ? 'stacked' : 'none', title: titleOf(book, chart), legend: legendOf(chart, shape),
    categories: shownTexts(book, shown[0]?.categories), series: shown.map((series) => seriesOf(book, chart, series, chart.series.indexOf(series))),
    valueAxis: axisOf(book, chart, 'value'), categoryAxis: axisOf(book, chart, 'category'), width: chart.box.width / pointsPerPixel, height: chart.box.height / pointsPerPixel, spell: spelling(book, chart),
  };
};
