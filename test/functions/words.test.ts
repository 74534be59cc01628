import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Locale, locales } from '../../src/domain/locale';
import type { Answer } from '../../src/functions/answer';
import { errorValue } from '../../src/functions/error-value';
import type { Cell, Grid } from '../../src/functions/grid';
import { anyFunctions } from '../../src/functions/registry';
import { factText, functionProblemText } from '../../src/language/function-answer-text';
import { functionWords } from '../../src/language/function-words';
import { helpPageWords } from '../../src/language/help-page-words';

const sentencesOf = (answer: Answer, locale: Locale): readonly string[] => {
  if (answer.kind === 'problem') return [functionProblemText(answer.problem, locale)];
  return answer.cells.flat().flatMap((cell) => (typeof cell === 'object' ? [factText(cell, locale)] : []));
};

/** What stands in a sentence only if a fact was forgotten. */
const unsaid = /undefined|\[object|NaN/;

/** What people put into cells, sense and nonsense. */
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(
    null, '', ' ', 0, 1, 3, 4.2, 5, 100, 0.0042, -1, 1e300, true, 'n/a', '不了解', '4.2‰', '70%', '30', 'abc', '<5‰为3', '<5‰为3；否则为1',
    '<t为3；否则为1', '1-5评分', '满分5，每次扣0.5，最低1', '线性：10‰为1，5‰为3', '大客户关系组主管', '总经理', '大客户欠费率', 'weight', '财务部', 'F5', '1223',
  ),
  fc.constant<Cell>({ error: '#DIV/0!' }),
  fc.double({ noNaN: true }),
  fc.string().filter((text) => !unsaid.test(text)),
);
const grid: fc.Arbitrary<Grid> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }));

describe('Whatever stands in the cells', () => {
  test.each(anyFunctions.map((declaration) => [declaration.id, declaration] as const))('KPI.%s answers with numbers and words, never with nothing', (_, declaration) => {
    const given = fc.tuple(...declaration.parameters.map(() => grid));
    fc.assert(
      fc.property(given, (grids) => {
        const answer = declaration.run(...grids);
        if (answer.kind === 'problem') expect(['#N/A', '#VALUE!']).toContain(errorValue(answer.problem));
        else {
          const widths = new Set(answer.cells.map((row) => row.length));
          expect(widths.size).toBe(1);
          for (const one of answer.cells.flat()) expect(typeof one !== 'number' || Number.isFinite(one)).toBe(true);
        }
        for (const locale of locales) {
          for (const text of sentencesOf(answer, locale)) {
            expect(text.trim()).not.toBe('');
            expect(text).not.toMatch(unsaid);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test.each(anyFunctions.map((declaration) => [declaration.id, declaration] as const))('KPI.%s gives nothing to people without arguments', (_, declaration) => {
    const answer = declaration.run(...declaration.parameters.map((): Grid => [[null]]));
    const numbers = answer.kind === 'cells' ? answer.cells.flat().filter((one) => typeof one === 'number') : [];
    expect(numbers).toEqual([]);
  });
});

describe('The words of the functions', () => {
  test('functions speak no language: Chinese stands only in examples and in what people may type', () => {
    const folder = join(__dirname, '..', '..', 'src', 'functions');
    const typed = ['rule-field.ts', 'ranking.ts'];
    const speaking = readdirSync(folder)
      .filter((file) => !typed.includes(file))
      .filter((file) => {
        const code = readFileSync(join(folder, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
        return /\p{Script=Han}/u.test(code.replace(/\n {2}examples: \[[\s\S]*?\n {2}\],/g, '').replace(/^const \w+: Reference = .*$/gm, ''));
      });
    expect(speaking).toEqual([]);
  });

  const texts = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
  };

  test.each(locales)('in %s none is empty and none repeats another language', (locale) => {
    const own = [functionWords[locale], helpPageWords[locale]].flatMap(texts);
    expect(own.filter((text) => text.trim() === '')).toEqual([]);
    const others = new Set(locales.filter((other) => other !== locale).flatMap((other) => [functionWords[other], helpPageWords[other]].flatMap(texts)));
    expect(own.filter((text) => text.length > 12 && others.has(text))).toEqual([]);
  });

  test('Taiwan’s terms and the mainland’s are not mixed', () => {
    const simplified = texts([functionWords['zh-CN'], helpPageWords['zh-CN']]).join('\n');
    const traditional = texts([functionWords['zh-TW'], helpPageWords['zh-TW']]).join('\n');
    expect(simplified).not.toMatch(/儲存格|单元欄|檔案|活页簿|增益集|[說個們這來時會為與關]/);
    expect(traditional).not.toMatch(/單元格|單元格|加載項|文件夾|[说个们这来时会为与关]|[您你]/);
    expect(simplified).not.toMatch(/[您你]/);
  });

  test('there is a space between Han and Latin or digits, and none before % and ‰', () => {
    for (const locale of ['zh-CN', 'zh-TW'] as const) {
      const spoken = texts([functionWords[locale], helpPageWords[locale]]).map((text) => text.replace(/"[^"]*"|“[^”]*”|「[^」]*」/g, ''));
      expect(spoken.flatMap((text) => text.match(/.{0,6}(?:\p{Script=Han}[A-Za-z0-9#=]|[A-Za-z0-9]\p{Script=Han}).{0,6}/gu) ?? [])).toEqual([]);
      expect(spoken.filter((text) => / [%‰]/.test(text))).toEqual([]);
    }
  });
});
