import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import AjvDraft4Schema from '@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json';
import { generatedFiles } from '../../src/cli/generate/generated-files';
import { functionMetadata } from '../../src/cli/generate/function-metadata';
import { locales } from '../../src/domain/locale';
import { anyFunctions } from '../../src/functions/registry';
import classicSchema from './custom-functions.schema.json';

const top = join(__dirname, '..', '..');
const ids = anyFunctions.map(({ id }) => id);

/** The manifest's own schema says nothing that draft 7 reads otherwise, but for its version. */
const unifiedSchema = (): ValidateFunction => {
  const { definitions } = AjvDraft4Schema as { definitions: object };
  return new Ajv({ strict: false, validateFormats: false }).compile({ definitions, $ref: '#/definitions/extensionCustomFunctions' });
};

const classic = new Ajv({ strict: false, unicodeRegExp: true }).compile(classicSchema);

/** Names that ids must not have, by the heading under which they stand. */
const taken = new Map(
  readFileSync(join(__dirname, 'excel-function-names.txt'), 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      return [heading, new Set(lines.join(' ').split(/\s+/).filter((name) => name !== ''))] as const;
    }),
);

describe('What Excel reads of the functions', () => {
  test.each(locales)('in %s it is valid by the documented form of the file', (locale) => {
    expect(classic(functionMetadata(locale)) ? [] : classic.errors).toEqual([]);
  });

  test.each(locales)('in %s it is valid by the public schema of the unified manifest', (locale) => {
    const validate = unifiedSchema();
    const { functions } = functionMetadata(locale);
    expect(validate({ functions, namespace: { id: 'KPI', name: 'KPI' } }) ? [] : validate.errors).toEqual([]);
  });

  test('the schemas notice what is wrong', () => {
    const [first] = functionMetadata('en-US').functions;
    const validate = unifiedSchema();
    expect(validate({ functions: [{ ...first, id: 'A' }], namespace: { id: 'KPI', name: 'KPI' } })).toBe(false);
    expect(classic({ functions: [{ ...first, id: 'A' }] })).toBe(false);
    expect(classic({ functions: [{ ...first, helpUrl: 'http://elsewhere' }] })).toBe(false);
    expect(classic({ functions: [{ ...first, result: { type: 'text' } }] })).toBe(false);
  });

  test('ids, names, parameters and types are the same in every language', () => {
    const untranslated = (locale: (typeof locales)[number]) =>
      functionMetadata(locale).functions.map(({ id, name, result, parameters }) => ({
        id, name, result, parameters: parameters.map((parameter) => ({ ...parameter, description: '' })),
      }));
    expect(untranslated('zh-TW')).toEqual(untranslated('zh-CN'));
    expect(untranslated('en-US')).toEqual(untranslated('zh-CN'));
  });

  test('every description is in the language of its file, and short enough to be read in a tool tip', () => {
    for (const locale of locales) {
      for (const { description, parameters } of functionMetadata(locale).functions) {
        for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
          expect(text).toBeTruthy();
          expect(text!.length).toBeLessThanOrEqual(255);
        }
        expect(/\p{Script=Han}/u.test(description)).toBe(locale !== 'en-US');
      }
    }
  });

  test('every function has its own place on the help page of its language', () => {
    for (const locale of locales) {
      const page = generatedFiles().find(({ path }) => path === `assets/help/${locale}.html`);
      for (const { id, helpUrl } of functionMetadata(locale).functions) {
        expect(helpUrl).toBe(`https://localhost:3000/help/${locale}.html#${id}`);
        expect(page?.content).toContain(`id="${id}"`);
      }
    }
  });
});

describe('Ids', () => {
  /** Formulas with these names stand in people's workbooks: the list only ever grows. */
  const published = [
    'DROP_RATE', 'ARREARS_RATE', 'COLLECTION_RATE', 'DROP_SCORE', 'ARREARS_SCORE', 'COLLECTION_SCORE', 'SATISFACTION_SCORE',
    'SCORE', 'EXPLAIN', 'CHECK', 'TOTAL', 'APPRAISE', 'HALF_YEAR', 'RATINGS', 'RATING_SHEET', 'SURVEY', 'GRADE', 'RANKING',
    'QUOTA', 'RULE', 'SCHEME', 'NATIVE',
  ];

  test('what was published is never renamed or taken away', () => {
    expect(ids).toEqual(expect.arrayContaining(published));
  });

  test('are of A–Z, 0–9, _ and ., begin with a letter, have three or more, and differ', () => {
    expect(ids.filter((id) => !/^[A-Z][A-Z0-9_.]{2,}$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('are no addresses of cells', () => {
    const isAddress = (id: string): boolean => /^[A-Z]{1,3}[0-9]+$/.test(id) || /^R[0-9]*C[0-9]*$/.test(id);
    expect(['KPI1', 'BSC2', 'MBO3', 'R1C1', 'RC'].every(isAddress)).toBe(true);
    expect(ids.filter(isAddress)).toEqual([]);
  });

  test.each([...taken])('are none of the names of Excel: %s', (_, names) => {
    expect(names.size).toBeGreaterThan(90);
    expect(ids.filter((id) => names.has(id))).toEqual([]);
  });

  test('the lists know the names that others have stumbled over', () => {
    expect(taken.get('English')?.has('RANK')).toBe(true);
    expect(taken.get('German')?.has('RANG')).toBe(true);
    expect(taken.get('Excel 4 macro functions and commands')?.has('GET.CELL')).toBe(true);
    expect(taken.size).toBeGreaterThanOrEqual(18);
  });
});

describe('Generated files', () => {
  test('are current: npm run generate has been run', () => {
    const stale = generatedFiles().filter(({ path, content }) => readFileSync(join(top, path), 'utf8') !== content);
    expect(stale.map(({ path }) => path)).toEqual([]);
  });
});
