/** @jest-environment ./test/workbench/host-environment.ts */
/// <reference types="office-js" />
export {};

describe('The real Office.js client in the embedded host', () => {
  test('a range is written and read', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('name');
      const range = sheet.getRange('A1:B2');
      range.values = [[1, 2], [3, '=A1+B1']];
      range.load('values,address');
      await context.sync();
      expect(sheet.name).toBe('Sheet1');
      expect(range.address).toBe('Sheet1!A1:B2');
      expect(range.values).toEqual([[1, 2], [3, 3]]);
    });
  });
});
