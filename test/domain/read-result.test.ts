import { readResult, type ExpectedResult, type Given } from '../../src/domain/read-result';

const rate: ExpectedResult = { measure: 'rate' };
const read = (given: Given, expects: ExpectedResult): unknown => {
  const result = readResult(given, expects);
  return result.kind === 'measured' ? result.value : result.problem;
};

describe('A result as a cell or an argument gives it', () => {
  test.each<readonly [Given, ExpectedResult, number]>([
    [0.0042, rate, 0.0042],
    [0, rate, 0],
    [1, rate, 1],
    [0.1 * 0.05, rate, 0.005],
    ['4.2‰', rate, 0.0042],
    ['４．２‰', rate, 0.0042],
    [' 0.42 % ', rate, 0.0042],
    ['千分之四点二', rate, 0.0042],
    ['0.0042', rate, 0.0042],
    ['4.20000000000000001‰', rate, 0.0042],
    ['120%', rate, 1.2],
    [4.2, { measure: 'rate', unit: '‰' }, 0.0042],
    [70, { measure: 'rate', unit: '%' }, 0.7],
    ['70', { measure: 'rate', unit: '%' }, 0.7],
    ['4.2‰', { measure: 'rate', unit: '%' }, 0.0042],
    [1.2, { measure: 'rate', unit: '' }, 1.2],
    [4.2, { measure: 'rating' }, 4.2],
    ['4.2 分', { measure: 'rating' }, 4.2],
    [9, { measure: 'rating', scale: { lowest: 1, highest: 10 } }, 9],
    [2, { measure: 'count' }, 2],
    ['2次', { measure: 'count' }, 2],
    ['1,234', { measure: 'count' }, 1234],
    [-3, { measure: 'number' }, -3],
    ['-3%', { measure: 'number' }, -0.03],
    [42, { measure: 'number' }, 42],
  ])('%j, expected as %j, is %d', (given, expects, value) => {
    expect(read(given, expects)).toBe(value);
  });

  test.each<readonly [Given, ExpectedResult, unknown]>([
    [null, rate, { code: 'missing-value' }],
    [undefined, rate, { code: 'missing-value' }],
    ['', rate, { code: 'missing-value' }],
    ['\u3000', rate, { code: 'missing-value' }],
    [true, rate, { code: 'not-a-number', found: 'TRUE', at: 0 }],
    [NaN, rate, { code: 'not-a-number', found: 'NaN', at: 0 }],
    [Infinity, rate, { code: 'not-a-number', found: 'Infinity', at: 0 }],
    [{ error: '#DIV/0!' }, rate, { code: 'excel-error', found: '#DIV/0!' }],
    ['#N/A', rate, { code: 'excel-error', found: '#N/A' }],
    ['#DIV/0!', { measure: 'rating' }, { code: 'excel-error', found: '#DIV/0!' }],
    ['优秀', { measure: 'rating' }, { code: 'not-a-number', found: '优秀', at: 0 }],
    ['4.2‰以内', rate, { code: 'not-a-number', found: '4.2‰以内', at: 4 }],
    [4.2, rate, { code: 'unit-doubtful', found: 4.2, meant: [{ amount: 4.2, unit: '‰' }, { amount: 4.2, unit: '%' }] }],
    ['4.2', rate, { code: 'unit-doubtful', found: 4.2, meant: [{ amount: 4.2, unit: '‰' }, { amount: 4.2, unit: '%' }] }],
    [70, rate, { code: 'unit-doubtful', found: 70, meant: [{ amount: 70, unit: '%' }, { amount: 70, unit: '‰' }] }],
    [70, { measure: 'rate', usual: '‰' }, { code: 'unit-doubtful', found: 70, meant: [{ amount: 70, unit: '‰' }, { amount: 70, unit: '%' }] }],
    [4.2, { measure: 'rate', usual: '%' }, { code: 'unit-doubtful', found: 4.2, meant: [{ amount: 4.2, unit: '%' }, { amount: 4.2, unit: '‰' }] }],
    [500, rate, { code: 'unit-doubtful', found: 500, meant: [{ amount: 500, unit: '‰' }] }],
    [5000, rate, { code: 'unit-doubtful', found: 5000, meant: [] }],
    [1.0000000001, rate, { code: 'unit-doubtful', found: 1.0000000001, meant: [{ amount: 1.0000000001, unit: '‰' }, { amount: 1.0000000001, unit: '%' }] }],
    [-0.01, rate, { code: 'negative', found: -0.01 }],
    ['-1%', rate, { code: 'negative', found: -0.01 }],
    [-1, { measure: 'count' }, { code: 'negative', found: -1 }],
    [0.9, { measure: 'rating' }, { code: 'rating-out-of-range', found: 0.9, lowest: 1, highest: 5 }],
    [5.5, { measure: 'rating' }, { code: 'rating-out-of-range', found: 5.5, lowest: 1, highest: 5 }],
    ['80%', { measure: 'rating' }, { code: 'unit-unexpected', found: '80%', measure: 'rating' }],
    ['5‰', { measure: 'count' }, { code: 'unit-unexpected', found: '5‰', measure: 'count' }],
  ])('%j, expected as %j, is a problem', (given, expects, problem) => {
    expect(read(given, expects)).toEqual(problem);
  });

  test('noise of a computation makes no rate doubtful', () => {
    expect(read(1 + Number.EPSILON, rate)).toBe(1);
  });
});
