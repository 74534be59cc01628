/** @jest-environment ./test/workbench/host-environment.ts */
import { read } from '../sheet-at-hand';
import { holds, members, refused } from './holds';

const drawn = (sheet: Excel.Worksheet, type: Excel.ChartType | 'ColumnClustered' | 'Pie' | 'Line' = 'ColumnClustered'): Excel.Chart => {
  sheet.getRange('A1:C4').values = [['', 'Plan', 'Done'], ['Jan', 1, 2], ['Feb', 3, 4], ['Mar', 5, 6]];
  return sheet.charts.add(type as 'ColumnClustered', sheet.getRange('A1:C4'), 'Auto');
};

holds('Chart', [
  ['has a type, a name and an id', async (sheet) => {
    const [type, name, id] = await members(drawn(sheet), 'chartType', 'name', 'id');
    return [type, typeof name, typeof id];
  }, ['ColumnClustered', 'string', 'string']],
  ['"Auto" draws columns on the web', async (sheet) => {
    const chart = drawn(sheet);
    chart.series.load('items/name');
    await chart.context.sync();
    return chart.series.items.map(({ name }) => name);
  }, ['Plan', 'Done']],
  ['by rows each row is a series', async (sheet) => {
    const chart = drawn(sheet);
    chart.setData(sheet.getRange('A1:C4'), 'Rows');
    return read(chart.series, 'count');
  }, 3],
  ['the title has a text', async (sheet) => {
    const chart = drawn(sheet);
    chart.title.text = 'Progress';
    return members(chart.title, 'text', 'visible');
  }, ['Progress', true]],
  ['setPosition with two cells covers them', async (sheet) => {
    const chart = drawn(sheet);
    chart.setPosition('E2', 'F4');
    const range = sheet.getRange('E2:F4');
    const [left, top, width, height] = await members(chart, 'left', 'top', 'width', 'height');
    const [rangeLeft, rangeTop, rangeWidth, rangeHeight] = await members(range, 'left', 'top', 'width', 'height');
    return [left, top, width, height].every((one, index) => Math.abs(Number(one) - Number([rangeLeft, rangeTop, rangeWidth, rangeHeight][index])) < 1);
  }, true],
  ['names need not be unique; getItem gives the first', async (sheet) => {
    const first = drawn(sheet);
    const second = drawn(sheet, 'Line');
    first.name = 'Same';
    second.name = 'Same';
    return read(sheet.charts.getItem('Same'), 'chartType');
  }, 'ColumnClustered'],
  ['a chart that is not there: ItemNotFound', (sheet) => read(sheet.charts.getItem('Nowhere'), 'name'), refused('ItemNotFound')],
  ['a chart that is deleted is gone', async (sheet) => {
    drawn(sheet).delete();
    return read(sheet.charts, 'count');
  }, 0],
  ['a new series has no values until it gets some', async (sheet) => {
    const chart = drawn(sheet);
    const series = chart.series.add('More');
    series.setValues(sheet.getRange('B2:B4'));
    series.load('name');
    const values = series.getDimensionValues('Values');
    await chart.context.sync();
    return [series.name, values.value.map(String)];
  }, ['More', ['1', '3', '5']]],
  ['an axis limit is set by number, and automatic by ""', async (sheet) => {
    const axis = drawn(sheet).axes.valueAxis;
    axis.maximum = 50;
    const set = await read(axis, 'maximum');
    axis.maximum = '';
    return [set, typeof await read(axis, 'maximum')];
  }, [50, 'number']],
  ['markers are 2 to 72 points', (sheet) => { drawn(sheet, 'Line').series.getItemAt(0).markerSize = 73; }, refused('InvalidArgument')],
  ['only doughnuts have a hole', (sheet) => { drawn(sheet).series.getItemAt(0).doughnutHoleSize = 50; }, refused('InvalidArgument')],
  ['the legend has a place', async (sheet) => {
    const chart = drawn(sheet);
    chart.legend.position = 'Bottom';
    chart.legend.visible = true;
    return members(chart.legend, 'position', 'visible');
  }, ['Bottom', true]],
  ['plotVisibleOnly is on', (sheet) => read(drawn(sheet), 'plotVisibleOnly'), true],
  ['a chart of two points by type Pie', (sheet) => read(drawn(sheet, 'Pie'), 'chartType'), 'Pie'],
]);
