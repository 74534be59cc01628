import fc from 'fast-check';
import { along } from '../../../src/domain/number/along';

/** Whole units: scores of the 4th decimal, distances of the 10th. The answer in units of the 10th. */
const reference = (start: number, rise: number, distance: number, run: number): number => {
  const exact = (BigInt(start) * BigInt(run) + BigInt(rise) * BigInt(distance)) * 1_000_000n;
  const size = exact < 0n ? -exact : exact;
  const rounded = Number((2n * size + BigInt(run)) / (2n * BigInt(run)));
  return (exact < 0n ? -rounded : rounded) / 1e10;
};

const agrees = (start: number, rise: number, distance: number, run: number): boolean =>
  along(start / 1e4, rise / 1e4, distance / 1e10, run / 1e10) === reference(start, rise, distance, run);

const score = fc.integer({ min: 0, max: 60_000 });
const change = fc.integer({ min: -50_000, max: 50_000 });
const length = fc.oneof(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 1e10 }));

describe('A part of the way on a straight line', () => {
  test.each([
    [3, -2, 0.0025, 0.005, 2],
    [0, 49.5, 0.9999999999, 1, 49.4999999951],
    [0, 0.5, 3, 1, 1.5],
    [5, -5, 0.0000000001, 0.0000000003, 3.3333333333],
  ])('%d + %d × %d ÷ %d is %d', (start, rise, distance, run, result) => {
    expect(along(start, rise, distance, run)).toBe(result);
  });

  test('it agrees with exact arithmetic', () => {
    fc.assert(fc.property(score, change, length, fc.double({ min: 0, max: 1, noNaN: true }), (start, rise, run, part) => agrees(start, rise, Math.round(part * run), run)), { numRuns: 5_000 });
  });

  test('it does so next to halves of the 10th decimal, where the digits of a double do not decide', () => {
    const steep = fc.integer({ min: 1, max: 50_000 });
    const half = fc.tuple(score, steep, fc.integer({ min: 1, max: 1e10 }), fc.integer({ min: 0, max: 3e9 }), fc.integer({ min: -2, max: 2 })).map(([start, rise, run, unit, step]) => {
      const distance = Math.round(((unit + 0.5) * run) / (rise * 1e6)) + step;
      return [start, rise, Math.max(0, distance), run] as const;
    });
    fc.assert(fc.property(half, ([start, rise, distance, run]) => agrees(start, rise, distance, run) && agrees(start, -rise, distance, run)), { numRuns: 20_000 });
  });
});
