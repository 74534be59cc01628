import { apiError } from '../../rich-api/api-error';
import { define, type HostObject, type ObjectType, type Scalar } from '../../rich-api/host-object';
import type { Book } from '../../book/book';
import { activateChart, addChart, deleteChart, placeChart, seriesFrom, type ChartPart } from '../../book/charts';
import { existing } from '../../book/sheets';
import { choice, textAt, wholeAt } from '../arguments';
import { eventMethods } from '../events';
import { rangeType } from '../range';
import { rangeArgument } from '../range-navigation';
import { worksheetType, type Sheet } from '../worksheet';
import { axesType } from './axis';
import { chartTypes } from './chart-types';
import { dataLabelsType } from './data-label';
import { formatOf } from './format';
import { dataTableType, legendType, plotAreaType } from './legend';
import { anySize, isFlag, isNumber, isOne, living, stored, under, type Piece } from './piece';
import { seriesCollectionType } from './series';
import { pivotOptionsType } from './special-options';
import { titleType } from './title';

const areaFormatType = formatOf('ChartAreaFormat', ['Fill', 'Font', 'Border'], {
  RoundedCorners: stored('roundedCorners', false, isFlag),
  ColorScheme: stored('colorScheme', 'ColorfulPalette1', isOne(...[1, 2, 3, 4].map((n) => `ColorfulPalette${n}`), ...Array.from({ length: 13 }, (_, n) => `MonochromaticPalette${n + 1}`))),
});

const side = (name: keyof ChartPart['box']): Scalar<Piece> => ({
  get: (piece) => living(piece).box[name],
  set: (piece, value) => { living(piece).box[name] = Number(anySize(value)); },
});

const by = (value: unknown): 'Columns' | 'Rows' => (choice(value, ['Auto', 'Columns', 'Rows'] as const, 'Auto') === 'Rows' ? 'Rows' : 'Columns');

const setData = (piece: Piece, [range, seriesBy]: readonly unknown[]): void => {
  const target = rangeType.targetOf(range);
  if (target === undefined) throw apiError('InvalidArgument');
  const chart = living(piece);
  chart.source = { sheetId: target.sheetId, area: target.area };
  chart.seriesBy = by(seriesBy);
  chart.series = seriesFrom(piece.book, chart.type, chart.source, chart.seriesBy);
};

const replot = (piece: Piece, value: unknown): void => {
  const chart = living(piece);
  chart.seriesBy = choice(value, ['Columns', 'Rows'] as const);
  chart.series = seriesFrom(piece.book, chart.type, chart.source, chart.seriesBy);
};

const dataTable = (piece: Piece): HostObject | null => (/Pie|Doughnut|XYScatter|Bubble|Radar|Surface|Treemap|Sunburst|Histogram|Pareto|Boxwhisker|Waterfall|Funnel|RegionMap/.test(living(piece).type) ? null : dataTableType.of(under(piece, 'dataTable')));

const orNotFound = (object: HostObject | null): HostObject => {
  if (object === null) throw apiError('ItemNotFound');
  return object;
};

const chartType: ObjectType<Piece> = define<Piece>({
  name: 'Chart',
  id: (piece) => living(piece).id,
  scalars: {
    Id: { get: (piece) => living(piece).id },
    Name: { get: (piece) => living(piece).name, set: (piece, value) => { living(piece).name = textAt([value], 0); } },
    Left: side('left'), Top: side('top'), Width: side('width'), Height: side('height'),
    ChartType: { get: (piece) => living(piece).type, set: (piece, value) => { living(piece).type = choice(value, chartTypes); } },
    PlotBy: { get: (piece) => living(piece).seriesBy, set: replot },
    Style: stored('style', 201, isNumber(1, 500)), ShowAllFieldButtons: stored('showAllFieldButtons', true, isFlag), ShowDataLabelsOverMaximum: stored('showDataLabelsOverMaximum', true, isFlag),
    CategoryLabelLevel: stored('categoryLabelLevel', -1, isNumber(-3, 100)), SeriesNameLevel: stored('seriesNameLevel', -1, isNumber(-3, 100)),
    DisplayBlanksAs: stored('displayBlanksAs', 'NotPlotted', isOne('NotPlotted', 'Zero', 'Interplotted')), PlotVisibleOnly: stored('plotVisibleOnly', true, isFlag),
  },
  links: {
    Title: (piece) => titleType.of(under(piece, 'title')), Legend: (piece) => legendType.of(under(piece, 'legend')), Axes: (piece) => axesType.of(under(piece, 'axes')),
    Series: (piece) => seriesCollectionType.of(piece), DataLabels: (piece) => dataLabelsType.of(under(piece, 'dataLabels')), Format: (piece) => areaFormatType.of(under(piece, 'format')),
    PlotArea: (piece) => plotAreaType.of(under(piece, 'plotArea')), PivotOptions: (piece) => pivotOptionsType.of(under(piece, 'pivotOptions')),
    Worksheet: ({ book, chart }) => worksheetType.of({ book, sheetId: chart.sheetId }),
  },
  methods: {
    Activate: (piece) => activateChart(piece.book, living(piece)),
    Delete: (piece) => deleteChart(piece.book, living(piece)),
    SetData: setData,
    SetPosition: (piece, [start, end]) => {
      const { book, chart } = piece;
      const place = { book, sheetId: living(piece).sheetId };
      placeChart(book, chart, rangeArgument(place, start).area, end === undefined || end === null || end === '' ? undefined : rangeArgument(place, end).area);
    },
    GetDataTable: (piece) => orNotFound(dataTable(piece)),
    GetDataTableOrNullObject: dataTable,
    ...eventMethods<Piece>({ ActivatedEvent: 51, DeactivatedEvent: 52 }, ({ chart }) => chart.id),
  },
});

const chartObject = (book: Book, chart: ChartPart): HostObject => chartType.of({ book, chart, at: '' });

const onSheet = ({ book, sheetId }: Sheet): readonly ChartPart[] => book.charts.filter((chart) => chart.sheetId === existing(book, sheetId).id);

const find = (sheet: Sheet, key: unknown): HostObject | null => {
  const chart = onSheet(sheet).find((one) => one.id === key) ?? onSheet(sheet).find((one) => typeof key === 'string' && one.name.toLowerCase() === key.toLowerCase());
  return chart === undefined ? null : chartObject(sheet.book, chart);
};

export const chartsType: ObjectType<Sheet> = define<Sheet>({
  name: 'ChartCollection',
  scalars: { Count: { get: (sheet) => onSheet(sheet).length } },
  items: (sheet) => onSheet(sheet).map((chart) => chartObject(sheet.book, chart)),
  item: (sheet, key) => orNotFound(find(sheet, key)),
  methods: {
    Add: ({ book, sheetId }, [type, source, seriesBy]) => {
      const target = rangeType.targetOf(source);
      if (target === undefined) throw apiError('InvalidArgument');
      return chartObject(book, addChart(book, sheetId, choice(type, chartTypes), target, by(seriesBy)));
    },
    GetCount: (sheet) => onSheet(sheet).length,
    GetItem: (sheet, [key]) => orNotFound(find(sheet, key)),
    GetItemOrNullObject: (sheet, [key]) => find(sheet, key),
    GetItemAt: (sheet, args) => {
      const chart = onSheet(sheet)[wholeAt(args, 0)];
      return orNotFound(chart === undefined ? null : chartObject(sheet.book, chart));
    },
    ...eventMethods<Sheet>({ AddedEvent: 50, ActivatedEvent: 51, DeactivatedEvent: 52, DeletedEvent: 53 }, ({ sheetId }) => sheetId),
  },
});

/** The chart chosen last, if it is still there. */
export const activeChart = (book: Book): HostObject | null => (book.activeChart === undefined ? null : chartObject(book, book.activeChart));
