/**
 * @jest-environment ./test/office/gateway/gateway-environment.ts
 */
/// <reference types="office-js" />
import type { Plan } from '../../../src/workbook/edit';
import { said } from './said';
import { excel, form, impatient, readNow, table, withEarlierRun } from './workbook-at-hand';

const update: Plan = [...table('考核结果', [7, 8], 'clear-sheet'), ...form('王伟', 30, 'clear-sheet'), ...form('李娜', 4, 'add-sheet')];

/** What somebody does while the pane works. */
const meanwhile = (work: (workbook: Excel.Workbook) => void): Promise<void> => Excel.run(async (context) => { work(context.workbook); await context.sync(); });

afterEach(() => host.faults.clear());

describe('What somebody changed since it was read', () => {
  test('is shown with what was, what is and what would be, and nothing is written', async () => {
    const before = await withEarlierRun();
    await meanwhile(({ worksheets }) => { worksheets.getItem('王伟').getRange('B3').values = [[2.5]]; });
    const changed = await readNow();
    expect(await excel.apply(update, before)).toEqual({ kind: 'conflicts', conflicts: [{ sheet: '王伟', cell: 'B3', wasRead: '3.00', isNow: '2.50', wouldBe: '30.00' }] });
    expect(said(await readNow())).toEqual(said(changed));
  });

  test('is written over when the person wants that', async () => {
    const before = await withEarlierRun();
    await meanwhile(({ worksheets }) => { worksheets.getItem('王伟').getRange('B3').values = [[2.5]]; });
    expect(await excel.apply(update, before, 'overwrite')).toMatchObject({ kind: 'applied' });
    expect((await readNow()).sheets[2]?.values[2]).toEqual(['欠费率', 30]);
  });

  test('counts in cells that the plan would only empty, and where somebody emptied one', async () => {
    const before = await withEarlierRun();
    await meanwhile(({ worksheets }) => {
      worksheets.getItem('王伟').getRange('A9').values = [['备注']];
      worksheets.getItem('考核结果').getRange('A4:B4').clear('Contents');
    });
    const outcome = await excel.apply(update, before);
    expect(outcome).toMatchObject({ kind: 'conflicts' });
    expect(outcome.kind === 'conflicts' ? outcome.conflicts.map(({ cell, wasRead, isNow }) => [cell, wasRead, isNow]) : []).toEqual(expect.arrayContaining([['A9', '', '备注'], ['A4', '人 2', ''], ['B4', '3', '']]));
  });

  test('just before the write, by somebody else', async () => {
    const before = await withEarlierRun();
    const id = await Excel.run(async (context) => { const sheet = context.workbook.worksheets.getItem('王伟'); sheet.load('id'); await context.sync(); return sheet.id; });
    expect(id).not.toBe('');
    const mend: Plan = [{ kind: 'write', sheet: before.sheets[0]?.name ?? '', row: 0, column: 1, cells: [[{ number: 5 }]] }];
    await meanwhile(({ worksheets }) => { worksheets.getItem(before.sheets[0]?.name ?? '').getRange('B1:B2').formulas = [[9], ['=B1*3']]; });
    expect(await excel.apply(mend, before)).toEqual({ kind: 'conflicts', conflicts: [{ sheet: before.sheets[0]?.name, cell: 'B1', wasRead: '1', isNow: '9', wouldBe: '5' }] });
  });
});

describe('What makes a plan impossible is said before anything is written', () => {
  const cases: readonly (readonly [string, (workbook: Excel.Workbook) => void, object])[] = [
    ['a sheet deleted', ({ worksheets }) => worksheets.getItem('王伟').delete(), { kind: 'failed', problem: { code: 'sheet-gone', sheet: '王伟' } }],
    ['a sheet renamed', ({ worksheets }) => { worksheets.getItem('王伟').name = '王维'; }, { kind: 'failed', problem: { code: 'sheet-gone', sheet: '王伟' } }],
    ['a sheet of the same name', ({ worksheets }) => { worksheets.add('李娜'); }, { kind: 'refused', problem: { code: 'sheet-exists', sheet: '李娜' } }],
    ['a protected structure', (workbook) => workbook.protection.protect('secret'), { kind: 'failed', problem: { code: 'structure-protected' } }],
    ['a sheet of ours with a password', ({ worksheets }) => worksheets.getItem('王伟').protection.protect({}, 'secret'), { kind: 'failed', problem: { code: 'sheet-protected', sheet: '王伟' } }],
  ];

  test.each(cases)('%s', async (_, work, expected) => {
    const before = await withEarlierRun();
    await meanwhile(work);
    const now = said(await readNow());
    expect(await excel.apply(update, before)).toEqual(expected);
    expect(said(await readNow())).toEqual(now);
    await meanwhile((workbook) => { workbook.protection.unprotect('secret'); });
  });

  test('somebody’s protected sheet', async () => {
    const before = await withEarlierRun();
    const sheet = before.sheets[0]?.name ?? '';
    await meanwhile(({ worksheets }) => worksheets.getItem(sheet).protection.protect());
    expect(await excel.apply([{ kind: 'write', sheet, row: 0, column: 1, cells: [[{ number: 5 }]] }], before)).toEqual({ kind: 'failed', problem: { code: 'sheet-protected', sheet } });
  });

  test('a plan that fits no workbook', async () => {
    const before = await withEarlierRun();
    expect(await excel.apply([{ kind: 'add-sheet', sheet: 'a/b' }], before)).toEqual({ kind: 'refused', problem: { code: 'sheet-name-invalid', sheet: 'a/b' } });
    expect(await excel.apply([{ kind: 'clear-sheet', sheet: '无' }], before)).toEqual({ kind: 'refused', problem: { code: 'sheet-unknown', sheet: '无' } });
    expect(await excel.apply([{ kind: 'write', sheet: '王伟', row: 0, column: 0, cells: [[{ number: NaN }]] }], before)).toEqual({ kind: 'refused', problem: { code: 'number-unusable', sheet: '王伟', cell: 'A1' } });
  });
});

test('a sheet of ours that is protected without a password is opened and closed again', async () => {
  await withEarlierRun();
  await meanwhile(({ worksheets }) => worksheets.getItem('王伟').protection.protect({ allowFormatCells: true }));
  expect(await excel.apply(update, await readNow())).toMatchObject({ kind: 'applied', undo: 'none' });
  const options = await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem('王伟');
    protection.load('protected,options');
    await context.sync();
    return [protection.protected, protection.options.allowFormatCells];
  });
  expect(options).toEqual([true, true]);
});

describe('Excel that does not do what it is asked', () => {
  const codes = [['InvalidOperationInCellEditMode', 'cell-being-edited'], ['ActivityLimitReached', 'excel-busy']] as const;

  test.each(codes)('%s passes: the request is sent again', async (fault) => {
    const before = await withEarlierRun();
    host.faults.fail(fault, 1);
    host.faults.fail(fault, 3);
    expect(await excel.apply(update, before)).toMatchObject({ kind: 'applied' });
  });

  test.each(codes)('%s stays: nothing was written', async (fault, code) => {
    const before = await withEarlierRun();
    for (const request of [2, 3, 4]) host.faults.fail(fault, request);
    expect(await excel.apply(update, before)).toEqual({ kind: 'failed', problem: { code } });
    expect(said(await readNow())).toEqual(said(before));
  });

  test('reading waits as well, and says why in the end', async () => {
    await withEarlierRun();
    for (const request of [1, 2, 3]) host.faults.fail('InvalidOperationInCellEditMode', request);
    expect(await excel.read()).toEqual({ kind: 'failed', problem: { code: 'cell-being-edited' } });
    host.faults.disconnect(1);
    expect(await impatient.read()).toEqual({ kind: 'failed', problem: { code: 'connection-lost' } });
  });

  test('an answer that is too large is asked for in halves', async () => {
    const before = await withEarlierRun();
    host.faults.fail('ResponsePayloadSizeLimitExceeded', 3);
    expect(said(await readNow())).toEqual(said(before));
  });

  test('a request that is too large is sent in two', async () => {
    const before = await withEarlierRun();
    host.faults.fail('RequestPayloadSizeLimitExceeded', 2);
    expect(await excel.apply(update, before)).toMatchObject({ kind: 'applied' });
    expect((await readNow()).sheets).toHaveLength(4);
  });
});
