/**
 * @jest-environment ./test/workbench/host-environment.ts
 * @workbench-manifest ./demo-add-in/manifest.xml
 */
/// <reference types="office-js" />
import { codeOf, onSample, read, withSample } from './sheet-at-hand';

const put = (value: unknown) => (sheet: Excel.Worksheet): void => { sheet.getRange('A1').values = [[value]]; };
const value = (): Promise<unknown> => onSample(async (sheet) => (await read(sheet.getRange('A1'), 'values'))[0]?.[0]);

beforeAll(() => withSample(put('start')));
afterEach(() => host.faults.clear());

describe('Faults on demand', () => {
  test.each(['InvalidOperationInCellEditMode', 'AccessDenied', 'ActivityLimitReached', 'RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded', 'InvalidOrTimedOutSession', 'GeneralException', 'ItemNotFound', 'MemoryLimitReached'])(
    'a request fails with %s, and the next one does not', async (code) => {
      await onSample(put('before'));
      host.faults.fail(code);
      expect(await codeOf(put('lost'))).toBe(code);
      expect(await value()).toBe('before');
      expect(await codeOf(put('written'))).toBe('none');
      expect(await value()).toBe('written');
    });

  test('the n-th request fails: what came before stays', async () => {
    host.faults.fail('AccessDenied', 2);
    const code = await codeOf(async (sheet, context) => {
      put('first')(sheet);
      await context.sync();
      put('second')(sheet);
    });
    expect([code, await value()]).toEqual(['AccessDenied', 'first']);
  });

  test('the client\'s own requests are no requests of the add-in', async () => {
    host.faults.fail('AccessDenied');
    await Office.addin.hide();
    await Office.addin.showAsTaskpane();
    expect(await codeOf(put('refused'))).toBe('AccessDenied');
  });

  test('a delay makes a request wait, and those behind it', async () => {
    host.faults.delay(120);
    const started = performance.now();
    await onSample(put('late'));
    expect(performance.now() - started).toBeGreaterThanOrEqual(115);
    expect(await value()).toBe('late');
  });

  test('an answer that is lost: what was asked for is done', async () => {
    host.faults.loseAnswer();
    const work = codeOf(put('done'));
    expect(await Promise.race([work, new Promise((resolve) => { setTimeout(() => resolve('silence'), 100); })])).toBe('silence');
    expect(await value()).toBe('done');
  });

  test('a connection lost between two requests leaves the second without an answer', async () => {
    host.faults.disconnect(2);
    const work = codeOf(async (sheet, context) => {
      put('sent')(sheet);
      await context.sync();
      put('unanswered')(sheet);
    });
    expect(await Promise.race([work, new Promise((resolve) => { setTimeout(() => resolve('silence'), 100); })])).toBe('silence');
    host.faults.clear();
    expect(await value()).toBe('sent');
  });

  test('a co-author edits between read and write, and the add-in hears of it as remote', async () => {
    await onSample(put(1));
    const heard: string[] = [];
    await onSample(async (sheet, context) => {
      sheet.onChanged.add(async ({ address, source, triggerSource }) => { heard.push(`${address} ${source} ${triggerSource}`); });
      await context.sync();
      const cell = sheet.getRange('A1').load('values');
      await context.sync();
      host.faults.before(() => host.writeRemotely('Sample!A1', [[10]]));
      cell.values = [[Number(cell.values[0]?.[0]) + 1]];
      await context.sync();
    });
    await host.idle();
    expect([await value(), heard]).toEqual([2, ['A1 Remote Unknown', 'A1 Local ThisLocalAddin']]);
  });
});
