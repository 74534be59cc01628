/**
 * @jest-environment ./test/office/gateway/gateway-environment.ts
 */
/// <reference types="office-js" />
import { emptyBook } from './open-fresh';
import { roundTripsOf } from './round-trips';
import { excel } from './workbook-at-hand';

const ROWS = 15_000;

beforeAll(async () => {
  await emptyBook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange(`A1:E${ROWS}`).values = Array.from({ length: ROWS }, (_, row) => [row, `人员 ${row}`, row / 7, row % 2 === 0, '']);
    sheet.getRange('A14000:B14000').merge();
    sheet.getRange('9001:9001').rowHidden = true;
    sheet.getRange('XFD1048576').numberFormat = [['0.0%']];
    await context.sync();
  });
}, 120_000);

describe('A sheet with more cells than one answer holds', () => {
  test('is read in bands, with progress, and nothing is lost between them', async () => {
    const heard: unknown[] = [];
    const { result, count } = await roundTripsOf(() => excel.read({ onProgress: (progress) => heard.push(progress) }));
    expect(count).toBeLessThanOrEqual(2 + Math.ceil((ROWS * 5) / 60_000));
    expect(heard.at(-1)).toEqual({ done: heard.length, of: heard.length });
    const sheet = result.kind === 'read' ? result.workbook.sheets[0] : undefined;
    expect(sheet).toMatchObject({ rowCount: ROWS, merges: [{ top: 13_999, left: 0, bottom: 13_999, right: 1 }] });
    expect([...(sheet?.hiddenRows ?? [])]).toEqual([9000]);
    expect([0, 7_499, 11_999, 12_000, ROWS - 1].map((row) => sheet?.values[row]?.[0])).toEqual([0, 7_499, 11_999, 12_000, ROWS - 1]);
  }, 60_000);

  test('is not read further once somebody cancels', async () => {
    const cancel = new AbortController();
    cancel.abort();
    expect(await excel.read({ signal: cancel.signal })).toEqual({ kind: 'cancelled' });
    const later = new AbortController();
    host.faults.before(() => later.abort(), 2);
    expect(await excel.read({ signal: later.signal })).toEqual({ kind: 'cancelled' });
  }, 60_000);
});
