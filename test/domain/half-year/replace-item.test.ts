import { halfYearSchemes } from '../../../src/catalogue/half-years';
import type { HalfYearScheme } from '../../../src/domain/half-year/half-year-scheme';
import { replaceItem } from '../../../src/domain/half-year/replace-item';
import type { RatingItem } from '../../../src/domain/rating-sheet/rating-sheet';

const [published] = halfYearSchemes;
if (published === undefined) throw new Error('There is a half-year scheme');
const scheme: HalfYearScheme = published;

const own: RatingItem = { texts: { 'zh-CN': '保密意识', 'zh-TW': '保密意識', 'en-US': 'Discretion' }, origin: 'document' };

const replaced = (from: HalfYearScheme, ...change: readonly [slot: number, item: RatingItem | undefined]): HalfYearScheme => {
  const answer = replaceItem(from, 'attitude', ...change);
  if (answer.kind === 'problem') throw new Error(answer.problem.code);
  return answer.scheme;
};
const names = ({ groups }: HalfYearScheme): readonly string[] => groups[2].items.map(({ texts }) => texts['zh-CN']);

describe('An item of the half-year form', () => {
  test('can be replaced in its slot, and nothing else changes', () => {
    const changed = replaced(scheme, 2, own);
    expect(names(changed)).toEqual(names(scheme).with(1, '保密意识'));
    expect(changed.groups.slice(0, 2)).toEqual(scheme.groups.slice(0, 2));
    expect(names(scheme)).not.toContain('保密意识');
  });

  test('can be added in the first empty slot, up to the last', () => {
    const full = replaced(replaced(replaced(scheme, 6, own), 7, own), 8, own);
    expect(names(full).length).toBe(8);
    expect(replaceItem(full, 'attitude', 9, own)).toEqual({ kind: 'problem', problem: { code: 'slot-invalid', found: '9', last: 8 } });
  });

  test('can be taken out; later ones move up', () => {
    expect(names(replaced(scheme, 1, undefined))).toEqual(names(scheme).slice(1));
  });

  test.each([0, -1, 1.5, 7, NaN])('has no slot %d', (slot) => {
    expect(replaceItem(scheme, 'attitude', slot, own)).toEqual({ kind: 'problem', problem: { code: 'slot-invalid', found: String(slot), last: 6 } });
  });

  test('cannot be taken out of an empty slot', () => {
    expect(replaceItem(scheme, 'attitude', 6, undefined)).toEqual({ kind: 'problem', problem: { code: 'slot-invalid', found: '6', last: 5 } });
  });
});
