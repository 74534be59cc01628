import fc from 'fast-check';
import { readSurveyRating, surveyMean, type SurveyAnswer } from '../../../src/domain/survey/survey-mean';

const answer = (department: string, given: number | string | null): SurveyAnswer => ({ department, rating: readSurveyRating(given) });

describe('The survey', () => {
  test.each(['不知道', '不清楚', '不了解', '不瞭解', '无法评价', "Don't know", 'don’t know', 'DK'])('takes %s for "do not know"', (text) => {
    expect(readSurveyRating(text)).toEqual({ kind: 'unknown' });
  });

  test('says how many answers of how many departments counted', () => {
    const answers = [answer('财务部', 4), answer('财务部', 5), answer('系统部', 3), answer('市场部', '不知道'), answer('长话业务事业部', 5)];
    expect(surveyMean(answers, '長話業務事業部')).toEqual({ kind: 'mean', mean: 3.75, answers: 3, departments: 2, rejected: [5], leftOut: [4] });
  });

  test('does not reject anybody where the own department is not known', () => {
    expect(surveyMean([answer('财务部', 4), answer('财务部', 4), answer('系统部', 4)], ' ')).toMatchObject({ rejected: [], mean: 4 });
  });

  test('does not say the mean of two answers, not even in its facts', () => {
    expect(surveyMean([answer('财务部', 4), answer('系统部', 5)])).toEqual({ kind: 'too-few', answers: 2, fewest: 3, rejected: [], leftOut: [] });
  });

  test('a blank answer needs no department', () => {
    expect(surveyMean([answer('财务部', 4), answer('系统部', 5), answer('市场部', 3), answer('', null)])).toMatchObject({ kind: 'mean', mean: 4, leftOut: [4] });
  });

  test('more answers of one department with the same mean change nothing', () => {
    const rating = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(rating, rating, rating, fc.integer({ min: 1, max: 20 }), (one, two, three, times) => {
        const few = [answer('甲', one), answer('乙', two), answer('丙', three)];
        const many = [...few, ...Array.from({ length: times }, () => answer('丙', three))];
        const [first, second] = [surveyMean(few), surveyMean(many)];
        expect(first.kind === 'mean' && second.kind === 'mean' && first.mean === second.mean).toBe(true);
      }),
    );
  });
});
