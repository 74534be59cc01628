import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Page } from 'playwright-core';
import { paneWords } from '../../../src/language/pane-words';
import { fillForms, untilResults } from '../../e2e/analyst-journey';
import { patience } from '../../e2e/kaohe';
import { launchBrowser } from '../../workbench/page/browser';
import { paneOf } from '../../workbench/page/visitor';
import { startWith } from '../../workbench/page/workbench-server';
import { serveFolder } from './static-server';

const root = resolve(__dirname, '..', '..', '..');
const origin = 'https://hr.example.com/kaohe';
const officeJs = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const name = `release-${process.pid}`;
const folder = join(root, 'dist', name);
const maps = join(root, 'dist', 'source-maps', name);

/** `npm run build` with these switches, into a folder of its own. */
const build = (...switches: readonly string[]): void => {
  const args = ['--config-name', 'functions', '--config-name', 'taskpane', ...[`folder=${name}`, ...switches].flatMap((one) => ['--env', one])];
  execFileSync(process.execPath, [join(root, 'node_modules/webpack/bin/webpack.js'), ...args], { cwd: root, stdio: 'pipe' });
};

const filesIn = (path: string): readonly string[] => readdirSync(path, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile()).map((entry) => relative(path, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

const text = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** Addresses that the page names in these elements. */
const namedIn = (selector: string, attribute: string): readonly string[] =>
  [...new JSDOM(text('taskpane.html')).window.document.querySelectorAll(selector)].flatMap((element) => element.getAttribute(attribute) ?? []);

const scripts = (): readonly string[] => namedIn('script[src]', 'src');

/** Everything that a browser complains of, and every server that it asks, from now on. */
const watched = async (page: Page): Promise<{ readonly wrong: readonly string[]; readonly asked: ReadonlySet<string> }> => {
  const [wrong, asked]: [string[], Set<string>] = [[], new Set()];
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) wrong.push(message.text()); });
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('request', (request) => { if (/^http/.test(request.url())) asked.add(new URL(request.url()).origin); });
  page.on('requestfailed', (request) => wrong.push(request.url()));
  page.on('response', (response) => { if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`); });
  await page.addInitScript(() => document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => console.error(`${violatedDirective} ${blockedURI}`)));
  return { wrong, asked };
};

/** The release on the workbench's own server, below a path; only the address in its manifest and metadata is another. */
const copyTo = (files: string, address: string): void => {
  cpSync(folder, join(files, 'kaohe'), { recursive: true });
  for (const file of filesIn(folder).filter((one) => /^[^/]+\.(xml|json)$/.test(one))) writeFileSync(join(files, 'kaohe', file), text(file).replaceAll(origin, address));
};

const forget = (): void => { for (const path of [folder, maps]) rmSync(path, { recursive: true, force: true }); };

afterAll(forget);

describe('The folder of a release with Office.js beside the page', () => {
  beforeAll(() => build(`origin=${origin}`, 'office=self'), 600_000);

  test('has everything that manifest and page name', () => {
    const named = [...text('manifest.xml').matchAll(/DefaultValue="(https:[^"]+)"|Value="(https:[^"]+)"|(?:ResourceUrl|Url)="(https:[^"]+)"/g)]
      .map(([, a, b, c]) => a ?? b ?? c ?? '').filter((address) => !address.startsWith('https://github.com/'));
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((address) => !address.startsWith(`${origin}/`))).toEqual([]);
    const inPage = [...scripts(), ...namedIn('link[href]', 'href')];
    expect(inPage.length).toBeGreaterThan(3);
    const missing = [...named.map((address) => address.slice(origin.length + 1)), ...inPage].map((path) => path.replace(/[?#].*$/, '')).filter((path) => !existsSync(join(folder, path)));
    expect(missing).toEqual([]);
  });

  test('loads Office.js once in each page, before everything else', () => {
    const pages = filesIn(folder).filter((file) => file.endsWith('.html') && !file.startsWith('help/'));
    expect(pages).toEqual(['taskpane.html']);
    expect(scripts().filter((src) => src.endsWith('/office.js'))).toEqual(['office-js/office.js']);
    expect(scripts()[0]).toBe('office-js/office.js');
  });

  test('has Office.js to the byte as in its package', () => {
    const copied = filesIn(join(folder, 'office-js'));
    expect(copied.length).toBeGreaterThan(20);
    expect(copied.filter((file) => !readFileSync(join(folder, 'office-js', file)).equals(readFileSync(join(officeJs, file))))).toEqual([]);
  });

  test('carries a hash in each name of a script, and a plain name where the manifest needs one', () => {
    const own = filesIn(folder).filter((file) => file.endsWith('.js') && !file.startsWith('office-js/'));
    expect(own.filter((file) => !/\.[0-9a-f]{8}\.js$/.test(file))).toEqual(['functions.js']);
    const same = own.find((name) => /^functions\.[0-9a-f]{8}\.js$/.test(name)) ?? '';
    expect(text('functions.js')).toBe(text(same));
  });

  test('has no source maps and does not point at any; they lie beside it', () => {
    expect(filesIn(folder).filter((file) => file.endsWith('.map'))).toEqual([]);
    const own = filesIn(folder).filter((file) => file.endsWith('.js') && !file.startsWith('office-js/'));
    expect(own.filter((file) => text(file).includes('sourceMappingURL'))).toEqual([]);
    expect(filesIn(maps)).toEqual(expect.arrayContaining(own.filter((file) => file !== 'functions.js').map((file) => `${file}.map`)));
  });

  test('names no address of the machine or of the development', () => {
    const texts = filesIn(folder).filter((file) => /\.(html|js|json|xml)$/.test(file) && !file.startsWith('office-js/'));
    expect(texts.filter((file) => /localhost|127\.0\.0\.1/.test(text(file)) || text(file).includes(root))).toEqual([]);
  });

  test('opened in a browser instead of Excel, says that it needs Excel, and its content security policy forbids nothing that it wants', async () => {
    const [server, browser] = [await serveFolder(folder), await launchBrowser()];
    try {
      const page = await browser.newPage();
      const { wrong } = await watched(page);
      await page.goto(`${server.origin}/kaohe/taskpane.html`);
      await page.locator('#elsewhere').getByText('an add-in for Excel, and needs Excel').waitFor();
      expect(await page.locator('main:visible').count()).toBe(1);
      await page.waitForLoadState('networkidle');
      expect(wrong).toEqual([]);
    } finally {
      await browser.close();
      await server.stop();
    }
  }, 120_000);

  test('checks and fills in the workbench: its policy forbids nothing that it wants, and it asks no other server', async () => {
    const server = await startWith((at, files) => {
      copyTo(files, `${at}/files/kaohe`);
      return ['--manifest', join(files, 'kaohe', 'manifest.xml')];
    });
    const browser = await launchBrowser();
    try {
      const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'zh-TW', viewport: { width: 1366, height: 768 } });
      context.setDefaultTimeout(patience);
      const page = await context.newPage();
      const { wrong, asked } = await watched(page);
      await page.goto(`${server.origin}/?workbook=${encodeURIComponent('/files/kaohe/samples/quarter-messy.xlsx')}`);
      const pane = paneOf(page);
      await pane.locator('#opening').waitFor({ state: 'detached' });
      const here = { page, pane, words: paneWords['zh-TW'], locale: 'zh-TW' as const, see: async () => undefined };
      await fillForms(here);
      await untilResults(here);
      expect([...asked]).toEqual([server.origin]);
      expect(wrong).toEqual([]);
    } finally {
      await browser.close();
      await server.stop();
    }
  }, 5 * patience);
});

describe.each([
  ['microsoft', 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'], ['21vianet', 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js'],
] as const)('The folder of a release with Office.js from %s', (office, script) => {
  beforeAll(() => build(`origin=${origin}`, `office=${office}`, 'maps=served'), 600_000);

  test('names that one place in page and policy, and copies nothing of it', () => {
    expect(scripts().filter((src) => src.endsWith('/office.js'))).toEqual([script]);
    expect(/script-src ([^;]+)/.exec(namedIn('meta[http-equiv=Content-Security-Policy]', 'content')[0] ?? '')?.[1]).toBe(`'self' ${new URL(script).origin}`);
    expect(existsSync(join(folder, 'office-js'))).toBe(false);
  });

  test('serves source maps beside its scripts when that was wanted', () => {
    const own = filesIn(folder).filter((file) => file.endsWith('.js'));
    expect(own.filter((file) => file !== 'functions.js' && !existsSync(join(folder, `${file}.map`)))).toEqual([]);
  });
});
