import { range } from './example';
import { declareCellwise, optional, required } from './function';
import { scoreOrProblem, scoring } from './score-cell';

/** Any result against the text of any rule, as it stands in the form's column 考核结果设定. */
export const score = declareCellwise({
  id: 'SCORE',
  group: 'scores',
  parameters: [required('result'), required('rule'), optional('unit')],
  answering: scoring(scoreOrProblem),
  examples: [
    { arguments: [range('F5', [[0.0042]]), range('D5', [['<5‰为3；<10‰为2；否则为1']])], gives: 3 },
    { arguments: ['68%', '>70% = 3; >60% = 2; otherwise 1'], gives: 2 },
    { arguments: [4.2, '<5‰为3', '‰'], gives: 3 },
    { arguments: [range('F5', [[3], [1], [0]]), '满分5，每次扣0.5，最低1'], gives: [[3.5], [4.5], [5]] },
    {
      arguments: [range('F5', [[0.0042], ['4.2%'], [null]]), '<5‰为3；<10‰为2；否则为1'],
      gives: [[3], [1], [{ says: 'missing-value' }]],
    },
    { arguments: ['8‰', '<5‰为3'], gives: { error: 'result-not-covered' } },
    { arguments: [4.2, '<5‰为3'], gives: { error: 'unit-doubtful' } },
  ],
});
