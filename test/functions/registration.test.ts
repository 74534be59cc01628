import { anyFunctions } from '../../src/functions/registry';
import { type Registered, runtime, ShownError } from './fake-custom-functions';

type World = { CustomFunctions?: unknown; Office?: unknown };
const world = globalThis as World;

const { registered, CustomFunctions } = runtime();

beforeAll(async () => {
  world.CustomFunctions = CustomFunctions;
  await import('../../src/office/functions');
});

afterAll(() => {
  delete world.CustomFunctions;
  delete world.Office;
});

afterEach(() => {
  delete world.Office;
});

const inLanguage = (displayLanguage: string): void => {
  world.Office = { context: { displayLanguage } };
};

const fn = (id: string): Registered => {
  const found = registered.get(id);
  if (found === undefined) throw new Error(`${id} is not registered`);
  return (...given) => {
    const { parameters } = anyFunctions.find((declaration) => declaration.id === id)!;
    // As Excel calls: left-out arguments are null, the invocation comes last.
    return found(...parameters.map((_, at) => given[at] ?? null), { functionName: id });
  };
};

const shown = (id: string, ...given: unknown[]): { code: string; sentence: string } => {
  try {
    fn(id)(...given);
  } catch (error) {
    if (error instanceof ShownError) return { code: error.code, sentence: error.sentence };
    throw error;
  }
  throw new Error(`${id} gave an answer`);
};

const rates = '<5‰为3；<10‰为2；否则为1';

describe('What Excel calls', () => {
  test('every function is registered under its id', () => {
    expect([...registered.keys()]).toEqual(anyFunctions.map(({ id }) => id));
  });

  test.each([
    ['a number', [[0.0042]], [[3]]],
    ['a number that Excel did not put into a matrix', 0.0042, [[3]]],
    ['a text with a unit', [['4.2‰']], [[3]]],
    ['full-width digits', [['４．２‰']], [[3]]],
    ['a computed 0.1*0.05', [[0.1 * 0.05]], [[2]]],
    ['a number with a format', [[{ type: 'FormattedNumber', basicValue: 0.0042, numberFormat: '0.0%' }]], [[3]]],
  ])('%s is scored', (_, given, expected) => {
    expect(fn('ARREARS_SCORE')(given)).toEqual(expected);
  });

  test.each([
    ['a column', [[0.0042], [0.0099], [0.02]], [[3], [2], [1]]],
    ['a row', [[0.0042, 0.0099, 0.02]], [[3, 2, 1]]],
    ['a rectangle', [[0.0042, 0.02], [0.0099, 0]], [[3, 1], [2, 3]]],
  ])('%s gives the same shape', (_, given, expected) => {
    expect(fn('ARREARS_SCORE')(given)).toEqual(expected);
    expect(fn('SCORE')(given, [[rates]])).toEqual(expected);
  });

  test('rules beside the results are used row by row', () => {
    expect(fn('SCORE')([['4.2‰'], ['68%'], [4.2]], [[rates], ['>70%为3；>60%为2；否则为1'], ['1-5评分']])).toEqual([[3], [2], [4.2]]);
  });

  test('a column of results by a row of rules gives the rectangle of both', () => {
    expect(fn('SCORE')([[0.0042], [0.0099]], [['<5‰为3；否则为1', '<10‰为3；否则为1']])).toEqual([[3, 3], [1, 3]]);
  });

  test.each([[null], [''], ['  '], [undefined], [[[null]]], [[['']]], [[[undefined]]], [[]]])('nothing (%j) is never scored', (blank) => {
    expect(shown('ARREARS_SCORE', blank).code).toBe('#N/A');
    expect(shown('SCORE', blank, [[rates]]).code).toBe('#N/A');
    expect(shown('SCORE', blank, [['1-5评分']]).code).toBe('#N/A');
  });

  test('a blank within a range shows why in its place, and the others are scored', () => {
    const [[first], [second], [third]] = fn('ARREARS_SCORE')([[0.0042], [null], ['']]) as [[unknown], [unknown], [unknown]];
    expect(first).toBe(3);
    expect(second).toMatch(/没有填写/);
    expect(third).toMatch(/没有填写/);
  });

  test.each([
    ['an error as an object of the runtime', new ShownError('#DIV/0!', '')],
    ['an error as a data type', { type: 'Error', basicValue: '#DIV/0!' }],
  ])('%s in a cell is named, and the others are scored', (_, error) => {
    const [row, broken] = fn('APPRAISE')([[0.0042, '68%'], [error, '72%']], [['<5‰为3；否则为1', '>70%为3；否则为1']], [[50, 50]]);
    expect(row).toEqual([3, 1, 2, '']);
    expect(broken?.slice(0, 3)).toEqual(['', 3, '']);
    expect(broken?.[3]).toContain('#DIV/0!');
    expect(shown('SCORE', [[error]], [[rates]]).sentence).toContain('#DIV/0!');
  });

  test('4.2 where a rate is expected is #VALUE! and proposes 4.2‰', () => {
    expect(shown('ARREARS_SCORE', [[4.2]])).toEqual({ code: '#VALUE!', sentence: expect.stringContaining('4.2‰') as string });
    expect(fn('SCORE')([[4.2]], [[rates]], [['‰']])).toEqual([[3]]);
  });

  test('one rule that cannot be read is one error for all results', () => {
    expect(shown('SCORE', [[0.0042], [0.01]], [['<5‰好']]).code).toBe('#VALUE!');
  });

  test('weights that do not add up say their sum', () => {
    expect(shown('TOTAL', [[3], [3], [2], [4.2]], [[30], [25], [25], [25]]).sentence).toContain('105%');
    expect(shown('TOTAL', [[3], [3], [2], [4.2]], [['30%'], ['25%'], ['25%'], ['19.5%']]).sentence).toContain('99.5%');
    expect(shown('TOTAL', [[3], [3], [2], [4.2]], [[0.3], [0.25], [0.25], [0.25]]).sentence).toContain('105%');
  });

  test('weights may be percent points, shares or texts', () => {
    const scores = [[3], [3], [2], [4.2]];
    expect(fn('TOTAL')(scores, [[30], [25], [25], [20]])).toEqual([[2.99]]);
    expect(fn('TOTAL')(scores, [[0.3, 0.25, 0.25, 0.2]])).toEqual([[2.99]]);
    expect(fn('TOTAL')(scores, [['30%'], ['25%'], ['25%'], ['20%']])).toEqual([[2.99]]);
  });

  test('a missing score is named by its row and column within the argument', () => {
    expect(shown('TOTAL', [[3, 3], [null, 4.2]], [[30, 25], [25, 20]]).sentence).toMatch(/第 2 行第 1 列/);
    expect(shown('TOTAL', [[3, 3, '', 4.2]], [[30, 25, 25, 20]]).sentence).toMatch(/第 1 行第 3 列/);
  });

  test('there is never an error, a null or a NaN inside an array', () => {
    const rows = fn('APPRAISE')(
      [[0.0042, null, 'x'], [null, null, null], [NaN, -1, 6], [{ code: '#N/A' }, true, '4.2‰'], [0.0042, 0.7001, 3]],
      [[rates, '>70%为3；>60%为2；否则为1', '1-5评分']],
      [[40, 30, 30]],
    );
    for (const cell of rows.flat()) expect(typeof cell === 'string' || Number.isFinite(cell)).toBe(true);
    expect(rows.map((row) => row.length)).toEqual([5, 5, 5, 5, 5]);
    expect(rows.map((row) => row[3])).toEqual(['', '', '', '', 3]);
    expect(rows.map((row) => row[4] !== '')).toEqual([true, true, true, true, false]);
  });

  test('a rule that is not there yet leaves its column empty and each row says so', () => {
    const [row] = fn('APPRAISE')([[0.02, 0.0042]], [['', rates]], [[50, 50]]);
    expect(row?.slice(0, 3)).toEqual(['', 3, '']);
    expect(row?.[3]).not.toBe('');
    expect(fn('APPRAISE')([[0.02, 0.0042]], [['<t为3；<2t为2；否则为1', rates]], [[50, 50]])[0]?.[3]).toContain('t');
  });

  test.each([
    ['zh-CN', '填写的是 4.2'],
    ['zh-SG', '填写的是 4.2'],
    ['zh-TW', '填寫的是 4.2'],
    ['zh-HK', '填寫的是 4.2'],
    ['zh-Hant-TW', '填寫的是 4.2'],
    ['en-US', 'The entry is 4.2'],
    ['de-DE', 'The entry is 4.2'],
  ])('in %s the sentence begins with %s', (language, words) => {
    inLanguage(language);
    expect(shown('ARREARS_SCORE', [[4.2]]).sentence).toContain(words);
  });

  test('before Office is ready the sentence is in the language of the documents', () => {
    world.Office = {};
    expect(shown('ARREARS_SCORE', [[4.2]]).sentence).toContain('填写的是 4.2');
  });

  test('the same arguments give the same answer, and are left as they were', () => {
    const results = [[0.0042, '68%'], [null, '72%']];
    const before = JSON.stringify(results);
    const call = () => fn('APPRAISE')(results, [[rates, '>70%为3；否则为1']], [[50, 50]]);
    expect(call()).toEqual(call());
    expect(JSON.stringify(results)).toBe(before);
  });

  test('a text never grows beyond what a cell can hold', () => {
    const long = Array.from({ length: 60 }, (_, at) => `[${at}%,${at + 0.5}%)为1`).join('；');
    const columns = Array.from({ length: 60 }, () => long);
    const [row] = fn('APPRAISE')([columns.map(() => 0.99)], [columns], [columns.map((_, at) => (at === 0 ? 41 : 1))]);
    expect(String(row?.at(-1)).length).toBeLessThanOrEqual(32767);
  });
});
