/**
 * @jest-environment ./test/workbench/host-environment.ts
 */
import { withSample } from './sheet-at-hand';

/** What a range holds, after one batch. */
const valuesOf = async (range: Excel.Range): Promise<unknown[][]> => {
  range.load('values');
  await range.context.sync();
  return range.values;
};

describe('A text that looks like a number stays a text', () => {
  test.each<readonly [string, (range: Excel.Range) => void]>([
    ['a number format', (range) => { range.numberFormat = [['0.0%']]; }],
    ['a font', (range) => { range.format.font.bold = true; }],
    ['an alignment', (range) => { range.format.horizontalAlignment = 'Center'; }],
    ['a border', (range) => { range.format.borders.getItem('EdgeTop').style = 'Continuous'; }],
    ['a fill', (range) => { range.format.fill.color = '#FFFF00'; }],
    ['the format of its column', (range) => { range.getEntireColumn().format.font.italic = true; }],
  ])('when it gets %s', (_, format) => withSample(async (sheet) => {
    const range = sheet.getRange('A1');
    range.formulas = [["'0112"]];
    format(range);
    expect(await valuesOf(range)).toEqual([['0112']]);
  }));

  test('when it is copied, sorted and made part of a table', () => withSample(async (sheet) => {
    sheet.getRange('C1:C2').formulas = [["'0112"], ["'0034"]];
    sheet.getRange('D1:D2').copyFrom('C1:C2');
    sheet.getRange('D1:D2').sort.apply([{ key: 0, ascending: true }]);
    sheet.tables.add('D1:D2', false);
    expect(await valuesOf(sheet.getRange('C1:D3'))).toEqual([['0112', 'Column1'], ['0034', '0034'], ['', '0112']]);
  }));
});
