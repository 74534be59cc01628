import { apiError } from '../../rich-api/api-error';
import { define, type ObjectType, type Scalar } from '../../rich-api/host-object';
import type { Wire } from '../../rich-api/wire';
import { contentsOf, seriesName } from '../../book/charts';
import { rangeAt } from '../../book/range-target';
import { isFormula } from '../../book/input';
import { textAt, wholeAt } from '../arguments';
import { fontType, formatOf } from './format';
import { anySize, detail, isFlag, isNumber, isOne, isText, keep, living, shown, stored, under, type Piece } from './piece';

/** Text that was set, or the content of the cell a formula names. */
const ownText = (piece: Piece): string | undefined => {
  const formula = detail(piece, 'formula');
  if (typeof formula === 'string') {
    const { sheetId, area } = rangeAt(piece.book, piece.chart.sheetId, formula.slice(1));
    return String(contentsOf(piece.book, { sheetId, area })[0] ?? '');
  }
  const text = detail(piece, 'text');
  return typeof text === 'string' ? text : undefined;
};

const setText = (piece: Piece, value: unknown): void => {
  keep(piece, 'text', isText(value));
  keep(piece, 'formula', undefined);
  keep(piece, 'visible', true);
};

const setFormula = (piece: Piece, args: readonly unknown[]): void => {
  const formula = textAt(args, 0);
  if (!formula.startsWith('=') || !isFormula(formula)) throw apiError('InvalidArgument');
  rangeAt(piece.book, piece.chart.sheetId, formula.slice(1));
  keep(piece, 'formula', formula);
  keep(piece, 'visible', true);
};

/** A chart of one series is called like it, until somebody names it. */
const chartTitle = (piece: Piece): string => {
  const own = ownText(piece);
  if (own !== undefined) return own;
  const [first, ...more] = piece.chart.series;
  return first === undefined || more.length > 0 ? 'Chart Title' : seriesName(piece.book, piece.chart, first);
};

const isVisible = (piece: Piece): boolean => detail(piece, 'visible') !== false;

/** Where a title lies is unknown while it is hidden. */
const place = (name: string, fallback: Wire, check: (value: unknown) => Wire): Scalar<Piece> => {
  const { get, set } = stored(name, fallback, check);
  return { get: (piece) => (isVisible(piece) ? get(piece) : null), ...(set === undefined ? {} : { set }) };
};

const horizontal = isOne('Center', 'Left', 'Right', 'Justify', 'Distributed');
const vertical = isOne('Center', 'Bottom', 'Top', 'Justify', 'Distributed');
const turned = (value: unknown): Wire => (value === 180 ? value : isNumber(-90, 90)(value));

export const alignment = {
  HorizontalAlignment: stored('horizontalAlignment', 'Center', horizontal),
  VerticalAlignment: stored('verticalAlignment', 'Center', vertical),
  TextOrientation: stored('textOrientation', 0, turned),
};

const titleFormatType = formatOf('ChartTitleFormat', ['Font', 'Fill', 'Border']);

const substringType: ObjectType<Piece> = define<Piece>({ name: 'ChartFormatString', links: { Font: (piece) => fontType.of(under(piece, 'font')) } });

export const titleType: ObjectType<Piece> = define<Piece>({
  name: 'ChartTitle',
  scalars: {
    Text: { get: chartTitle, set: setText },
    Visible: stored('visible', true, isFlag),
    Overlay: place('overlay', false, isFlag),
    Position: place('position', 'Top', isOne('Automatic', 'Top', 'Bottom', 'Left', 'Right')),
    Left: place('left', (0), anySize), Top: place('top', 0, anySize),
    Width: shown((piece) => (isVisible(piece) ? chartTitle(piece).length * 7 : null)), Height: shown((piece) => (isVisible(piece) ? 24 : null)),
    ShowShadow: stored('showShadow', false, isFlag),
    ...alignment,
  },
  links: { Format: (piece) => titleFormatType.of(under(piece, 'format')) },
  methods: {
    GetSubstring: (piece, args) => {
      const [start, length] = [wholeAt(args, 0), wholeAt(args, 1)];
      if (start < 0 || length < 1 || start + length > chartTitle(piece).length) throw apiError('InvalidArgument');
      return substringType.of(under(piece, `substring ${start} ${length}`));
    },
    SetFormula: setFormula,
  },
});

const axisTitleFormatType = formatOf('ChartAxisTitleFormat', ['Font', 'Fill', 'Border']);

export const axisTitleType: ObjectType<Piece> = define<Piece>({
  name: 'ChartAxisTitle',
  scalars: {
    Text: { get: (piece) => { living(piece); return ownText(piece) ?? ''; }, set: setText },
    Visible: stored('visible', (piece) => ownText(piece) !== undefined, isFlag),
    TextOrientation: alignment.TextOrientation,
  },
  links: { Format: (piece) => axisTitleFormatType.of(under(piece, 'format')) },
  methods: { SetFormula: setFormula },
});
