/**
 * @jest-environment ./test/office/gateway/gateway-environment.ts
 */
/// <reference types="office-js" />
import type { ApplyOutcome } from '../../../src/taskpane/workbook-host';
import type { Plan } from '../../../src/workbook/edit';
import type { WorkbookGrid } from '../../../src/workbook/grid';
import { roundTripsOf } from './round-trips';
import { said } from './said';
import { excel, form, impatient, long, readNow, table, withEarlierRun } from './workbook-at-hand';

const update: Plan = [...table('考核结果', [7, 8, 9, 10], 'clear-sheet'), ...form('王伟', 30, 'clear-sheet'), ...long('长一', 4.2), ...form('李娜', 4, 'add-sheet')];

type Add = (on: Excel.Worksheet) => void;

/** One of each type that Excel tells, with all that it can have. */
const each: Readonly<Record<string, Add>> = {
  'cell value': (on) => on.getRange('B3').conditionalFormats.add('CellValue').cellValue.set({
    rule: { formula1: '=2', formula2: '=A9', operator: 'Between' }, format: { font: { bold: true, italic: false, color: '#FF0000', underline: 'Single', strikethrough: true }, fill: { color: '#FFFF00' }, numberFormat: '0.000' },
  }),
  custom: (on) => {
    const { custom } = on.getRange('A2:B4').conditionalFormats.add('Custom');
    custom.set({ rule: { formula: '=$B2>1' }, format: { fill: { color: '#00FF00' } } });
    custom.format.borders.getItem('EdgeTop').set({ style: 'Dash', color: '#0000FF' });
  },
  'custom, on several areas': (on) => on.getRanges('A2:A4,C2:C9,E:E').conditionalFormats.add('Custom').custom.set({ rule: { formula: '=A2=B$1' }, format: { font: { color: '#123456' } } }),
  text: (on) => on.getRange('A:A').conditionalFormats.add('ContainsText').textComparison.set({ rule: { operator: 'BeginsWith', text: '欠' }, format: { font: { color: '#FF00FF' } } }),
  'scale of two colours': (on) => { on.getRange('B2:B4').conditionalFormats.add('ColorScale').colorScale.criteria = { minimum: { type: 'LowestValue', color: '#FFFFFF' }, maximum: { type: 'Number', formula: '=9', color: '#00FF00' } }; },
  'scale of three colours': (on) => {
    on.getRange('B2:B4').conditionalFormats.add('ColorScale').colorScale.criteria = { minimum: { type: 'LowestValue', color: '#FF0000' }, midpoint: { type: 'Percentile', formula: '=40', color: '#FFFF00' }, maximum: { type: 'HighestValue', color: '#00FF00' } };
  },
  'data bar': (on) => on.getRange('B2:B4').conditionalFormats.add('DataBar').dataBar.set({
    showDataBarOnly: true, barDirection: 'RightToLeft', axisFormat: 'CellMidPoint', axisColor: '#111111', lowerBoundRule: { type: 'Number', formula: '=0' }, upperBoundRule: { type: 'Percent', formula: '=90' },
    positiveFormat: { fillColor: '#222222', borderColor: '#333333', gradientFill: false }, negativeFormat: { fillColor: '#444444', borderColor: '#555555', matchPositiveBorderColor: false, matchPositiveFillColor: true },
  }),
  'icon set': (on) => on.getRange('B2:B4').conditionalFormats.add('IconSet').iconSet.set({
    style: 'FourArrows', reverseIconOrder: true, showIconOnly: true,
    criteria: [{} as Excel.ConditionalIconCriterion, ...['=20', '=40', '=70'].map((formula): Excel.ConditionalIconCriterion => ({ type: 'Percent', operator: 'GreaterThanOrEqual', formula }))],
  }),
  'top and bottom': (on) => on.getRange('B2:B4').conditionalFormats.add('TopBottom').topBottom.set({ rule: { rank: 2, type: 'BottomItems' }, format: { font: { bold: true } } }),
  preset: (on) => on.getRange('B2:B4').conditionalFormats.add('PresetCriteria').preset.set({ rule: { criterion: 'OneStdDevAboveAverage' }, format: { fill: { color: '#ABCDEF' } } }),
};

const add = (sheet: string, added: readonly Add[], stopped = false): Promise<void> => Excel.run(async (context) => {
  const on = context.workbook.worksheets.getItem(sheet);
  for (const one of added) one(on);
  if (stopped) on.getRange().conditionalFormats.getItemAt(0).stopIfTrue = true;
  await context.sync();
});

/** What the host itself keeps: not what the gateway would ask for. */
const kept = (sheet: string) => {
  const id = [...host.book.sheets.keys()].find((one) => host.book.engine.workbook.getSheetBySheetId(one)?.getName() === sheet);
  return host.book.conditionalFormats.filter(({ sheetId }) => sheetId === id).map(({ type, areas, stopIfTrue, details }) => ({ type, areas, stopIfTrue, details: { ...details } }));
};

const interrupted = (outcome: ApplyOutcome): Extract<ApplyOutcome, { kind: 'interrupted' }> => {
  if (outcome.kind !== 'interrupted') throw new Error(JSON.stringify(outcome));
  return outcome;
};

/** The plan needs three requests to write; the last but one fails. */
const stopped = async (before: WorkbookGrid, plan: Plan = update) => {
  host.faults.fail('GeneralException', 4);
  const outcome = interrupted(await excel.apply(plan, before));
  host.faults.clear();
  return outcome;
};

afterEach(() => host.faults.clear());

describe('Conditional formats of somebody’s on a sheet that is updated come back when the run is taken back', () => {
  test.each(Object.entries(each))('%s', async (_, one) => {
    const before = await withEarlierRun();
    await add('王伟', [one]);
    const was = kept('王伟');
    const outcome = await stopped(before);
    expect(kept('王伟').filter(({ areas }) => areas.some(({ top, left }) => top < 4 && left < 2))).toEqual([]);
    expect(outcome.interrupted.mayLoseFormats).toEqual([]);
    expect(await outcome.takeBack({})).toMatchObject({ kind: 'applied' });
    expect(was).toHaveLength(1);
    expect(kept('王伟')).toEqual(was);
  }, 60_000);

  test('all of them on two sheets, in their order, one that ends the search, on a sheet that is protected too', async () => {
    const before = await withEarlierRun();
    await add('王伟', Object.values(each));
    await add('考核结果', [each['custom'], each['preset']].flatMap((one) => one ?? []), true);
    await Excel.run(async ({ workbook }) => { workbook.worksheets.getItem('王伟').protection.protect(); await workbook.context.sync(); });
    const was = [kept('考核结果'), kept('王伟')];
    const outcome = await stopped(before);
    expect(await outcome.takeBack({})).toMatchObject({ kind: 'applied' });
    expect([kept('考核结果'), kept('王伟')]).toEqual(was);
    const after = await readNow();
    expect(after.sheets.find(({ name }) => name === '王伟')?.isProtected).toBe(true);
  }, 60_000);

  test('also when the connection is lost while they are put back', async () => {
    const before = await withEarlierRun();
    await add('王伟', Object.values(each));
    const was = kept('王伟');
    const first = interrupted(await (async () => { host.faults.fail('GeneralException', 4); return impatient.apply(update, before); })());
    host.faults.clear();
    host.faults.disconnect(3);
    const second = interrupted(await first.takeBack({}));
    host.faults.clear();
    expect(second.interrupted.because).toEqual({ kind: 'failed', problem: { code: 'connection-lost' } });
    expect(await second.takeBack({})).toMatchObject({ kind: 'applied' });
    expect(kept('王伟')).toEqual(was);
    expect(said(await readNow())).toEqual(said(before));
  }, 60_000);

  test('on a sheet that stands and is only formatted', async () => {
    const before = await withEarlierRun();
    const name = before.sheets[0]?.name ?? '';
    await add(name, Object.values(each));
    const was = kept(name);
    const outcome = await stopped(before, [{ kind: 'style', sheet: name, area: { top: 0, left: 0, bottom: 1, right: 1 }, style: { bold: true } }, ...long('长一', 4.2), ...long('长二', 4.2)]);
    expect(await outcome.takeBack({})).toMatchObject({ kind: 'applied' });
    expect(kept(name)).toEqual(was);
  }, 60_000);
});

describe('Conditional formats that do not come back', () => {
  test('are said before, where Excel fails to tell them; the run itself goes on', async () => {
    const before = await withEarlierRun();
    await add('王伟', Object.values(each));
    host.faults.fail('GeneralException', 2);
    host.faults.fail('GeneralException', 4);
    const outcome = interrupted(await excel.apply(update, before));
    host.faults.clear();
    expect(outcome.interrupted).toMatchObject({ finished: ['考核结果', '王伟', '长一'], mayLoseFormats: ['王伟'] });
    expect(await outcome.takeBack({})).toMatchObject({ kind: 'applied' });
    expect(said(await readNow())).toEqual(said(before));
  }, 60_000);

  test('are said before, where Excel has no word for what they are', async () => {
    const before = await withEarlierRun();
    await add('王伟', [(on) => { on.getRange('B2:B4').conditionalFormats.add('IconSet').iconSet.style = 'Invalid'; }]);
    await add('考核结果', Object.values(each));
    const was = kept('考核结果');
    const outcome = await stopped(before);
    expect(outcome.interrupted.mayLoseFormats).toEqual(['王伟']);
    expect(await outcome.takeBack({})).toMatchObject({ kind: 'applied' });
    expect(kept('考核结果')).toEqual(was);
  }, 60_000);

  test('are said before the next try, where Excel does not take them; everything else is back', async () => {
    const before = await withEarlierRun();
    await add('王伟', Object.values(each));
    await add('考核结果', [each['custom'] ?? (() => undefined)]);
    const was = kept('王伟');
    const first = await stopped(before);
    for (const request of [3, 5]) host.faults.fail('GeneralException', request);
    const second = interrupted(await first.takeBack({}));
    host.faults.clear();
    expect(second.interrupted.because).toMatchObject({ kind: 'failed', problem: { code: 'excel-refused' } });
    expect(second.interrupted.mayLoseFormats).toEqual(['考核结果']);
    expect(await second.takeBack({})).toMatchObject({ kind: 'applied' });
    expect(said(await readNow())).toEqual(said(before));
    expect(kept('王伟')).toEqual(was);
  }, 60_000);
});

test('Sheets with conditional formats take one more request to write, protected or not; those without take none', async () => {
  const plan = [...table('考核结果', [7, 8], 'clear-sheet'), ...form('王伟', 30, 'clear-sheet')];
  const counts: number[] = [];
  for (const prepare of [async () => undefined, () => add('王伟', Object.values(each)), () => Excel.run(async ({ workbook }) => { workbook.worksheets.getItem('考核结果').protection.protect(); await workbook.context.sync(); })]) {
    const before = await withEarlierRun();
    if (counts.length === 2) await add('王伟', Object.values(each));
    await prepare();
    const { result, count } = await roundTripsOf(() => excel.apply(plan, before));
    expect(result).toMatchObject({ kind: 'applied' });
    counts.push(count);
  }
  expect(counts).toEqual([2, 3, 3]);
});
