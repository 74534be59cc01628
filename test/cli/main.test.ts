import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { eachInItsFolder, sample } from './folder';

jest.setTimeout(120_000);

const folder = eachInItsFolder();
const top = resolve(__dirname, '../..');
const jiti = join(top, 'node_modules/jiti/lib/jiti-cli.mjs');
const main = join(top, 'src/cli/main.ts');

/** The console as a process of its own, from its sources: no build is needed. */
const kaohe = (...line: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [jiti, main, ...line], { cwd: folder.path(), encoding: 'utf8', env: { ...process.env, LC_ALL: 'en_US.UTF-8' } });
  return { status, stdout, stderr };
};

describe('The console as a process', () => {
  test('knows its version, its language and its folder', () => {
    const { version } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8')) as { version: string };
    expect(kaohe('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
    expect(kaohe('chekc')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('Perhaps “check”?') as string });
  });

  test('gives its exit code to the shell, and keeps complaints out of standard output', () => {
    expect(kaohe('check', sample('clean'), '--json')).toMatchObject({ status: 0, stderr: '' });
    expect(kaohe('fill', sample('messy'), '--out', 'out.xlsx', '--json').status).toBe(1);
    expect(kaohe('check', 'none.xlsx').status).toBe(2);
  });

  test('ends quietly when its reader has had enough', () => {
    const { stdout, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${jiti}" "${main}" functions --json | head -c 10`], { encoding: 'utf8' });
    expect([stdout.length, stderr]).toEqual([10, '']);
  });

  test('leaves nothing half-written when it is interrupted', async () => {
    writeFileSync(folder.at('write.ts'), `
      import { writeFiles } from ${JSON.stringify(join(top, 'src/cli/files/write-files'))};
      const bytes = new Uint8Array(64 * 1024 * 1024);
      void writeFiles(Array.from({ length: 40 }, (_, index) => ({ path: ${JSON.stringify(folder.at('forms'))} + '/' + index + '.xlsx', bytes })));
    `);
    const child = spawn(process.execPath, [jiti, folder.at('write.ts')], { stdio: 'ignore' });
    const ended = new Promise<number | null>((resolved) => child.on('exit', resolved));
    while (!existsSync(folder.at('forms')) || readdirSync(folder.at('forms')).length < 2) await new Promise((resolved) => setTimeout(resolved, 5));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(existsSync(folder.at('forms'))).toBe(false);
  });
});
