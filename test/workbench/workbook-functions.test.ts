/** @jest-environment ./test/workbench/host-environment.ts */
/// <reference types="office-js" />
import { onSample, withSample } from './sheet-at-hand';

beforeEach(() => withSample((sheet) => { sheet.getRange('A1:B3').values = [['Hammer', 23], ['Wrench', 12], ['Saw', 5]]; }));

const valueOf = (call: (functions: Excel.Functions, sheet: Excel.Worksheet) => Excel.FunctionResult<unknown>): Promise<{ value: unknown; error: string | null }> =>
  onSample(async (sheet, context) => {
    const result = call(context.workbook.functions, sheet).load('value,error') as Excel.FunctionResult<unknown>;
    await context.sync();
    return { value: result.value, error: result.error };
  });

test('functions take ranges, values and results of other functions', async () => {
  expect(await valueOf((functions, sheet) => functions.vlookup('Wrench', sheet.getRange('A1:B3'), 2, false))).toEqual({ value: 12, error: null });
  expect(await valueOf((functions, sheet) => functions.sum(functions.max(sheet.getRange('B1:B3')), 7))).toEqual({ value: 30, error: null });
  expect(await valueOf((functions) => functions.round(2.345, 1))).toEqual({ value: 2.3, error: null });
});

test('a function that fails has an error and no value', async () => {
  expect((await valueOf((functions, sheet) => functions.vlookup('Nail', sheet.getRange('A1:B3'), 2, false))).error).toBe('#N/A');
});

test('calling a function changes nothing in the workbook', () => onSample(async (sheet, context) => {
  context.workbook.functions.sum(1, 2).load('value');
  await context.sync();
  const used = sheet.getUsedRange().load('address');
  await context.sync();
  expect(used.address).toBe('Sample!A1:B3');
}));

test('the value of a name that is a formula is calculated', () => onSample(async (_, context) => {
  const name = context.workbook.names.add('Answer', '=6*7').load('value,type');
  await context.sync();
  expect([name.value, name.type]).toEqual([42, 'Double']);
  name.delete();
}));
