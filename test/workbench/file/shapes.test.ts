/** @jest-environment ./test/workbench/file/file-environment.ts */
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';

const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A picture over B3:C6 that follows its cells in its own way. */
const withPictures = async (...ways: readonly ('twoCell' | 'oneCell' | 'absolute')[]): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Pictures');
  sheet.getCell('A1').value = 'x';
  const image = workbook.addImage({ base64: dot, extension: 'png' });
  for (const editAs of ways) sheet.addImage(image, { tl: { col: 1, row: 2 }, br: { col: 3, row: 6 }, editAs } as never);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

const drawingIn = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['xl/drawings/drawing1.xml'] ?? new Uint8Array());

/** From and to of each picture: column and row. */
const corners = (bytes: Uint8Array): readonly string[] => [...drawingIn(bytes).matchAll(/<xdr:from><xdr:col>(\d+)<[\s\S]*?<xdr:row>(\d+)<[\s\S]*?<xdr:to><xdr:col>(\d+)<[\s\S]*?<xdr:row>(\d+)</g)]
  .map(([, ...parts]) => parts.join(' '));

const waysIn = (bytes: Uint8Array): readonly string[] => [...drawingIn(bytes).matchAll(/editAs="(\w+)"/g)].map(([, way]) => way ?? '');

describe('Pictures that only the file knows follow the cells they lie over', () => {
  const edited = async (...edits: readonly (readonly ['insert' | 'delete', string])[]): Promise<Uint8Array> => {
    const workbook = await fileTests.opened(await withPictures('twoCell', 'oneCell', 'absolute'));
    for (const [kind, address] of edits) {
      if (kind === 'insert') await fileTests.insertCells(workbook.at(address), 'Down');
      else await fileTests.deleteCells(workbook.at(address), 'Up');
    }
    return workbook.save();
  };

  test('there are three, which follow in three ways', async () => {
    const bytes = await withPictures('twoCell', 'oneCell', 'absolute');
    expect(corners(bytes)).toEqual(['1 2 3 6', '1 2 3 6', '1 2 3 6']);
    expect(waysIn(bytes)).toEqual(['twoCell', 'oneCell', 'absolute']);
  });

  test('rows above push them down, but for one that stays', async () => {
    expect(corners(await edited(['insert', '1:2']))).toEqual(['1 4 3 8', '1 4 3 8', '1 2 3 6']);
  });

  test('rows amid them stretch one that does not keep its size', async () => {
    expect(corners(await edited(['insert', '4:4']))).toEqual(['1 2 3 7', '1 2 3 6', '1 2 3 6']);
  });

  test('rows taken away above and amid pull them up', async () => {
    expect(corners(await edited(['delete', '1:1'], ['delete', '4:4']))).toEqual(['1 1 3 4', '1 1 3 5', '1 2 3 6']);
    expect(corners(await edited(['delete', '2:9']))).toEqual(['1 1 3 1', '1 1 3 5', '1 2 3 6']);
  });

  test('cells alone take them along only when they lie under the whole picture', async () => {
    expect(corners(await edited(['insert', 'B1:D1']))[1]).toBe('1 3 3 7');
    expect(corners(await edited(['insert', 'B1:B1']))[1]).toBe('1 2 3 6');
  });

  test('what is taken back leaves them where they were', async () => {
    const bytes = await withPictures('twoCell', 'oneCell', 'absolute');
    const workbook = await fileTests.opened(bytes);
    await fileTests.insertCells(workbook.at('1:2'), 'Down');
    await new Promise((resolve) => { setTimeout(resolve, 5); });
    workbook.book.history.undo();
    expect(corners(await workbook.save())).toEqual(corners(bytes));
  });
});
