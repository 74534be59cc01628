import { apiError } from '../../rich-api/api-error';
import { define, type HostObject, type ObjectType, type Scalar } from '../../rich-api/host-object';
import type { Wire } from '../../rich-api/wire';
import { contentsOf, lineSource } from '../../book/charts';
import { choice } from '../arguments';
import { rangeType } from '../range';
import { formatOf } from './format';
import { detail, isFlag, isNumber, isNumberOrAuto, isOne, isText, keep, living, shown, stored, under, type Piece } from './piece';
import { alignment, axisTitleType } from './title';

const axisFormatType = formatOf('ChartAxisFormat', ['Font', 'Line', 'Fill']);
const gridlinesFormatType = formatOf('ChartGridlinesFormat', ['Line']);

const gridlinesType: ObjectType<Piece> = define<Piece>({
  name: 'ChartGridlines',
  scalars: { Visible: stored('visible', (piece) => piece.at === 'axes.value.majorGridlines', isFlag) },
  links: { Format: (piece) => gridlinesFormatType.of(under(piece, 'format')) },
});

const numbers = (piece: Piece): number[] => piece.chart.series
  .flatMap((series) => contentsOf(piece.book, piece.at.startsWith('axes.category') ? series.categories : series.values))
  .flatMap((value) => (typeof value === 'number' ? [value] : []));

/** A step that divides a range into about five parts: 1, 2 or 5 times a power of ten. */
const stepFor = (range: number): number => {
  if (range <= 0) return 1;
  const rough = range / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10) * power;
};

const highest = (piece: Piece): number => {
  const top = Math.max(0, ...numbers(piece));
  const step = stepFor(top - Math.min(0, ...numbers(piece)));
  return top === 0 ? 1 : Math.ceil(top / step) * step;
};

const lowest = (piece: Piece): number => {
  const bottom = Math.min(0, ...numbers(piece));
  const step = stepFor(Math.max(0, ...numbers(piece)) - bottom);
  return Math.floor(bottom / step) * step;
};

/** A bound that reads as a number even while the chart chooses it. */
const bound = (name: string, automatic: (piece: Piece) => number): Scalar<Piece> => ({
  get: (piece) => {
    const kept = detail(piece, name);
    return typeof kept === 'number' ? kept : automatic(piece);
  },
  set: (piece, value) => keep(piece, name, isNumberOrAuto(value)),
});

const units = ['None', 'Hundreds', 'Thousands', 'TenThousands', 'HundredThousands', 'Millions', 'TenMillions', 'HundredMillions', 'Billions', 'Trillions', 'Custom'] as const;
const ticks = isOne('None', 'Cross', 'Inside', 'Outside');
const times = isOne('Days', 'Months', 'Years');
const positions = isOne('Automatic', 'Maximum', 'Minimum', 'Custom');
const majorStep = (piece: Piece): number => stepFor(highest(piece) - lowest(piece));

/** Axes cross at the start unless a place was set. */
const positionAt = (piece: Piece): Wire => {
  const kept = detail(piece, 'positionAt');
  return kept === undefined ? lowest(piece) : kept;
};

const axisType: ObjectType<Piece> = define<Piece>({
  name: 'ChartAxis',
  scalars: {
    Maximum: bound('maximum', highest), Minimum: bound('minimum', lowest), MajorUnit: bound('majorUnit', majorStep), MinorUnit: bound('minorUnit', (piece) => majorStep(piece) / 5),
    DisplayUnit: stored('displayUnit', 'None', isOne(...units)), ShowDisplayUnitLabel: stored('showDisplayUnitLabel', true, isFlag),
    CustomDisplayUnit: shown((piece) => detail(piece, 'customDisplayUnit') ?? 1),
    Type: shown((piece) => (piece.at === 'axes.category' ? 'Category' : piece.at === 'axes.series' ? 'Series' : 'Value')),
    AxisGroup: shown((piece) => (piece.at.endsWith('Secondary') ? 'Secondary' : 'Primary')),
    MajorTimeUnitScale: stored('majorTimeUnitScale', 'Days', times), MinorTimeUnitScale: stored('minorTimeUnitScale', 'Days', times), BaseTimeUnit: stored('baseTimeUnit', 'Days', times),
    CategoryType: stored('categoryType', 'Automatic', isOne('Automatic', 'TextAxis', 'DateAxis')),
    ScaleType: stored('scaleType', 'Linear', isOne('Linear', 'Logarithmic')), LogBase: stored('logBase', 10, isNumber(2, 1000)),
    Left: shown(() => null), Top: shown(() => null), Width: shown(() => null), Height: shown(() => null),
    ReversePlotOrder: stored('reversePlotOrder', false, isFlag), Visible: stored('visible', true, isFlag), IsBetweenCategories: stored('isBetweenCategories', true, isFlag),
    Crosses: stored('position', 'Automatic', positions), CrossesAt: shown(positionAt),
    Position: stored('position', 'Automatic', positions), PositionAt: shown(positionAt),
    MajorTickMark: stored('majorTickMark', 'Outside', ticks), MinorTickMark: stored('minorTickMark', 'None', ticks), TickMarkSpacing: stored('tickMarkSpacing', 1, isNumber(1, 31999)),
    TickLabelPosition: stored('tickLabelPosition', 'NextToAxis', isOne('NextToAxis', 'High', 'Low', 'None')), TickLabelSpacing: stored('tickLabelSpacing', 1, isNumberOrAuto),
    Alignment: stored('alignment', 'Center', isOne('Center', 'Left', 'Right')), MultiLevel: stored('multiLevel', true, isFlag), Offset: stored('offset', 100, isNumber(0, 1000)),
    NumberFormat: stored('numberFormat', 'General', isText), LinkNumberFormat: stored('linkNumberFormat', true, isFlag), TextOrientation: alignment.TextOrientation,
  },
  links: {
    Title: (piece) => axisTitleType.of(under(piece, 'title')), Format: (piece) => axisFormatType.of(under(piece, 'format')),
    MajorGridlines: (piece) => gridlinesType.of(under(piece, 'majorGridlines')), MinorGridlines: (piece) => gridlinesType.of(under(piece, 'minorGridlines')),
  },
  methods: {
    SetCategoryNames: (piece, [range]) => {
      const target = rangeType.targetOf(range);
      if (target === undefined) throw apiError('InvalidArgument');
      for (const series of living(piece).series) series.categories = lineSource(target);
    },
    SetCustomDisplayUnit: (piece, [value]) => { keep(piece, 'customDisplayUnit', isNumber(Number.MIN_VALUE, Number.MAX_VALUE)(value)); keep(piece, 'displayUnit', 'Custom'); },
    SetCrossesAt: (piece, [value]) => setPosition(piece, value),
    SetPositionAt: (piece, [value]) => setPosition(piece, value),
  },
});

const setPosition = (piece: Piece, value: unknown): void => {
  keep(piece, 'positionAt', isNumber(-Number.MAX_VALUE, Number.MAX_VALUE)(value));
  keep(piece, 'position', 'Custom');
};

const axis = (piece: Piece, name: string): HostObject => axisType.of(under(piece, name));

export const axesType: ObjectType<Piece> = define<Piece>({
  name: 'ChartAxes',
  links: { CategoryAxis: (piece) => axis(piece, 'category'), ValueAxis: (piece) => axis(piece, 'value'), SeriesAxis: (piece) => axis(piece, 'series') },
  methods: {
    GetItem: (piece, [type, group]) => axis(piece, choice(type, ['Category', 'Value', 'Series'] as const).toLowerCase() + (choice(group, ['Primary', 'Secondary'] as const, 'Primary') === 'Secondary' ? 'Secondary' : '')),
  },
});
