import fc from 'fast-check';
import { readQuantity } from '../../src/domain/read-quantity';
import { writeQuantity } from '../../src/domain/write-quantity';
import { quantity } from './rule/random-rule';

const read = (text: string): unknown => {
  const result = readQuantity(text);
  return result.kind === 'quantity' ? writeQuantity(result.quantity) : result.problem;
};

describe('A quantity as people type it', () => {
  test.each([
    ['3%', '3%'], ['5‰', '5‰'], ['0.005', '0.005'], ['５‰', '5‰'], [' 0.4 % ', '0.4%'], ['5 ‰', '5‰'], ['70％', '70%'], ['千分之五', '5‰'], ['百分之七十', '70%'],
    ['百分之七十五点五', '75.5%'], ['万分之五', '0.5‰'], ['5 per mille', '5‰'], ['70 percent', '70%'], ['-5%', '-5%'], ['−5%', '-5%'], ['+5%', '5%'], ['1,234.5', '1234.5'],
    ['1,234,567', '1234567'], ['.5%', '0.5%'], ['4.2E-03', '0.0042'], ['3次', '3'], ['4.2分', '4.2'], ['007', '7'], ['-0', '0'], ['5.0000000000000000000%', '5%'], ['七', '7'],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['', { code: 'missing-value' }],
    [' \u3000\t', { code: 'missing-value' }],
    ['约5%', { code: 'not-a-number', found: '约5%', at: 0 }],
    ['5%左右', { code: 'not-a-number', found: '5%左右', at: 2 }],
    ['5%%', { code: 'not-a-number', found: '5%%', at: 2 }],
    ['5 6', { code: 'not-a-number', found: '5 6', at: 2 }],
    ['1,23', { code: 'not-a-number', found: '1,23', at: 1 }],
    ['12,34,567', { code: 'not-a-number', found: '12,34,567', at: 2 }],
    ['5.', { code: 'not-a-number', found: '5.', at: 1 }],
    ['—', { code: 'not-a-number', found: '—', at: 1 }],
    ['n/a', { code: 'not-a-number', found: 'n/a', at: 0 }],
    ['0x10', { code: 'not-a-number', found: '0x10', at: 1 }],
    ['Infinity', { code: 'not-a-number', found: 'Infinity', at: 0 }],
    ['NaN', { code: 'not-a-number', found: 'NaN', at: 0 }],
    ['1e999', { code: 'not-a-number', found: '1e999', at: 1 }],
    ['<5%', { code: 'not-a-number', found: '<5%', at: 0 }],
    ['9'.repeat(100_000), { code: 'not-a-number', found: '9'.repeat(20), at: 200 }],
    ['0.123456789%', { code: 'too-precise', found: '0.123456789%' }],
    ['0.12345678901', { code: 'too-precise', found: '0.12345678901' }],
    ['1E-12', { code: 'too-precise', found: '1E-12' }],
    ['1e90', { code: 'too-precise', found: '1e90' }],
    ['1234567890123456', { code: 'too-precise', found: '1234567890123456' }],
  ])('%j is a problem', (text, problem) => {
    expect(read(text)).toEqual(problem);
  });

  test('what is written is read as the same quantity', () => {
    fc.assert(fc.property(quantity, (q) => { expect(readQuantity(writeQuantity(q))).toEqual({ kind: 'quantity', quantity: q }); }), { numRuns: 1_000 });
  });
});
