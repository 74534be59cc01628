/**
 * @jest-environment ./test/office/gateway/gateway-environment.ts
 * @workbench-excel-api 1.9
 */
import { everyEdit } from '../../xlsx/every-edit';
import { emptyBook } from './open-fresh';
import { excel, form, readNow, table, withEarlierRun } from './workbook-at-hand';

describe('An Excel with ExcelApi 1.9 and nothing above', () => {
  test('carries out every kind of edit and reads all but merged cells, and says so', async () => {
    await emptyBook();
    expect(await excel.apply(everyEdit, await readNow())).toMatchObject({ kind: 'applied' });
    const { sheets } = await readNow();
    expect(await excel.read()).toMatchObject({ unseen: ['merged-cells'] });
    expect(sheets.map(({ name }) => name).slice(1)).toEqual(['考核表', '考核表 (2)', '旧']);
    expect(sheets[1]?.values[1]).toEqual(['=被考核人', "O'Brien <a&b>", '  两端空格  ']);
    expect(host.log.unknownMembers.size).toBe(0);
  });

  test('writes its own sheets anew', async () => {
    const before = await withEarlierRun();
    expect(await excel.apply([...table('考核结果', [7, 8], 'clear-sheet'), ...form('王伟', 30, 'clear-sheet')], before)).toMatchObject({ kind: 'applied' });
  });
});
