import fc from 'fast-check';
import { rank, ranks, type RankStyle } from '../../../src/domain/calibration/rank';

const totals = fc.array(fc.integer({ min: 100, max: 140 }).map((hundredths) => hundredths / 100), { minLength: 1, maxLength: 40 });
const styles: readonly RankStyle[] = ['competition', 'dense'];

describe('Ranks', () => {
  test.each(styles)('of all (%s) are the ranks of each', (style) => {
    fc.assert(
      fc.property(totals, (all) =>
        expect(ranks(all, style).map((place) => ({ kind: 'rank', rank: place }))).toEqual(all.map((total) => rank(total, all, style))),
      ),
    );
  });

  test('of the dense style have no gaps', () => {
    fc.assert(
      fc.property(totals, (all) => {
        const given = new Set(ranks(all, 'dense'));
        expect([...given].toSorted((a, b) => a - b)).toEqual(Array.from({ length: given.size }, (_, index) => index + 1));
      }),
    );
  });

  test('of the competition style count the people before', () => {
    fc.assert(
      fc.property(totals, (all) => {
        const given = ranks(all, 'competition');
        all.forEach((total, index) => expect(given[index]).toBe(1 + all.filter((other) => other > total).length));
      }),
    );
  });

  test('are not given among totals that are no figures', () => {
    expect(rank(3, [3, NaN])).toEqual({ kind: 'problem', problem: { code: 'total-invalid', found: 'NaN' } });
    expect(rank(NaN, [3])).toMatchObject({ kind: 'problem', problem: { code: 'total-invalid' } });
  });
});
