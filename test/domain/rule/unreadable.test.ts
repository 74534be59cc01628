import fc from 'fast-check';
import { tokensOf } from '../../../src/domain/rule/reading/tokens-of';
import { readRule } from '../../../src/domain/rule/read-rule';
import { scoreOf } from '../../../src/domain/rule/score-of';
import type { Rule } from '../../../src/domain/rule/rule';
import { writeRule } from '../../../src/domain/rule/write-rule';

const problemOf = (text: string): unknown => {
  const result = readRule(text);
  return result.kind === 'problem' ? result.problem : `read as ${writeRule(result.rule, 'zh')}`;
};

/** What stood where reading stopped, and what was expected there. */
const stop = (text: string): unknown => {
  const result = readRule(text);
  if (result.kind === 'rule') return `read as ${writeRule(result.rule, 'zh')}`;
  const { problem } = result;
  if (problem.code !== 'rule-unreadable') return problem.code;
  expect(text.slice(problem.span.start, problem.span.end).slice(0, 20)).toBe(problem.found);
  return [problem.span.start, problem.found, problem.expected];
};

describe('What cannot be read is said with its place, what stood there and what was expected', () => {
  test.each<readonly [string, number, string, string]>([
    ['abc', 0, 'abc', 'condition'],
    ['优秀为5', 0, '优秀', 'condition'],
    ['5‰为3', 0, '5‰', 'condition'],
    ['70%为3；否则为1', 0, '70%', 'condition'],
    ['3分为5', 0, '3分', 'condition'],
    ['否则为1', 0, '否则', 'condition'],
    ['为3', 0, '为', 'condition'],
    ['<为3', 1, '为', 'figure'],
    ['<5‰', 3, '', 'score-word'],
    ['<5‰ 3', 4, '3', 'score-word'],
    ['<5‰；<10‰为2', 3, '；', 'score-word'],
    ['<5‰为', 4, '', 'score'],
    ['<5‰为好', 4, '好', 'score'],
    ['<5‰为-3', 4, '-', 'score'],
    ['<5‰为3<10‰为2', 5, '<', 'separator'],
    ['<5‰为3 否则为1', 6, '否则', 'separator'],
    ['<5‰为3 4', 6, '4', 'separator'],
    ['<5‰为3 左右', 6, '左右', 'separator'],
    ['<5‰为3；约10‰为2', 6, '约', 'condition'],
    ['<5‰为3；否则为1；<10‰为2', 11, '<', 'end'],
    ['<5‰为3；否则', 8, '', 'score'],
    ['<5‰≠3', 3, '≠', 'score-word'],
    ['< 1 0‰为3', 4, '0', 'score-word'],
    ['<1,000为3', 2, ',', 'score-word'],
    ['<0,5%为3', 2, ',', 'score-word'],
    ['<5.为3', 2, '.', 'score-word'],
    ['<5%%为3', 3, '%', 'score-word'],
    ['<5e3为3', 2, 'e', 'score-word'],
    ['<NaN为3', 1, 'NaN', 'figure'],
    ['<ton为3', 1, 'ton', 'figure'],
    ['<5‰ island 3', 4, 'island', 'score-word'],
    ['<Infinity为3', 1, 'Infinity', 'figure'],
    ['60%-70为2', 6, '为', 'unit'],
    ['≥60%\n<70%为2', 5, '<', 'score-word'],
    ['70%（含70%以上为3', 8, '以上', 'interval-end'],
    ['[60%,70%为2', 8, '为', 'interval-end'],
    ['[60%为2', 4, '为', 'interval-end'],
    ['[60%,70%,80%)为2', 8, ',', 'interval-end'],
    ['线性：10‰为1', 8, '', 'line-point'],
    ['线性', 2, '', 'line-point'],
    ['线性：<10‰为1，5‰为3', 3, '<', 'line-point'],
    ['满分5', 3, '', 'deduction'],
    ['满分5，每次扣0.5', 10, '', 'deduction'],
    ['满分5，最低1', 4, '最低', 'deduction'],
    ['满分，每次扣0.5，最低1', 2, '，', 'score'],
    ['1-5评分；<5‰为3', 6, '<', 'end'],
    ['<t/0为3', 3, '0', 'figure'],
    ['<0t为3', 1, '0', 'figure'],
    ['<5‰为3\u0000', 5, '\u0000', 'separator'],
    ['<5‰为3；😀', 6, '😀', 'condition'],
  ])('%j: at %i stood %j, expected: %s', (text, at, found, expected) => {
    expect(stop(text)).toEqual([at, found, expected]);
  });

  test('at most 20 characters of it are quoted', () => {
    expect(problemOf('很'.repeat(300))).toEqual({ code: 'rule-unreadable', span: { start: 0, end: 300 }, found: '很'.repeat(20), expected: 'condition' });
  });

  test.each([
    ['', 'rule-empty'],
    [' \n\t\u3000', 'rule-empty'],
    ['[70%,60%)为2', 'interval-empty'],
    ['[60%,60%]为2', 'interval-empty'],
    ['5%-50‰为2', 'interval-empty'],
    ['5-1评分', 'interval-empty'],
    ['[2t,t)为2', 'interval-empty'],
    ['>70%且>80%为3', 'condition-contradictory'],
    ['<5‰且<10‰为3', 'condition-contradictory'],
    ['超过70%以内为3', 'condition-contradictory'],
    ['70%（含60%）以上为3', 'condition-contradictory'],
    ['60%以上70%以上为3', 'condition-contradictory'],
    ['<5‰<10‰为3', 'condition-contradictory'],
    ['超过70%以上为3', 'condition-contradictory'],
    ['低于5‰（含）为3', 'condition-contradictory'],
    ['5‰（含）以下（不含）为3', 'condition-contradictory'],
    ['线性：5‰为1，0.5%为3', 'point-twice'],
    ['满分1，每次扣0.5，最低2', 'lowest-above-full'],
    ['<0.12345678901为3', 'figure-too-precise'],
    ['<0.123456789%为3', 'figure-too-precise'],
    ['<1234567890123456为3', 'figure-too-precise'],
    ['<一一一一一一一一一一一一一一一一一一一一为3', 'figure-too-precise'],
    ['<5‰为3.00001', 'figure-too-precise'],
  ])('%j is refused: %s', (text, code) => {
    expect(problemOf(text)).toMatchObject({ code });
  });

  test('zeros at the end cost no digits', () => {
    expect(problemOf('<5.000000000000000000‰为3.000000000')).toBe('read as <5‰为3');
  });
});

describe('Hostile text is answered with a problem', () => {
  const size = 100_000;
  const hostile: readonly (readonly [string, string])[] = [
    ['clauses', '<5‰为3；'.repeat(size / 6)],
    ['digits', '<' + '1'.repeat(size)],
    ['decimals', '<0.' + '1'.repeat(size)],
    ['Chinese numerals', '<' + '七十'.repeat(size / 2)],
    ['brackets', '['.repeat(size)],
    ['minus signs', '-'.repeat(size)],
    ['blanks', ' '.repeat(size) + '<'],
    ['blanks between letters', 'a '.repeat(size / 2)],
    ['line breaks', '<5‰为' + '\n'.repeat(size)],
    ['beginnings of words', '不超'.repeat(size / 2)],
    ['English beginnings', 'less than or equal '.repeat(size / 19)],
    ['control characters', '\u0000\u0001\u001b[2J'.repeat(size / 6)],
    ['lone surrogates', '\ud800'.repeat(size)],
    ['right-to-left marks', '\u202e'.repeat(size)],
  ];

  test.each(hostile)('100 kB of %s', (_, text) => {
    expect(problemOf(text)).toMatchObject({ code: 'rule-too-long', counted: 'characters', most: 10_000 });
    expect(readRule(text.slice(0, 10_000)).kind).toBe('problem');
  });

  /** How often the text is compared with a word or a pattern; each comparison costs at most what it takes from the text. */
  const comparisons = (text: string): number => {
    let count = 0;
    const { startsWith } = String.prototype;
    const { exec } = RegExp.prototype;
    String.prototype.startsWith = function counted(...args) { count += 1; return startsWith.apply(this, args); };
    RegExp.prototype.exec = function counted(given) { count += 1; return exec.call(this, given); };
    try {
      tokensOf(text);
    } finally {
      String.prototype.startsWith = startsWith;
      RegExp.prototype.exec = exec;
    }
    return count;
  };

  test.each(hostile)('ten times as many %s take ten times as many comparisons', (_, text) => {
    const few = comparisons(text.slice(0, 10_000));
    expect(few).toBeGreaterThan(0);
    expect(comparisons(text)).toBeLessThanOrEqual(11 * few);
    expect(comparisons(text)).toBeLessThan(40 * text.length);
  });

  test('more than 100 clauses or 20 points are too many', () => {
    const clauses = (count: number): string => Array.from({ length: count }, (_, index) => `<${index + 1}为3`).join('；');
    const points = (count: number): string => `线性：${Array.from({ length: count }, (_, index) => `${index}为3`).join('，')}`;
    expect(readRule(clauses(100)).kind).toBe('rule');
    expect(problemOf(clauses(101))).toMatchObject({ code: 'rule-too-long', counted: 'clauses', most: 100 });
    expect(readRule(points(20)).kind).toBe('rule');
    expect(problemOf(points(21))).toMatchObject({ code: 'rule-too-long', counted: 'points', most: 20 });
  });

  const words = '< > ≤ = 5 3 70 % ‰ 为 得 分 ； ， 以内 以上 t 目标 [ ) ( ] - ~ 否则 线性 满分 每次 扣 最低 评分 1 0.5 千分之 五 十 且 x 的 倍 / （含） otherwise below or less to \n \u0000 好'.split(' ');

  test('whatever is typed is a rule that can be written and run, or a problem inside the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((parts) => parts.join('')), (text) => {
        const result = readRule(text);
        if (result.kind === 'rule') return isSound(result.rule);
        return !('span' in result.problem) || (result.problem.span.start <= result.problem.span.end && result.problem.span.end <= text.length);
      }),
      { numRuns: 10_000 },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => readRule(text).kind === 'problem'), { numRuns: 2_000 });
  });

  const isSound = (rule: Rule): boolean => {
    const again = readRule(writeRule(rule, 'en'));
    const score = scoreOf(rule, 0.0042);
    return again.kind === 'rule' && JSON.stringify(again.rule) === JSON.stringify(rule) && (score.kind === 'unscored' || Number.isFinite(score.score));
  };
});
