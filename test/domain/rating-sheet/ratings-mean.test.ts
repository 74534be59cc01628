import fc from 'fast-check';
import { readRating, type Rating } from '../../../src/domain/rating-sheet/rating';
import { ratingSheetTotal } from '../../../src/domain/rating-sheet/rating-sheet-total';
import { ratingsMean } from '../../../src/domain/rating-sheet/ratings-mean';

const ratings = (...given: readonly (number | string | null)[]): readonly Rating[] => given.map(readRating);
const items = [{ texts: { 'zh-CN': '甲', 'zh-TW': '甲', 'en-US': 'A' } }, { texts: { 'zh-CN': '乙', 'zh-TW': '乙', 'en-US': 'B' } }];

describe('A rating is read', () => {
  test.each([
    [4, { kind: 'rated', value: 4 }],
    ['4', { kind: 'rated', value: 4 }],
    ['４．５分', { kind: 'rated', value: 4.5 }],
    [1, { kind: 'rated', value: 1 }],
    [5, { kind: 'rated', value: 5 }],
    [0.9999999999, { kind: 'invalid', found: '0.9999999999' }],
    [5.0000000001, { kind: 'invalid', found: '5.0000000001' }],
    [0, { kind: 'invalid', found: '0' }],
    [true, { kind: 'invalid', found: 'TRUE' }],
    [{ error: '#N/A' }, { kind: 'invalid', found: '#N/A' }],
    ['优', { kind: 'invalid', found: '优' }],
    ['n/a', { kind: 'not-applicable' }],
    ['N／A', { kind: 'not-applicable' }],
    [' 不适用 ', { kind: 'not-applicable' }],
    ['不適用', { kind: 'not-applicable' }],
    ['—', { kind: 'not-applicable' }],
    ['/', { kind: 'not-applicable' }],
    ['', { kind: 'blank' }],
    ['  ', { kind: 'blank' }],
    [null, { kind: 'blank' }],
    [undefined, { kind: 'blank' }],
  ])('%j', (given, rating) => {
    expect(readRating(given)).toEqual(rating);
  });

  test('with what was found shortened', () => {
    expect(readRating('好'.repeat(500))).toEqual({ kind: 'invalid', found: '好'.repeat(20) });
  });
});

describe('The mean of ratings', () => {
  test('leaves out what does not apply and names it', () => {
    expect(ratingsMean({ section: 2, ratings: ratings(4, 'n/a'), items })).toEqual({
      kind: 'mean',
      mean: 4,
      rated: 1,
      leftOut: [{ section: 2, item: 2, name: items[1]?.texts }],
    });
  });

  test('names each blank and each rating that is none', () => {
    expect(ratingsMean({ section: 1, ratings: ratings(null, 9) })).toEqual({
      kind: 'incomplete',
      problems: [
        { code: 'rating-missing', at: { section: 1, item: 1 } },
        { code: 'rating-invalid', at: { section: 1, item: 2 }, found: '9' },
      ],
    });
  });

  test('can be weighted; the weight of what is left out goes to the others', () => {
    expect(ratingsMean({ section: 1, ratings: ratings(5, 3), weights: [75, 25] })).toMatchObject({ mean: 4.5 });
    expect(ratingsMean({ section: 1, ratings: ratings(5, 'n/a', 3), weights: [50, 25, 25] })).toMatchObject({ mean: 4.3333333333 });
  });

  test('needs weights that add up, one for each rating', () => {
    expect(ratingsMean({ section: 1, ratings: ratings(5, 3), weights: [75, 20] })).toMatchObject({ problems: [{ code: 'weights-do-not-add-up', sum: 95 }] });
    expect(ratingsMean({ section: 1, ratings: ratings(5, 3), weights: [100] })).toMatchObject({ problems: [{ code: 'scores-and-weights-differ' }] });
  });

  test('of nothing is nothing', () => {
    expect(ratingsMean({ section: 1, ratings: [] })).toEqual({ kind: 'not-applicable', leftOut: [] });
    expect(ratingsMean({ section: 1, ratings: ratings('n/a') }).kind).toBe('not-applicable');
  });

  test('lies between the lowest and the highest', () => {
    const some = fc.array(fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(some, (values) => {
        const answer = ratingsMean({ section: 1, ratings: ratings(...values) });
        if (answer.kind !== 'mean') throw new Error(answer.kind);
        expect(answer.mean).toBeGreaterThanOrEqual(Math.min(...values));
        expect(answer.mean).toBeLessThanOrEqual(Math.max(...values));
      }),
    );
  });
});

describe('The total of sections', () => {
  test('counts a section of one item as much as one of ten', () => {
    expect(ratingSheetTotal([{ ratings: ratings(5) }, { ratings: ratings(...Array.from({ length: 10 }, () => 3)) }])).toMatchObject({ kind: 'total', total: 4 });
  });

  test('needs a weight for each section or for none', () => {
    expect(ratingSheetTotal([{ ratings: ratings(5), weight: 100 }, { ratings: ratings(3) }])).toMatchObject({ kind: 'incomplete', problems: [{ code: 'scores-and-weights-differ' }] });
  });

  test('keeps the means of the sections that are there', () => {
    expect(ratingSheetTotal([{ ratings: ratings(5) }, { ratings: ratings(null) }])).toMatchObject({
      kind: 'incomplete',
      sections: [{ kind: 'mean', mean: 5 }, { kind: 'incomplete' }],
    });
  });

  test('of no sections is none', () => {
    expect(ratingSheetTotal([])).toMatchObject({ kind: 'incomplete', problems: [{ code: 'nothing-rated' }] });
  });
});
