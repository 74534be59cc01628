import { apiError } from '../../rich-api/api-error';
import { define, type HostObject, type ObjectType } from '../../rich-api/host-object';
import type { SeriesPart } from '../../book/charts';
import { choice, wholeAt } from '../arguments';
import { formatOf } from './format';
import { anySize, forget, isFlag, isNumber, isNumberOrAuto, isOne, isText, keep, shown, stored, under, type Piece } from './piece';
import { alignment } from './title';

/** A series and the path of its trendlines. */
export type OfSeries = Piece & { readonly series: SeriesPart };

const kinds = ['Linear', 'Exponential', 'Logarithmic', 'MovingAverage', 'Polynomial', 'Power'] as const;

const formatType = formatOf('ChartTrendlineFormat', ['Line']);
const labelFormatType = formatOf('ChartTrendlineLabelFormat', ['Fill', 'Border', 'Font']);

const labelType: ObjectType<Piece> = define<Piece>({
  name: 'ChartTrendlineLabel',
  scalars: {
    Text: stored('text', '', isText), Formula: stored('formula', '', isText), AutoText: stored('autoText', true, isFlag),
    NumberFormat: stored('numberFormat', 'General', isText), LinkNumberFormat: stored('linkNumberFormat', true, isFlag),
    Left: stored('left', 0, anySize), Top: stored('top', 0, anySize), Width: shown(() => null), Height: shown(() => null), ...alignment,
  },
  links: { Format: (piece) => labelFormatType.of(under(piece, 'format')) },
});

type Trendline = OfSeries & { readonly id: number };

const trendlineType: ObjectType<Trendline> = define<Trendline>({
  name: 'ChartTrendline',
  id: ({ id }) => id,
  scalars: {
    Type: stored('type', 'Linear', isOne(...kinds)), PolynomialOrder: stored('polynomialOrder', 2, isNumber(2, 6)),
    MovingAveragePeriod: stored('movingAveragePeriod', 2, isNumber(2, 255)), Name: stored('name', '', isText), Intercept: stored('intercept', '', isNumberOrAuto),
    ShowEquation: stored('showEquation', false, isFlag), ShowRSquared: stored('showRSquared', false, isFlag),
    ForwardPeriod: stored('forwardPeriod', 0, isNumber(0, 100_000)), BackwardPeriod: stored('backwardPeriod', 0, isNumber(0, 100_000)),
  },
  links: { Format: (piece) => formatType.of(under(piece, 'format')), Label: (piece) => labelType.of(under(piece, 'label')) },
  methods: {
    Delete: (trendline) => {
      forget(trendline);
      trendline.series.trendlines.splice(trendline.series.trendlines.indexOf(trendline.id), 1);
    },
  },
});

const one = (of: OfSeries, id: number): HostObject =>
  trendlineType.of({ ...of, at: `${of.at}.${id}`, id, exists: () => of.series.trendlines.includes(id) && of.exists?.() !== false });

const at = (of: OfSeries, index: unknown): HostObject => {
  const id = of.series.trendlines[wholeAt([index], 0)];
  if (id === undefined) throw apiError('ItemNotFound');
  return one(of, id);
};

export const trendlinesType: ObjectType<OfSeries> = define<OfSeries>({
  name: 'ChartTrendlineCollection',
  items: (of) => of.series.trendlines.map((id) => one(of, id)),
  item: (of, key) => at(of, of.series.trendlines.includes(Number(key)) ? of.series.trendlines.indexOf(Number(key)) : key),
  methods: {
    Add: (of, [type]) => {
      const id = of.book.nextNumber();
      of.series.trendlines.push(id);
      const added: Trendline = { ...of, at: `${of.at}.${id}`, id };
      keep(added, 'type', choice(type, kinds, 'Linear'));
      return one(of, id);
    },
    GetCount: ({ series }) => series.trendlines.length,
    GetItem: (of, [index]) => at(of, index),
    GetItemAt: (of, [index]) => at(of, index),
  },
});
