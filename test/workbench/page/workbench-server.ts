import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '..', '..', '..');
const demo = join(root, 'test', 'workbench', 'demo-add-in');

export type WorkbenchServer = {
  readonly origin: string;
  /** A folder that is served as `/files/`. */
  readonly files: string;
  readonly output: () => string;
  /** Ends it as Ctrl+C does; answers its exit code. */
  readonly stop: () => Promise<number | null>;
};

/** A port that nobody uses at this moment. */
const freePort = (): Promise<number> => new Promise((done) => {
  const probe = createServer();
  probe.listen(0, 'localhost', () => {
    const { port } = probe.address() as AddressInfo;
    probe.close(() => done(port));
  });
});

const started = (child: ChildProcess, output: () => string): Promise<void> => new Promise((done, fail) => {
  child.stdout?.on('data', () => { if (output().includes('The workbench is at')) done(); });
  child.on('exit', (code) => fail(new Error(`The workbench ended with ${String(code)}:\n${output()}`)));
});

/** The demonstration add-in's manifest with the addresses of another server. */
export const demoManifest = (origin: string): string => readFileSync(join(demo, 'manifest.xml'), 'utf8').replaceAll('https://localhost:3000', origin);

/** The workbench on a port of its own; `given` makes its options from its origin and a folder that is served as `/files/`. */
export const startWith = async (given: (origin: string, files: string) => readonly string[]): Promise<WorkbenchServer> => {
  const port = await freePort();
  const origin = `https://localhost:${port}`;
  const files = mkdtempSync(join(tmpdir(), 'workbench-files-'));
  const child = spawn(process.execPath, [
    join(root, 'node_modules', 'jiti', 'lib', 'jiti-cli.mjs'), 'src/workbench/page/start.ts', '--no-open', '--port', String(port),
    '--mount', `/files=${files}`, ...given(origin, files),
  ], { cwd: root });
  let said = '';
  const hear = (data: Buffer): void => { said += data.toString(); };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  await started(child, () => said);
  return {
    origin, files, output: () => said,
    stop: () => new Promise((done) => {
      child.removeAllListeners('exit');
      child.on('exit', (code) => {
        rmSync(files, { recursive: true, force: true });
        done(code);
      });
      child.kill('SIGTERM');
    }),
  };
};

/** `npm start` with the demonstration add-in, on a port of its own. */
export const startWorkbench = (...more: readonly string[]): Promise<WorkbenchServer> => startWith((origin, files) => {
  writeFileSync(join(files, 'manifest.xml'), demoManifest(origin));
  return ['--manifest', join(files, 'manifest.xml'), '--mount', `/demo-add-in=${demo}`, ...more];
});

/** Writes an add-in of one page with a script, served by the workbench; answers the address of its manifest. */
export const writeAddIn = ({ origin, files }: WorkbenchServer, name: string, script: string): string => {
  writeFileSync(join(files, `${name}.html`), `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>
<script src="/office-js/office.js"></script></head><body><main><h1>${name}</h1><p id="out"></p><button id="go">Go</button></main><script>
const out = (text) => { document.getElementById('out').textContent = text; };
${script}
Office.onReady(() => { document.body.dataset.ready = 'yes'; });
</script></body></html>`);
  writeFileSync(join(files, `${name}.xml`), demoManifest(origin).replaceAll(`${origin}/demo-add-in/page.html`, `${origin}/files/${name}.html`));
  return `${origin}/files/${name}.xml`;
};
