import { departmentKey } from '../../../src/catalogue/positions/department-key';
import { readSurveyRating, surveyMean, type SurveyAnswer } from '../../../src/domain/survey/survey-mean';
import { cell, given, written } from '../cells';
import type { Trial } from './trial';

const answersIn = (text: string): readonly SurveyAnswer[] =>
  text
    .split('；')
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [who = '', rating = ''] = part.trim().split('：');
      const [department = '', rater] = who.split('/');
      const answer = { department: department === '（空）' ? '' : department, rating: readSurveyRating(given(rating)) };
      return rater === undefined ? answer : { ...answer, rater };
    });

/** What other departments said: `财务部：4；系统部/张三：5`. */
export const survey: Trial = {
  needs: ['评价', '本部门'],
  may: [],
  gives: ['内部客户满意度', '不接受', '不计入'],
  run: (row) => {
    const own = cell(row, '本部门');
    const answer = surveyMean(answersIn(cell(row, '评价')), own === '（空）' ? undefined : own, departmentKey);
    if (answer.kind === 'invalid') return { 内部客户满意度: written({ problems: answer.problems }), 不接受: '', 不计入: '' };
    return {
      内部客户满意度: answer.kind === 'mean' ? written({ figure: answer.mean }) : `评价太少（${answer.answers} 份）`,
      不接受: answer.rejected.join('、'),
      不计入: answer.leftOut.join('、'),
    };
  },
};
