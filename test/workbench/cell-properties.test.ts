/** @jest-environment ./test/workbench/host-environment.ts */
/// <reference types="office-js" />
import { codeOf, onSample, withSample } from './sheet-at-hand';

beforeEach(() => withSample((sheet) => { sheet.getRange('A1:B2').values = [[1, 2], [3, 4]]; }));

test('each cell gets its own properties; empty objects leave a cell as it is', () => onSample(async (sheet, context) => {
  const range = sheet.getRange('A1:B2');
  range.setCellProperties([[{ format: { fill: { color: '#FF0000' }, borders: { bottom: { style: 'Continuous' } } } }, {}], [{}, { format: { font: { bold: true } } }]]);
  const read = range.getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
  const border = sheet.getRange('A1').format.borders.getItem('EdgeBottom').load('style');
  await context.sync();
  expect(read.value.map((line) => line.map((cell) => [cell.address, cell.format?.fill?.color, cell.format?.font?.bold]))).toEqual([
    [['Sample!A1', '#FF0000', false], ['Sample!B1', '#FFFFFF', false]], [['Sample!A2', '#FFFFFF', false], ['Sample!B2', '#FFFFFF', true]],
  ]);
  expect(border.style).toBe('Continuous');
}));

test('rows and columns are hidden and measured one by one', () => onSample(async (sheet, context) => {
  const range = sheet.getRange('A1:B2');
  range.setRowProperties([{}, { rowHidden: true }]);
  range.setColumnProperties([{ format: { columnWidth: 100 } }, {}]);
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ format: { columnWidth: true } });
  await context.sync();
  expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, true]);
  expect(columns.value[0]?.format?.columnWidth).toBeCloseTo(100, 0);
}));

test('an array of another shape is an invalid argument', async () => {
  expect(await codeOf((sheet) => sheet.getRange('A1:B2').setCellProperties([[{}]]))).toBe('InvalidArgument');
});

test('number format categories are only loaded by name', () => onSample(async (sheet, context) => {
  const range = sheet.getRange('A1:B1');
  range.numberFormat = [['0%', 'm/d/yyyy']];
  range.load();
  await context.sync();
  expect(() => range.numberFormatCategories).toThrow();
  range.load('numberFormatCategories');
  await context.sync();
  expect(range.numberFormatCategories).toEqual([['Percentage', 'Date']]);
}));
