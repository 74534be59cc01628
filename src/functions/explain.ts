import { type AnswerCell, failed, told } from './answer';
import { cellByCell } from './cell-by-cell';
import { range } from './example';
import { declare, optional, required } from './function';
import { type CellScore, scoring } from './score-cell';

const reason = (score: CellScore): AnswerCell =>
  score.kind === 'scored' ? { kind: 'because', because: score.because } : failed(score.problem);

/** Why a result scores what it scores, in words; what keeps it from being scored, in words too. */
export const explain = declare({
  id: 'EXPLAIN',
  group: 'scores',
  parameters: [required('result'), required('rule'), optional('unit')],
  run: (...grids) => told(cellByCell(['result', 'rule', 'unit'], grids, scoring(reason)())),
  examples: [
    { arguments: [range('F5', [['4.2‰']]), range('D5', [['<5‰为3；<10‰为2；否则为1']])], gives: { says: 'clause' } },
    { arguments: [0.68, '>70%为3；>60%为2；否则为1'], gives: { says: 'clause' } },
    { arguments: ['58%', '>70%为3；>60%为2；否则为1'], gives: { says: 'otherwise' } },
    { arguments: [4.2, '1-5评分'], gives: { says: 'rating' } },
    { arguments: ['8‰', '<5‰为3'], gives: { says: 'result-not-covered' } },
  ],
});
