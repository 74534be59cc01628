import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startOptions } from '../../../src/workbench/page/start-options';

const root = resolve(__dirname, '..', '..', '..');
const { scripts, config } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly scripts: Readonly<Record<string, string>>; readonly config: Readonly<Record<string, string>> };
const [build = '', certificates = '', sideload = ''] = (scripts['excel'] ?? '').split(' && ');
const server = /--dev-server "jiti src\/workbench\/page\/start\.ts ([^"]+)"/.exec(sideload)?.[1]?.split(' ') ?? [];

const found = (text: string, pattern: RegExp): string | undefined => pattern.exec(text)?.[1];

const answer = (address: string): Promise<{ readonly status: number | undefined; readonly headers: Readonly<Record<string, unknown>>; readonly body: string }> => new Promise((done, fail) => {
  get(address, { rejectUnauthorized: false }, (response) => {
    let body = '';
    response.on('data', (data: Buffer) => { body += data.toString(); });
    response.on('end', () => done({ status: response.statusCode, headers: response.headers, body }));
  }).on('error', fail);
});

describe('npm run excel', () => {
  const folder = found(build, /--env folder=(\S+)/);

  test('sideloads the manifest that it built, and serves the very files that were built with it', () => {
    const options = startOptions(server);
    expect(sideload).toContain(` start dist/${folder}/manifest.xml `);
    expect(options).toMatchObject({ hasPage: false, mounts: [`/=dist/${folder}`] });
    expect(build).toContain(`--env origin=https://localhost:${options === 'help' ? '' : options.port} `);
    expect(sideload).toMatch(new RegExp(`--dev-server-port ${options === 'help' ? '' : options.port}$`));
  });

  test('is an add-in of its own, on a port where no workbench is taken for its server', () => {
    expect(found(build, /--env namespace=(\S+)/)).toBe('KPIDEV');
    expect(build).not.toContain('--env office=');
    expect(startOptions(server)).not.toMatchObject({ port: 3000 });
  });

  test('asks nothing, fetches tools of known versions, and makes certificates before it starts Excel', () => {
    expect(certificates).toMatch(/^npx --yes office-addin-dev-certs@\d+\.\d+\.\d+ install$/);
    expect(sideload).toMatch(/^npx --yes office-addin-debugging@\d+\.\d+\.\d+ start /);
  });

  test('starts the program of this machine, unless another one is named behind it', () => {
    expect(sideload).toMatch(/manifest\.xml --dev-server "/);
    expect(config['app_platform_to_debug']).toBe('desktop');
  });

  test('its server answers at once, to Excel on the web too, and lets Excel keep the pictures', async () => {
    const served = mkdtempSync(join(tmpdir(), 'excel-'));
    mkdirSync(join(served, 'icons'));
    for (const [name, content] of [['functions.json', '{}'], ['icons/a.png', 'png']] as const) writeFileSync(join(served, name), content);
    const child = spawn(process.execPath, [join(root, 'node_modules/jiti/lib/jiti-cli.mjs'), 'src/workbench/page/start.ts', '--no-page', '--mount', `/=${served}`, '--port', '39873'], { cwd: root });
    try {
      await new Promise<void>((done) => { child.stdout.on('data', (data: Buffer) => { if (data.toString().includes('https://localhost:39873/')) done(); }); });
      expect(await answer('https://localhost:39873/functions.json')).toMatchObject({ status: 200, body: '{}', headers: { 'access-control-allow-origin': '*', 'cache-control': 'no-cache' } });
      expect((await answer('https://localhost:39873/icons/a.png')).headers['cache-control']).toBe('max-age=3600');
    } finally {
      child.kill();
      rmSync(served, { recursive: true });
    }
  }, 60_000);
});
