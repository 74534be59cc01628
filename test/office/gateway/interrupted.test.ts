/**
 * @jest-environment ./test/office/gateway/gateway-environment.ts
 */
/// <reference types="office-js" />
import type { ApplyOutcome } from '../../../src/taskpane/workbook-host';
import type { Plan } from '../../../src/workbook/edit';
import { said } from './said';
import { excel, form, impatient, long, looksOf, readNow, table, withEarlierRun } from './workbook-at-hand';

const update: Plan = [...table('考核结果', [7, 8, 9, 10], 'clear-sheet'), ...form('王伟', 30, 'clear-sheet'), ...form('李娜', 4, 'add-sheet')];

const interrupted = (outcome: ApplyOutcome): Extract<ApplyOutcome, { kind: 'interrupted' }> => {
  if (outcome.kind !== 'interrupted') throw new Error(JSON.stringify(outcome));
  return outcome;
};

afterEach(() => host.faults.clear());

describe('A second run', () => {
  test('writes its own sheets anew and leaves the rest, with nothing of its own means left behind', async () => {
    const before = await withEarlierRun();
    expect(await excel.apply(update, before)).toMatchObject({ kind: 'applied', sheets: ['考核结果', '王伟', '李娜'] });
    const after = await readNow();
    expect(after.sheets.map(({ name }) => name)).toEqual([...before.sheets.map(({ name }) => name), '李娜']);
    expect(after.sheets[0]).toEqual(before.sheets[0]);
    expect(after.sheets[1]).toMatchObject({ rowCount: 5, tables: [{ name: 'KaoheResults', area: { bottom: 4 } }] });
    expect(after.sheets[2]).toMatchObject({ rowCount: 4, columnCount: 2, merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] });
    expect(await looksOf('王伟')).toMatchObject({ title: { rowHeight: 40, fill: { color: '#FF0000' } }, page: { orientation: 'Landscape' } });
  });

  test('done twice with the same people comes to the same', async () => {
    const before = await withEarlierRun();
    await excel.apply(update, before);
    const once = await readNow();
    const again: Plan = update.map((edit) => (edit.kind === 'add-sheet' ? { kind: 'clear-sheet', sheet: edit.sheet } : edit));
    expect(await excel.apply(again, once)).toMatchObject({ kind: 'applied' });
    expect(said(await readNow())).toEqual(said(once));
  });
});

/** Three requests: our two sheets, two long ones, and the rest. */
const inThree: Plan = [...update.slice(0, -10), ...long('长一', 4.2), ...long('长二', 4.2), ...form('李娜', 4, 'add-sheet')];

const asBefore = async (before: Awaited<ReturnType<typeof readNow>>, looks: Awaited<ReturnType<typeof looksOf>>): Promise<void> => {
  expect(said(await readNow())).toEqual(said(before));
  expect(await looksOf('王伟')).toEqual(looks);
};

/** Somebody protects a sheet with a password at the wrong moment. */
const locks = (name: string) => (): void => {
  const found = [...host.book.sheets.values()].find(({ id }) => host.book.engine.workbook.getSheetBySheetId(id)?.getName() === name);
  if (found !== undefined) found.protection = { options: {}, password: 'secret' };
};

const unlocks = (name: string): void => {
  const found = [...host.book.sheets.values()].find(({ id }) => host.book.engine.workbook.getSheetBySheetId(id)?.getName() === name);
  if (found !== undefined) found.protection = undefined;
};

describe('A run that is cut short is taken back: the workbook is as it was, looks included', () => {
  test.each([2, 3, 4])('when request %i gets no answer', async (request) => {
    const before = await withEarlierRun();
    const looks = await looksOf('王伟');
    host.faults.disconnect(request);
    const outcome = interrupted(await impatient.apply(inThree, before));
    expect(outcome.interrupted.because).toEqual({ kind: 'failed', problem: { code: 'connection-lost' } });
    host.faults.clear();
    expect(await outcome.takeBack({})).toMatchObject({ kind: 'applied' });
    await asBefore(before, looks);
  }, 60_000);

  test.each([2, 3, 4])('when Excel fails at request %i', async (request) => {
    const before = await withEarlierRun();
    const looks = await looksOf('王伟');
    host.faults.fail('GeneralException', request);
    const outcome = interrupted(await excel.apply(inThree, before));
    expect(outcome.interrupted).toMatchObject({ because: { kind: 'failed', problem: { code: 'excel-refused' } }, finished: request === 2 ? [] : expect.arrayContaining(['考核结果', '王伟']) as string[] });
    expect(await outcome.takeBack({})).toMatchObject({ kind: 'applied' });
    await asBefore(before, looks);
  }, 60_000);

  test('when half of a request was carried out', async () => {
    const before = await withEarlierRun();
    const looks = await looksOf('王伟');
    host.faults.before(locks('王伟'), 2);
    const outcome = interrupted(await excel.apply(update, before));
    expect(outcome.interrupted).toEqual({ because: { kind: 'failed', problem: { code: 'sheet-protected', sheet: '王伟' } }, finished: [], unfinished: ['考核结果', '王伟', '李娜'], mayLoseFormats: [] });
    unlocks('王伟');
    expect(await outcome.takeBack({})).toMatchObject({ kind: 'applied' });
    await asBefore(before, looks);
  });
});

describe('A run that is cut short goes on', () => {
  test.each([['no answer', (): void => host.faults.disconnect(3)], ['a failure', (): void => host.faults.fail('GeneralException', 3)]])('after %s', async (_, fault) => {
    const before = await withEarlierRun();
    await excel.apply(inThree, before);
    const whole = said(await readNow());
    const again = await withEarlierRun();
    fault();
    const outcome = interrupted(await impatient.apply(inThree, again));
    host.faults.clear();
    expect(await outcome.resume({})).toMatchObject({ kind: 'applied' });
    const { sheets, names } = said(await readNow());
    expect({ names, sheets: sheets.slice(1) }).toEqual({ names: whole.names, sheets: whole.sheets.slice(1) });
  }, 90_000);

  test('after half of a request was carried out', async () => {
    const before = await withEarlierRun();
    host.faults.before(locks('王伟'), 2);
    const outcome = interrupted(await excel.apply(update, before));
    unlocks('王伟');
    expect(await outcome.resume({})).toMatchObject({ kind: 'applied' });
    const after = await readNow();
    expect(after.sheets.map(({ rowCount }) => rowCount)).toEqual([2, 5, 4, 4]);
    expect(await looksOf('王伟')).toMatchObject({ title: { rowHeight: 40, fill: { color: '#FF0000' } }, page: { orientation: 'Landscape' } });
  });

  test('and makes a finished sheet anew that somebody deleted meanwhile', async () => {
    const before = await withEarlierRun();
    host.faults.fail('GeneralException', 3);
    const outcome = interrupted(await excel.apply(inThree, before));
    expect(outcome.interrupted.finished).toContain('长一');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('长一').delete();
      await context.sync();
    });
    expect(await outcome.resume({})).toMatchObject({ kind: 'applied' });
    const after = await readNow();
    expect(after.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['长一', '长二', '李娜']));
    expect(after.sheets.find(({ name }) => name === '长一')?.values.length).toBeGreaterThan(100);
  }, 60_000);

  test('and is taken back after all, once it has stopped again', async () => {
    const before = await withEarlierRun();
    const looks = await looksOf('王伟');
    host.faults.fail('GeneralException', 3);
    const first = interrupted(await excel.apply(inThree, before));
    host.faults.fail('GeneralException', 3);
    const second = interrupted(await first.resume({}));
    expect(await second.takeBack({})).toMatchObject({ kind: 'applied' });
    await asBefore(before, looks);
  }, 60_000);
});

describe('A run that somebody cancels', () => {
  test('before it writes leaves everything as it was', async () => {
    const before = await withEarlierRun();
    const cancel = new AbortController();
    host.faults.before(() => cancel.abort(), 1);
    expect(await excel.apply(update, before, 'ask', { signal: cancel.signal })).toEqual({ kind: 'cancelled' });
    expect(said(await readNow())).toEqual(said(before));
  });

  test('says which sheets are there, and can be taken back or go on', async () => {
    const before = await withEarlierRun();
    const looks = await looksOf('王伟');
    const cancel = new AbortController();
    const heard: unknown[] = [];
    const outcome = interrupted(await excel.apply(inThree, before, 'ask', { signal: cancel.signal, onProgress: (progress) => { heard.push(progress); cancel.abort(); } }));
    expect(outcome.interrupted).toEqual({ because: { kind: 'cancelled' }, finished: ['考核结果', '王伟', '长一'], unfinished: ['长二', '李娜'], mayLoseFormats: [] });
    expect(heard).toEqual([{ done: 3, of: 5 }]);
    expect(await outcome.takeBack({})).toMatchObject({ kind: 'applied' });
    await asBefore(before, looks);
  }, 60_000);
});
