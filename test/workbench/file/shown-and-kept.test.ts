/** @jest-environment ./test/workbench/file/file-environment.ts */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { madeElsewhere } from './made-elsewhere';
import { richWorkbook } from '../../xlsx/rich-workbook';

const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, '../../../assets/samples', name)));

const throughExcelJs = async (bytes: Uint8Array): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
};

describe('A file of another program', () => {
  test.each([
    ['exceljs', madeElsewhere], ['a hand-made one with everything', async () => Promise.resolve(richWorkbook())],
    ...['clean', 'long', 'messy', 'traditional'].map((name) => [`the sample ${name}`, async () => Promise.resolve(sample(`quarter-${name}.xlsx`))] as const),
  ] as const)('%s: saved as it was opened, it is the same to the byte', async (_, make) => {
    const bytes = await make();
    const saved = await (await fileTests.opened(bytes)).save();
    expect(Buffer.compare(Buffer.from(saved), Buffer.from(bytes))).toBe(0);
  });

  test('its cells look as they were made to look', async () => {
    const { look } = await fileTests.opened(await madeElsewhere());
    expect(look('A1')).toMatchObject({
      fontName: 'Arial', fontSize: 14, bold: true, italic: true, underline: 'Double', strikethrough: true, fontColor: '#112233', fill: '#95B3D7', horizontal: 'Center', vertical: 'Top', wrap: true,
      orientation: 45, indent: 2, locked: false,
    });
    expect(look('A1').borders).toMatchObject({
      EdgeTop: { style: 'Double', color: '#FF0000' }, EdgeBottom: { style: 'Dot' }, EdgeLeft: { style: 'Continuous', weight: 'Medium' }, EdgeRight: { style: 'Continuous', weight: 'Hairline' },
    });
    expect(look('B1')).toMatchObject({ pattern: 'SemiGray75', fill: '#0000FF', patternColor: '#00FF00' });
    expect(look('D2')).toMatchObject({ numberFormat: '0.0%', bold: false, fill: '' });
  });

  test('its formulas and their values are there', async () => {
    const { values, formulas } = await fileTests.opened(await madeElsewhere());
    expect(formulas('A2:D2')).toEqual([['李', 10, 8, '=C2/B2']]);
    expect(values('C4:D4')).toEqual([[33, '']]);
  });

  test('everything it says is still there after it was saved with a change', async () => {
    const { view, save, at } = await fileTests.opened(await madeElsewhere());
    fileTests.writeRange(at('A20'), [['new']]);
    const again = await fileTests.opened(await save());
    expect(again.view()).toEqual(view());
  });
});

describe('What was changed in an opened file', () => {
  test('a look changes only what it changes: the theme colour of the cell stays', async () => {
    const { at, book, save } = await fileTests.opened(await madeElsewhere());
    const { sheetId, area } = at('A1');
    fileTests.applyStyle(book, sheetId, area, fileTests.stylePatch.bold(false));
    const cell = (await throughExcelJs(await save())).worksheets[0]?.getCell('A1');
    expect(cell?.font).toMatchObject({ name: 'Arial', italic: true, size: 14 });
    expect(cell?.font?.bold).toBeUndefined();
    expect(cell?.fill).toMatchObject({ fgColor: { theme: 4 } });
  });

  test('a number behind a formula changes its value in the file, and no other cell', async () => {
    const { at, save } = await fileTests.opened(await madeElsewhere());
    fileTests.writeRange(at('C2'), [[5]]);
    const sheet = (await throughExcelJs(await save())).worksheets[0];
    expect(sheet?.getCell('D2').value).toMatchObject({ formula: 'C2/B2', result: 0.5 });
    expect(sheet?.getCell('C4').value).toMatchObject({ formula: 'SUM(C2:C3)', result: 30 });
    expect(sheet?.getCell('D3').value).toMatchObject({ formula: 'C3/B3', result: 1.25 });
  });

  test('sheets that are renamed, moved, added and removed', async () => {
    const { at, book, save } = await fileTests.opened(await madeElsewhere());
    const { sheetId } = at('A1');
    fileTests.sheets.renameSheet(book, sheetId, 'Renamed');
    fileTests.sheets.moveSheet(book, fileTests.sheets.addSheet(book, 'Third').id, 0);
    const names = (await throughExcelJs(await save())).worksheets.map(({ name, state }) => [name, state]);
    expect(names).toEqual([['Third', 'visible'], ['Renamed', 'visible'], ['Hidden', 'veryHidden']]);
  });
});
