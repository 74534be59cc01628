import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';

const root = resolve(__dirname, '..', '..');

/** An installed browser; on a machine without one these tests say so instead of passing. */
const browsers = [
  process.env['WORKBENCH_BROWSER'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
].filter((path): path is string => path !== undefined && path !== '' && existsSync(path));

let server: ChildProcess;
let browser: Browser;
let page: Page;

const started = (child: ChildProcess): Promise<void> => new Promise((done, fail) => {
  let said = '';
  child.stdout?.on('data', (data: Buffer) => {
    said += data.toString();
    if (said.includes('The workbench is at')) done();
  });
  child.stderr?.on('data', (data: Buffer) => { said += data.toString(); });
  child.on('exit', (code) => fail(new Error(`The workbench ended with ${String(code)}:\n${said}`)));
});

type Opened = { readonly workbench: { readonly idle: () => Promise<void>; readonly book: { readonly engine: { readonly workbook: { readonly getActiveSheet: () => { readonly getCellMatrix: () => { readonly getValue: (row: number, column: number) => { readonly v?: unknown } | undefined } } } } } } };

const cellAt = (row: number, column: number): Promise<unknown> => page.evaluate(async ([r, c]) => {
  const { workbench } = globalThis as unknown as Opened;
  await workbench.idle();
  return workbench.book.engine.workbook.getActiveSheet().getCellMatrix().getValue(r ?? -1, c ?? -1)?.v;
}, [row, column]);

beforeAll(async () => {
  const [executablePath] = browsers;
  if (executablePath === undefined) throw new Error('No Chrome, Edge or Chromium was found; name one in WORKBENCH_BROWSER.');
  server = spawn(process.execPath, [join(root, 'node_modules', 'jiti', 'lib', 'jiti-cli.mjs'), 'src/workbench/page/start.ts', '--no-open',
    '--manifest', 'test/workbench/demo-add-in/manifest.xml', '--mount', '/demo-add-in=test/workbench/demo-add-in'], { cwd: root });
  await started(server);
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  page = await browser.newPage({ ignoreHTTPSErrors: true, acceptDownloads: true });
  await page.goto('https://localhost:3000/');
  await page.waitForSelector('#ribbon button', { timeout: 60_000 });
}, 300_000);

afterAll(async () => {
  await browser?.close();
  server?.kill('SIGTERM');
});

describe('The workbench page in a browser', () => {
  test('a button of the pane writes cells, custom functions calculate, the pane hears of it', async () => {
    const pane = page.frameLocator('#pane iframe');
    await pane.locator('#changed').waitFor();
    await page.waitForFunction(() => document.querySelectorAll('#entries li').length > 2, undefined, { timeout: 30_000 });
    await pane.locator('#write').click();
    await pane.getByText('A1:C3 changed.').waitFor({ timeout: 30_000 });
    await page.waitForTimeout(200);
    expect(await cellAt(1, 2)).toBe(6);
  }, 90_000);

  test('a ribbon button runs its command', async () => {
    await page.locator('[data-control="Demo.Stamp"]').click();
    await page.waitForFunction(async () => {
      const { workbench } = globalThis as unknown as Opened;
      return workbench.book.engine.workbook.getActiveSheet().getCellMatrix().getValue(0, 0)?.v === 'stamped';
    }, undefined, { timeout: 30_000 });
  }, 60_000);

  test('the workbook is saved and opened again', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#save').click()]);
    const file = await download.path();
    await page.reload();
    await page.waitForSelector('#ribbon button', { timeout: 60_000 });
    await page.locator('#chosen').setInputFiles(file);
    await page.waitForFunction(() => document.getElementById('title')?.textContent !== 'Book1', undefined, { timeout: 30_000 });
    expect(await cellAt(0, 0)).toBe('stamped');
    expect(await cellAt(1, 1)).toBe(3);
  }, 120_000);

  test('a file that is none is refused with a sentence, the workbook stays', async () => {
    await page.locator('#chosen').setInputFiles({ name: 'damaged.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('this is no workbook') });
    await page.waitForSelector('#message:not([hidden])');
    expect(await page.textContent('#message')).toContain('damaged.xlsx');
    expect(await cellAt(0, 0)).toBe('stamped');
  }, 60_000);
});
