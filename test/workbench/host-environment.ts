import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Script } from 'node:vm';
import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import type { Circus } from '@jest/types';
import { TestEnvironment as DomEnvironment } from 'jest-environment-jsdom';
import { startHost, type Host, type HostOptions } from '../../src/workbench/host';
import { lacksAbove, readMemberSets, type MemberSets } from '../../src/workbench/rich-api/requirement-sets';
import type { WorkbookGrid } from '../../src/workbook/grid';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { readManifest } from '../../src/workbench/manifest/read-manifest';
import { client, keepCompiled, scriptAt } from './client-script';

const origin = 'https://localhost:3000';

/**
 * A page of an add-in inside the embedded host: the real Office.js client is loaded from node_modules and talks to a host of its own.
 * Docblock: `@workbench-manifest PATH` (relative to the test) declares its custom functions. `host` is a global of the test.
 */
/** A long request is told by its beginning. */
const readable = (line: string): string => (line.length > 600 ? `${line.slice(0, 600)}… (${line.length} characters)` : line);

export default class HostEnvironment extends DomEnvironment {
  private readonly host: Host;
  private readonly manifest: string | undefined;
  private last: readonly string[] = [];

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    const host = startHost({ origin, startsVisible: true, ...options(context) });
    const page: { window?: Window & typeof globalThis } = {};
    const { conversation, query, windowName } = host.connect((text) => {
      // The page gets messages after the present task, as a frame does.
      setImmediate(() => {
        const { window } = page;
        if (window === undefined || window.closed) return;
        window.dispatchEvent(new window.MessageEvent('message', { data: text, origin, source: parent }));
      });
    });
    const parent = { postMessage: (text: string) => { setImmediate(() => conversation.receive(text)); } } as unknown as Window;
    super({
      ...config,
      projectConfig: { ...config.projectConfig, testEnvironmentOptions: { ...config.projectConfig.testEnvironmentOptions, url: `${origin}/add-in/taskpane.html?${query}` } },
    }, context);
    const window = this.global as unknown as Window & typeof globalThis;
    page.window = window;
    this.host = host;
    const named = context.docblockPragmas['workbench-manifest'];
    this.manifest = typeof named === 'string' ? resolve(dirname(context.testPath), named) : undefined;
    window.name = windowName;
    Object.defineProperty(window, 'parent', { value: parent, configurable: true });
    Object.defineProperty(window.document, 'domain', { value: 'localhost', configurable: true });
    Object.assign(this.global, { host, savedWorkbook: () => saved(host) });
    this.loadScriptsFromDisk(window);
  }

  override async setup(): Promise<void> {
    await super.setup();
    const ready = new Promise<void>((done) => { Object.assign(this.global, { whenOfficeIsReady: done }); });
    const window = this.global as unknown as Window & typeof globalThis;
    const script = window.document.createElement('script');
    script.src = `${origin}/office-js/office.js`;
    script.addEventListener('load', () => this.run('Office.onReady(function () { whenOfficeIsReady(); });'));
    window.document.head.appendChild(script);
    await ready;
    keepCompiled();
    if (this.manifest !== undefined) await declare(this.host, this.manifest);
  }

  override async teardown(): Promise<void> {
    this.host.dispose();
    await super.teardown();
  }

  async handleTestEvent(event: Circus.Event): Promise<void> {
    if (event.name === 'test_start') this.last = [];
    if (event.name !== 'test_fn_failure') return;
    this.last = this.host.log.entries.slice(-8).map(({ kind, text, milliseconds }) => `  [${kind}${milliseconds === undefined ? '' : ` ${milliseconds.toFixed(1)} ms`}] ${text}`);
    const { error } = event as { readonly error: unknown };
    if (error instanceof Error || (typeof error === 'object' && error !== null && 'stack' in error)) {
      const failed = error as { message: string; stack?: string };
      const tail = `\n\nThe last traffic between add-in and host:\n${this.last.map(readable).join('\n')}\n`;
      failed.stack = (failed.stack ?? failed.message).replace(failed.message, failed.message + tail);
      failed.message += tail;
    }
  }

  /** Evaluates a script of the page's own. */
  run(code: string): unknown {
    const context = this.getVmContext();
    if (context === null) throw new Error('The page is gone');
    return new Script(code).runInContext(context);
  }

  /** jsdom fetches no scripts: those of the client come from the package, those of the page are none of our business. */
  private loadScriptsFromDisk(window: Window & typeof globalThis): void {
    const prototype = window.Node.prototype;
    const load = (node: Node): void => {
      if (!(node instanceof window.HTMLScriptElement) || !node.src.startsWith(`${origin}/office-js/`)) return;
      const path = join(client, new URL(node.src).pathname.replace('/office-js/', ''));
      // Never at once: office.js relies on the scripts it adds to run after itself.
      setTimeout(() => {
        const context = this.getVmContext();
        if (context === null) return;
        scriptAt(path).runInContext(context);
        node.dispatchEvent(new window.Event('load'));
      }, 0);
    };
    const { appendChild, insertBefore } = prototype;
    prototype.appendChild = function append<T extends Node>(this: Node, node: T): T {
      const appended = appendChild.call(this, node) as T;
      load(node);
      return appended;
    };
    prototype.insertBefore = function insert<T extends Node>(this: Node, node: T, before: Node | null): T {
      const inserted = insertBefore.call(this, node, before) as T;
      load(node);
      return inserted;
    };
  }
}

const memberSets = (): MemberSets => readMemberSets(readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8'));

const options = (context: EnvironmentContext): Partial<HostOptions> => {
  const language = context.docblockPragmas['workbench-language'];
  const excelApi = context.docblockPragmas['workbench-excel-api'];
  return {
    ...(typeof language === 'string' ? { displayLanguage: language } : {}),
    ...(context.docblockPragmas['workbench-read-only'] === undefined ? {} : { isReadOnly: true }),
    ...(typeof excelApi === 'string' ? { requirements: { ExcelApi: excelApi }, lacks: lacksAbove(memberSets(), Number(excelApi.split('.')[1])) } : {}),
  };
};

/** Reading happens out here: the page's realm lacks what Node has. */
const saved = async (host: Host): Promise<WorkbookGrid> => {
  const read = readWorkbook(await host.save());
  if (read.kind === 'unreadable') throw new Error(`What was saved cannot be read: ${read.problem.code}`);
  return read.workbook;
};

/** Files of an add-in are looked up beside its manifest by the last part of their address. */
const declare = async (host: Host, path: string): Promise<void> => {
  const manifest = readManifest(readFileSync(path, 'utf8'));
  host.introduce(manifest);
  if (manifest.functionsMetadataUrl === undefined) return;
  const file = join(dirname(path), new URL(manifest.functionsMetadataUrl).pathname.split('/').pop() ?? '');
  host.declareFunctions(manifest.functionsNamespace ?? '', readFileSync(file, 'utf8'));
};
