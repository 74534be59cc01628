import { apiError } from '../../rich-api/api-error';
import { define, type HostObject, type ObjectType } from '../../rich-api/host-object';
import { wholeAt } from '../arguments';
import { formatOf } from './format';
import { anySize, isFlag, isOne, living, shown, stored, under, type Piece } from './piece';

const formatType = formatOf('ChartLegendFormat', ['Font', 'Fill', 'Border']);

type Entry = Piece & { readonly index: number };

const entryType: ObjectType<Entry> = define<Entry>({
  name: 'ChartLegendEntry',
  scalars: {
    Visible: stored('visible', true, isFlag), Index: { get: ({ index }) => index },
    Left: shown(() => null), Top: shown(() => null), Width: shown(() => null), Height: shown(() => null),
  },
});

const entry = (piece: Piece, index: number): HostObject => {
  if (living(piece).series[index] === undefined) throw apiError('ItemNotFound');
  return entryType.of({ ...under(piece, String(index)), index });
};

const entriesType: ObjectType<Piece> = define<Piece>({
  name: 'ChartLegendEntryCollection',
  items: (piece) => living(piece).series.map((_, index) => entry(piece, index)),
  item: (piece, key) => entry(piece, Number(key)),
  methods: { GetCount: (piece) => living(piece).series.length, GetItemAt: (piece, args) => entry(piece, wholeAt(args, 0)) },
});

export const legendType: ObjectType<Piece> = define<Piece>({
  name: 'ChartLegend',
  scalars: {
    Visible: stored('visible', true, isFlag), Position: stored('position', 'Bottom', isOne('Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom')),
    Overlay: stored('overlay', false, isFlag), ShowShadow: stored('showShadow', false, isFlag),
    Left: stored('left', 0, anySize), Top: stored('top', 0, anySize), Width: stored('width', 0, anySize), Height: stored('height', 0, anySize),
  },
  links: { Format: (piece) => formatType.of(under(piece, 'format')), LegendEntries: (piece) => entriesType.of(under(piece, 'entries')) },
});

const plotFormatType = formatOf('ChartPlotAreaFormat', ['Fill', 'Border']);

const inside = (name: string, share: number, side: 'width' | 'height') => stored(name, ({ chart }) => Math.round(chart.box[side] * share), anySize);

export const plotAreaType: ObjectType<Piece> = define<Piece>({
  name: 'ChartPlotArea',
  scalars: {
    Left: inside('left', 0.05, 'width'), Top: inside('top', 0.1, 'height'), Width: inside('width', 0.9, 'width'), Height: inside('height', 0.75, 'height'),
    InsideLeft: inside('insideLeft', 0.1, 'width'), InsideTop: inside('insideTop', 0.1, 'height'), InsideWidth: inside('insideWidth', 0.85, 'width'), InsideHeight: inside('insideHeight', 0.65, 'height'),
    Position: stored('position', 'Automatic', isOne('Automatic', 'Custom')),
  },
  links: { Format: (piece) => plotFormatType.of(under(piece, 'format')) },
});

const tableFormatType = formatOf('ChartDataTableFormat', ['Fill', 'Font', 'Border']);

/** The table of numbers below a chart. */
export const dataTableType: ObjectType<Piece> = define<Piece>({
  name: 'ChartDataTable',
  scalars: {
    Visible: stored('visible', false, isFlag), ShowLegendKey: stored('showLegendKey', true, isFlag), ShowHorizontalBorder: stored('showHorizontalBorder', true, isFlag),
    ShowVerticalBorder: stored('showVerticalBorder', true, isFlag), ShowOutlineBorder: stored('showOutlineBorder', true, isFlag),
  },
  links: { Format: (piece) => tableFormatType.of(under(piece, 'format')) },
});
