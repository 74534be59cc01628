/** @jest-environment ./test/workbench/host-environment.ts */
/// <reference types="office-js" />
import { codeOf, onSample, read, withSample } from './sheet-at-hand';

const megabyte = 1024 * 1024;
const longest = 32_767;

const a1 = (): Promise<unknown> => onSample(async (sheet) => (await read(sheet.getRange('A1'), 'values'))[0]?.[0]);

beforeAll(() => withSample((sheet) => { sheet.getRange('A1').values = [['before']]; }));

describe('A request of more than 5 MB', () => {
  test.each([['letters', 'x'.repeat(5.1 * megabyte)], ['Han characters, three bytes each', '考'.repeat(1.8 * megabyte)]])('is refused, and nothing of it happens: %s', async (_, text) => {
    const code = await codeOf((sheet, context) => {
      sheet.getRange('A1').values = [['after']];
      context.workbook.settings.add('big', text);
    });
    expect(code).toBe('RequestPayloadSizeLimitExceeded');
    expect(await a1()).toBe('before');
    expect(host.book.settings.size).toBe(0);
  });

  test('one just below is carried out', async () => {
    const code = await codeOf((_, context) => { context.workbook.settings.add('big', 'x'.repeat(4.9 * megabyte)); });
    expect(code).toBe('none');
    await onSample((_, context) => context.workbook.settings.getItem('big').delete());
  });
});

describe('An answer of more than 5 MB', () => {
  const cells = 170;

  beforeAll(async () => {
    for (const start of [0, cells / 2]) await onSample((sheet) => { sheet.getRangeByIndexes(start, 2, cells / 2, 1).values = Array.from({ length: cells / 2 }, () => ['y'.repeat(longest)]); });
  });

  test('is refused, the workbook is as it was, and the next request is answered', async () => {
    expect(await codeOf((sheet) => { sheet.getRangeByIndexes(0, 2, cells, 1).load('values'); })).toBe('ResponsePayloadSizeLimitExceeded');
    expect(await a1()).toBe('before');
    const half = await onSample(async (sheet) => read(sheet.getRangeByIndexes(0, 2, cells / 2, 1), 'values'));
    expect([half.length, String(half[0]?.[0]).length]).toEqual([cells / 2, longest]);
  });
});
