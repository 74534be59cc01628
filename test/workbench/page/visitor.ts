import type { Browser, FrameLocator, Page } from 'playwright-core';
import { applyPlan } from '../../../src/xlsx/apply-plan';
import { emptyWorkbook } from '../../../src/xlsx/empty-workbook';
import { launchBrowser } from './browser';
import { startWorkbench, type WorkbenchServer } from './workbench-server';

/** The longest that anything may take on a machine that is busy with other things. Nothing waits without a condition. */
export const patience = 60_000;

type Opened = {
  readonly workbench: {
    readonly idle: () => Promise<void>;
    readonly book: {
      readonly selection: { readonly areas: readonly { readonly top: number; readonly left: number }[] };
      readonly engine: { readonly workbook: { readonly getActiveSheet: () => { readonly getCellMatrix: () => { readonly getValue: (row: number, column: number) => { readonly v?: unknown; readonly f?: string | null } | null } } } };
    };
  };
};

export type Cell = { readonly value: unknown; readonly formula?: string };

/** What a cell holds when nothing is under way any more. */
export const cellAt = (page: Page, row: number, column: number): Promise<Cell> => page.evaluate(async ([r, c]) => {
  const { workbench } = globalThis as unknown as Opened;
  await workbench.idle();
  const cell = workbench.book.engine.workbook.getActiveSheet().getCellMatrix().getValue(r ?? -1, c ?? -1);
  return { value: cell?.v ?? null, ...(typeof cell?.f === 'string' ? { formula: cell.f } : {}) };
}, [row, column]);

/** Waits for the workbench too, where the page has just been loaded. */
export const untilCell = async (page: Page, row: number, column: number, wanted: unknown): Promise<void> => {
  await page.waitForFunction(([r, c, value]) => {
    const { workbench } = globalThis as unknown as Partial<Opened>;
    return workbench !== undefined && workbench.book.engine.workbook.getActiveSheet().getCellMatrix().getValue(Number(r), Number(c))?.v === value;
  }, [row, column, wanted]);
};

/** The chosen cell, zero-based. */
export const chosenCell = (page: Page): Promise<readonly number[]> => page.evaluate(() => {
  const [area] = (globalThis as unknown as Opened).workbench.book.selection.areas;
  return [area?.top ?? -1, area?.left ?? -1];
});

export const untilChosen = async (page: Page, row: number, column: number): Promise<void> => {
  await page.waitForFunction(([r, c]) => {
    const [area] = (globalThis as unknown as Opened).workbench.book.selection.areas;
    return area?.top === r && area?.left === c;
  }, [row, column]);
};

export const workbookWith = (text: string): Uint8Array => {
  const applied = applyPlan(emptyWorkbook(), [{ kind: 'add-sheet', sheet: 'Sheet1' }, { kind: 'write', sheet: 'Sheet1', row: 0, column: 0, cells: [[{ text }]] }]);
  if (applied.kind === 'refused') throw new Error(applied.problem.code);
  return applied.bytes;
};

export const untilTitle = async (page: Page, title: string): Promise<void> => {
  await page.waitForFunction((wanted) => document.getElementById('title')?.textContent === wanted, title);
};

export const chooseFile = (page: Page, name: string, bytes: Uint8Array): Promise<void> =>
  page.locator('#chosen').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

/** A message of a subject that says this. */
export const untilMessage = (page: Page, subject: string, sentence: string): Promise<void> => page.locator(`[data-subject="${subject}"]`).filter({ hasText: sentence }).waitFor();

export const paneOf = (page: Page): FrameLocator => page.frameLocator('#pane iframe');

export const withManifest = (manifest: string, more = ''): string => `?manifest=${encodeURIComponent(manifest)}${more}`;

export type Visitor = {
  readonly server: () => WorkbenchServer;
  /** A person with a browser of their own: nothing is remembered from other tests. Leaves when the test ends. */
  readonly visit: (query?: string, options?: Parameters<Browser['newContext']>[0]) => Promise<Page>;
  /** The same, until ribbon and pane can be used. */
  readonly visitReady: (query?: string, options?: Parameters<Browser['newContext']>[0]) => Promise<Page>;
};

/** The ribbon is drawn and the page of the add-in listens. */
export const untilReady = async (page: Page): Promise<void> => {
  await page.locator('#ribbon button').first().waitFor();
  await paneOf(page).locator('body[data-ready]').waitFor();
};

/** One server and one browser for all tests of a suite. */
export const visitor = (): Visitor => {
  let server: WorkbenchServer | undefined;
  let browser: Browser | undefined;
  const contexts: { readonly close: () => Promise<void> }[] = [];
  beforeAll(async () => {
    server = await startWorkbench();
    browser = await launchBrowser();
  }, 5 * patience);
  afterEach(async () => { await Promise.all(contexts.splice(0).map((context) => context.close())); });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  const running = (): WorkbenchServer => {
    if (server === undefined) throw new Error('The workbench is not up yet');
    return server;
  };
  const visit: Visitor['visit'] = async (query = '', options = {}) => {
    if (browser === undefined) throw new Error('There is no browser yet');
    const context = await browser.newContext({ ignoreHTTPSErrors: true, acceptDownloads: true, locale: 'en-US', ...options });
    contexts.push(context);
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    page.on('dialog', (dialog) => { void dialog.accept(); });
    await page.goto(`${running().origin}/${query}`);
    return page;
  };
  return {
    server: running, visit,
    visitReady: async (query, options) => {
      const page = await visit(query, options);
      await untilReady(page);
      return page;
    },
  };
};
