import fc from 'fast-check';
import { weightedTotal } from '../../../src/domain/appraisal/weighted-total';
import { weightsInPoints } from '../../../src/domain/appraisal/weights-in-points';

describe('Weights', () => {
  test.each([
    [[30, 25, 25, 20]],
    [[33.3, 33.3, 33.4]],
    [[12.5, 87.5]],
    [[0, 100]],
    [[14.3, 14.3, 14.3, 14.3, 14.3, 14.3, 14.2]],
  ])('%j are percent points', (weights) => {
    expect(weightsInPoints(weights)).toEqual({ kind: 'weights', points: weights });
  });

  test('given as shares of one become percent points', () => {
    expect(weightsInPoints([0.1, 0.2, 0.3, 0.4])).toEqual({ kind: 'weights', points: [10, 20, 30, 40] });
    expect(weightsInPoints([1])).toEqual({ kind: 'weights', points: [100] });
  });

  test.each([
    [[30, 25, 25, 19.99], 99.99],
    [[30, 25, 25, 20.0000001], 100.0000001],
    [[0.3, 0.25, 0.25], 80],
    [[], 0],
    [[50, 0.5], 50.5],
  ])('%j do not add up: %d', (weights, sum) => {
    expect(weightsInPoints(weights)).toEqual({ kind: 'problem', problem: { code: 'weights-do-not-add-up', sum } });
  });

  test.each([[[NaN, 100], 1], [[100, -1], 2], [[50, Infinity], 2]])('%j has a wrong one in place %d', (weights, row) => {
    expect(weightsInPoints(weights)).toMatchObject({ kind: 'problem', problem: { code: 'weight-invalid', place: { row, column: 1 } } });
  });

  test('in tenths that add up to 100 always do', () => {
    const tenths = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 30 }).map((cuts) => {
      const marks = [0, ...cuts.toSorted((a, b) => a - b), 1000];
      return marks.slice(1).map((mark, index) => (mark - (marks[index] ?? 0)) / 10);
    });
    fc.assert(fc.property(tenths, (weights) => expect(weightsInPoints(weights).kind).toBe('weights')));
  });
});

describe('A total', () => {
  test('names every score that is missing or outside 1 to 5', () => {
    expect(weightedTotal([3, undefined, 0, NaN], [30, 25, 25, 20])).toEqual({
      kind: 'incomplete',
      problems: [
        { code: 'score-missing', place: { row: 2, column: 1 } },
        { code: 'score-invalid', found: '0', place: { row: 3, column: 1 } },
        { code: 'score-invalid', found: 'NaN', place: { row: 4, column: 1 } },
      ],
    });
  });

  test('of equal scores is that score, whatever the weights', () => {
    const cents = fc.integer({ min: 100, max: 500 }).map((hundredths) => hundredths / 100);
    fc.assert(fc.property(cents, (score) => expect(weightedTotal([score, score, score, score], [30, 25, 25, 20])).toEqual({ kind: 'total', total: score })));
  });
});
