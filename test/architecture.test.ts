import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { builtinModules } from 'node:module';

const root = resolve(__dirname, '..');
const src = join(root, 'src');

type Part = { readonly may: readonly string[]; readonly packages: readonly RegExp[]; readonly because: string };

const node = new RegExp(`^(node:.*|${builtinModules.join('|')})$`);
const core = ['domain', 'catalogue'];

/** Everything points inward. To let a part import more, change this table in a decision record, not in passing. */
const parts: Readonly<Record<string, Part>> = {
  domain: { may: [], packages: [], because: 'the rules outlive Excel, React and every other host' },
  catalogue: { may: ['domain'], packages: [], because: 'decisions are data about the domain' },
  functions: { may: core, packages: [], because: 'a function computes; it reads no sheet and speaks no language' },
  workbook: { may: [...core, 'functions'], packages: [], because: 'layouts and plans are pure; hosts only carry them out' },
  language: { may: [...core, 'functions', 'workbook'], packages: [], because: 'words are found for things, never the other way round' },
  taskpane: { may: [...core, 'workbook', 'language'], packages: [/^react$/, /^@fluentui\//], because: 'the pane runs in any host' },
  office: {
    may: [...core, 'functions', 'workbook', 'language', 'taskpane'],
    packages: [/^react$/, /^react-dom/, /^@fluentui\//],
    because: 'Excel is one host',
  },
  xlsx: { may: [...core, 'workbook'], packages: [/^fflate$/], because: 'a file is another host' },
  workbench: {
    may: ['xlsx', 'workbook'],
    packages: [/^@univerjs\//, /^react/, /^rxjs/, /^(minimizer-)?webpack(-plugin)?$/, /^ws$/, node],
    because: 'it hosts any add-in through its manifest, like Excel; it must not know ours',
  },
  cli: { may: [...core, 'functions', 'workbook', 'language', 'xlsx'], packages: [node], because: 'the console has no pane' },
};

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');

const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|import\s*\(?\s*['"]([^'"]+)['"]|require\(\s*['"]([^'"]+)['"]/g)]
    .map((match) => match[1] ?? match[2] ?? match[3])
    .filter((name): name is string => name !== undefined);

const partOf = (file: string): string => relative(src, file).split(/[\\/]/)[0] ?? '';

/** The complaint about one import, or nothing. */
const complaint = (file: string, imported: string): string | undefined => {
  const part = partOf(file);
  const rule = parts[part];
  if (rule === undefined) return `${relative(root, file)}: src/${part} is not a part of the architecture`;
  if (!imported.startsWith('.')) {
    return rule.packages.some((allowed) => allowed.test(imported))
      ? undefined
      : `${relative(root, file)} imports the package ${imported}; ${part} may not, because ${rule.because}`;
  }
  const target = resolve(dirname(file), imported);
  if (relative(src, target).startsWith('..')) return `${relative(root, file)} imports ${imported} from outside src`;
  const other = partOf(target);
  return other === part || rule.may.includes(other)
    ? undefined
    : `${relative(root, file)} imports ${other}; ${part} may not, because ${rule.because}`;
};

const sources = filesBelow(src).map((file) => ({ file, part: partOf(file), text: withoutComments(readFileSync(file, 'utf8')) }));

describe('The architecture', () => {
  test('every import points inward', () => {
    expect(sources.flatMap(({ file, text }) => importsOf(text).flatMap((name) => complaint(file, name) ?? []))).toEqual([]);
  });

  test('an import that points outward is noticed, with the reason', () => {
    expect(complaint(join(src, 'domain', 'scheme.ts'), '../xlsx/read-workbook')).toContain('the rules outlive Excel');
    expect(complaint(join(src, 'functions', 'score.ts'), '../language/words')).toContain('speaks no language');
    expect(complaint(join(src, 'workbook', 'grid.ts'), 'fflate')).toContain('package');
    expect(complaint(join(src, 'elsewhere', 'x.ts'), './y')).toContain('not a part');
    expect(importsOf(`import type { A } from './a';\nexport { b } from "../b";\nimport './c';\nawait import('./d');`)).toEqual(['./a', '../b', './c', './d']);
  });

  test('every folder below src is a part', () => {
    const folders = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    expect(folders.filter((name) => name !== 'adr' && parts[name] === undefined)).toEqual([]);
  });

  test('only office speaks to Excel', () => {
    const speaking = sources.filter(({ part, text }) => !['office', 'workbench'].includes(part) && /\b(Excel|Office|OfficeRuntime|CustomFunctions)\.\w/.test(withoutStrings(text)));
    expect(speaking.map(({ file }) => relative(root, file))).toEqual([]);
  });

  test('clock and chance belong to hosts', () => {
    const hosts = ['office', 'taskpane', 'xlsx', 'workbench', 'cli'];
    const impure = sources.filter(({ part, text }) => !hosts.includes(part) && /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b/.test(text));
    expect(impure.map(({ file }) => relative(root, file))).toEqual([]);
  });

  test('a file is named after the one thing it exports', () => {
    const names = sources.map(({ file }) => relative(src, file).split(/[\\/]/).pop() ?? '');
    expect(names.filter((name) => /((^|-)(utils?|helpers?|common|shared|manager|service)|^types)\.tsx?$/.test(name) || !/^[a-z0-9]+(-[a-zA-Z0-9]+)*(\.d)?\.tsx?$/.test(name))).toEqual([]);
  });

  test('there are no default exports', () => {
    expect(sources.filter(({ text }) => /\bexport default\b/.test(text)).map(({ file }) => relative(root, file))).toEqual([]);
  });
});

const withoutStrings = (text: string): string => text.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''");
