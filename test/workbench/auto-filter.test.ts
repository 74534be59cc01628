/** @jest-environment ./test/workbench/host-environment.ts */
/// <reference types="office-js" />
import { codeOf, onSample, read, withSample } from './sheet-at-hand';

beforeEach(() => withSample((sheet) => {
  sheet.getRange('A1:B6').values = [['Fruit', 'Sold'], ['Lime', 10], ['Apple', 40], ['Pear', 20], ['Kiwi', 30], ['Plum', 50]];
}));

const shownFruit = async (sheet: Excel.Worksheet): Promise<unknown[]> => {
  const view = sheet.getRange('A2:A6').getVisibleView().load('values');
  await sheet.context.sync();
  return view.values.map(([fruit]) => fruit);
};

test('criteria hide rows; reapply sees changed values; clearing one column or all shows them again', () => onSample(async (sheet) => {
  const range = sheet.getRange('A1:B6');
  sheet.autoFilter.apply(range, 1, { filterOn: 'TopItems', criterion1: '2' });
  expect(await shownFruit(sheet)).toEqual(['Apple', 'Plum']);
  sheet.getRange('B2').values = [[99]];
  sheet.autoFilter.reapply();
  expect(await shownFruit(sheet)).toEqual(['Lime', 'Plum']);
  sheet.autoFilter.apply(range, 0, { filterOn: 'Custom', criterion1: '=L*' });
  expect(await shownFruit(sheet)).toEqual(['Lime']);
  sheet.autoFilter.clearColumnCriteria(1);
  expect(await shownFruit(sheet)).toEqual(['Lime']);
  sheet.autoFilter.clearCriteria();
  expect(await shownFruit(sheet)).toHaveLength(5);
}));

test('enabled and isDataFiltered tell whether there is a filter and whether it leaves something out; the range is null without one', () => onSample(async (sheet, context) => {
  const { autoFilter } = sheet;
  expect(await read(autoFilter, 'enabled')).toBe(false);
  autoFilter.apply(sheet.getRange('A1:B6'));
  expect([await read(autoFilter, 'enabled'), await read(autoFilter, 'isDataFiltered')]).toEqual([true, false]);
  autoFilter.apply(sheet.getRange('A1:B6'), 0, { filterOn: 'Values', values: ['Lime'] });
  expect(await read(autoFilter, 'isDataFiltered')).toBe(true);
  autoFilter.remove();
  const range = autoFilter.getRangeOrNullObject();
  await context.sync();
  expect(range.isNullObject).toBe(true);
}));

test('cells are filtered by fill, by font and by dates of a period', () => onSample(async (sheet) => {
  const range = sheet.getRange('A1:B6');
  sheet.getRange('A3').format.fill.color = 'yellow';
  sheet.autoFilter.apply(range, 0, { filterOn: 'CellColor', color: '#FFFF00' });
  expect(await shownFruit(sheet)).toEqual(['Apple']);
  sheet.autoFilter.clearCriteria();
  sheet.getRange('A4').format.font.color = 'red';
  sheet.autoFilter.apply(range, 0, { filterOn: 'FontColor', color: '#FF0000' });
  expect(await shownFruit(sheet)).toEqual(['Pear']);
  sheet.autoFilter.clearCriteria();
  sheet.getRange('B2:B3').values = [['2020-05-03'], ['2021-05-04']];
  sheet.autoFilter.apply(range, 1, { filterOn: 'Dynamic', dynamicCriteria: 'AllDatesInPeriodMay' });
  expect(await shownFruit(sheet)).toEqual(['Lime', 'Apple']);
}));

test('a column that is not there is an invalid argument', async () => {
  expect(await codeOf((sheet) => {
    sheet.autoFilter.apply(sheet.getRange('A1:B6'));
    sheet.autoFilter.clearColumnCriteria(7);
  })).toBe('InvalidArgument');
});
