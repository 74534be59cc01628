import { bindTarget, speaksOfTarget } from '../../../src/domain/rule/bind-target';
import { measureOf } from '../../../src/domain/rule/measure-of';
import { readRule } from '../../../src/domain/rule/read-rule';
import type { Rule } from '../../../src/domain/rule/rule';
import { scoreOf } from '../../../src/domain/rule/score-of';
import { scorer } from '../../../src/domain/rule/scorer';
import { writeRule } from '../../../src/domain/rule/write-rule';

const ruleOf = (text: string): Rule => {
  const result = readRule(text);
  if (result.kind === 'problem') throw new Error(`${text}: ${JSON.stringify(result.problem)}`);
  return result.rule;
};

/** Score of each result; `-` where the rule does not cover it. */
const scores = (text: string, ...results: readonly number[]): readonly (number | '-')[] =>
  results.map((result) => {
    const score = scoreOf(ruleOf(text), result);
    expect(scorer(ruleOf(text))(result)).toBe(score.kind === 'scored' ? score.score : undefined);
    return score.kind === 'scored' ? score.score : '-';
  });

describe('The notation, row by row', () => {
  test('<5‰为3: below 5‰ scores 3', () => {
    expect(scores('<5‰为3', 0, 0.0042, 0.0049999999, 0.005, 0.1 * 0.05, 1)).toEqual([3, 3, 3, '-', '-', '-']);
  });
  test('the first clause that holds decides', () => {
    expect(scores('<5‰为3；<10‰为2；否则为1', 0.0049, 0.005, 0.0099, 0.01, 0.5)).toEqual([3, 2, 2, 1, 1]);
  });
  test('the same upwards', () => {
    expect(scores('>90%为5；>80%为4；>70%为3；>60%为2；否则为1', 0.95, 0.9, 0.8, 0.7001, 0.7, 0.6, 0)).toEqual([5, 4, 3, 3, 2, 1, 1]);
  });
  test('以内, 以上 and 以下 include the number itself; 低于 and 超过 do not', () => {
    expect(scores('5‰以内为3', 0.005, 0.0050000001)).toEqual([3, '-']);
    expect(scores('70%以上为3', 0.7, 0.6999999999)).toEqual([3, '-']);
    expect(scores('5‰以下为3', 0.005)).toEqual([3]);
    expect(scores('低于5‰为3', 0.005, 0.0049)).toEqual(['-', 3]);
    expect(scores('超过70%为3', 0.7, 0.71)).toEqual(['-', 3]);
  });
  test('an interval; with a dash the lower bound is in, the upper out', () => {
    expect(scores('[60%,70%)为2', 0.5999, 0.6, 0.6999, 0.7)).toEqual(['-', 2, 2, '-']);
    expect(scores('60%-70%为2', 0.5999, 0.6, 0.6999, 0.7)).toEqual(['-', 2, 2, '-']);
    expect(scores('(60%,70%]为2', 0.6, 0.7)).toEqual(['-', 2]);
  });
  test('1-5评分: the result is the score', () => {
    expect(scores('1-5评分', 0.9, 1, 4.2, 5, 5.1)).toEqual(['-', 1, 4.2, 5, '-']);
  });
  test('线性: straight lines between the points, flat beyond them', () => {
    expect(scores('线性：10‰为1，5‰为3，0‰为5', 0, 0.0025, 0.005, 0.0075, 0.01, 0.5)).toEqual([5, 4, 3, 2, 1, 1]);
  });
  test('满分5，每次扣0.5，最低1: deduction per incident', () => {
    expect(scores('满分5，每次扣0.5，最低1', 0, 1, 2, 8, 9)).toEqual([5, 4.5, 4, 1, 1]);
  });
  test('English says the same', () => {
    expect(ruleOf('<5‰ = 3; < 10‰ = 2; otherwise 1')).toEqual(ruleOf('<5‰为3；<10‰为2；否则为1'));
    expect(ruleOf('5‰ or less = 3')).toEqual(ruleOf('5‰以内为3'));
    expect(ruleOf('70% or more = 3')).toEqual(ruleOf('70%以上为3'));
  });
});

describe('The target of the period', () => {
  test('a rule that speaks of it has no score before it is bound', () => {
    const rule = ruleOf('<t为3；<2t为2；否则为1');
    expect(speaksOfTarget(rule)).toBe(true);
    expect(scoreOf(rule, 0.01)).toEqual({ kind: 'unscored', problem: { code: 'target-missing' } });
    expect(() => scorer(rule)).toThrow();
  });
  test('bound, it is an ordinary rule in the unit of the target', () => {
    const bound = bindTarget(ruleOf('<t/4为5；<t/2为4；<t为3；<2t为2；否则为1'), { amount: 3, unit: '%' });
    expect(writeRule(bound, 'zh')).toBe('<0.75%为5；<1.5%为4；<3%为3；<6%为2；否则为1');
    expect(speaksOfTarget(bound)).toBe(false);
  });
});

describe('The measure of a rule', () => {
  test.each([['<5‰为3', 'rate'], ['1-5评分', 'rating'], ['满分5，每次扣0.5，最低1', 'count'], ['<5为3', 'number'], ['<t为3', 'number']])('%s: %s', (text, measure) => {
    expect(measureOf(ruleOf(text))).toBe(measure);
  });
});
