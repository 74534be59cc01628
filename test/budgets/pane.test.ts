import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import webpack, { type Configuration, type StatsCompilation } from 'webpack';

const folder = mkdtempSync(join(tmpdir(), 'kaohe-pane-'));
let stats: StatsCompilation = {};

const build = (configuration: Configuration): Promise<StatsCompilation> => new Promise((resolve, reject) => {
  webpack({ ...configuration, dependencies: [], plugins: [], output: { ...configuration.output, path: folder } }, (error, built) =>
    (error === null && built?.hasErrors() === false ? resolve(built.toJson({ all: false, chunks: true, chunkRelations: true, chunkOrigins: true, ids: true, assets: true, entrypoints: true })) : reject(error ?? new Error(built?.toString()))));
});

/** What the functions may take, which the same page brings with it (test/functions/bundle.test.ts). */
const functionsAtMost = 25_600;

const entryFiles = (): readonly string[] => (stats.entrypoints?.['taskpane']?.assets ?? []).map(({ name }) => name);

const bytes = (files: Iterable<string>): number => [...new Set(files)].reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(folder, file))).length, 0);

/** Files of the chunks that are fetched together when the page asks for a module. */
const filesFor = (request: string): readonly string[] => (stats.chunks ?? [])
  .filter(({ origins }) => (origins ?? []).some((origin) => origin.request === request))
  .flatMap(({ files }) => files ?? []);

beforeAll(async () => {
  const configurations = createRequire(__filename)('../../webpack.config.js') as () => readonly Configuration[];
  stats = await build(configurations().find(({ name }) => name === 'taskpane')!);
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('The pane on its way to Excel', () => {
  test('what the ribbon needs comes without React, in no more than 8 KB', () => {
    const files = entryFiles();
    expect(files.length).toBeGreaterThan(0);
    expect(bytes(files)).toBeLessThanOrEqual(8_000);
    expect(files.map((file) => readFileSync(join(folder, file), 'utf8')).join('')).not.toContain('react.');
  });

  test('its first paint takes no more than 200 KB with all that the page brings along, the rest comes when it is wanted', () => {
    const first = filesFor('./open-pane');
    expect(first.length).toBeGreaterThan(0);
    expect(bytes(first)).toBeGreaterThan(50_000);
    expect(bytes([...entryFiles(), ...first])).toBeLessThanOrEqual(200_000 - functionsAtMost);
  });
});
