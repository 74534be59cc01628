import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** Where browsers are usually installed. */
const usual = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/usr/bin/microsoft-edge', '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Chromium from the npm registry, unpacked once; its own libraries stand in for those that a bare machine lacks. */
const packaged = (): Parameters<typeof chromium.launch>[0] => {
  const { version } = JSON.parse(readFileSync(join(dirname(require.resolve('@sparticuz/chromium')), '..', '..', 'package.json'), 'utf8')) as { readonly version: string };
  const folder = join(tmpdir(), `workbench-chromium-${version}`);
  mkdirSync(folder, { recursive: true });
  const unpack = "import chromium from '@sparticuz/chromium'; process.stdout.write(await chromium.executablePath());";
  const executablePath = execFileSync(process.execPath, ['--input-type=module', '-e', unpack], {
    cwd: __dirname, encoding: 'utf8', env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
  });
  // The package's own list of folders with fonts names none of this machine; without any font Chromium ends itself.
  writeFileSync(join(folder, 'fonts.conf'), `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>/usr/share/fonts</dir><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`);
  return {
    executablePath, args: ['--no-sandbox', '--no-zygote', '--disable-gpu'],
    env: { ...process.env as Record<string, string>, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: folder },
  };
};

/**
 * The browser of these tests: WORKBENCH_BROWSER, an installed one, or on Linux the one of the npm registry. `WORKBENCH_BROWSER=packaged` asks for the last.
 * Without any the tests fail: they are never skipped.
 */
export const launchBrowser = (): Promise<Browser> => {
  const wanted = process.env['WORKBENCH_BROWSER'];
  const installed = wanted === 'packaged' ? undefined : [wanted, ...usual].find((path) => path !== undefined && path !== '' && existsSync(path));
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: ['--no-sandbox'] });
  if (process.platform === 'linux' && process.arch === 'x64') return chromium.launch(packaged());
  throw new Error('No Chrome, Edge or Chromium was found; install one, or name it in WORKBENCH_BROWSER.');
};
