import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { Locale } from '../../src/domain/locale';
import { paneWords, type PaneWords } from '../../src/language/pane-words';
import { launchBrowser } from '../workbench/page/browser';
import { paneOf } from '../workbench/page/visitor';
import { startWith, type WorkbenchServer } from '../workbench/page/workbench-server';
import { pictures } from './pictures';
import { untilDrawn } from './workbook';

/** The longest that anything may take on a machine that is busy with other things. Nothing waits without a condition. */
export const patience = 120_000;

const root = resolve(__dirname, '..', '..');

export type Visit = { readonly page: Page; readonly pane: FrameLocator; readonly words: PaneWords; readonly locale: Locale; readonly see: (name: string) => Promise<void> };

type Options = Parameters<Browser['newContext']>[0];

export type Kaohe = {
  /** `npm start`, and somebody whose browser speaks this language; the query is added to the address. */
  readonly visit: (locale: Locale, query?: string, options?: Options) => Promise<Visit>;
};

/** One server and one browser for all tests of a suite; WORKBENCH_ORIGIN names a workbench that is running already. */
export const kaohe = (): Kaohe => {
  const running = process.env['WORKBENCH_ORIGIN'];
  let server: WorkbenchServer | undefined;
  let browser: Browser | undefined;
  const contexts: { readonly close: () => Promise<void> }[] = [];
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    if (running === undefined) server = await startWith(() => ['--add-ins', join(root, 'package.json')]);
    browser = await launchBrowser();
  }, 5 * patience);
  afterEach(async () => { await Promise.all(contexts.splice(0).map((context) => context.close())); });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  return {
    visit: async (locale, query = '', options = {}) => {
      const origin = running ?? server?.origin;
      if (browser === undefined || origin === undefined) throw new Error('The workbench is not up yet');
      const context = await browser.newContext({ ignoreHTTPSErrors: true, acceptDownloads: true, locale, viewport: { width: 1366, height: 768 }, ...options });
      contexts.push(context);
      context.setDefaultTimeout(patience);
      const page = await context.newPage();
      page.on('dialog', (dialog) => { void dialog.accept(); });
      await page.goto(`${origin}/${query}`);
      const pane = paneOf(page);
      await pane.locator('#opening').waitFor({ state: 'detached' });
      return { page, pane, words: paneWords[locale], locale, see: async (name) => {
          await untilDrawn(page);
          await page.screenshot({ path: join(pictures, `${name}.${locale}.png`) });
        } };
    },
  };
};

/** A button of the pane by what it says. */
export const press = (pane: FrameLocator, name: string | RegExp): Promise<void> => pane.getByRole('button', { name, exact: true }).first().click();

const pattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What a button says, whatever the number in it. */
export const withAnyNumber = (words: (count: number) => string): RegExp => new RegExp(`^${pattern(words(97)).replace('97', '\\d+')}$`);
