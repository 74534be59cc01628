/** @jest-environment ./test/workbench/host-environment.ts */
/// <reference types="office-js" />
import { codeOf, onSample, withSample } from './sheet-at-hand';

const thisFile = async (): Promise<string> => {
  const bytes = await host.save();
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
};

beforeEach(() => withSample((sheet) => { sheet.getRange('A1:B2').values = [['Part', 'Sold'], ['Frame', 5]]; }));

test('sheets of another file come in at the end, under free names, and their ids are answered', async () => {
  const file = await thisFile();
  await onSample(async (_, context) => {
    const { worksheets } = context.workbook;
    const ids = context.workbook.insertWorksheetsFromBase64(file, { sheetNamesToInsert: ['Sample'] });
    await context.sync();
    const last = worksheets.getLast().load('id,name');
    const range = last.getRange('A1:B2').load('values');
    await context.sync();
    expect(ids.value).toEqual([last.id]);
    expect([last.name, range.values]).toEqual(['Sample (2)', [['Part', 'Sold'], ['Frame', 5]]]);
    last.delete();
  });
});

test('a place can be named', async () => {
  const file = await thisFile();
  await onSample(async (sheet, context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(file, { sheetNamesToInsert: ['Sample'], positionType: 'Before', relativeTo: 'Sample' });
    await context.sync();
    const previous = sheet.getPrevious().load('id');
    await context.sync();
    expect(ids.value).toEqual([previous.id]);
    previous.delete();
  });
});

test('what is no workbook is an invalid argument', async () => {
  expect(await codeOf((_, context) => context.workbook.insertWorksheetsFromBase64('bm8='))).toBe('InvalidArgument');
});

test('the file can be had in slices', async () => {
  const size = await new Promise<number>((resolve, reject) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 65_536 }, ({ value: file, error }) => {
      if (file === undefined) return reject(new Error(error.message));
      return file.getSliceAsync(0, ({ value: slice }) => { file.closeAsync(); resolve((slice.data as number[]).length); });
    });
  });
  expect(size).toBe((await host.save()).length);
});

test('a copied sheet has tables of its own', () => onSample(async (sheet, context) => {
  sheet.tables.add('A1:B2', true).name = 'Parts';
  sheet.getRange('D1').formulas = [['=SUM(Parts[Sold])']];
  const copy = sheet.copy('End').load('name');
  await context.sync();
  copy.getRange('B2').values = [[70]];
  copy.tables.load('items/name');
  const sums = [sheet, copy].map((one) => one.getRange('D1').load('values'));
  await context.sync();
  expect(copy.tables.items).toHaveLength(1);
  expect(copy.tables.items[0]?.name).not.toBe('Parts');
  expect(sums.map(({ values }) => values[0]?.[0])).toEqual([5, 70]);
  copy.delete();
}));

test('page breaks lie before a cell and can be taken away', () => onSample(async (sheet, context) => {
  const cell = sheet.horizontalPageBreaks.add('A21:E21').getCellAfterBreak().load('address');
  const count = sheet.horizontalPageBreaks.getCount();
  await context.sync();
  expect([cell.address, count.value]).toEqual(['Sample!A21', 1]);
  sheet.horizontalPageBreaks.removePageBreaks();
  const none = sheet.horizontalPageBreaks.getCount();
  await context.sync();
  expect(none.value).toBe(0);
}));
