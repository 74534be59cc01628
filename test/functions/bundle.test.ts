import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import webpack, { type Configuration } from 'webpack';
import { locales } from '../../src/domain/locale';
import type { Answer } from '../../src/functions/answer';
import { errorValue } from '../../src/functions/error-value';
import { anyFunctions } from '../../src/functions/registry';
import { formulaOf, gridsOf } from '../../src/functions/syntax';
import { factText, functionProblemText } from '../../src/language/function-answer-text';
import { type Registered, runtime, ShownError } from './fake-custom-functions';

const top = join(__dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'kaohe-functions-'));
let code = '';

const build = (configuration: Configuration): Promise<void> =>
  new Promise((resolve, reject) => {
    const plainly = { ...configuration, context: top, plugins: [], output: { path: folder, filename: 'functions.js' } };
    webpack(plainly, (error, stats) => (error === null && stats?.hasErrors() === false ? resolve() : reject(error ?? new Error(stats?.toString()))));
  });

beforeAll(async () => {
  const configurations = createRequire(__filename)('../../webpack.config.js') as () => readonly Configuration[];
  await build(configurations().find(({ name }) => name === 'functions')!);
  code = readFileSync(join(folder, 'functions.js'), 'utf8');
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

/** The functions as they are built, in a world where there is nothing but what Excel gives them: no page, no network, no storage. */
const built = (displayLanguage: string): ReadonlyMap<string, Registered> => {
  const { registered, CustomFunctions } = runtime();
  runInContext(code, createContext({ CustomFunctions, Office: { context: { displayLanguage } } }));
  return registered;
};

const expected = (answer: Answer, locale: (typeof locales)[number]): unknown => {
  if (answer.kind === 'problem') return `${errorValue(answer.problem)} ${functionProblemText(answer.problem, locale)}`;
  return answer.cells.map((row) => row.map((cell) => (typeof cell === 'object' ? factText(cell, locale) : cell)));
};

describe('The functions as they are built', () => {
  test('take no more than 25 KB on their way to Excel', () => {
    expect(brotliCompressSync(code).length).toBeLessThanOrEqual(25_000);
  });

  test.each(locales)('answer every example as their declarations do, in %s', (locale) => {
    const registered = built(locale);
    for (const { id, parameters, examples, run } of anyFunctions) {
      for (const example of examples) {
        const grids = gridsOf(example, parameters.length);
        const given = grids.map((grid) => grid.map((row) => row.map((cell) => (typeof cell === 'object' && cell !== null ? new ShownError(cell.error, '') : cell))));
        let shown: unknown;
        try {
          shown = JSON.parse(JSON.stringify(registered.get(id)?.(...given)));
        } catch (error) {
          shown = error instanceof Error ? error.message : error;
        }
        expect({ formula: formulaOf(id, example), shown }).toEqual({ formula: formulaOf(id, example), shown: expected(run(...grids), locale) });
      }
    }
  });
});
