/** @jest-environment ./test/workbench/host-environment.ts */
/// <reference types="office-js" />
import { codeOf, onSample, read, withSample } from './sheet-at-hand';

beforeEach(() => withSample((sheet) => { sheet.getRange('A1:B2').values = [[1, 2], [3, 4]]; }));

test('a cell has the Normal style until it gets another; different styles read as null', () => onSample(async (sheet, context) => {
  expect(await read(sheet.getRange('A1:B2'), 'style')).toBe('Normal');
  sheet.getRange('A1').style = Excel.BuiltInStyle.good;
  await context.sync();
  expect(await read(sheet.getRange('A1'), 'style')).toBe('Good');
  expect(await read(sheet.getRange('A1:B2'), 'style')).toBeNull();
}));

test('names of the enumeration and English names mean the same style', () => onSample(async (sheet) => {
  sheet.getRange('A1').style = 'Heading1';
  expect(await read(sheet.getRange('A1').format.font, 'bold')).toBe(true);
  expect(await read(sheet.getRange('A1'), 'style')).toBe('Heading 1');
}));

test('a style of our own changes the cells that have it, and only what it includes', () => onSample(async (sheet, context) => {
  const { styles } = context.workbook;
  styles.add('Ours');
  const ours = styles.getItem('Ours');
  ours.font.color = '#FF0000';
  ours.includeNumber = false;
  ours.numberFormat = '0.00';
  sheet.getRange('A1').numberFormat = [['0%']];
  sheet.getRange('A1').style = 'Ours';
  ours.font.bold = true;
  await context.sync();
  const font = sheet.getRange('A1').format.font.load('bold,color');
  const range = sheet.getRange('A1').load('numberFormat');
  await context.sync();
  expect([font.bold, font.color, range.numberFormat[0]?.[0]]).toEqual([true, '#FF0000', '0%']);
  ours.delete();
  await context.sync();
  expect(await read(sheet.getRange('A1'), 'style')).toBe('Normal');
}));

test('text orientation, which the client sets under another name, can be read back', () => onSample(async (_, context) => {
  context.workbook.styles.add('Slanted');
  const style = context.workbook.styles.getItem('Slanted');
  style.textOrientation = 38;
  await context.sync();
  expect(await read(style, 'textOrientation')).toBe(38);
  style.delete();
}));

test('a style that is not there: ItemNotFound; for a range: InvalidArgument', async () => {
  expect(await codeOf((_, context) => context.workbook.styles.getItem('Nowhere').load('name'))).toBe('ItemNotFound');
  expect(await codeOf((sheet) => { sheet.getRange('A1').style = 'Nowhere'; })).toBe('InvalidArgument');
});

test('table styles: built-in ones are read-only, copies get names of their own, a default is used for new tables', () => onSample(async (sheet, context) => {
  const { tableStyles } = context.workbook;
  const copy = tableStyles.getItem('TableStyleLight1').duplicate();
  copy.name = 'Quiet';
  tableStyles.setDefault('Quiet');
  const table = sheet.tables.add('A1:B2', true);
  const builtIn = tableStyles.getItem('TableStyleLight1').load('readOnly');
  expect(await read(table, 'style')).toBe('Quiet');
  expect(builtIn.readOnly).toBe(true);
}));
