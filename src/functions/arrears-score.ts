import { range } from './example';
import { declareCellwise, optional, required } from './function';
import { publishedScoring } from './published-rule';

export const arrearsScore = declareCellwise({
  id: 'ARREARS_SCORE',
  group: 'scores',
  parameters: [required('rate'), optional('rule')],
  answering: publishedScoring('arrears-rate'),
  examples: [
    { arguments: [0.0042], gives: 3 },
    { arguments: ['4.2‰'], gives: 3 },
    { arguments: [0.005], gives: 2 },
    { arguments: [{ at: '0.1*0.05', cells: [[0.1 * 0.05]] }], gives: 2 },
    { arguments: ['0.5%', '5‰以内为3；否则为1'], gives: 3 },
    { arguments: [range('C2', [['4.2‰'], ['9‰'], ['1.2%']])], gives: [[3], [2], [1]] },
    { arguments: [4.2], gives: { error: 'unit-doubtful' } },
  ],
});
