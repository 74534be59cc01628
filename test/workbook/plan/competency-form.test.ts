import fc from 'fast-check';
import { keyAccountSupervisorHalfYear } from '../../../src/catalogue/half-years/key-account-supervisor-half-year';
import { appraiseHalfYear } from '../../../src/domain/half-year/appraise-half-year';
import type { Rating } from '../../../src/domain/rating-sheet/rating';
import { roundHalfAway } from '../../../src/domain/number/round-half-away';
import type { WorkbookGrid } from '../../../src/workbook/grid';
import { competencyFormPlan } from '../../../src/workbook/plan/competency-form-plan';
import type { HalfYearPerson, ItemRatings } from '../../../src/workbook/plan/half-year-person';
import { carriedOut, sheetNamed } from './carried-out';
import { emptyWorkbook, settings } from './people';
import { recalculated } from './recalculated';

const person = (given: Partial<HalfYearPerson> = {}): HalfYearPerson => ({
  id: 'K001', name: '张三', period: '2026H1', scheme: keyAccountSupervisorHalfYear, ratings: { core: [], reference: [], attitude: [] }, ...given,
});

const form = (given: Partial<HalfYearPerson> = {}): WorkbookGrid =>
  carriedOut(emptyWorkbook, [{ kind: 'add-sheet', sheet: '半年' }, ...competencyFormPlan(person(given), '半年', settings)]);

const rowOf = (workbook: WorkbookGrid, label: string): number => sheetNamed(workbook, '半年').values.findIndex((row) => row[0] === label);

const rated = (value: number): ItemRatings => ({ self: { kind: 'rated', value: 5 }, appraiser: { kind: 'rated', value } });

describe('The half-year form', () => {
  test('has the three groups with eight numbered slots each, as the document has them', () => {
    const { values } = sheetNamed(form(), '半年');
    const headings = values.flatMap((row, index) => (row[0] === '序号' ? [[row[1], values.slice(index + 1, index + 9).map((slot) => slot[0])]] : []));
    expect(headings).toEqual(['核心能力', '参考能力', '态度'].map((name) => [name, [1, 2, 3, 4, 5, 6, 7, 8]]));
  });

  test('that nobody filled in yet has no mean and no total', () => {
    const workbook = form();
    const { values } = sheetNamed(workbook, '半年');
    expect([rowOf(workbook, '核心能力平均'), rowOf(workbook, '半年度总分')].map((row) => values[row]?.[5])).toEqual(['未完成', '未完成']);
  });

  test('counts the superior’s ratings, not the person’s own', () => {
    const fives = Array.from({ length: 5 }, () => rated(3));
    const workbook = form({ firstQuarter: 2.99, secondQuarter: 3.01, ratings: { core: fives, reference: fives, attitude: fives } });
    expect(sheetNamed(workbook, '半年').values[rowOf(workbook, '半年度总分')]?.[5]).toBe(3);
  });

  test('recalculates in another engine to the domain’s means and total', () => {
    const rating: fc.Arbitrary<Rating> = fc.oneof(
      { weight: 12, arbitrary: fc.integer({ min: 2, max: 10 }).map((half): Rating => ({ kind: 'rated', value: half / 2 })) },
      { weight: 2, arbitrary: fc.constant<Rating>({ kind: 'not-applicable' }) },
      { weight: 1, arbitrary: fc.constant<Rating>({ kind: 'blank' }) },
    );
    const group = fc.oneof(
      fc.array(fc.record({ self: rating, appraiser: rating }), { minLength: 5, maxLength: 5 }),
      fc.constant(Array.from({ length: 5 }, (): ItemRatings => ({ self: { kind: 'blank' }, appraiser: { kind: 'not-applicable' } }))),
    );
    const total = fc.option(fc.integer({ min: 100, max: 500 }).map((n) => n / 100), { nil: undefined, freq: 10 });
    const people = fc.sample(fc.record({ firstQuarter: total, secondQuarter: total, ratings: fc.record({ core: group, reference: group, attitude: group }) }), { numRuns: 40, seed: 7 });
    const workbooks = people.map(({ firstQuarter, secondQuarter, ratings }) => form({
      ...(firstQuarter === undefined ? {} : { firstQuarter }), ...(secondQuarter === undefined ? {} : { secondQuarter }), ratings,
    }));
    const differences = recalculated(workbooks).flatMap((answer, index) => {
      const workbook = workbooks[index] ?? emptyWorkbook;
      const { values, formulas } = sheetNamed(workbook, '半年');
      const cells = [...formulas].flatMap(([r, row]) => [...row.keys()].map((c) => ({ shown: values[r]?.[c] ?? '', got: answer.get('半年')?.get(`${r}:${c}`) ?? '' })));
      return cells.filter(({ shown, got }) => (typeof shown === 'number' ? roundHalfAway(Number(got), 9) !== roundHalfAway(shown, 9) : got !== shown));
    });
    expect(differences.slice(0, 3)).toEqual([]);
    const totals = people.map(({ firstQuarter, secondQuarter, ratings }, index) => {
      const workbook = workbooks[index] ?? emptyWorkbook;
      const of = (items: readonly ItemRatings[]): readonly Rating[] => items.map(({ appraiser }) => appraiser);
      const domain = appraiseHalfYear(keyAccountSupervisorHalfYear, {
        firstQuarter, secondQuarter, ratings: { core: of(ratings.core), reference: of(ratings.reference), attitude: of(ratings.attitude) },
      });
      return [sheetNamed(workbook, '半年').values[rowOf(workbook, '半年度总分')]?.[5], domain.kind === 'complete' ? domain.total : '未完成'];
    });
    expect(totals.filter(([shown, expected]) => shown !== expected)).toEqual([]);
    expect(new Set(totals.map(([shown]) => typeof shown))).toEqual(new Set(['number', 'string']));
  });
});
