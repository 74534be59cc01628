import { type AnswerCell, failed, told } from './answer';
import { cellByCell } from './cell-by-cell';
import { range } from './example';
import { declare, optional, required } from './function';
import { type CellScore, scoring } from './score-cell';

const complaint = (score: CellScore): AnswerCell => (score.kind === 'scored' ? '' : failed(score.problem));

/** What keeps a result from being scored, in words; an empty text where nothing does. */
export const check = declare({
  id: 'CHECK',
  group: 'scores',
  parameters: [required('result'), required('rule'), optional('unit')],
  run: (...grids) => told(cellByCell(['result', 'rule', 'unit'], grids, scoring(complaint)())),
  examples: [
    { arguments: [4.2, '<5‰为3'], gives: { says: 'unit-doubtful' } },
    { arguments: [range('F5', [[0.0042], [null]]), '<5‰为3；否则为1'], gives: [[''], [{ says: 'missing-value' }]] },
    { arguments: ['4.2‰', '<5‰得分'], gives: { says: 'rule-unreadable' } },
  ],
});
