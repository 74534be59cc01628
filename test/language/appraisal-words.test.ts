import type { AppraisalProblem } from '../../src/domain/appraisal/appraisal-problem';
import type { CalibrationProblem } from '../../src/domain/calibration/calibration-problem';
import { locales } from '../../src/domain/locale';
import { appraisalWords } from '../../src/language/appraisal-words';
import { problemText } from '../../src/language/problem-text';
import { recordWords } from '../../src/language/record-words';

type Known = AppraisalProblem | CalibrationProblem;

const place = { row: 2, column: 3 };
const at = { section: 1, item: 4, name: { 'zh-CN': '沟通', 'zh-TW': '溝通', 'en-US': 'Communication' } };

const examples: { readonly [P in Known as P['code']]: P } = {
  'weights-do-not-add-up': { code: 'weights-do-not-add-up', sum: 99.9 },
  'weight-invalid': { code: 'weight-invalid', found: '-3', place },
  'scores-and-weights-differ': { code: 'scores-and-weights-differ', scores: 3, weights: 4 },
  'score-missing': { code: 'score-missing', place },
  'score-invalid': { code: 'score-invalid', found: '6', place },
  'result-missing': { code: 'result-missing', indicator: 'arrears-rate' },
  'target-invalid': { code: 'target-invalid', indicator: 'drop-off-rate', found: { amount: 0, unit: '%' } },
  'part-missing': { code: 'part-missing', part: 'second-quarter' },
  'rating-missing': { code: 'rating-missing', at },
  'rating-invalid': { code: 'rating-invalid', at, found: '优' },
  'nothing-rated': { code: 'nothing-rated', part: at.name },
  'ratings-do-not-fit': { code: 'ratings-do-not-fit', expected: 37, found: 36 },
  'slot-invalid': { code: 'slot-invalid', found: '9', last: 8 },
  'answer-invalid': { code: 'answer-invalid', answer: 2, found: '6' },
  'answer-without-department': { code: 'answer-without-department', answer: 2 },
  'rater-twice': { code: 'rater-twice', answer: 3, rater: '张三' },
  'period-missing': { code: 'period-missing' },
  'period-without-year': { code: 'period-without-year', found: '第三季度' },
  'period-unreadable': { code: 'period-unreadable', found: '去年' },
  'shares-do-not-add-up': { code: 'shares-do-not-add-up', sum: 90 },
  'share-invalid': { code: 'share-invalid', found: '-1', place },
  'headcount-invalid': { code: 'headcount-invalid', found: '12.5' },
  'total-invalid': { code: 'total-invalid', found: 'NaN' },
  'total-not-in-list': { code: 'total-not-in-list', total: 2.7 },
  'grades-missing': { code: 'grades-missing' },
  'grade-limit-invalid': { code: 'grade-limit-invalid', grade: 'A', found: 'NaN' },
  'grade-limit-twice': { code: 'grade-limit-twice', from: 3.5 },
  'total-below-grades': { code: 'total-below-grades', total: 0.9, lowest: 1 },
  'reason-too-short': { code: 'reason-too-short', length: 3, least: 10 },
  'calibrator-missing': { code: 'calibrator-missing' },
  'time-invalid': { code: 'time-invalid', found: '昨天' },
};

const problems = Object.values<Known>(examples);

/** Every figure and text that the facts carry, as it should turn up in the sentence. */
const factsOf = (problem: Known): readonly string[] =>
  Object.entries(problem).flatMap(([key, fact]) => (key !== 'code' && (typeof fact === 'number' || (key === 'found' && typeof fact === 'string')) ? [String(fact)] : []));

describe.each(locales)('In %s', (locale) => {
  test.each(problems.map((problem) => [problem.code, problem] as const))('%s is said in whole sentences, with its facts', (_, problem) => {
    const sentence = problemText(problem, locale);
    expect(sentence).toMatch(locale === 'en-US' ? /^[A-Z].*\.$/ : /。.*。$|，.*。$/);
    expect(sentence).not.toMatch(/undefined|\[object|NaN%/);
    factsOf(problem).forEach((fact) => expect(sentence).toContain(fact));
  });

  test('every problem has a sentence of its own', () => {
    expect(new Set(problems.map((problem) => problemText(problem, locale))).size).toBe(new Set(problems.map(({ code }) => code)).size);
  });

  test('an item is named as well as numbered', () => {
    expect(problemText(examples['rating-missing'], locale)).toContain(at.name[locale]);
    expect(problemText({ code: 'rating-missing', at: { section: 1, item: 4 } }, locale)).not.toMatch(/undefined|（）|\(\)/);
  });

  test('an empty group has nothing to take out', () => {
    expect(problemText({ code: 'slot-invalid', found: '1', last: 0 }, locale)).not.toContain('1 到 0');
  });

  test('periods, parts, fields and scores have words', () => {
    const { parts } = appraisalWords[locale];
    const { period, headerFields, scores } = recordWords[locale];
    const periods = [period({ type: 'quarter', year: 2026, quarter: 3 }), period({ type: 'half-year', year: 2026, half: 1 }), period({ type: 'year', year: 2026 })];
    periods.forEach((text) => expect(text).toContain('2026'));
    [...periods, ...Object.values(parts), ...Object.values(headerFields), ...Object.values(scores)].forEach((text) => expect(text.trim()).not.toBe(''));
  });
});

const everything = (locale: (typeof locales)[number]): string => problems.map((problem) => problemText(problem, locale)).join('\n');

describe('Chinese', () => {
  test('says neither 您 nor 你', () => {
    expect(everything('zh-CN') + everything('zh-TW')).not.toMatch(/[您你]/);
  });

  test('has its own terms on each side of the strait', () => {
    expect(problemText(examples['score-missing'], 'zh-CN')).toContain('第 2 行第 3 列');
    expect(problemText(examples['score-missing'], 'zh-TW')).toContain('第 2 列第 3 欄');
    expect(everything('zh-TW')).not.toMatch(/[们权总员项评说为门]|行/);
    expect(everything('zh-CN')).not.toMatch(/[們權總員項評說為門欄]/);
  });

  test('keeps a space between Han and Latin letters or digits, none before %', () => {
    ['zh-CN' as const, 'zh-TW' as const].forEach((locale) => {
      expect(everything(locale)).not.toMatch(/\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}| [%‰]/u);
    });
  });
});
