import fc from 'fast-check';
import { normalise } from '../../../src/domain/number/normalise';

/** The same by whole numbers: 15 significant digits, then 10 decimals, half away from zero. */
const reference = (x: number): number => {
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(x.toExponential(14));
  if (match === null) throw new Error(String(x));
  const [, sign = '', first = '', rest = '', exponent = ''] = match;
  const digits = BigInt(first + rest);
  const shift = Number(exponent) - 14 + 10;
  const scaled = shift >= 0 ? digits * 10n ** BigInt(shift) : (2n * digits + 10n ** BigInt(-shift)) / (2n * 10n ** BigInt(-shift));
  const text = scaled.toString().padStart(11, '0');
  const value = Number(`${text.slice(0, -10)}.${text.slice(-10)}`);
  return value === 0 ? 0 : sign === '-' ? -value : value;
};

const decimals = fc.tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 12 })).map(([n, k]) => n / 10 ** k);
const noise = fc.constantFrom(0, 1e-10, -1e-10, 1e-11, -1e-11, 1e-12, -1e-12, 5e-11, -5e-11, 4.9e-11, 5.1e-11, 5e-11 + 1e-15, 5e-11 - 1e-15, Number.EPSILON);

describe('The number that is compared with limits', () => {
  test.each([
    [0.1 * 0.05, 0.005],
    [0.1 + 0.2, 0.3],
    [0.0050000000000000001, 0.005],
    [0.00499999999, 0.005],
    [0.0049999999, 0.0049999999],
    [1.005 * 100, 100.5],
    [0.00000000005, 0.0000000001],
    [-0.00000000005, -0.0000000001],
    [0.000000000049, 0],
    [-1e-12, 0],
    [1234.00000000005, 1234.0000000001],
    [123456789.123456789, 123456789.123457],
  ])('%d is %d', (x, expected) => {
    expect(normalise(x)).toBe(expected);
  });

  test('there is no negative zero', () => {
    expect(Object.is(normalise(-0), 0)).toBe(true);
    expect(Object.is(normalise(-1e-11), 0)).toBe(true);
  });

  test('what is no number stays none', () => {
    expect(normalise(NaN)).toBeNaN();
    expect(normalise(-Infinity)).toBe(-Infinity);
  });

  test('the largest figure there is does not become infinite', () => {
    expect(normalise(Number.MAX_VALUE)).toBe(Number.MAX_VALUE);
    expect(normalise(-Number.MAX_VALUE)).toBe(-Number.MAX_VALUE);
  });

  test('it agrees with exact arithmetic, at halves and near them too', () => {
    fc.assert(fc.property(decimals, noise, (x, e) => normalise(x + e) === reference(x + e)), { numRuns: 5_000 });
    fc.assert(fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (x) => normalise(x) === reference(x)), { numRuns: 5_000 });
  });

  test('exact halves of the 10th decimal go away from zero at every size', () => {
    const half = fc.tuple(fc.integer({ min: 0, max: 9_999 }), fc.integer({ min: 0, max: 99_999 })).map(([whole, part]) => Number(`${whole}.00000${String(part).padStart(5, '0')}5`));
    fc.assert(fc.property(half, (x) => normalise(x) === reference(x) && normalise(-x) === -reference(x)), { numRuns: 5_000 });
  });

  test('it is idempotent, odd and monotonous', () => {
    const value = fc.oneof(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.tuple(decimals, noise).map(([x, e]) => x + e));
    fc.assert(fc.property(value, (x) => normalise(normalise(x)) === normalise(x) && normalise(-x) + normalise(x) === 0), { numRuns: 5_000 });
    fc.assert(fc.property(value, value, (x, y) => normalise(Math.min(x, y)) <= normalise(Math.max(x, y))), { numRuns: 5_000 });
  });

  test('it does not depend on where noise came from', () => {
    const ratio = fc.tuple(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 1_000 })).map(([n, d]) => n / d);
    fc.assert(fc.property(ratio, (x) => normalise((x * 3 + x) / 4) === normalise(x) && normalise(x + 0.1 - 0.1) === normalise(x)), { numRuns: 5_000 });
  });
});
