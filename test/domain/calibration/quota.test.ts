import fc from 'fast-check';
import { quota } from '../../../src/domain/calibration/quota';
import { normalise } from '../../../src/domain/number/normalise';

const shares = fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 8 }).map((cuts) => {
  const marks = [0, ...cuts.toSorted((a, b) => a - b), 1000];
  return marks.slice(1).map((mark, index) => normalise((mark - (marks[index] ?? 0)) / 10));
});

describe('A forced distribution', () => {
  test('always gives everybody exactly one seat, and nobody more than one seat off their share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 100_000 }), shares, (headcount, given) => {
        const answer = quota(headcount, given);
        if (answer.kind !== 'quota') throw new Error(answer.kind);
        expect(answer.counts.reduce((sum, count) => sum + count, 0)).toBe(headcount);
        answer.counts.forEach((count, index) => expect(Math.abs(count - (headcount * (given[index] ?? NaN)) / 100)).toBeLessThan(1));
      }),
    );
  });

  test('is the same whether shares are percent points or shares of one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 10_000 }), shares, (headcount, given) =>
        expect(quota(headcount, given.map((share) => normalise(share / 100)))).toEqual(quota(headcount, given)),
      ),
    );
  });

  test('says who is exempt and from which size on nobody is', () => {
    expect(quota(10, [50, 50])).toEqual({ kind: 'exempt', headcount: 10, upTo: 10 });
    expect(quota(11, [50, 50])).toEqual({ kind: 'quota', counts: [6, 5] });
  });

  test('needs shares', () => {
    expect(quota(20, [])).toEqual({ kind: 'problem', problem: { code: 'shares-do-not-add-up', sum: 0 } });
  });
});
