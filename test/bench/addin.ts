import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MeasuredRun } from '../office/gateway/measured-run';

const out = (line = ''): void => void process.stdout.write(`${line}\n`);

const goal = (sentence: string, reached: boolean): void => out(`- ${reached ? '✓' : '✗ MISSED'} ${sentence}`);

/** Runs in jest, because that is where the unmodified client and the embedded host are put together. */
const measured = (root: string, sizes: readonly number[]): readonly MeasuredRun[] => {
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-addin-'));
  const results = join(folder, 'runs');
  const env = { ...process.env, KAOHE_BENCH_PEOPLE: sizes.join(), KAOHE_BENCH_OUT: results };
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'node_modules/jest/bin/jest.js'), '--testMatch', '**/test/bench/addin-in-host.ts'], { cwd: root, env, encoding: 'utf8' });
  const runs = existsSync(results) ? readFileSync(results, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as MeasuredRun) : [];
  rmSync(folder, { recursive: true, force: true });
  if (status !== 0) out(stderr);
  return runs;
};

/** Round trips and time of check and fill in the embedded host, with the real Office.js client. */
export const benchAddIn = (root: string, sizes: readonly number[] = [10, 100, 1000]): void => {
  const runs = measured(root, sizes);
  out('\n## Check and fill in an open workbook\n');
  out('| people | check: round trips | check: ms | fill: round trips | fill: ms | sent, MB | largest request, MB |');
  out(`|${'---|'.repeat(7)}`);
  for (const { people, checkTrips, checkMs, fillTrips, fillMs, megabytes, largest } of runs) {
    out(`| ${[people, checkTrips, checkMs.toFixed(0), fillTrips, fillMs.toFixed(0), megabytes.toFixed(2), (largest / 1e6).toFixed(2)].join(' | ')} |`);
  }
  goal('check takes 3 round trips, whatever the number of people', runs.length === sizes.length && runs.every(({ checkTrips }) => checkTrips === 3));
  goal('fill takes at most 2 round trips and one for each 4 MB', runs.length === sizes.length && runs.every(({ fillTrips, megabytes }) => fillTrips <= 2 + Math.ceil(megabytes / 4)));
  goal('no request is larger than the 5 MB that Excel on the web takes', runs.every(({ largest }) => largest < 5 * 1024 * 1024));
};
