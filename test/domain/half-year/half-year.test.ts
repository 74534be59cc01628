import { competency } from '../../../src/domain/half-year/competency';
import { halfYear } from '../../../src/domain/half-year/half-year';
import type { RatingsMean } from '../../../src/domain/rating-sheet/ratings-mean';

const whole = { firstQuarter: 2.99, secondQuarter: 3.2, competency: 3.7, attitude: 5 };
const mean = (value: number): RatingsMean => ({ kind: 'mean', mean: value, rated: 5, leftOut: [] });
const none: RatingsMean = { kind: 'not-applicable', leftOut: [] };

describe('A half-year', () => {
  test('is composed of the mean of its quarters, competency and attitude', () => {
    expect(halfYear(whole, [70, 20, 10])).toEqual({ kind: 'total', total: 3.4065 });
  });

  test('takes shares of one as well as percent points', () => {
    expect(halfYear(whole, [0.7, 0.2, 0.1])).toEqual({ kind: 'total', total: 3.4065 });
  });

  test('names every part that is missing, even one that counts nothing', () => {
    expect(halfYear({ firstQuarter: undefined, secondQuarter: undefined, competency: undefined, attitude: undefined }, [100, 0, 0])).toEqual({
      kind: 'incomplete',
      problems: [
        { code: 'part-missing', part: 'first-quarter' },
        { code: 'part-missing', part: 'second-quarter' },
        { code: 'part-missing', part: 'competency' },
        { code: 'part-missing', part: 'attitude' },
      ],
    });
  });

  test('does not take a part outside 1 to 5', () => {
    expect(halfYear({ ...whole, attitude: 85 }, [70, 20, 10])).toMatchObject({ problems: [{ code: 'score-invalid', found: '85', place: { row: 4, column: 1 } }] });
    expect(halfYear({ ...whole, attitude: NaN }, [70, 20, 10]).kind).toBe('incomplete');
  });
});

describe('Competency', () => {
  test('weighs core and reference 70 to 30', () => {
    expect(competency(mean(4), mean(3), [70, 30])).toEqual({ kind: 'mean', mean: 3.7, groupsLeftOut: [] });
  });

  test('is that of the other group where one does not apply, and says so', () => {
    expect(competency(mean(4), none, [70, 30])).toEqual({ kind: 'mean', mean: 4, groupsLeftOut: ['reference'] });
    expect(competency(none, mean(3), [70, 30])).toEqual({ kind: 'mean', mean: 3, groupsLeftOut: ['core'] });
    expect(competency(none, none, [70, 30])).toEqual({ kind: 'not-applicable' });
  });
});
