import { type AnswerCell, told } from './answer';
import { range } from './example';
import { declare, optional, required } from './function';
import type { CellScore } from './score-cell';
import { scoreCells } from './score-cells';

const complaint = (score: CellScore): AnswerCell => (score.kind === 'scored' ? '' : { kind: 'problem', problem: score.problem });

/** What keeps a result from being scored, in words; an empty text where nothing does. */
export const check = declare({
  id: 'CHECK',
  group: 'scores',
  parameters: [required('result'), required('rule'), optional('unit')],
  run: (results, rules, units) => told(scoreCells({ name: 'result', grid: results }, rules, units, complaint)),
  examples: [
    { arguments: [4.2, '<5‰为3'], gives: { says: 'unit-doubtful' } },
    { arguments: [range('F5', [[0.0042], [null]]), '<5‰为3；否则为1'], gives: [[''], [{ says: 'missing-value' }]] },
    { arguments: ['4.2‰', '<5‰得分'], gives: { says: 'rule-unreadable' } },
  ],
});
