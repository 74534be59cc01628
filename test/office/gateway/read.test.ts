/**
 * @jest-environment ./test/office/gateway/gateway-environment.ts
 */
/// <reference types="office-js" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkbookGrid } from '../../../src/workbook/grid';
import { readOpenWorkbook } from '../../../src/office/gateway/read/read-workbook';
import { usualTalk } from '../../../src/office/gateway/talk';
import { everyEdit } from '../../xlsx/every-edit';
import { emptyBook, openFresh } from './open-fresh';
import { roundTripsOf } from './round-trips';
import { said } from './said';

const samples = ['quarter-clean', 'quarter-long', 'quarter-messy', 'quarter-traditional'];

const sample = (name: string): Uint8Array => readFileSync(join(__dirname, '../../../assets/samples', `${name}.xlsx`));

const fromExcel = async (): Promise<WorkbookGrid> => {
  const read = await readOpenWorkbook(usualTalk);
  if (read.kind !== 'read') throw new Error(JSON.stringify(read));
  return read.workbook;
};

describe('A workbook reads the same from Excel as from its file', () => {
  test.each(samples)('%s', async (name) => {
    await openFresh(sample(name));
    const { result, count } = await roundTripsOf(fromExcel);
    expect(said(result)).toEqual(said(files.read(sample(name))));
    expect(count).toBeLessThanOrEqual(3);
  });

  test('every kind of edit', async () => {
    const bytes = files.apply(everyEdit);
    await openFresh(bytes);
    expect(said(await fromExcel())).toEqual(said(files.read(bytes)));
  });
});

const firstSheet = async (): Promise<WorkbookGrid['sheets'][number]> => {
  const [sheet] = (await fromExcel()).sheets;
  if (sheet === undefined) throw new Error('There is no sheet');
  return sheet;
};

/** Prepares the only sheet of an empty workbook. */
const prepare = async (work: (sheet: Excel.Worksheet) => void): Promise<void> => {
  await emptyBook();
  await Excel.run(async (context) => { work(context.workbook.worksheets.getActiveWorksheet()); await context.sync(); });
};

describe('What cells hold', () => {
  test('blanks, texts, booleans, dates, errors and formulas', async () => {
    await prepare((sheet) => {
      sheet.getRange('A1:E1').numberFormat = [['General', '@', 'yyyy-mm-dd', 'General', '0.0%']];
      sheet.getRange('A1:E1').values = [['007', '#N/A', 45_000, true, 0.5]];
      sheet.getRange('A3:F3').formulas = [['=1/0', '=""', '=A1&"x"', '#N/A', "'=SUM(A1)", "'#N/A"]];
    });
    const sheet = await firstSheet();
    expect(sheet.values).toEqual([[7, '#N/A', 45_000, true, 0.5], [], [{ error: '#DIV/0!' }, '', '7x', { error: '#N/A' }, '=SUM(A1)', '#N/A']]);
    expect(sheet.formulas).toEqual(new Map([[2, new Map([[0, '1/0'], [1, '""'], [2, 'A1&"x"']])]]));
    expect(sheet.formats).toEqual(new Map([[0, new Map([[1, '@'], [2, 'yyyy-mm-dd'], [4, '0.0%']])]]));
  });

  test('a sheet that does not begin at A1, with hidden rows and columns, merges and a filter', async () => {
    await prepare((sheet) => {
      sheet.getRange('C3:E6').values = [['a', 'b', 'c'], [1, 2, 3], [4, 5, 6], [7, 8, 9]];
      sheet.getRange('C1:E1').merge();
      sheet.getRange('C3:D3').merge();
      sheet.autoFilter.apply('C3:E6');
      sheet.getRange('5:5').rowHidden = true;
      sheet.getRange('D:D').columnHidden = true;
    });
    const sheet = await firstSheet();
    expect(sheet).toMatchObject({ rowCount: 6, columnCount: 5, filter: { top: 2, left: 2, bottom: 5, right: 4 } });
    expect(sheet.values.slice(0, 4)).toEqual([[], [], [null, null, 'a', null, 'c'], [null, null, 1, 2, 3]]);
    expect([...sheet.hiddenRows]).toEqual([4]);
    expect([...sheet.hiddenColumns]).toEqual([3]);
    expect(sheet.merges).toContainEqual({ top: 2, left: 2, bottom: 2, right: 3 });
  });

  test('a format down to the last row does not make a long sheet', async () => {
    await prepare((sheet) => {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A:B').format.fill.color = '#FFFF00';
      sheet.getRange('B1048576').numberFormat = [['0.0%']];
    });
    expect(await firstSheet()).toMatchObject({ rowCount: 1, columnCount: 1 });
  });
});
