import fc from 'fast-check';
import { locales } from '../../src/domain/locale';
import { bindTarget } from '../../src/domain/rule/bind-target';
import { readRule } from '../../src/domain/rule/read-rule';
import { scoreOf } from '../../src/domain/rule/score-of';
import { explain } from '../../src/language/explain';
import { rule as anyRule } from '../domain/rule/random-rule';

const why = (text: string, value: number, locale: (typeof locales)[number] = 'zh-CN'): string => {
  const rule = readRule(text);
  if (rule.kind === 'problem') throw new Error(text);
  const score = scoreOf(bindTarget(rule.rule, { amount: 3, unit: '%' }), value);
  return score.kind === 'scored' ? explain(score.because, locale) : score.problem.code;
};

describe('Why this score?', () => {
  test.each([
    ['<5‰为3；<10‰为2；否则为1', 0.0042, '4.2‰ < 5‰ → 3'],
    ['<5‰为3；<10‰为2；否则为1', 0.005, '5‰ < 10‰ → 2'],
    ['<5‰为3；<10‰为2；否则为1', 0.012, '12‰ ≥ 10‰ → 1'],
    ['<5‰为3；<10‰为2；否则为1', 0.01, '10‰ ≥ 10‰ → 1'],
    ['>70%为3；>60%为2；否则为1', 0.68, '68% > 60% → 2'],
    ['>70%为3；>60%为2；否则为1', 0.6, '60% ≤ 60% → 1'],
    ['5‰以内为3', 0.005, '5‰ ≤ 5‰ → 3'],
    ['70%以上为3', 0.7, '70% ≥ 70% → 3'],
    ['[60%,70%)为2；否则为1', 0.65, '60% ≤ 65% < 70% → 2'],
    ['(60%,70%]为2；否则为1', 0.65, '60% < 65% ≤ 70% → 2'],
    ['[60%,70%)为2；否则为1', 0.7, '70% ≥ 70% → 1'],
    ['[60%,70%)为2；否则为1', 0.5, '50% < 60% → 1'],
    ['(60%,70%]为2；否则为1', 0.6, '60% ≤ 60% → 1'],
    ['<60%为3；>70%为3；否则为1', 0.65, '60% ≤ 65% ≤ 70% → 1'],
    ['<60%为2；≤60%为2；>70%为3；否则为1', 0.65, '60% < 65% ≤ 70% → 1'],
    ['0次为5；1次为4；否则为1', 2, '2 > 1 → 1'],
    ['0次为5；1次为4；否则为1', 1, '1 = 1 → 4'],
    ['<t为3；<2t为2；否则为1', 0.04, '4% < 6% → 2'],
    ['<5‰为3；否则为1', 0.0049999999, '4.9999999‰ < 5‰ → 3'],
    ['<5‰为3；否则为1', 0.00123456789, '1.2346‰ < 5‰ → 3'],
    ['0-5‰为3', 0.001, '0‰ ≤ 1‰ < 5‰ → 3'],
    ['0≤x<5‰为3', 0.001, '0 ≤ 1‰ < 5‰ → 3'],
    ['1-5评分', 4.2, '评分 4.2 → 4.2'],
    ['线性：10‰为1，5‰为3，0‰为5', 0.0075, '在 5‰ → 3 与 10‰ → 1 之间：7.5‰ → 2'],
    ['线性：10‰为1，5‰为3，0‰为5', 0.005, '5‰ = 5‰ → 3'],
    ['线性：10‰为1，5‰为3，0‰为5', 0.02, '20‰ ≥ 10‰ → 1'],
    ['线性：10%为1，40%为2', 0.2, '在 10% → 1 与 40% → 2 之间：20% → 1.3333'],
    ['满分5，每次扣0.5，最低1', 2, '5 − 0.5 × 2 = 4'],
    ['满分5，每次扣0.5，最低1', 0, '5 − 0.5 × 0 = 5'],
    ['满分5，每次扣0.5，最低1', 8, '5 − 0.5 × 8 = 1'],
    ['满分5，每次扣0.5，最低1', 12, '5 − 0.5 × 12 = −1 → 最低 1'],
  ])('%s, result %d: %s', (text, value, reason) => {
    expect(why(text, value)).toBe(reason);
  });

  test('in each language', () => {
    expect(why('满分5，每次扣0.5，最低1', 12, 'en-US')).toBe('5 − 0.5 × 12 = −1 → the lowest, 1');
    expect(why('线性：10‰为1，5‰为3', 0.0075, 'en-US')).toBe('between 5‰ → 3 and 10‰ → 1: 7.5‰ → 2');
    expect(why('1-5评分', 4.2, 'en-US')).toBe('rated 4.2 → 4.2');
    expect(why('线性：10‰为1，5‰为3', 0.0075, 'zh-TW')).toBe('在 5‰ → 3 與 10‰ → 1 之間：7.5‰ → 2');
  });

  test('what is said is true: a comparison in words holds for the figures it names', () => {
    const claim = /^(?:(-?[\d.]+)([%‰]?) (≤|<) )?(-?[\d.]+)([%‰]?)(?: (≤|<|≥|>|=) (-?[\d.]+)([%‰]?))? → (-?[\d.]+)$/;
    const per = (unit: string | undefined): number => (unit === '%' ? 100 : unit === '‰' ? 1000 : 1);
    const holds = (a: number, sign: string, b: number): boolean =>
      sign === '<' ? a < b : sign === '≤' ? a <= b + 1e-12 : sign === '>' ? a > b : sign === '≥' ? a >= b - 1e-12 : Math.abs(a - b) < 1e-12;
    fc.assert(
      fc.property(anyRule.filter(({ kind }) => kind === 'steps'), fc.integer({ min: -500, max: 2000 }), (rule, n) => {
        const score = scoreOf(rule, n / 1000);
        if (score.kind === 'unscored') return true;
        const [, low, lowUnit, lowSign, value, unit, sign, high, highUnit] = claim.exec(explain(score.because, 'en-US')) ?? [];
        if (value === undefined) return false;
        const size = Number(value) / per(unit);
        return (low === undefined || holds(Number(low) / per(lowUnit), String(lowSign), size)) && (sign === undefined || holds(size, sign, Number(high) / per(highUnit)));
      }),
      { numRuns: 1_000 },
    );
  });
});
