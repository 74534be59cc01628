/** @jest-environment ./test/workbench/file/file-environment.ts */
import ExcelJS from 'exceljs';

const wrapped = 'A heading that is much longer than its column is wide';

/** Row 1 is wrapped, 2 has large letters, 3 is plain, 4 states its height, 5 is merged, 6 has a number. */
const workbook = async (): Promise<Uint8Array> => {
  const made = new ExcelJS.Workbook();
  const sheet = made.addWorksheet('Rows');
  sheet.addRows([[wrapped], ['Large'], [wrapped], [wrapped], [wrapped], [123_456_789_012]]);
  for (const row of [1, 4, 5, 6]) sheet.getCell(row, 1).alignment = { wrapText: true };
  sheet.getCell('A2').font = { size: 24 };
  sheet.getRow(4).height = 33;
  sheet.mergeCells('A5:C5');
  return new Uint8Array(await made.xlsx.writeBuffer());
};

describe('Rows that have no height in the file', () => {
  test('are as high as wrapped text and large letters need, all others as the file says; merged cells and numbers make none higher', async () => {
    const { book, at } = await fileTests.opened(await workbook());
    const heights = [0, 1, 2, 3, 4, 5].map((row) => fileTests.rowHeight(book, at('A1').sheetId, row));
    expect(heights[0]).toBeGreaterThan(60);
    expect(heights[1]).toBeGreaterThan(30);
    expect(heights.slice(2)).toEqual([20, 44, 20, 20]);
  });

  test('have none in the saved file, also after a change elsewhere', async () => {
    const bytes = await workbook();
    const { save, at } = await fileTests.opened(bytes);
    expect(Buffer.compare(Buffer.from(await save()), Buffer.from(bytes))).toBe(0);
    fileTests.writeRange(at('A20'), [['new']]);
    const saved = new ExcelJS.Workbook();
    await saved.xlsx.load((await save()).slice().buffer);
    const rows = saved.worksheets[0];
    expect([1, 2, 3, 4].map((row) => rows?.getRow(row).height)).toEqual([undefined, undefined, undefined, 33]);
  });

  test('keep the height that somebody gives them', async () => {
    const { book, at } = await fileTests.opened(await workbook());
    const { sheetId, area } = at('A1');
    fileTests.setRowHeight(book, sheetId, area, 25);
    expect(fileTests.rowHeight(book, sheetId, 0)).toBe(25);
  });
});
