import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** A formula (without its `=`) in column B that reads column A of its own row, and what is typed there; `null` leaves it empty. */
export type CalculatedCell = { readonly input: string | null; readonly formula: string };

/**
 * What each formula shows with 10 decimals, calculated by IronCalc, row by row from row 1; texts and errors as they are. It is an
 * ES module for browsers, therefore it runs in a process of its own.
 */
export const calculate = (cells: readonly CalculatedCell[]): readonly string[] => {
  const result = spawnSync(process.execPath, [join(__dirname, 'ironcalc-worker.mjs')], { input: JSON.stringify(cells), encoding: 'utf8', maxBuffer: 1 << 28 });
  if (result.status !== 0) throw new Error(result.stderr);
  return JSON.parse(result.stdout) as readonly string[];
};
