import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { emptyWorkbook } from '../../../src/xlsx/empty-workbook';
import { applyPlan } from '../../../src/xlsx/apply-plan';
import { launchBrowser } from './browser';
import { startWorkbench, writeAddIn, type WorkbenchServer } from './workbench-server';

let server: WorkbenchServer;
let browser: Browser;

type Opened = { readonly workbench: { readonly idle: () => Promise<void>; readonly book: { readonly engine: { readonly workbook: { readonly getActiveSheet: () => { readonly getCellMatrix: () => { readonly getValue: (row: number, column: number) => { readonly v?: unknown } | undefined } } } } } } };

const cellAt = (page: Page, row: number, column: number): Promise<unknown> => page.evaluate(async ([r, c]) => {
  const { workbench } = globalThis as unknown as Opened;
  await workbench.idle();
  return workbench.book.engine.workbook.getActiveSheet().getCellMatrix().getValue(r ?? -1, c ?? -1)?.v;
}, [row, column]);

const workbookWith = (text: string): Uint8Array => {
  const applied = applyPlan(emptyWorkbook(), [{ kind: 'add-sheet', sheet: 'Sheet1' }, { kind: 'write', sheet: 'Sheet1', row: 0, column: 0, cells: [[{ text }]] }]);
  if (applied.kind === 'refused') throw new Error(applied.problem.code);
  return applied.bytes;
};

/** A person with a browser of their own: nothing is remembered from other tests. */
const visit = async (query = '', options: Parameters<Browser['newContext']>[0] = {}): Promise<{ page: Page; context: BrowserContext }> => {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, acceptDownloads: true, locale: 'en-US', ...options });
  const page = await context.newPage();
  page.on('dialog', (dialog) => { void dialog.accept(); });
  await page.goto(`${server.origin}/${query}`);
  return { page, context };
};

const untilReady = (page: Page) => page.waitForSelector('#ribbon button', { timeout: 60_000 });
const chooseFile = (page: Page, name: string, bytes: Uint8Array) => page.locator('#chosen').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
const message = (page: Page, subject: string) => page.waitForSelector(`[data-subject="${subject}"]`, { timeout: 30_000 });
const query = (manifest: string, more = ''): string => `?manifest=${encodeURIComponent(manifest)}${more}`;

beforeAll(async () => {
  server = await startWorkbench();
  browser = await launchBrowser();
}, 400_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe('The demonstration add-in in the page', () => {
  let page: Page;

  beforeAll(async () => {
    ({ page } = await visit());
    await untilReady(page);
  }, 90_000);

  test('a button of the pane writes cells, custom functions calculate, the pane hears of it', async () => {
    const pane = page.frameLocator('#pane iframe');
    await pane.locator('#changed').waitFor();
    await page.waitForFunction(() => document.querySelectorAll('#entries li').length > 2, undefined, { timeout: 30_000 });
    await pane.locator('#write').click();
    await pane.getByText('A1:C3 changed.').waitFor({ timeout: 30_000 });
    await page.waitForTimeout(200);
    expect(await cellAt(page, 1, 2)).toBe(6);
  }, 90_000);

  test('a ribbon button runs its command', async () => {
    await page.locator('[data-control="Demo.Stamp"]').click();
    await page.waitForFunction(() => {
      const { workbench } = globalThis as unknown as Opened;
      return workbench.book.engine.workbook.getActiveSheet().getCellMatrix().getValue(0, 0)?.v === 'stamped';
    }, undefined, { timeout: 30_000 });
  }, 60_000);

  test('the workbook is saved and opened again', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#save').click()]);
    const file = await download.path();
    await page.reload();
    await untilReady(page);
    await page.locator('#chosen').setInputFiles(file);
    await page.waitForFunction(() => document.getElementById('title')?.textContent !== 'Book1.xlsx', undefined, { timeout: 30_000 });
    expect(await cellAt(page, 0, 0)).toBe('stamped');
    expect(await cellAt(page, 1, 1)).toBe(3);
  }, 120_000);
});

describe('What the page is started with', () => {
  test('?manifest= hosts another add-in, ?workbook= opens a file', async () => {
    const manifest = writeAddIn(server, 'other', "Office.onReady(() => out('ready'));");
    writeFileSync(join(server.files, 'given.xlsx'), workbookWith('from the address'));
    const { page, context } = await visit(query(manifest, '&workbook=/files/given.xlsx'));
    await page.frameLocator('#pane iframe').getByText('ready').waitFor({ timeout: 30_000 });
    expect(await page.textContent('#title')).toBe('given.xlsx');
    expect(await cellAt(page, 0, 0)).toBe('from the address');
    await context.close();
  }, 90_000);

  test('a page may not ask the server for files of the machine', async () => {
    const { page, context } = await visit(query('/etc/passwd'));
    await message(page, 'add-in');
    expect(await page.textContent('#messages')).not.toContain('root:');
    await context.close();
  }, 60_000);
});

describe('Dialogs and ribbon', () => {
  test('a dialog is shown, talks with its opener and is closed by a person', async () => {
    writeAddIn(server, 'dialog', "Office.onReady(() => document.getElementById('go').addEventListener('click', () => Office.context.ui.messageParent('from the dialog')));");
    const manifest = writeAddIn(server, 'opener', `Office.onReady(() => document.getElementById('go').addEventListener('click', () =>
      Office.context.ui.displayDialogAsync(location.origin + '/files/dialog.html', { displayInIframe: true }, ({ value }) => {
        value.addEventHandler(Office.EventType.DialogMessageReceived, ({ message }) => out(message));
        value.addEventHandler(Office.EventType.DialogEventReceived, ({ error }) => out('event ' + error));
      })));`);
    const { page, context } = await visit(query(manifest));
    const pane = page.frameLocator('#pane iframe');
    await page.waitForFunction(() => document.querySelectorAll('#entries li').length >= 0);
    await pane.locator('#go').waitFor();
    await page.waitForTimeout(1_500);
    await pane.locator('#go').click();
    const dialog = page.frameLocator('dialog iframe');
    await dialog.locator('#go').waitFor({ timeout: 20_000 });
    await page.waitForTimeout(1_500);
    await dialog.locator('#go').click();
    await pane.getByText('from the dialog').waitFor({ timeout: 20_000 });
    await page.keyboard.press('Escape');
    await page.locator('dialog button').click({ timeout: 1_000 }).catch(() => undefined);
    await pane.getByText('event 12006').waitFor({ timeout: 20_000 });
    await context.close();
  }, 120_000);

  test('an add-in takes a ribbon button out of use and hides its tab', async () => {
    const manifest = writeAddIn(server, 'ribbon', `Office.onReady(() => document.getElementById('go').addEventListener('click', async () => {
      await Office.ribbon.requestUpdate({ tabs: [{ id: 'Demo.Tab', groups: [{ id: 'Demo.Group', controls: [{ id: 'Demo.Stamp', enabled: false }] }] }] });
      out('updated');
    }));`);
    const { page, context } = await visit(query(manifest));
    await untilReady(page);
    const pane = page.frameLocator('#pane iframe');
    await page.waitForTimeout(1_500);
    await pane.locator('#go').click();
    await page.waitForSelector('[data-control="Demo.Stamp"]:disabled', { timeout: 20_000 });
    expect(await page.locator('[data-control="Demo.Pane"]').isEnabled()).toBe(true);
    await context.close();
  }, 90_000);
});

describe('Languages and themes', () => {
  const told = `Office.onReady(() => out(Office.context.displayLanguage + ' ' + (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')));`;

  test.each([['zh-CN', '保存', '盖章'], ['zh-TW', '儲存', 'Stamp'], ['en-US', 'Save', 'Stamp']])('%s: the page, the ribbon and the add-in speak it', async (locale, save, stamp) => {
    const { page, context } = await visit(query(writeAddIn(server, 'told', told)), { locale });
    await untilReady(page);
    expect(await page.textContent('#save')).toBe(save);
    expect((await page.textContent('[data-control="Demo.Stamp"]'))?.trim()).toBe(stamp);
    expect(await page.getAttribute('html', 'lang')).toBe(locale);
    await page.frameLocator('#pane iframe').getByText(locale).waitFor({ timeout: 30_000 });
    await context.close();
  }, 90_000);

  test('another language is chosen in the page and keeps the workbook', async () => {
    const { page, context } = await visit();
    await untilReady(page);
    await chooseFile(page, 'kept.xlsx', workbookWith('still here'));
    await page.waitForFunction(() => document.getElementById('title')?.textContent === 'kept.xlsx');
    await page.evaluate(() => (globalThis as unknown as { workbench: { book: { emit: (event: object) => void } } }).workbench.book.emit({ type: 1, targets: [], args: {} }));
    await page.selectOption('#language', 'zh-TW');
    await page.waitForFunction(() => document.documentElement.lang === 'zh-TW', undefined, { timeout: 60_000 });
    await page.waitForFunction(() => document.getElementById('title')?.textContent === 'kept.xlsx', undefined, { timeout: 60_000 });
    expect(await cellAt(page, 0, 0)).toBe('still here');
    await context.close();
  }, 120_000);

  test('the dark theme of the system colours the page and reaches the add-in; high contrast can be chosen', async () => {
    const { page, context } = await visit(query(writeAddIn(server, 'told', told)), { colorScheme: 'dark' });
    await untilReady(page);
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
    await page.frameLocator('#pane iframe').getByText('dark').waitFor({ timeout: 30_000 });
    await page.selectOption('#theme', 'contrast');
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(0, 0, 0)');
    await context.close();
  }, 90_000);
});

describe('Without a mouse, and to screen readers', () => {
  test.each(['light', 'dark', 'contrast'])('the page passes axe in the %s theme', async (theme) => {
    const { page, context } = await visit();
    await untilReady(page);
    await page.selectOption('#theme', theme);
    await page.locator('#log-toggle').click();
    await page.waitForTimeout(1_500);
    await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
    const found = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run: (root: Document, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
      return (await axe.run(document, { iframes: false })).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    });
    expect(found).toEqual([]);
    await context.close();
  }, 90_000);

  test('F6 reaches ribbon, grid and pane; a formula is completed with its help', async () => {
    const { page, context } = await visit();
    await untilReady(page);
    await page.waitForTimeout(1_500);
    await page.locator('#new').focus();
    await page.keyboard.press('F6');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-control'))).toBe('Demo.Stamp');
    await page.keyboard.press('F6');
    await page.keyboard.type('=DEMO.AD', { delay: 60 });
    await page.getByText('Adds two numbers').first().waitFor({ timeout: 15_000 });
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('F6');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
    await context.close();
  }, 120_000);
});

describe('What goes wrong', () => {
  test('a file that is none, a damaged one and an encrypted one are refused with a sentence, the workbook stays', async () => {
    const { page, context } = await visit();
    await untilReady(page);
    await chooseFile(page, 'good.xlsx', workbookWith('kept'));
    await page.waitForFunction(() => document.getElementById('title')?.textContent === 'good.xlsx');
    const encrypted = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1_024), Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(512)]);
    const cases: readonly (readonly [string, Uint8Array, string])[] = [
      ['text.xlsx', Buffer.from('this is no workbook'), 'no Excel workbook'], ['cut.xlsx', workbookWith('x').slice(0, 900), 'damaged'], ['secret.xlsx', encrypted, 'password'],
    ];
    for (const [name, bytes, sentence] of cases) {
      await chooseFile(page, name, bytes);
      await page.waitForFunction((wanted) => document.querySelector('[data-subject="file"]')?.textContent?.includes(wanted), name);
      expect(await page.textContent('[data-subject="file"]')).toContain(sentence);
    }
    expect(await cellAt(page, 0, 0)).toBe('kept');
    await context.close();
  }, 90_000);

  test('a malformed manifest is refused, the workbook can be used', async () => {
    writeFileSync(join(server.files, 'bad.xml'), '<OfficeApp><Id></OfficeApp>');
    const { page, context } = await visit(query(`${server.origin}/files/bad.xml`));
    await message(page, 'add-in');
    expect(await page.textContent('[data-subject="add-in"]')).toContain('manifest of the add-in cannot be used');
    await chooseFile(page, 'good.xlsx', workbookWith('kept'));
    await page.waitForFunction(() => document.getElementById('title')?.textContent === 'good.xlsx');
    await context.close();
  }, 60_000);

  test('a server that is not there is named', async () => {
    const { page, context } = await visit(query('https://localhost:1/manifest.xml'));
    await message(page, 'add-in');
    expect(await page.textContent('[data-subject="add-in"]')).toContain('https://localhost:1/manifest.xml could not be fetched');
    await context.close();
  }, 60_000);

  test('an add-in that never answers is named after a while', async () => {
    const manifest = writeAddIn(server, 'mute', '');
    writeFileSync(join(server.files, 'mute.html'), '<!doctype html><title>mute</title>');
    const { page, context } = await visit(query(manifest, '&patience=1'));
    await message(page, 'add-in');
    expect(await page.textContent('[data-subject="add-in"]')).toContain('does not answer');
    await context.close();
  }, 60_000);

  test('an add-in that throws and one whose command never ends are named', async () => {
    const manifest = writeAddIn(server, 'broken', `Office.onReady(() => document.getElementById('go').addEventListener('click', () => { throw new Error('quite broken'); }));
      Office.actions.associate('stamp', () => { /* forgets event.completed() */ });`);
    const { page, context } = await visit(query(manifest, '&patience=3'));
    await untilReady(page);
    const pane = page.frameLocator('#pane iframe');
    await page.waitForTimeout(1_500);
    await pane.locator('#go').click();
    await message(page, 'add-in');
    expect(await page.textContent('[data-subject="add-in"]')).toContain('quite broken');
    await page.locator('[data-control="Demo.Stamp"]').click();
    await message(page, 'command');
    await context.close();
  }, 90_000);

  test('an add-in that floods can be stopped; the workbook stays', async () => {
    const manifest = writeAddIn(server, 'flood', `Office.onReady(() => document.getElementById('go').addEventListener('click', () => {
      for (let i = 0; i < 3000; i += 1) Office.context.document.settings.saveAsync(() => undefined);
    }));`);
    const { page, context } = await visit(query(manifest));
    await untilReady(page);
    await page.waitForTimeout(1_500);
    await page.frameLocator('#pane iframe').locator('#go').click();
    await message(page, 'add-in');
    await page.getByRole('button', { name: 'Stop the add-in' }).click();
    await page.waitForFunction(() => document.querySelector('#pane iframe') === null);
    await chooseFile(page, 'good.xlsx', workbookWith('kept'));
    await page.waitForFunction(() => document.getElementById('title')?.textContent === 'good.xlsx');
    await context.close();
  }, 90_000);

  test('what was not saved is offered again after a reload', async () => {
    const { page, context } = await visit();
    await untilReady(page);
    await page.waitForTimeout(1_500);
    await page.frameLocator('#pane iframe').locator('#write').click();
    await page.frameLocator('#pane iframe').getByText('changed.').waitFor({ timeout: 30_000 });
    await page.waitForTimeout(3_500);
    await page.reload();
    await message(page, 'draft');
    expect(await page.textContent('[data-subject="draft"]')).toContain('Book1.xlsx was left without being saved');
    await page.getByRole('button', { name: 'Restore' }).click();
    await page.waitForFunction(() => document.querySelector('[data-subject="draft"]') === null);
    await page.waitForTimeout(1_500);
    expect(await cellAt(page, 1, 0)).toBe('Tea');
    await context.close();
  }, 120_000);
});
