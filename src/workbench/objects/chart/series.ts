import { apiError } from '../../rich-api/api-error';
import { define, type HostObject, type ObjectType, type Scalar } from '../../rich-api/host-object';
import type { Wire } from '../../rich-api/wire';
import { qualifiedAddress } from '../../book/address';
import { contentsOf, lineSource, seriesName, type DataSource, type SeriesPart } from '../../book/charts';
import { sheetName } from '../../book/sheets';
import { choice, optionalText, textAt, wholeAt, wholeOr } from '../arguments';
import { rangeType } from '../range';
import { dataLabelsType } from './data-label';
import { formatOf } from './format';
import { chartTypes } from './chart-types';
import { binOptionsType, boxOptionsType, mapOptionsType } from './special-options';
import { errorBarsType } from './error-bars';
import { forget, isColor, isFlag, isNumber, isOne, living, stored, under, type Piece } from './piece';
import { markers, pointsType } from './point';
import { trendlinesType, type OfSeries } from './trendline';

const formatType = formatOf('ChartSeriesFormat', ['Fill', 'Line']);

const sourceOf = (args: readonly unknown[]): DataSource => {
  const target = rangeType.targetOf(args[0]);
  if (target === undefined) throw apiError('InvalidArgument');
  return lineSource(target);
};

/** A size that only some types of chart have. */
const onlyFor = (family: RegExp, name: string, fallback: Wire, check: (value: unknown) => Wire): Scalar<OfSeries> => {
  const { get, set } = stored(name, fallback, check);
  return {
    get,
    set: (of, value, call) => {
      if (!family.test(typeOf(of))) throw apiError('InvalidArgument');
      return set?.(of, value, call);
    },
  };
};

const typeOf = (of: OfSeries): string => String(living(of).details[`${of.at}.chartType`] ?? of.chart.type);

const indexOf = (of: OfSeries): number => living(of).series.indexOf(of.series);

const move = (of: OfSeries, value: unknown): void => {
  const { series } = living(of);
  const to = wholeAt([value], 0);
  if (to < 0 || to >= series.length) throw apiError('InvalidArgument');
  series.splice(indexOf(of), 1);
  series.splice(to, 0, of.series);
};

const dimensions = ['Categories', 'Values', 'XValues', 'YValues', 'BubbleSizes'] as const;

const dimension = (of: OfSeries, value: unknown): DataSource | undefined => {
  const which = choice(value, dimensions);
  if (which === 'BubbleSizes') return of.series.bubbles;
  return which === 'Categories' || which === 'XValues' ? of.series.categories : of.series.values;
};

const labels = (of: OfSeries): HostObject => dataLabelsType.of(under(of, 'dataLabels'));

const gradients = ['Minimum', 'Midpoint', 'Maximum'] as const;
const gradient = Object.fromEntries(gradients.flatMap((part) => [
  [`Gradient${part}Type`, stored(`gradient${part}Type`, 'ExtremeValue', isOne('ExtremeValue', 'Number', 'Percent'))],
  [`Gradient${part}Value`, stored(`gradient${part}Value`, 0, isNumber(-Number.MAX_VALUE, Number.MAX_VALUE))],
  [`Gradient${part}Color`, stored(`gradient${part}Color`, '', isColor)],
]));

const seriesType: ObjectType<OfSeries> = define<OfSeries>({
  name: 'ChartSeries',
  scalars: {
    Name: {
      get: ({ book, chart, series }) => seriesName(book, chart, series),
      set: (of, value) => { of.series.name = textAt([value], 0).slice(0, 255); },
    },
    ChartType: { get: typeOf, set: (of, value) => { living(of).details[`${of.at}.chartType`] = choice(value, chartTypes); } },
    PlotOrder: { get: indexOf, set: move },
    HasDataLabels: stored('hasDataLabels', false, isFlag), Filtered: stored('filtered', false, isFlag), ...markers,
    ShowShadow: stored('showShadow', false, isFlag), Smooth: stored('smooth', false, isFlag), InvertIfNegative: stored('invertIfNegative', false, isFlag), InvertColor: stored('invertColor', '#FFFFFF', isColor),
    GapWidth: stored('gapWidth', 150, isNumber(0, 500)), Overlap: stored('overlap', 0, isNumber(-100, 100)), DoughnutHoleSize: onlyFor(/^Doughnut/, 'doughnutHoleSize', 75, isNumber(10, 90)),
    AxisGroup: stored('axisGroup', 'Primary', isOne('Primary', 'Secondary')), Explosion: onlyFor(/Pie|Doughnut/, 'explosion', 0, isNumber(0, 400)),
    FirstSliceAngle: onlyFor(/Pie|Doughnut/, 'firstSliceAngle', 0, isNumber(0, 360)), BubbleScale: stored('bubbleScale', 100, isNumber(0, 300)),
    SecondPlotSize: stored('secondPlotSize', 75, isNumber(5, 200)), SplitValue: stored('splitValue', 0, isNumber(0, Number.MAX_VALUE)),
    SplitType: stored('splitType', 'SplitByPosition', isOne('SplitByPosition', 'SplitByValue', 'SplitByPercentValue', 'SplitByCustomSplit')),
    VaryByCategories: stored('varyByCategories', false, isFlag), ShowLeaderLines: stored('showLeaderLines', false, isFlag), ShowConnectorLines: stored('showConnectorLines', true, isFlag),
    ParentLabelStrategy: stored('parentLabelStrategy', 'Banner', isOne('None', 'Banner', 'Overlapping')), GradientStyle: stored('gradientStyle', 'TwoPhaseColor', isOne('TwoPhaseColor', 'ThreePhaseColor')),
    ...gradient,
  },
  links: {
    Format: (of) => formatType.of(under(of, 'format')), DataLabels: labels,
    Points: (of) => pointsType.of({ ...of, at: `${of.at}.points` }), Trendlines: (of) => trendlinesType.of({ ...of, at: `${of.at}.trendlines` }),
    XErrorBars: (of) => errorBarsType.of(under(of, 'xErrorBars')), YErrorBars: (of) => errorBarsType.of(under(of, 'yErrorBars')),
    BinOptions: (of) => binOptionsType.of(under(of, 'binOptions')), MapOptions: (of) => mapOptionsType.of(under(of, 'mapOptions')), BoxwhiskerOptions: (of) => boxOptionsType.of(under(of, 'boxwhiskerOptions')),
  },
  methods: {
    Delete: (of) => { forget(of); living(of).series.splice(indexOf(of), 1); },
    SetValues: ({ series }, args) => { series.values = sourceOf(args); },
    SetXAxisValues: ({ series }, args) => { series.categories = sourceOf(args); },
    SetBubbleSizes: ({ series }, args) => { series.bubbles = sourceOf(args); },
    GetDimensionValues: (of, [which]) => contentsOf(of.book, dimension(of, which)),
    GetDimensionDataSourceType: (of, [which]) => (dimension(of, which) === undefined ? 'Unknown' : 'LocalRange'),
    GetDimensionDataSourceString: (of, [which]) => {
      const source = dimension(of, which);
      return source === undefined ? '' : qualifiedAddress(sheetName(of.book, source.sheetId), source.area);
    },
  },
});

const one = (piece: Piece, series: SeriesPart): HostObject =>
  seriesType.of({ ...piece, at: `series.${series.id}`, series, exists: () => piece.chart.series.includes(series) });

const at = (piece: Piece, index: number): HostObject => {
  const series = living(piece).series[index];
  if (series === undefined) throw apiError('ItemNotFound');
  return one(piece, series);
};

export const seriesCollectionType: ObjectType<Piece> = define<Piece>({
  name: 'ChartSeriesCollection',
  scalars: { Count: { get: (piece) => living(piece).series.length } },
  items: (piece) => living(piece).series.map((series) => one(piece, series)),
  item: (piece, key) => at(piece, Number(key)),
  methods: {
    Add: (piece, args) => {
      const series: SeriesPart = { id: piece.book.nextNumber(), name: optionalText(args, 0), nameAt: undefined, values: undefined, categories: living(piece).series[0]?.categories, bubbles: undefined, trendlines: [] };
      living(piece).series.splice(wholeOr(args, 1, piece.chart.series.length), 0, series);
      return one(piece, series);
    },
    GetCount: (piece) => living(piece).series.length,
    GetItemAt: (piece, args) => at(piece, wholeAt(args, 0)),
  },
});
