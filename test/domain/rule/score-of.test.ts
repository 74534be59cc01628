import { bindTarget } from '../../../src/domain/rule/bind-target';
import { readRule } from '../../../src/domain/rule/read-rule';
import type { Rule } from '../../../src/domain/rule/rule';
import { scoreOf } from '../../../src/domain/rule/score-of';
import { scorer } from '../../../src/domain/rule/scorer';
import { writeRule } from '../../../src/domain/rule/write-rule';

const ruleOf = (text: string): Rule => {
  const result = readRule(text);
  if (result.kind === 'problem') throw new Error(text);
  return result.rule;
};

const permille = (amount: number): { readonly amount: number; readonly unit: '‰' } => ({ amount, unit: '‰' });

describe('A score says what decided it', () => {
  const rule = ruleOf('<5‰为3；<10‰为2；否则为1');

  test('the clause, counted from 1, and the normalised result', () => {
    expect(scoreOf(rule, 0.1 * 0.05)).toEqual({
      kind: 'scored',
      score: 2,
      because: { kind: 'clause', value: 0.005, score: 2, position: 2, condition: { kind: 'below', limit: permille(10), inclusive: false } },
    });
  });

  test('the limit that was missed last', () => {
    expect(scoreOf(rule, 0.012)).toEqual({
      kind: 'scored',
      score: 1,
      because: { kind: 'otherwise', value: 0.012, score: 1, stretch: { lower: { limit: permille(10), included: true } } },
    });
  });

  test('both points of a line, the lower first', () => {
    const line = ruleOf('线性：10‰为1，5‰为3，0‰为5');
    expect(scoreOf(line, 0.0075)).toMatchObject({ because: { kind: 'line', from: { at: permille(5), score: 3 }, to: { at: permille(10), score: 1 }, score: 2 } });
  });

  test('whether a deduction stopped at the lowest', () => {
    const deduction = ruleOf('满分5，每次扣0.5，最低1');
    expect(scoreOf(deduction, 8)).toMatchObject({ score: 1, because: { stoppedAtLowest: false } });
    expect(scoreOf(deduction, 9)).toMatchObject({ score: 1, because: { stoppedAtLowest: true } });
  });
});

describe('A result without a score has a problem', () => {
  test.each<readonly [string, number, unknown]>([
    ['<5‰为3', 0.008, { code: 'result-not-covered', rule: '<5‰为3', value: 0.008 }],
    ['1-5评分', 5.5, { code: 'rating-out-of-range', found: 5.5, lowest: 1, highest: 5 }],
    ['满分5，每次扣0.5，最低1', -1, { code: 'negative', found: -1 }],
    ['<t为3；否则为1', 0.008, { code: 'target-missing' }],
    ['<5‰为3；否则为1', NaN, { code: 'not-a-number', found: 'NaN', at: 0 }],
    ['<5‰为3；否则为1', -Infinity, { code: 'not-a-number', found: '-Infinity', at: 0 }],
  ])('%s, result %d', (text, result, problem) => {
    expect(scoreOf(ruleOf(text), result)).toEqual({ kind: 'unscored', problem });
  });

  test('the scorer for many results gives no score there', () => {
    const score = scorer(ruleOf('<5‰为3；否则为1'));
    expect([NaN, Infinity, -Infinity].map(score)).toEqual([undefined, undefined, undefined]);
  });
});

describe('A target that is filled in', () => {
  const bound = (text: string, amount: number, unit: '%' | '‰' | ''): string => writeRule(bindTarget(ruleOf(text), { amount, unit }), 'zh');

  test.each<readonly [string, number, '%' | '‰' | '', string]>([
    ['<t为3；<2t为2；否则为1', 3, '%', '<3%为3；<6%为2；否则为1'],
    ['<t/4为5；否则为1', 5, '‰', '<1.25‰为5；否则为1'],
    ['<t/3为5；否则为1', 1, '%', '<0.33333333%为5；否则为1'],
    ['≥目标值的80%为3', 90, '%', '≥72%为3'],
    ['[t,2t)为2；<5‰为3', 0.1, '%', '[0.1%,0.2%)为2；<5‰为3'],
    ['线性：2t为1，t为3', 4, '', '线性：8为1，4为3'],
    ['1-5评分', 4, '%', '1-5评分'],
  ])('%s with %d%s is %s', (text, amount, unit, expected) => {
    expect(bound(text, amount, unit)).toBe(expected);
  });

  test('points of a line that fall together leave the first that was written', () => {
    const line = bindTarget(ruleOf('线性：t为1，5‰为3，0‰为5'), permille(5));
    expect(scoreOf(line, 0.005)).toMatchObject({ score: 1 });
    expect(scorer(line)(0.005)).toBe(1);
    expect(scorer(line)(0.0025)).toBe(3);
    expect(scorer(line)(0.006)).toBe(3);
  });
});
