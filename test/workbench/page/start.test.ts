import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { openerFor } from '../../../src/workbench/page/opener-for';
import { startOptions } from '../../../src/workbench/page/start-options';

jest.setTimeout(60_000);

const root = resolve(__dirname, '..', '..', '..');

/** `npm start`, until it ends by itself. */
const start = (...given: readonly string[]): Promise<{ readonly code: number | null; readonly said: string }> => new Promise((done) => {
  const child = spawn(process.execPath, [join(root, 'node_modules', 'jiti', 'lib', 'jiti-cli.mjs'), 'src/workbench/page/start.ts', ...given], { cwd: root });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => { said += data.toString(); });
  child.on('exit', (code) => done({ code, said }));
});

describe('What is typed behind npm start', () => {
  test('is understood', () => {
    expect(startOptions([])).toEqual({ manifest: undefined, mounts: [], port: 3000, addIns: undefined, wanted: undefined, isOpened: true, isBuilt: true, hasPage: true });
    expect(startOptions(['--demo', '--port', '4000', '--no-open', '--no-build'])).toMatchObject({ wanted: 'demo', port: 4000, isOpened: false, isBuilt: false });
    expect(startOptions(['--help'])).toBe('help');
  });

  test('is refused with a sentence where it means nothing', () => {
    expect(() => startOptions(['--port', 'abc'])).toThrow('--port abc: expected a whole number from 1 to 65535.');
    expect(() => startOptions(['--prot', '4000'])).toThrow(/Unknown option '--prot'[^]*--port N/);
  });

  test('a port that somebody uses is told, with what to do, before anything is built', async () => {
    const other = createServer();
    const port = await new Promise<number>((done) => { other.listen(0, 'localhost', () => done((other.address() as AddressInfo).port)); });
    const { code, said } = await start('--port', String(port));
    other.close();
    expect(code).toBe(1);
    expect(said.trim()).toBe(`Port ${port} is in use, perhaps by another workbench. End that one, or take another port: npm start -- --port ${port + 1}`);
  });

  test('without the page something has to be served', async () => {
    expect(await start('--no-page', '--port', '39872')).toEqual({ code: 1, said: '\n--no-page serves nothing without --mount /PATH=FOLDER.\n' });
  });

  test('a manifest that is not there is told', async () => {
    const { code, said } = await start('--manifest', 'nowhere.xml', '--port', '39871');
    expect(code).toBe(1);
    expect(said.trim()).toBe(`The manifest nowhere.xml cannot be read: there is no file ${join(root, 'nowhere.xml')}.`);
  });
});

describe('The browser', () => {
  test('is opened by the system\'s own way; nowhere without a screen, or when BROWSER is none', () => {
    expect(openerFor('darwin', {})).toBe('open');
    expect(openerFor('win32', {})).toBe('explorer');
    expect(openerFor('linux', { DISPLAY: ':0' })).toBe('xdg-open');
    expect(openerFor('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe('xdg-open');
    expect(openerFor('linux', { BROWSER: 'firefox' })).toBe('xdg-open');
    expect(openerFor('linux', {})).toBeUndefined();
    expect(openerFor('linux', { DISPLAY: ':0', BROWSER: 'none' })).toBeUndefined();
  });
});
