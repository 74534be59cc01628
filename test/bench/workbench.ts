import { launchBrowser } from '../workbench/page/browser';
import { startWorkbench, writeAddIn } from '../workbench/page/workbench-server';

/** `npm run bench -- workbench`: the embedded host in a browser, against the goals of the workbench. */
const out = (line = ''): void => void process.stdout.write(`${line}\n`);

type Figure = { readonly what: string; readonly ms: number; readonly goal: number | undefined };

const shown = ({ what, ms, goal }: Figure): string => `| ${what} | ${Number.isFinite(ms) ? `${ms.toFixed(ms < 10 ? 2 : 0)} ms` : 'failed'} | ${goal === undefined ? '–' : `${goal} ms ${ms <= goal ? '✓' : '✗ MISSED'}`} |`;

/** Runs in the add-in's page: what is measured there is what an add-in feels. */
const pane = `
CustomFunctions.associate('ADD', (a, b) => a + b);
CustomFunctions.associate('SPLIT', (text) => text === 'rows' ? Array.from({ length: 100000 }, (_, row) => [row]) : [text.split(',')]);
const timed = async (work) => { const start = performance.now(); await work(); return performance.now() - start; };
const sheet = (context) => context.workbook.worksheets.getActiveWorksheet();
const until = (address, wanted) => Excel.run(async (context) => {
  for (;;) {
    const range = sheet(context).getRange(address).load('values');
    await context.sync();
    if (range.values[0][0] === wanted) return;
    await new Promise((done) => { setTimeout(done, 20); });
  }
});
window.measures = {
  syncs: () => timed(() => Excel.run(async (context) => {
    const range = sheet(context).getRange('A1');
    for (let time = 0; time < 1000; time += 1) { range.values = [[time]]; await context.sync(); }
  })),
  write: () => timed(() => Excel.run(async (context) => {
    sheet(context).getRange('A1:J10000').values = Array.from({ length: 10000 }, (_, row) => Array.from({ length: 10 }, (__, column) => row * 10 + column));
    await context.sync();
  })),
  read: () => timed(() => Excel.run(async (context) => {
    const range = sheet(context).getRange('A1:J10000').load('values');
    await context.sync();
    if (range.values[9999][9] !== 99999) throw new Error('Read something else');
  })),
  enter: () => timed(async () => {
    await Excel.run(async (context) => {
      sheet(context).getRange('L1:L1000').formulas = Array.from({ length: 1000 }, (_, row) => ['=DEMO.ADD(A' + (row + 1) + ',$N$1)']);
      await context.sync();
    });
    await until('L1000', 9990);
  }),
  recalculate: () => timed(async () => {
    await Excel.run(async (context) => { sheet(context).getRange('N1').values = [[1]]; await context.sync(); });
    await until('L1000', 9991);
  }),
  engine: () => timed(async () => {
    await Excel.run(async (context) => { sheet(context).getRange('R1').formulas = [['=SEQUENCE(100000)']]; await context.sync(); });
    await until('R100000', 100000);
  }),
  array: () => timed(async () => {
    await Excel.run(async (context) => { sheet(context).getRange('P1').formulas = [['=DEMO.SPLIT("rows")']]; await context.sync(); });
    await until('P100000', 99999);
  }),
};`;

/** Infinity for what takes longer than anybody waits. */
const atMost = (ms: number, work: Promise<number>): Promise<number> => Promise.race([
  work.catch((thrown: unknown) => {
    process.stderr.write(`${String(thrown)}\n`);
    return Number.POSITIVE_INFINITY;
  }),
  new Promise<number>((done) => { setTimeout(() => done(Number.POSITIVE_INFINITY), ms).unref(); }),
]);

const main = async (): Promise<void> => {
  const server = await startWorkbench();
  const browser = await launchBrowser();
  try {
    const manifest = writeAddIn(server, 'bench', pane);
    const page = await browser.newPage({ ignoreHTTPSErrors: true });
    const figures: Figure[] = [];
    /** Milliseconds from the command to go there to the moment that the page marks. Nothing is asked of the page before: each question costs it time. */
    const started = performance.timeOrigin + performance.now();
    const marked = async (name: string): Promise<number> => await page.evaluate(`performance.timeOrigin + performance.getEntriesByName(${JSON.stringify(name)})[0].startTime`) as number - started;
    const navigated = page.waitForEvent('framenavigated', (one) => one.url().includes('bench.html'));
    await page.goto(`${server.origin}/?manifest=${encodeURIComponent(manifest)}`, { waitUntil: 'commit' });
    const frame = await navigated;
    await frame.waitForLoadState('load');
    await frame.evaluate('Office.onReady()');
    await page.waitForSelector('#ribbon button');
    const ready = performance.timeOrigin + performance.now() - started;
    figures.push(
      { what: 'first picture of the sheet, by the page itself: headings and lines', ms: await marked('first picture'), goal: 1_500 },
      { what: 'first grid paint, by the grid itself', ms: await marked('grid shown'), goal: 1_500 },
      { what: 'ready: grid, ribbon and add-in', ms: ready, goal: 5_000 },
    );
    const steps: readonly (readonly [string, string, number | undefined])[] = [
      ['syncs', '1,000 sync round trips', 3_000], ['write', 'write 100,000 cells', 2_000], ['read', 'read 100,000 cells', 2_000],
      ['enter', 'enter 1,000 custom-function cells', undefined], ['recalculate', 'recalculate 1,000 custom-function cells', 1_500],
      ['engine', 'the engine\'s share: an array of its own of 100,000 rows', undefined],
    ];
    out('\n## The workbench, in Chromium\n\n| what | took | goal |\n|---|---|---|');
    figures.forEach((figure) => out(shown(figure)));
    const measure = (name: string): Promise<number> => atMost(60_000, frame.evaluate(`measures.${name}()`) as Promise<number>);
    let share = 0;
    for (const [name, what, goal] of steps) {
      const ms = await measure(name);
      share = ms;
      out(shown({ what, goal, ms }));
    }
    out(shown({ what: '100,000-row array function (1 s and the engine\'s share)', goal: Math.round(1_000 + share), ms: await measure('array') }));
  } finally {
    await browser.close();
    await server.stop();
  }
};

main().catch((thrown: unknown) => {
  process.stderr.write(`${thrown instanceof Error ? thrown.stack ?? thrown.message : String(thrown)}\n`);
  process.exitCode = 1;
});
