import { existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outputProblem } from '../../../src/cli/files/output-problem';
import { inputProblem, readInput } from '../../../src/cli/files/read-input';
import { writeFiles } from '../../../src/cli/files/write-files';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'kaohe-')); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const bytes = (text: string) => Buffer.from(text);

describe('Output files', () => {
  test('are written whole, and nothing else is left', async () => {
    expect(await writeFiles([{ path: at('a.xlsx'), bytes: bytes('one') }])).toEqual({ kind: 'done', value: [at('a.xlsx')] });
    expect(readdirSync(folder)).toEqual(['a.xlsx']);
    expect(readFileSync(at('a.xlsx'), 'utf8')).toBe('one');
  });

  test('replace a file that is there, and the target of a link rather than the link', async () => {
    writeFileSync(at('real.xlsx'), 'old');
    symlinkSync('real.xlsx', at('link.xlsx'));
    await writeFiles([{ path: at('link.xlsx'), bytes: bytes('new') }]);
    expect(readFileSync(at('real.xlsx'), 'utf8')).toBe('new');
    expect(readdirSync(folder).sort()).toEqual(['link.xlsx', 'real.xlsx']);
  });

  test('are all written or none: what was there stays, what was not there does not come', async () => {
    writeFileSync(at('a.xlsx'), 'old');
    mkdirSync(at('c.xlsx'));
    writeFileSync(join(at('c.xlsx'), 'inside'), '');
    const outcome = await writeFiles(['a.xlsx', 'b.xlsx', 'c.xlsx'].map((name) => ({ path: at(name), bytes: bytes('new') })));
    expect(outcome).toMatchObject({ kind: 'problem' });
    expect(readFileSync(at('a.xlsx'), 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['a.xlsx', 'c.xlsx']);
  });

  test('make their folder, and take it back when they cannot be written', async () => {
    await writeFiles([{ path: join(at('forms'), 'a.xlsx'), bytes: bytes('x') }]);
    expect(readdirSync(at('forms'))).toEqual(['a.xlsx']);
    const long = 'x'.repeat(300);
    const outcome = await writeFiles([{ path: join(at('others'), 'a.xlsx'), bytes: bytes('x') }, { path: join(at('others'), long), bytes: bytes('x') }]);
    expect(outcome).toMatchObject({ kind: 'problem', problem: { code: 'out-not-written' } });
    expect(existsSync(at('others'))).toBe(false);
  });
});

describe('Before anything is written', () => {
  const wanted = { isFolder: false, mayOverwrite: false };
  const problemOf = (out: string, more: object = {}) => outputProblem({ input: at('in.xlsx'), out: at(out), ...wanted, ...more })?.code;
  beforeEach(() => writeFileSync(at('in.xlsx'), 'in'));

  test('a new file in a folder that exists is fine', () => expect(problemOf('out.xlsx')).toBeUndefined());

  test('the input is never the output, by whatever name', () => {
    symlinkSync('in.xlsx', at('soft.xlsx'));
    linkSync(at('in.xlsx'), at('hard.xlsx'));
    expect(['in.xlsx', './in.xlsx', 'soft.xlsx', 'hard.xlsx'].map((name) => problemOf(name, { mayOverwrite: true }))).toEqual(Array(4).fill('out-is-input'));
  });

  test('a file that exists is kept unless asked otherwise', () => {
    writeFileSync(at('out.xlsx'), 'precious');
    expect(problemOf('out.xlsx')).toBe('out-exists');
    expect(problemOf('out.xlsx', { mayOverwrite: true })).toBeUndefined();
  });

  test('the folder has to be there, and a folder is no file', () => {
    mkdirSync(at('folder'));
    expect(problemOf('nowhere/out.xlsx')).toBe('out-folder-missing');
    expect(problemOf('in.xlsx/out.xlsx')).toBe('out-folder-missing');
    expect(problemOf('folder')).toBe('out-is-folder');
  });

  test('split output goes to a folder, new or not', () => {
    mkdirSync(at('folder'));
    writeFileSync(at('file'), '');
    expect(problemOf('folder', { isFolder: true })).toBeUndefined();
    expect(problemOf('new', { isFolder: true })).toBeUndefined();
    expect(problemOf('file', { isFolder: true })).toBe('out-is-file');
  });
});

describe('An input file that cannot be read', () => {
  test('is missing, a folder, not a file at all, or not ours to read', async () => {
    expect(await readInput(at('none.xlsx'))).toEqual({ kind: 'problem', problem: { code: 'file-missing', path: at('none.xlsx') } });
    expect(await readInput(folder)).toEqual({ kind: 'problem', problem: { code: 'file-is-folder', path: folder } });
    expect(await readInput('/dev/null')).toMatchObject({ problem: { code: 'file-not-read' } });
    expect(inputProblem('x', 'EACCES')).toEqual({ code: 'file-not-allowed', path: 'x' });
  });
});
