import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, CDPSession, Frame } from 'playwright-core';
import { paneWords } from '../../src/language/pane-words';
import { fillForms } from '../e2e/analyst-journey';
import { patience, press, withAnyNumber, type Visit } from '../e2e/kaohe';
import { launchBrowser } from '../workbench/page/browser';
import { paneOf } from '../workbench/page/visitor';
import { startWith } from '../workbench/page/workbench-server';
import { type Recalculation, recalculation } from './addin-recalculation';
import { median } from './measure';

/** Kilobytes are those of the budgets: 1,000 bytes of brotli. Times count from the moment when the pane's page is there and its scripts are not. */
export type Opening = { readonly paintMs: number; readonly interactiveMs: number; readonly functionsMs: number; readonly paintKilobytes: number; readonly functionsKilobytes: number };

export type Memory = { readonly runs: number; readonly megabytes: number; readonly nodes: number };

export type BrowserRun = { readonly opening: Opening; readonly memory: readonly Memory[]; readonly recalculated: readonly Recalculation[] };

type Opened = Visit & { readonly frame: Frame; readonly cdp: CDPSession; readonly close: () => Promise<void> };

const words = paneWords['zh-CN'];

/** Remembers in the pane when something can be pressed and the page has nothing left to do. */
const watchForIdle = (): void => {
  const look = (): void => {
    const isReady = document.querySelector('#opening') === null && document.querySelector('button:enabled') !== null;
    if (isReady) performance.mark('interactive');
    else requestIdleCallback(look);
  };
  if (location.pathname.startsWith('/kaohe/')) requestIdleCallback(look);
};

type Servers = { readonly workbench: string; readonly kaohe: string };

/** A person who was never here. As in Excel, the pane comes from another server than the grid; the header gives it a process and a memory of its own. */
const open = async (browser: Browser, { workbench, kaohe }: Servers): Promise<Opened> => {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'zh-CN', viewport: { width: 1366, height: 768 } });
  context.setDefaultTimeout(patience);
  await context.addInitScript(watchForIdle);
  const page = await context.newPage();
  await page.route('**/taskpane.html?*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'origin-agent-cluster': '?1' } });
  });
  const query = new URLSearchParams({ manifest: `${kaohe}/manifest?listed=kaohe`, workbook: `${kaohe}/kaohe/samples/quarter-messy.xlsx` });
  await page.goto(`${workbench}/?${query.toString()}`);
  const pane = paneOf(page);
  await pane.getByRole('button', { name: words.start.check, exact: true }).waitFor();
  const frame = page.frames().find((one) => one.url().startsWith(`${kaohe}/`));
  if (frame === undefined) throw new Error('The pane is not there');
  await frame.waitForFunction(() => ['interactive', 'first-contentful-paint'].every((name) => performance.getEntriesByName(name).length > 0));
  const cdp = await context.newCDPSession(frame);
  return { page, pane, words, locale: 'zh-CN', see: () => Promise.resolve(), frame, cdp, close: () => context.close() };
};

const kilobytesOf = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(join('dist', 'kaohe', basename(file)))).length, 0) / 1_000;

const opening = async ({ frame }: Opened): Promise<Opening> => {
  const seen = await frame.evaluate(async () => {
    const at = (name: string): number => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const [answered, painted] = [page?.responseEnd ?? Number.NaN, at('first-contentful-paint')];
    const scripts = performance.getEntriesByType('resource').filter(({ name }) => /\/kaohe\/[^/]+\.js$/.test(name));
    const functions = scripts.find(({ name }) => name.includes('/functions.'))?.name ?? '';
    // Fetched, compiled and run once more: under another address nothing of it is remembered.
    const started = performance.now();
    await new Promise((done, fail) => {
      const script = Object.assign(document.createElement('script'), { src: `${functions}?again`, onload: done, onerror: fail });
      document.head.append(script);
    });
    const functionsMs = performance.now() - started;
    return { paintMs: painted - answered, interactiveMs: at('interactive') - answered, functionsMs, functions, beforePaint: scripts.filter(({ startTime }) => startTime < painted).map(({ name }) => name) };
  });
  const { beforePaint, functions, ...times } = seen;
  return { ...times, paintKilobytes: kilobytesOf(beforePaint.filter((name) => name !== functions)), functionsKilobytes: kilobytesOf([functions]) };
};

const middle = (all: readonly Opening[], of: keyof Opening): number => median(all.map((one) => one[of]));

/** What the pane holds after everything that can be given back was given back. */
const memoryAfter = async (runs: number, { cdp }: Opened): Promise<Memory> => {
  for (let time = 0; time < 3; time += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const value = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { runs, megabytes: value('JSHeapUsedSize') / 1e6, nodes: value('Nodes') };
};

const untilResults = ({ pane }: Opened): Promise<void> => pane.getByRole('heading', { name: words.results.heading, exact: true }).waitFor();

/** Check and fill once more; the sheets of the first run are updated. */
const runAgain = async (opened: Opened): Promise<void> => {
  const { pane } = opened;
  await press(pane, `1 ${words.steps.names.check}`);
  await press(pane, words.check.again);
  await press(pane, words.check.next);
  await pane.getByRole('button', { name: withAnyNumber(words.fill.next) }).click();
  await pane.getByText(withAnyNumber(words.review.updatedSheets)).waitFor();
  await press(pane, words.review.write.fill);
  await untilResults(opened);
};

/** The messy sample, checked and filled so many times. */
const memory = async (opened: Opened, runs: number): Promise<readonly Memory[]> => {
  await opened.cdp.send('Performance.enable');
  const before = await memoryAfter(0, opened);
  await fillForms(opened);
  await untilResults(opened);
  const figures = [before, await memoryAfter(1, opened)];
  for (let run = 2; run <= runs; run += 1) {
    await runAgain(opened);
    if (run === 2 || run === runs) figures.push(await memoryAfter(run, opened));
  }
  return figures;
};

/** What people feel in the pane, in a real browser with the workbench in Excel's place. */
export const runInBrowser = async (root: string, { visits, runs, formulas }: { readonly visits: number; readonly runs: number; readonly formulas: number }): Promise<BrowserRun> => {
  const [workbench, kaohe] = [await startWith(() => []), await startWith(() => ['--add-ins', join(root, 'package.json')])];
  const browser = await launchBrowser();
  const visit = async <T>(work: (opened: Opened) => Promise<T>): Promise<T> => {
    const opened = await open(browser, { workbench: workbench.origin, kaohe: kaohe.origin });
    return work(opened).finally(opened.close);
  };
  try {
    const recalculated = await visit(({ page, frame }) => recalculation(page, frame, formulas));
    const openings: Opening[] = [];
    for (let time = 0; time < visits; time += 1) openings.push(await visit(opening));
    const names = ['paintMs', 'interactiveMs', 'functionsMs', 'paintKilobytes', 'functionsKilobytes'] as const;
    return {
      opening: Object.fromEntries(names.map((name) => [name, middle(openings, name)])) as Opening,
      memory: await visit((opened) => memory(opened, runs)),
      recalculated,
    };
  } finally {
    await browser.close();
    await Promise.all([workbench.stop(), kaohe.stop()]);
  }
};
