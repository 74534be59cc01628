/** @jest-environment ./test/workbench/host-environment.ts */
/// <reference types="office-js" />
import { codeOf, onSample, read, withSample } from './sheet-at-hand';

const quarters = [['Product', 'Qtr1', 'Qtr2'], ['Frames', 5000, 7000], ['Saddles', 400, 323], ['Chains', 1550, 1088]];

beforeEach(() => withSample((sheet) => {
  const range = sheet.getRange('A1:C4');
  range.values = quarters;
  sheet.charts.add('ColumnClustered', range).name = 'Sales';
}));

const sales = (sheet: Excel.Worksheet): Excel.Chart => sheet.charts.getItem('Sales');

const seriesNames = (sheet: Excel.Worksheet): Promise<string[]> => {
  const { series } = sales(sheet);
  series.load('items/name');
  return series.context.sync().then(() => series.items.map(({ name }) => name));
};

test('without seriesBy a chart on the web draws columns', () => onSample(async (sheet) => {
  expect(await seriesNames(sheet)).toEqual(['Qtr1', 'Qtr2']);
}));

test('setData by rows makes a series of each row', () => onSample(async (sheet) => {
  sales(sheet).setData(sheet.getRange('A1:C4'), 'Rows');
  expect(await seriesNames(sheet)).toEqual(['Frames', 'Saddles', 'Chains']);
}));

test('names need not be unique: getItem gives the first', () => onSample(async (sheet, context) => {
  const first = await read(sales(sheet), 'id');
  sheet.charts.add('Line', sheet.getRange('A1:C4')).name = 'Sales';
  await context.sync();
  expect(await read(sales(sheet), 'id')).toBe(first);
}));

test('with an end cell setPosition also sizes the chart to cover the cells', () => onSample(async (sheet, context) => {
  const chart = sales(sheet);
  chart.setPosition('B2', 'D10');
  chart.load('left,top,width,height');
  const cells = sheet.getRange('B2:D10').load('left,top,width,height');
  await context.sync();
  expect([chart.left, chart.top, chart.width, chart.height]).toEqual([cells.left, cells.top, cells.width, cells.height]);
}));

test('a series is named by its header cell until it gets a name of its own', () => onSample(async (sheet, context) => {
  sheet.getRange('B1').values = [['Spring']];
  expect(await seriesNames(sheet)).toEqual(['Spring', 'Qtr2']);
  sales(sheet).series.getItemAt(0).name = 'First';
  await context.sync();
  expect(await seriesNames(sheet)).toEqual(['First', 'Qtr2']);
}));

test('values and sources of a series are those of its cells', () => onSample(async (sheet, context) => {
  const series = sales(sheet).series.getItemAt(1);
  const values = series.getDimensionValues('Values');
  const source = series.getDimensionDataSourceString('Values');
  const type = series.getDimensionDataSourceType('Values');
  await context.sync();
  expect([values.value, source.value, type.value]).toEqual([[7000, 323, 1088], 'Sample!C2:C4', 'LocalRange']);
}));

test('rows inserted above take the chart along', () => onSample(async (sheet, context) => {
  sheet.getRange('1:2').insert('Down');
  const source = sales(sheet).series.getItemAt(0).getDimensionDataSourceString('Values');
  await context.sync();
  expect(source.value).toBe('Sample!B4:B6');
}));

test('an axis bound reads as a number even when it was set to automatic', () => onSample(async (sheet, context) => {
  const axis = sales(sheet).axes.valueAxis;
  axis.maximum = 12_000;
  await context.sync();
  expect(await read(axis, 'maximum')).toBe(12_000);
  axis.maximum = '';
  await context.sync();
  expect(typeof await read(axis, 'maximum')).toBe('number');
}));

test('where a title lies is null while it is invisible', () => onSample(async (sheet) => {
  const { title } = sales(sheet);
  title.visible = false;
  expect(await read(title, 'left')).toBeNull();
}));

test.each([
  ['a marker larger than 72', (sheet: Excel.Worksheet) => { sales(sheet).series.getItemAt(0).markerSize = 73; }],
  ['a hole in a chart that is no doughnut', (sheet: Excel.Worksheet) => { sales(sheet).series.getItemAt(0).doughnutHoleSize = 50; }],
])('%s is an invalid argument', async (_, work) => {
  expect(await codeOf(work)).toBe('InvalidArgument');
});

test('a chart that is not there, and an active one when none is active: ItemNotFound', async () => {
  expect(await codeOf((sheet) => sheet.charts.getItem('Other').load('name'))).toBe('ItemNotFound');
  expect(await codeOf((_, context) => context.workbook.getActiveChart().load('name'))).toBe('ItemNotFound');
});

test('formats are kept: colours, fonts, lines, points, trendlines', () => onSample(async (sheet, context) => {
  const chart = sales(sheet);
  chart.title.text = 'Bikes';
  chart.title.format.font.color = 'red';
  const series = chart.series.getItemAt(0);
  series.trendlines.add('Linear').format.line.color = '#00FF00';
  chart.title.format.font.load('color');
  const line = series.trendlines.getItem(0).format.line.load('color');
  chart.title.load('text');
  series.points.load('count');
  await context.sync();
  expect([chart.title.text, chart.title.format.font.color, line.color, series.points.count]).toEqual(['Bikes', '#FF0000', '#00FF00', 3]);
}));

test('adding, activating and deleting a chart is told to its collection', async () => {
  const heard: string[] = [];
  const hear = (event: { type: string }): Promise<void> => { heard.push(event.type); return Promise.resolve(); };
  await onSample((sheet) => {
    sheet.charts.onAdded.add(hear);
    sheet.charts.onActivated.add(hear);
    sheet.charts.onDeleted.add(hear);
  });
  await onSample((sheet) => {
    sheet.charts.add('Pie', sheet.getRange('A1:B4')).activate();
    sales(sheet).delete();
  });
  await host.idle();
  expect(heard).toEqual(['ChartAdded', 'ChartActivated', 'ChartDeleted']);
});
