/**
 * @jest-environment ./test/workbench/host-environment.ts
 * @workbench-manifest ./demo-add-in/manifest.xml
 */
/// <reference types="office-js" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf, onSample, read, withSample } from './sheet-at-hand';

beforeAll(() => {
  new Function(readFileSync(join(__dirname, 'demo-add-in', 'demo.js'), 'utf8'))();
});

const values = (address: string): Promise<unknown[][]> => onSample((sheet) => read(sheet.getRange(address), 'values'));

describe('Calculation modes', () => {
  test('a formula read in the batch that wrote its precedent is up to date', async () => {
    await withSample(async (sheet) => {
      sheet.getRange('A1:B1').formulas = [[1, '=A1*2']];
      sheet.getRange('A1').values = [[10]];
      expect(await read(sheet.getRange('B1'), 'values')).toEqual([[20]]);
    });
  });

  test('suspended until the next sync, formulas keep their results', async () => {
    await withSample(async (sheet, context) => {
      sheet.getRange('A1:C1').formulas = [[1, 2, '=A1+B1']];
      await context.sync();
      context.workbook.application.suspendApiCalculationUntilNextSync();
      sheet.getRange('A1:B1').values = [[10, 20]];
      const before = sheet.getRange('A1:C1').load('values');
      context.workbook.application.load('calculationMode');
      await context.sync();
      expect([before.values, context.workbook.application.calculationMode]).toEqual([[[10, 20, 3]], 'Automatic']);
      const after = sheet.getRange('A1:C1').load('values');
      await context.sync();
      expect(after.values).toEqual([[10, 20, 30]]);
    });
  });

  test('in manual mode an entered formula is calculated once, its precedents wait until they are calculated', async () => {
    await withSample(async (sheet, context) => {
      sheet.getRange('A1:B1').formulas = [[1, '=A1*2']];
      context.workbook.application.calculationMode = 'Manual';
      await context.sync();
      sheet.getRange('A1').values = [[5]];
      sheet.getRange('C1').formulas = [['=A1+B1']];
      expect(await read(sheet.getRange('A1:C1'), 'values')).toEqual([[5, 2, 7]]);
      context.workbook.application.calculate('Recalculate');
      expect(await read(sheet.getRange('A1:C1'), 'values')).toEqual([[5, 10, 15]]);
      context.workbook.application.calculationMode = 'Automatic';
    });
  });

  test('only the three modes and the three kinds of calculation exist', async () => {
    expect(await codeOf((_, context) => { context.workbook.application.calculationMode = 'Sometimes' as 'Manual'; })).toBe('InvalidArgument');
    expect(await codeOf((_, context) => context.workbook.application.calculate('Partly' as 'Full'))).toBe('InvalidArgument');
  });
});

describe('Custom functions', () => {
  test('a volatile one is called at each calculation, another only for new arguments', async () => {
    await withSample((sheet) => { sheet.getRange('A1:B1').formulas = [['=DEMO.TICK()', '=DEMO.ADD(1,2)']]; });
    await host.idle();
    const [first] = (await values('A1'))[0] ?? [];
    await onSample((sheet) => { sheet.getRange('D9').values = [['anything']]; });
    await host.idle();
    expect(await values('A1:B1')).toEqual([[Number(first) + 1, 3]]);
  });

  test('a full calculation asks all of them again', async () => {
    await withSample((sheet) => { sheet.getRange('A1').formulas = [['=DEMO.LATER("same")']]; });
    await host.idle();
    await onSample((_, context) => context.workbook.application.calculate('Full'));
    expect(await values('A1')).toEqual([['#BUSY!']]);
    await host.idle();
    expect(await values('A1')).toEqual([['same']]);
  });

  test('an array of more rows than the grid has makes room for itself', async () => {
    await withSample((sheet) => { sheet.getRange('A1').formulas = [['=SEQUENCE(5000)']]; });
    expect(await values('A5000')).toEqual([[5000]]);
    expect(await onSample((sheet) => read(sheet.getRange('A1').getSpillingToRange(), 'address'))).toBe('Sample!A1:A5000');
  });

  test('spilled values follow their formula, side by side: longer, shorter, in the way of something, gone', async () => {
    await withSample((sheet) => {
      sheet.getRange('E1').values = [[3]];
      sheet.getRange('A1:B1').formulas = [['=SEQUENCE(E1)', '=SEQUENCE(4)*10']];
    });
    const shown = async (change?: (sheet: Excel.Worksheet) => void): Promise<unknown[][]> => {
      await onSample((sheet) => { change?.(sheet); });
      return values('A1:B5');
    };
    expect(await shown()).toEqual([[1, 10], [2, 20], [3, 30], ['', 40], ['', '']]);
    expect(await shown((sheet) => { sheet.getRange('E1').values = [[5]]; })).toEqual([[1, 10], [2, 20], [3, 30], [4, 40], [5, '']]);
    expect(await shown((sheet) => { sheet.getRange('E1').values = [[2]]; })).toEqual([[1, 10], [2, 20], ['', 30], ['', 40], ['', '']]);
    expect(await shown((sheet) => { sheet.getRange('B3').values = [['x']]; })).toEqual([[1, '#SPILL!'], [2, ''], ['', 'x'], ['', ''], ['', '']]);
    expect(await shown((sheet) => { sheet.getRange('B3').clear(); })).toEqual([[1, 10], [2, 20], ['', 30], ['', 40], ['', '']]);
    expect(await shown((sheet) => { sheet.getRange('A1').values = [['']]; })).toEqual([['', 10], ['', 20], ['', 30], ['', 40], ['', '']]);
  });
});
