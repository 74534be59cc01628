/** @jest-environment ./test/workbench/host-environment.ts */
/// <reference types="office-js" />
import { codeOf, onSample, withSample } from './sheet-at-hand';

beforeEach(() => withSample((sheet) => { sheet.getRange('A1:C6').values = Array.from({ length: 6 }, (_, row) => [row, row, row]); }));

const hiddenRows = async (sheet: Excel.Worksheet): Promise<number[]> => {
  const rows = [1, 2, 3, 4, 5, 6].map((row) => sheet.getRange(`A${row}`).load('rowHidden'));
  await sheet.context.sync();
  return rows.flatMap((row, index) => (row.rowHidden ? [index + 1] : []));
};

test('levels are shown from the outside in; 0 leaves them, more than there are shows all', () => onSample(async (sheet) => {
  sheet.getRange('2:5').group('ByRows');
  sheet.getRange('3:4').group('ByRows');
  sheet.showOutlineLevels(1, 0);
  expect(await hiddenRows(sheet)).toEqual([2, 3, 4, 5]);
  sheet.showOutlineLevels(2, 0);
  expect(await hiddenRows(sheet)).toEqual([3, 4]);
  sheet.showOutlineLevels(0, 0);
  expect(await hiddenRows(sheet)).toEqual([3, 4]);
  sheet.showOutlineLevels(8, 8);
  expect(await hiddenRows(sheet)).toEqual([]);
}));

test('details are hidden and shown; rows inserted above take their group along', () => onSample(async (sheet) => {
  sheet.getRange('2:3').group('ByRows');
  sheet.getRange('1:1').insert('Down');
  sheet.getRange('1:6').hideGroupDetails('ByRows');
  expect(await hiddenRows(sheet)).toEqual([3, 4]);
  sheet.getRange('1:6').showGroupDetails('ByRows');
  expect(await hiddenRows(sheet)).toEqual([]);
}));

test('ungrouping a wider range takes one level from what is grouped', () => onSample(async (sheet) => {
  sheet.getRange('2:3').group('ByRows');
  sheet.getRange('A1:C6').ungroup('ByRows');
  sheet.showOutlineLevels(1, 1);
  expect(await hiddenRows(sheet)).toEqual([]);
}));

test('an option that does not fit whole rows or columns is an invalid argument', async () => {
  expect(await codeOf((sheet) => sheet.getRange('2:3').group('ByColumns'))).toBe('InvalidArgument');
  expect(await codeOf((sheet) => sheet.getRange('B:C').group('ByRows'))).toBe('InvalidArgument');
});
