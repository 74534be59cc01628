/** @jest-environment ./test/workbench/host-environment.ts */
/// <reference types="office-js" />
import { errorCode } from './error-code';

const inBook = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));

const codeOf = (ask: (sheet: Excel.Worksheet) => unknown): Promise<string> => errorCode(() => inBook(async (sheet, context) => {
  ask(sheet);
  await context.sync();
}));

beforeEach(() => inBook(async (sheet, context) => {
  sheet.tables.load('items/name');
  await context.sync();
  for (const table of sheet.tables.items) table.delete();
  sheet.getRange().clear();
  sheet.getRange('A1:B3').values = [['Item', 'Amount'], ['Tea', 3], ['Rice', 5]];
  const table = sheet.tables.add('A1:B3', true);
  table.name = 'Stock';
  await context.sync();
}));

const values = (address: string): Promise<unknown[][]> => inBook(async (sheet, context) => {
  const range = sheet.getRange(address).load('values');
  await context.sync();
  return range.values;
});

describe('Tables', () => {
  test('have header, body, columns and rows', async () => {
    await inBook(async (sheet, context) => {
      const table = sheet.tables.getItem('stock').load('name,showHeaders,showTotals,style');
      const body = table.getDataBodyRange().load('address');
      const header = table.getHeaderRowRange().load('values');
      const column = table.columns.getItem('Amount').load('index,values');
      table.rows.load('count');
      await context.sync();
      expect([table.name, table.showHeaders, table.showTotals, table.style]).toEqual(['Stock', true, false, 'TableStyleMedium2']);
      expect([body.address, header.values, column.index, column.values, table.rows.count]).toEqual(['Sheet1!A2:B3', [['Item', 'Amount']], 1, [['Amount'], [3], [5]], 2]);
    });
  });

  test('structured references calculate, also this row, and follow renaming', async () => {
    await inBook(async (sheet, context) => {
      const table = sheet.tables.getItem('Stock');
      sheet.getRange('D1').formulas = [['=SUM(Stock[Amount])']];
      table.columns.add(undefined, [['Twice'], ['=[@Amount]*2'], ['=[@Amount]*2']]);
      const twice = table.columns.getItem('Twice').getDataBodyRange().load('values,formulas');
      await context.sync();
      expect([twice.values, twice.formulas]).toEqual([[[6], [10]], [['=[@Amount]*2'], ['=[@Amount]*2']]]);
      table.columns.getItem('Amount').name = '数量';
      table.name = 'Store';
      const sum = sheet.getRange('D1').load('formulas');
      twice.load('values');
      await context.sync();
      expect([sum.formulas, twice.values]).toEqual([[['=SUM(Store[数量])']], [[6], [10]]]);
    });
  });

  test('rows are added at the end or inside, cells below move down', async () => {
    await inBook(async (sheet, context) => {
      sheet.getRange('A4').values = [['']];
      sheet.getRange('D1').formulas = [['=SUM(Stock[Amount])']];
      const table = sheet.tables.getItem('Stock');
      table.rows.add(undefined, [['Salt', 1], ['Oil', 2]]);
      table.rows.add(0, [['First', 10]]);
      const range = table.getRange().load('address,values');
      const sum = sheet.getRange('D1').load('values');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:B6');
      expect(range.values.map(([item]) => item)).toEqual(['Item', 'First', 'Tea', 'Rice', 'Salt', 'Oil']);
      expect(sum.values).toEqual([[21]]);
      table.rows.getItemAt(1).delete();
      sum.load('values');
      await context.sync();
      expect(sum.values).toEqual([[18]]);
    });
    expect(await codeOf((sheet) => sheet.tables.getItem('Stock').rows.add(undefined, [['too', 'many', 'cells']]))).toBe('InvalidArgument');
  });

  test('data written directly below makes the table longer', async () => {
    await inBook(async (sheet, context) => {
      sheet.getRange('A4:B4').values = [['Salt', 1]];
      const range = sheet.tables.getItem('Stock').getRange().load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:B4');
    });
  });

  test('without headers a header row is made above the data', async () => {
    await inBook(async (sheet, context) => {
      sheet.getRange('F1:G2').values = [[1, 2], [3, 4]];
      const table = sheet.tables.add('F1:G2', false);
      const range = table.getRange().load('address,values');
      await context.sync();
      expect([range.address, range.values]).toEqual(['Sheet1!F1:G3', [['Column1', 'Column2'], [1, 2], [3, 4]]]);
    });
  });

  test('overlaps, bad and taken names are refused', async () => {
    expect(await codeOf((sheet) => sheet.tables.add('B2:C4', true))).toBe('InvalidArgument');
    expect(await codeOf((sheet) => { sheet.tables.getItem('Stock').name = 'A1'; })).toBe('InvalidArgument');
    expect(await codeOf((sheet) => { sheet.tables.getItem('Stock').name = 'with space'; })).toBe('InvalidArgument');
    expect(await codeOf((sheet) => sheet.tables.getItem('none'))).toBe('ItemNotFound');
  });

  test('resize keeps the header row', async () => {
    await inBook(async (sheet, context) => {
      const table = sheet.tables.getItem('Stock');
      table.resize('A1:B2');
      const range = table.getRange().load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:B2');
    });
    expect(await values('A3')).toEqual([['Rice']]);
    expect(await codeOf((sheet) => sheet.tables.getItem('Stock').resize('A2:B5'))).toBe('InvalidArgument');
  });

  test('filters hide rows, the visible view leaves them out', async () => {
    await inBook(async (sheet, context) => {
      const table = sheet.tables.getItem('Stock');
      table.columns.getItem('Amount').filter.applyCustomFilter('>4');
      const view = table.getDataBodyRange().getVisibleView().load('values');
      const hidden = sheet.getRange('A2').load('rowHidden');
      await context.sync();
      expect([view.values, hidden.rowHidden]).toEqual([[['Rice', 5]], true]);
      table.clearFilters();
      hidden.load('rowHidden');
      await context.sync();
      expect(hidden.rowHidden).toBe(false);
    });
  });

  test('sort, totals and conversion to a range', async () => {
    await inBook(async (sheet, context) => {
      const table = sheet.tables.getItem('Stock');
      table.sort.apply([{ key: 1, ascending: false }]);
      table.showTotals = true;
      const range = table.getRange().load('values,address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:B4');
      expect(range.values).toEqual([['Item', 'Amount'], ['Rice', 5], ['Tea', 3], ['Total', 8]]);
      table.showTotals = false;
      table.convertToRange();
      const count = sheet.tables.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test('tables tell of their changes', async () => {
    const seen: string[] = [];
    await inBook(async (sheet, context) => {
      sheet.tables.getItem('Stock').onChanged.add(async ({ address, changeType }) => { seen.push(`${address} ${changeType}`); });
      await context.sync();
      sheet.getRange('B2').values = [[4]];
      sheet.getRange('H9').values = [[4]];
      await context.sync();
    });
    await host.idle();
    expect(seen).toEqual(['B2 RangeEdited']);
  });
});
