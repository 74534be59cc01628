import fc from 'fast-check';
import { proposedGrades } from '../../../src/catalogue/grades/proposed-grades';
import { gradeOf } from '../../../src/domain/calibration/grade-of';

const bands = proposedGrades.grades.map(({ grade, from }) => ({ grade, from: from.value }));

describe('Grades', () => {
  test('cover every total from the lowest limit on, whatever their order', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 5, noNaN: true }), fc.shuffledSubarray(bands, { minLength: bands.length }), (total, shuffled) => {
        expect(gradeOf(total, shuffled)).toEqual(gradeOf(total, bands));
        expect(gradeOf(total, bands).kind).toBe('grade');
      }),
    );
  });

  test('never fall when the total rises', () => {
    const place = (total: number): number => {
      const answer = gradeOf(total, bands);
      return answer.kind === 'grade' ? bands.findIndex(({ grade }) => grade === answer.grade) : NaN;
    };
    const figure = fc.double({ min: 1, max: 5, noNaN: true });
    fc.assert(fc.property(figure, figure, (one, other) => expect(place(Math.max(one, other))).toBeLessThanOrEqual(place(Math.min(one, other)))));
  });

  test('are not given to what is no total', () => {
    expect(gradeOf(NaN, bands)).toEqual({ kind: 'problem', problem: { code: 'total-invalid', found: 'NaN' } });
  });
});
