/**
 * @jest-environment ./test/office/gateway/gateway-environment.ts
 */
import { readFileSync } from 'node:fs';
import { sheetWords } from '../../../src/language/sheet-words';
import { excelHost } from '../../../src/office/gateway/excel-host';
import { appraiseWorkbook } from '../../../src/workbook/appraise-workbook';
import { checkOverwrites } from '../../../src/workbook/check/check-overwrites';
import type { CellValue, WorkbookGrid } from '../../../src/workbook/grid';
import { fillPlan, type FillPlan } from '../../../src/workbook/plan/fill-plan';
import { openFresh } from './open-fresh';

const words = sheetWords('zh-CN');

const planFor = (workbook: WorkbookGrid, target: number): FillPlan => {
  const { people, settings } = appraiseWorkbook(workbook, {}, { targets: new Map([['drop-off-rate', { amount: target, unit: '%' }]]) });
  const planned = fillPlan({
    workbook,
    people: people.flatMap((one) => (one.kind === 'appraised' ? [one] : [])).slice(0, 2),
    settings: { scores: 'native', words, period: settings.period, targets: settings.targets },
  });
  if (planned.kind !== 'planned') throw new Error('the sample can be filled');
  return planned;
};

const readNow = async (gateway: ReturnType<typeof excelHost>): Promise<WorkbookGrid> => {
  const read = await gateway.read();
  if (read.kind !== 'read') throw new Error(JSON.stringify(read));
  return read.workbook;
};

const rowOf = ({ sheets }: WorkbookGrid, sheet: string, label: string): number =>
  sheets.find(({ name }) => name === sheet)?.values.findIndex((cells) => cells.includes(label)) ?? -1;

const cellIn = ({ sheets }: WorkbookGrid, sheet: string, row: number, column: number): readonly [CellValue | undefined, string | undefined] => {
  const grid = sheets.find(({ name }) => name === sheet);
  return [grid?.values[row]?.[column], grid?.formats.get(row)?.get(column)];
};

test('What people write on a form in the open workbook is there after it is filled again, in the workbook and in the file that is saved', async () => {
  await openFresh(new Uint8Array(readFileSync('assets/samples/quarter-clean.xlsx')));
  const gateway = excelHost();
  const before = await readNow(gateway);
  const first = planFor(before, 3);
  expect(await gateway.apply(first.plan, before)).toMatchObject({ kind: 'applied' });
  const filled = await readNow(gateway);
  const [form = ''] = first.forms;
  const [comment, date] = [rowOf(filled, form, words.appraiseeComment), rowOf(filled, form, words.signature.date)];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(form);
    sheet.getCell(comment, 2).values = [['同意。\n0123']];
    sheet.getCell(date, 2).numberFormat = [['yyyy-mm-dd']];
    sheet.getCell(date, 2).values = [[46300]];
    sheet.getCell(4, 10).values = [['待核实']];
    await context.sync();
  });
  const written = await readNow(gateway);
  const second = planFor(written, 1);
  expect(checkOverwrites(written, second.plan)).toMatchObject([{ code: 'entry-cleared', sheet: form, cell: 'K5', found: '待核实' }]);
  expect(await gateway.apply(second.plan, written)).toMatchObject({ kind: 'applied' });
  await host.idle();
  for (const workbook of [await readNow(gateway), files.read(await host.save())]) {
    expect(cellIn(workbook, form, rowOf(workbook, form, words.appraiseeComment), 2)[0]).toBe('同意。\n0123');
    expect(cellIn(workbook, form, rowOf(workbook, form, words.signature.date), 2)).toEqual([46300, 'yyyy-mm-dd']);
    expect(cellIn(workbook, form, 4, 10)[0] ?? '').toBe('');
  }
}, 180_000);
