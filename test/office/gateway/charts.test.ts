/**
 * @jest-environment ./test/office/gateway/gateway-environment.ts
 */
/// <reference types="office-js" />
import type { Plan } from '../../../src/workbook/edit';
import type { WorkbookGrid } from '../../../src/workbook/grid';
import { RESULTS_CHART } from '../../../src/workbook/plan/own-sheets';
import { said } from './said';
import { excel, form, long, readNow, table, withEarlierRun } from './workbook-at-hand';

const sheet = '考核结果';

const withChart = (figures: readonly number[], title: string): Plan => [
  ...table(sheet, figures, 'clear-sheet'),
  {
    kind: 'chart', sheet, name: RESULTS_CHART, type: 'column', title, categories: { top: 1, bottom: figures.length, left: 0, right: 0 },
    values: [{ name: '总分', area: { top: 1, bottom: figures.length, left: 1, right: 1 } }], at: { top: 6, left: 0, bottom: 16, right: 4 },
  },
];

const chartsNow = () => Excel.run(async (context) => {
  const { charts } = context.workbook.worksheets.getItem(sheet);
  charts.load('items/name,items/title/text');
  await context.sync();
  return charts.items.map(({ name, title }) => [name, title.text]);
});

/** An earlier run with its chart, and one that somebody put beside it. */
const withEarlierChart = async (): Promise<WorkbookGrid> => {
  const basis = await withEarlierRun();
  const outcome = await excel.apply(withChart([1, 2, 3], '旧'), basis);
  if (outcome.kind !== 'applied') throw new Error(JSON.stringify(outcome));
  await Excel.run(async (context) => {
    const on = context.workbook.worksheets.getItem(sheet);
    on.charts.add('Line', on.getRange('B1:B4'), 'Columns').name = '自己的图';
    await context.sync();
  });
  return readNow();
};

const update = (): Plan => [...withChart([7, 8], '新'), ...form('李娜', 4, 'add-sheet'), ...long('附表', 6)];

const own = ['自己的图', '总分'];

describe('A chart of an earlier run', () => {
  test('gives way to the new one, and others beside it stay', async () => {
    const before = await withEarlierChart();
    expect(await excel.apply(withChart([7, 8], '新'), before)).toMatchObject({ kind: 'applied' });
    expect([...await chartsNow()].sort()).toEqual([[RESULTS_CHART, '新'], own].sort());
  });

  test('comes back when a run that stopped in the middle is taken back', async () => {
    const before = await withEarlierChart();
    host.faults.fail('GeneralException', 2);
    const outcome = await excel.apply(update(), before);
    if (outcome.kind !== 'interrupted') throw new Error(JSON.stringify(outcome));
    expect(await outcome.takeBack({})).toMatchObject({ kind: 'applied' });
    expect([...await chartsNow()].sort()).toEqual([[RESULTS_CHART, '旧'], own].sort());
    expect(said(await readNow())).toEqual(said(before));
  });

  test('gives way once when the run goes on', async () => {
    const before = await withEarlierChart();
    host.faults.fail('GeneralException', 2);
    const outcome = await excel.apply(update(), before);
    if (outcome.kind !== 'interrupted') throw new Error(JSON.stringify(outcome));
    expect(await outcome.resume({})).toMatchObject({ kind: 'applied' });
    expect([...await chartsNow()].sort()).toEqual([[RESULTS_CHART, '新'], own].sort());
  });
});
