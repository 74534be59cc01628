/**
 * @jest-environment ./test/office/gateway/gateway-environment.ts
 */
import { writeFileSync } from 'node:fs';
import { measuredRun } from '../office/gateway/measured-run';

/** Not a test: what `addin.ts` measures, in a place where the real client of Office.js runs. */
const sizes = (process.env['KAOHE_BENCH_PEOPLE'] ?? '10').split(',').map(Number);

test.each(sizes)('check and fill of %i people', async (people) => {
  const run = await measuredRun(people);
  writeFileSync(process.env['KAOHE_BENCH_OUT'] ?? '/dev/null', `${JSON.stringify(run)}\n`, { flag: 'a' });
}, 1_200_000);
