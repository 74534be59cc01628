/**
 * @jest-environment ./test/office/gateway/gateway-environment.ts
 */
/// <reference types="office-js" />
import { restOf } from '../../../src/office/gateway/write/rules-before';
import type { Plan } from '../../../src/workbook/edit';
import type { WorkbookGrid } from '../../../src/workbook/grid';
import { roundTripsOf } from './round-trips';
import { excel, form, long, table, withEarlierRun } from './workbook-at-hand';

const update: Plan = [...table('考核结果', [7, 8, 9, 10], 'clear-sheet'), ...form('王伟', 30, 'clear-sheet'), ...long('长一', 4.2), ...form('李娜', 4, 'add-sheet')];

/** The plan needs three requests to write; the last one fails. */
const stopped = async (before: WorkbookGrid, at: number) => {
  host.faults.fail('GeneralException', at);
  const outcome = await excel.apply(update, before);
  host.faults.clear();
  if (outcome.kind !== 'interrupted') throw new Error(JSON.stringify(outcome));
  return outcome;
};

const validate = (sheet: string, rules: Readonly<Record<string, Excel.DataValidationRule>>): Promise<void> => Excel.run(async (context) => {
  const on = context.workbook.worksheets.getItem(sheet);
  for (const [address, rule] of Object.entries(rules)) on.getRange(address).dataValidation.rule = rule;
  await context.sync();
});

const rulesOn = (sheet: string, addresses: readonly string[]): Promise<readonly unknown[]> => Excel.run(async (context) => {
  const asked = addresses.map((address) => { const { dataValidation } = context.workbook.worksheets.getItem(sheet).getRange(address); dataValidation.load('type,rule'); return dataValidation; });
  await context.sync();
  return asked.map(({ type, rule }) => [type, rule.decimal?.formula2 ?? rule.wholeNumber?.formula2 ?? rule.list?.source]);
});

const whole = (formula2: number): Excel.DataValidationRule => ({ wholeNumber: { formula1: 0, formula2, operator: 'Between' } });
const list: Excel.DataValidationRule = { list: { inCellDropDown: true, source: '是,否' } };

afterEach(() => host.faults.clear());

describe('Rules for what may be typed on a sheet that is updated come back when the run is taken back', () => {
  const cells = ['A1', 'A2', 'A3', 'A4', 'B2', 'B3', 'B4'];

  test('several on one sheet, beside, above and below the cells that get another', async () => {
    const before = await withEarlierRun();
    await validate('王伟', { A3: list, B2: whole(7), A4: whole(8), B4: list });
    const rules = await rulesOn('王伟', cells);
    expect(rules.filter((one) => JSON.stringify(one) !== '["None",null]').length).toBeGreaterThan(4);
    const outcome = await stopped(before, 4);
    expect(outcome.interrupted.mayLoseFormats).toEqual([]);
    expect(await rulesOn('王伟', cells)).not.toEqual(rules);
    expect(await outcome.takeBack({})).toMatchObject({ kind: 'applied' });
    expect(await rulesOn('王伟', cells)).toEqual(rules);
  });

  test('one rule for a whole area costs no round trip more', async () => {
    const plain = await withEarlierRun();
    const usual = await roundTripsOf(() => excel.apply(update, plain));
    const before = await withEarlierRun();
    await validate('王伟', { 'A3:A3': list });
    expect(await roundTripsOf(() => excel.apply(update, before))).toEqual(usual);
  });
});

describe('What is used around the cells that get a rule', () => {
  const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

  test('is asked for in four areas, and between them cell by cell', () => {
    expect(restOf(area(0, 0, 20, 8), [])).toEqual([area(0, 0, 20, 8)]);
    expect(restOf(area(0, 0, 20, 8), [area(10, 5, 10, 5), area(11, 5, 11, 5)])).toEqual([area(0, 0, 9, 8), area(12, 0, 20, 8), area(10, 0, 11, 4), area(10, 6, 11, 8)]);
    expect(restOf(area(0, 0, 2, 2), [area(0, 0, 0, 0), area(2, 0, 2, 0)])).toEqual([area(0, 1, 2, 2), area(1, 0, 1, 0)]);
    expect(restOf(area(0, 0, 3, 0), [area(0, 0, 9, 0)])).toEqual([]);
  });

  test('with them covers every cell that is used exactly once', () => {
    const used = area(0, 0, 7, 5);
    const given = [area(2, 1, 2, 1), area(4, 1, 5, 2)];
    const seen = [...given, ...restOf(used, given)].flatMap(({ top, left, bottom, right }) => Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, at) => `${top + Math.floor(at / (right - left + 1))}:${left + (at % (right - left + 1))}`));
    expect(seen).toHaveLength(48);
    expect(new Set(seen).size).toBe(48);
  });
});
