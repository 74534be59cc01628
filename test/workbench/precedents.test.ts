/** @jest-environment ./test/workbench/host-environment.ts */
/// <reference types="office-js" />
import { codeOf, onSample, withSample } from './sheet-at-hand';

beforeEach(() => withSample(async (sheet, context) => {
  context.workbook.worksheets.getItemOrNullObject('Other').delete();
  context.workbook.worksheets.add('Other').getRange('A1').values = [[5]];
  sheet.getRange('A1:D1').formulas = [[1, 2, '=A1+B1', "=C1*Other!A1"]];
}));

const addressesOf = (find: (sheet: Excel.Worksheet) => Excel.WorkbookRangeAreas): Promise<string[]> => onSample(async (sheet, context) => {
  const areas = find(sheet).load('addresses');
  await context.sync();
  return areas.addresses;
});

test('direct precedents are what the formula names, all precedents also what those name, on every sheet', async () => {
  expect(await addressesOf((sheet) => sheet.getRange('D1').getDirectPrecedents())).toEqual(['Sample!C1', 'Other!A1']);
  expect(await addressesOf((sheet) => sheet.getRange('D1').getPrecedents())).toEqual(['Sample!A1:C1', 'Other!A1']);
});

test('dependents are the formulas that name a cell, directly or through others', async () => {
  expect(await addressesOf((sheet) => sheet.getRange('A1').getDirectDependents())).toEqual(['Sample!C1']);
  expect(await addressesOf((sheet) => sheet.getRange('A1').getDependents())).toEqual(['Sample!C1:D1']);
});

test('areas can be formatted sheet by sheet', () => onSample(async (sheet, context) => {
  const { areas } = sheet.getRange('D1').getPrecedents();
  areas.load('items/address');
  await context.sync();
  for (const area of areas.items) area.format.fill.color = 'yellow';
  const fill = sheet.getRange('A1:C1').format.fill.load('color');
  await context.sync();
  expect(fill.color).toBe('#FFFF00');
}));

test('none at all: ItemNotFound', async () => {
  expect(await codeOf((sheet) => sheet.getRange('A1').getPrecedents().load('addresses'))).toBe('ItemNotFound');
  expect(await codeOf((sheet) => sheet.getRange('D1').getDependents().load('addresses'))).toBe('ItemNotFound');
});
