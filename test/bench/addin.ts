import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MeasuredRun } from '../office/gateway/measured-run';
import { runInBrowser, type BrowserRun } from './addin-in-browser';

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

const rows = (heading: readonly string[], figures: readonly (readonly (string | number)[])[]): void => {
  out(`\n| ${heading.join(' | ')} |\n|${'---|'.repeat(heading.length)}`);
  figures.forEach((cells) => out(`| ${cells.join(' | ')} |`));
};

/** Round trips and time of check and fill in the embedded host, with the real Office.js client. */
const checkAndFill = (root: string, sizes: readonly number[]): void => {
  const runs = measured(root, sizes);
  const isComplete = runs.length === sizes.length;
  out('\n## Check and fill in an open workbook');
  rows(['people', 'check: round trips', 'check: ms', 'fill: round trips', 'fill: ms', 'sent, MB', 'largest request, MB'], runs.map(
    ({ people, checkTrips, checkMs, fillTrips, fillMs, megabytes, largest }) => [people, checkTrips, checkMs.toFixed(0), fillTrips, fillMs.toFixed(0), megabytes.toFixed(2), (largest / 1e6).toFixed(2)],
  ));
  out();
  goal('check takes 3 round trips, whatever the number of people', isComplete && runs.every(({ checkTrips }) => checkTrips === 3));
  goal('fill takes at most 2 round trips and one for each 4 MB', isComplete && runs.every(({ fillTrips, megabytes }) => fillTrips <= 2 + Math.ceil(megabytes / 4)));
  goal('no request is larger than the 5 MB that Excel on the web takes', isComplete && runs.every(({ largest }) => largest < 5 * 1024 * 1024));
};

const inBrowser = ({ opening, memory, recalculated }: BrowserRun): void => {
  out('\n## The pane, in Chromium beside the workbench');
  rows(['from the answer of its server', 'ms', 'scripts, KB of brotli'], [
    ['first paint', opening.paintMs.toFixed(0), opening.paintKilobytes.toFixed(1)], ['interactive: a button can be pressed, nothing is left to do', opening.interactiveMs.toFixed(0), ''],
    ['the functions\' bundle alone: fetched, compiled, run', opening.functionsMs.toFixed(1), opening.functionsKilobytes.toFixed(1)],
  ]);
  out();
  goal('the first paint takes at most 200 KB', opening.paintKilobytes <= 200);
  goal('the functions take at most 25 KB', opening.functionsKilobytes <= 25);
  rows(['check and fill of the messy sample', 'heap, MB', 'nodes of the page'], memory.map(({ runs, megabytes, nodes }) => [`${runs} times`, megabytes.toFixed(1), nodes]));
  rows(['recalculated in one host', 'formulas', 'ms', 'per second'], recalculated.map(({ what, formulas, ms }) => [what, formulas, ms.toFixed(0), Math.round((formulas / ms) * 1_000)]));
};

/** `npm run bench -- addin`: everything in one run; medians where a figure is quick to take. */
const main = async (root: string): Promise<void> => {
  checkAndFill(root, [10, 100, 1_000]);
  inBrowser(await runInBrowser(root, { visits: 5, runs: 10, formulas: 1_000 }));
};

main(process.cwd()).catch((thrown: unknown) => {
  process.stderr.write(`${thrown instanceof Error ? thrown.stack ?? thrown.message : String(thrown)}\n`);
  process.exitCode = 1;
});
