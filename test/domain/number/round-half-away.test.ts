import fc from 'fast-check';
import { roundHalfAway } from '../../../src/domain/number/round-half-away';

describe('Rounding for display', () => {
  test.each([
    [2.985, 2, 2.99],
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [0.285 * 10, 2, 2.85],
    [2.98499999999, 2, 2.99],
    [2.9849999999, 2, 2.98],
    [-0.001, 2, 0],
    [0.5, 0, 1],
    [-2.5, 0, -3],
  ])('%d with %i decimals is %d', (x, decimals, expected) => {
    expect(roundHalfAway(x, decimals)).toBe(expected);
  });

  test('every half of a hundredth goes away from zero', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 100_000 }), (n) => roundHalfAway((2 * n + 1) / 200, 2) === (n + 1) / 100), { numRuns: 2_000 });
  });
});
