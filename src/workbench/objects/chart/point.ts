import { apiError } from '../../rich-api/api-error';
import { define, type HostObject, type ObjectType } from '../../rich-api/host-object';
import { contentsOf } from '../../book/charts';
import { wholeAt } from '../arguments';
import { dataLabelType } from './data-label';
import { formatOf } from './format';
import { isColor, isFlag, isNumber, isOne, shown, stored, under } from './piece';
import type { OfSeries } from './trendline';

type Point = OfSeries & { readonly index: number };

const formatType = formatOf('ChartPointFormat', ['Fill', 'Border']);

export const markers = {
  MarkerStyle: stored('markerStyle', 'Automatic', isOne('Automatic', 'None', 'Square', 'Diamond', 'Triangle', 'X', 'Star', 'Dot', 'Dash', 'Circle', 'Plus', 'Picture')),
  MarkerSize: stored('markerSize', 5, isNumber(2, 72)),
  MarkerBackgroundColor: stored('markerBackgroundColor', '', isColor),
  MarkerForegroundColor: stored('markerForegroundColor', '', isColor),
};

const pointType: ObjectType<Point> = define<Point>({
  name: 'ChartPoint',
  scalars: {
    Value: { get: shown((piece) => contentsOf(piece.book, (piece as Point).series.values)[(piece as Point).index] ?? null).get },
    HasDataLabel: stored('hasDataLabel', false, isFlag),
    ...markers,
  },
  links: { Format: (point) => formatType.of(under(point, 'format')), DataLabel: (point) => dataLabelType.of(under(point, 'dataLabel')) },
});

const count = ({ book, series }: OfSeries): number => contentsOf(book, series.values).length;

const at = (of: OfSeries, index: number): HostObject => {
  if (index < 0 || index >= count(of)) throw apiError('ItemNotFound');
  return pointType.of({ ...of, at: `${of.at}.${index}`, index });
};

export const pointsType: ObjectType<OfSeries> = define<OfSeries>({
  name: 'ChartPointsCollection',
  scalars: { Count: { get: count } },
  items: (of) => Array.from({ length: count(of) }, (_, index) => at(of, index)),
  item: (of, key) => at(of, Number(key)),
  methods: { GetCount: count, GetItemAt: (of, args) => at(of, wholeAt(args, 0)) },
});
