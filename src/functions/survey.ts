import { departmentKey } from '../catalogue/positions/department-key';
import { readSurveyRating, surveyMean } from '../domain/survey/survey-mean';
import { type Answer, one, problem } from './answer';
import { range } from './example';
import { declare, optional, required } from './function';
import { type Cell, type Grid, isBlank, sizeOf } from './grid';
import { firstOf } from './read-ratings';
import { singleCell } from './single-cell';

const mean = (departments: Grid, ratings: Grid, ownDepartment: Grid): Answer => {
  const names = departments.flat();
  const cells = ratings.flat();
  if (names.length !== cells.length) {
    return problem({ code: 'size-unfitting', parameter: 'ratings', size: sizeOf(ratings), expected: sizeOf(departments) });
  }
  const own = singleCell('own_department', ownDepartment);
  if (own.kind === 'problem') return problem(own.problem);
  const answers = cells.map((cell, index) => ({ department: nameOf(names[index]), rating: readSurveyRating(cell) }));
  const result = surveyMean(answers, nameOf(own.cell), departmentKey);
  if (result.kind === 'mean') return one(result.mean);
  return problem(result.kind === 'invalid' ? firstOf(result.problems) : { code: 'too-few-answers', answers: result.answers, fewest: result.fewest });
};

/** Desktop Excel passes a blank cell as 0, which is no department. */
const nameOf = (cell: Cell | undefined): string => (isBlank(cell) || cell === 0 ? '' : String(cell));

/** Internal customer satisfaction: each department is one voice, the own department none. */
export const survey = declare({
  id: 'SURVEY',
  group: 'ratings',
  parameters: [required('departments'), required('ratings'), optional('own_department')],
  run: mean,
  examples: [
    {
      arguments: [range('A5', [['财务部'], ['财务部'], ['客户服务部'], ['市场部']]), range('B5', [[5], [3], [4.5], ['不了解']])],
      gives: 4.25,
    },
    {
      arguments: [
        range('A5', [['财务部'], ['客户服务部'], ['市场部'], ['长话业务事业部']]),
        range('B5', [[4], [4], [4], [5]]),
        '长话业务事业部',
      ],
      gives: 4,
    },
    { arguments: [range('A5', [['财务部'], ['客户服务部']]), range('B5', [[4], [5]])], gives: { error: 'too-few-answers' } },
  ],
});
