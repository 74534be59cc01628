/**
 * @jest-environment ./test/office/gateway/gateway-environment.ts
 */
import { excelHost } from '../../../src/office/gateway/excel-host';
import type { Edit, Plan } from '../../../src/workbook/edit';
import { emptyBook } from './open-fresh';
import { roundTripsOf } from './round-trips';

const excel = excelHost();

const cells = Array.from({ length: 20 }, (_, row) => Array.from({ length: 10 }, (__, column) => ({ text: `${row} ${column}` })));

const thousandSheets: Plan = Array.from({ length: 1000 }, (_, index): readonly Edit[] => [
  { kind: 'add-sheet', sheet: `表${index}` }, { kind: 'write', sheet: `表${index}`, row: 0, column: 0, cells },
]).flat();

test('while a large plan is checked, somebody can cancel: Excel is not even asked', async () => {
  await emptyBook();
  const read = await excel.read();
  if (read.kind !== 'read') throw new Error(read.kind);
  const controller = new AbortController();
  const { result, count } = await roundTripsOf(() => {
    const applied = excel.apply(thousandSheets, read.workbook, 'ask', { signal: controller.signal });
    setTimeout(() => controller.abort(), 0);
    return applied;
  });
  expect(result).toEqual({ kind: 'cancelled' });
  expect(count).toBe(0);
});
