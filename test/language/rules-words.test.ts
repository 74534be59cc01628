import type { Problem } from '../../src/domain/problem';
import { locales } from '../../src/domain/locale';
import { checkRule } from '../../src/domain/rule/check-rule';
import { readResult } from '../../src/domain/read-result';
import { readRule } from '../../src/domain/rule/read-rule';
import { problemText } from '../../src/language/problem-text';
import { ruleFactText } from '../../src/language/rule-fact-text';
import { ruleFactWords } from '../../src/language/rule-fact-words';
import { rulesWords } from '../../src/language/rules-words';

const ruleProblem = (text: string): Problem => {
  const result = readRule(text);
  if (result.kind === 'rule') throw new Error(text);
  return result.problem;
};

const resultProblem = (given: string | number | null): Problem => {
  const result = readResult(given, { measure: 'rate' });
  if (result.kind === 'measured') throw new Error(String(given));
  return result.problem;
};

const problems: readonly Problem[] = [
  ...['', 'abc', '<5‰', '<5‰为', '<5‰为3<', '60%-70为3', '[60%', '线性：10‰为1', '满分5', '<5‰为3；否则为1；<', '[7%,6%)为2', '>7%且>8%为3', '线性：5‰为1，0.5%为3', '满分1，每次扣1，最低2', '<0.12345678901为3', '<为3'].map(ruleProblem),
  ruleProblem('x'.repeat(10_001)),
  ruleProblem('<5‰为3；'.repeat(101)),
  ruleProblem(`线性：${Array.from({ length: 21 }, (_, index) => `${index}为3`).join('，')}`),
  ...[null, '约', 4.2, 5000, -1, '#DIV/0!'].map(resultProblem),
  { code: 'unit-unexpected', found: '80%', measure: 'rating' },
  { code: 'rating-out-of-range', found: 6, lowest: 1, highest: 5 },
  { code: 'formula-without-value', formula: 'SUM(A1:A9)' },
  { code: 'denominator-zero' },
  { code: 'denominator-missing' },
  { code: 'too-precise', found: '0.123456789%' },
  { code: 'target-missing' },
  { code: 'target-missing', indicator: 'drop-off-rate' },
  { code: 'result-not-covered', rule: '<5‰为3', value: 0.008 },
];

const facts = [
  ...checkRule('<10‰为2；<5‰为3；[20‰,30‰)为6', { measure: 'rate', betterWhen: 'lower' }),
  ...checkRule('<5‰为1；≥5‰为3；否则为1', { measure: 'rate', betterWhen: 'lower' }),
  ...checkRule('<t为3；<2t为2；否则为1', { measure: 'rate', betterWhen: 'lower' }),
  ...checkRule('<5为3', { measure: 'rate', betterWhen: 'lower' }),
  ...checkRule('<5%为3', { measure: 'rating', betterWhen: 'lower' }),
  ...checkRule('1-5评分', { measure: 'rate', betterWhen: 'lower' }),
  ...checkRule('>100%为5；否则为3', { measure: 'rate', betterWhen: 'higher' }),
  ...checkRule('?'),
];

describe('The words of rules', () => {
  test('every problem and every fact is tried here', () => {
    const codes = new Set<string>(problems.map(({ code }) => code));
    expect(Object.keys(rulesWords['en-US'].problems).filter((code) => !codes.has(code))).toEqual([]);
    const found = new Set<string>(facts.map(({ code }) => code));
    expect(Object.keys(ruleFactWords['en-US']).filter((code) => !found.has(code))).toEqual([]);
  });

  const sentences = (locale: (typeof locales)[number]): readonly string[] => [...problems.map((problem) => problemText(problem, locale)), ...facts.map((fact) => ruleFactText(fact, locale))];

  test.each(locales)('in %s are whole sentences', (locale) => {
    for (const sentence of sentences(locale)) {
      expect(sentence).toMatch(locale === 'en-US' ? /^[A-Z"].*\.$/ : /[。]$/);
      expect(sentence).not.toMatch(/undefined|NaN|\[object|[您你]|[\p{Cc}]/u);
      expect(sentence).not.toMatch(/\d [%‰]/);
    }
  });

  test('in Chinese have a blank between Han characters and Latin letters or digits', () => {
    for (const sentence of [...sentences('zh-CN'), ...sentences('zh-TW')]) {
      const own = sentence.replace(/[“「].*?[”」]/g, '“”').replace(/(例如|应为|應為)[^。]*/g, '$1').replace(/t，|t。/g, '');
      expect(own).not.toMatch(/\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%‰]\p{Script=Han}/u);
    }
  });

  test('in Taiwan use its terms', () => {
    for (const sentence of sentences('zh-TW')) {
      expect(sentence.replace(/字起是「.*?」/, '')).not.toMatch(/[单结为数应请规则识满线评别给间这见认错误带过样]|單元格|文件|默認|信息/u);
    }
  });

  test('say what was found, what was expected and what to do', () => {
    expect(problemText(resultProblem(4.2), 'zh-CN')).toBe('填写的是 4.2，即 420%，比率一般不超过 100%。是否指 4.2‰ 或 4.2%？请带单位填写。');
    expect(problemText(resultProblem(4.2), 'en-US')).toBe('The entry is 4.2, that is 420%; a rate is usually not above 100%. Did it mean 4.2‰ or 4.2%? Enter it with its unit.');
    expect(problemText(ruleProblem('<5‰为3；大概10‰为2'), 'zh-CN')).toBe('规则的第 7 个字起是“大概”，无法识别，此处应为条件，例如 <5‰、70%以上、[60%,70%)、否则。请改写。');
    expect(problemText({ code: 'result-not-covered', rule: '<5‰为3', value: 0.008 }, 'en-US')).toBe('The result 8‰ is not covered by the rule "<5‰ = 3". Check the result, or complete the rule, for example with "otherwise 1".');
    expect(problemText({ code: 'target-missing', indicator: 'drop-off-rate' }, 'zh-CN')).toContain('没有本期的目标值');
  });

  test('control characters in what was found are shown as signs', () => {
    expect(problemText(ruleProblem('\u0000\u001b'), 'en-US')).toContain('"\u2400\u241b"');
  });
});
