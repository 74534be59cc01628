/**
 * @jest-environment ./test/office/gateway/gateway-environment.ts
 * @workbench-excel-api 1.20
 */
import { excel, form, readNow, table, withEarlierRun } from './workbook-at-hand';
import { said } from './said';

describe('An Excel that groups undo', () => {
  test('says that one step takes all of it back, and writes the same', async () => {
    const before = await withEarlierRun();
    const plan = [...table('考核结果', [7, 8], 'clear-sheet'), ...form('王伟', 30, 'clear-sheet')];
    expect(excel.undoOf(plan)).toBe('one-step');
    expect(await excel.apply(plan, before)).toMatchObject({ kind: 'applied', undo: 'one-step' });
    expect(said(await readNow()).sheets[2]).toMatchObject({ rowCount: 4, values: [['考核表'], ['指标', '得分'], ['欠费率', 30], ['合计']] });
  });

  test('is taken back all the same when it stops in the middle', async () => {
    const before = await withEarlierRun();
    host.faults.fail('GeneralException', 2);
    const outcome = await excel.apply([...table('考核结果', [7, 8], 'clear-sheet'), ...form('李娜', 4, 'add-sheet')], before);
    if (outcome.kind !== 'interrupted') throw new Error(JSON.stringify(outcome));
    expect(await outcome.takeBack({})).toMatchObject({ kind: 'applied' });
    expect(said(await readNow())).toEqual(said(before));
  });
});
