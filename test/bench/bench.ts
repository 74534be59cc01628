import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Cost, measure } from './measure';

/** A figure with its peers, at three sizes. A goal is a sentence and whether it was reached. */
type Row = { readonly size: number; readonly costs: ReadonlyMap<string, Cost | undefined> };

const out = (line = ''): void => void process.stdout.write(`${line}\n`);

const shown = (cost: Cost | undefined): string => (cost === undefined ? 'failed' : `${cost.ms.toFixed(cost.ms < 10 ? 2 : 0)} ms, ${cost.megabytes.toFixed(0)} MB`);

const growth = (from: Cost | undefined, to: Cost | undefined): string => (from === undefined || to === undefined ? '–' : `×${(to.ms / from.ms).toFixed(1)}`);

const ratio = (ours: Cost | undefined, peer: Cost | undefined): string => (ours === undefined || peer === undefined ? '–' : `${(peer.ms / ours.ms).toFixed(1)}×`);

const table = (title: string, unit: string, rows: readonly Row[]): void => {
  const names = [...(rows[0]?.costs.keys() ?? [])];
  const [ours = '', ...peers] = names;
  out(`\n## ${title}\n`);
  out(`| ${[unit, ...names, ...peers.map((peer) => `${peer} ÷ ${ours}`), `growth of ${ours}`].join(' | ')} |`);
  out(`|${'---|'.repeat(names.length + peers.length + 2)}`);
  rows.forEach(({ size, costs }, index) => {
    const cells = [
      size.toLocaleString('en-US'),
      ...names.map((name) => shown(costs.get(name))),
      ...peers.map((peer) => ratio(costs.get(ours), costs.get(peer))),
      growth(rows[index - 1]?.costs.get(ours), costs.get(ours)),
    ];
    out(`| ${cells.join(' | ')} |`);
  });
};

const goal = (sentence: string, reached: boolean | undefined): void => out(`- ${reached === true ? '✓' : '✗ MISSED'} ${sentence}`);

const folder = mkdtempSync(join(tmpdir(), 'kaohe-bench-'));
const sizes = [1_000, 10_000, 100_000] as const;

const appraising = (): void => {
  const rows = sizes.map((size): Row => ({
    size,
    costs: new Map([
      ['KPI.APPRAISE', measure('appraise-ours', [size], 3)],
      ['IronCalc, nested IFs', measure('appraise-ironcalc', [size], size > 10_000 ? 1 : 3)],
    ]),
  }));
  table('Appraising people × 4 indicators', 'people', rows);
  const last = rows[rows.length - 1]?.costs;
  const ours = last?.get('KPI.APPRAISE');
  const peer = last?.get('IronCalc, nested IFs');
  goal('100,000 people in at most 150 ms', ours && ours.ms <= 150);
  goal('at least 20 times faster than nested IFs', ours && peer && peer.ms / ours.ms >= 20);
};

const reading = (): void => {
  const rows = sizes.map((size): Row => {
    const path = join(folder, `${size}.xlsx`);
    measure('make-sheet', [size, path], 1);
    const cost = (name: string): Cost | undefined => measure(name, [path], size > 10_000 ? 3 : 5);
    return { size, costs: new Map([['Kaohe', cost('read-ours')], ['hucre', cost('read-hucre')], ['exceljs', cost('read-exceljs')]]) };
  });
  table('Reading rows × 12 cells', 'rows', rows);
  const last = rows[rows.length - 1]?.costs;
  const [ours, hucre, exceljs] = ['Kaohe', 'hucre', 'exceljs'].map((name) => last?.get(name));
  goal('100,000 × 12 cells faster than hucre and exceljs', ours && hucre && exceljs && ours.ms < hucre.ms && ours.ms < exceljs.ms);
  goal('with at most 350 MB', ours && ours.megabytes <= 350);
};

const filling = (): void => {
  const rows = [10, 100, 1_000].map((size): Row => {
    const path = join(folder, `people-${size}.xlsx`);
    const filled = join(folder, `filled-${size}.xlsx`);
    measure('make-sheet', [size, path], 1);
    const fill = ['fill', path, '--out', filled, '--scores', 'native', '--target', 'drop-off-rate=3%', '--force'];
    const ours = measure('console', fill, 3);
    const peer = existsSync(filled) ? measure('rewrite-exceljs', [filled, join(folder, 'again.xlsx')], 1) : undefined;
    return { size, costs: new Map([['kaohe fill (check + forms)', ours], ['exceljs, reading and writing the result', peer]]) };
  });
  table('Check and fill: a form per person', 'people', rows);
  const ours = rows[rows.length - 1]?.costs.get('kaohe fill (check + forms)');
  goal('1,000 people in at most 5 s', ours && ours.ms <= 5_000);
  goal('with at most 500 MB', ours && ours.megabytes <= 500);
};

const weighing = (): void => {
  const kilobytes = brotliCompressSync(readFileSync(join(process.cwd(), 'dist', 'add-in', 'functions.js'))).length / 1024;
  out('\n## Size\n');
  goal(`dist/add-in/functions.js at most 25 KB brotli: ${kilobytes.toFixed(1)} KB`, kilobytes <= 25);
};

const all: Readonly<Record<string, () => void>> = { appraise: appraising, read: reading, fill: filling, size: weighing };
const chosen = process.argv.slice(2);
out('# Measured beside the peers, in the same run (median per process; the goals are ours)');
try {
  Object.entries(all).filter(([name]) => chosen.length === 0 || chosen.includes(name)).forEach(([, run]) => run());
} finally {
  rmSync(folder, { recursive: true, force: true });
}
