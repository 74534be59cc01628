import type { Place } from '../domain/appraisal/appraisal-problem';
import { weightedTotal } from '../domain/appraisal/weighted-total';
import { readResult } from '../domain/read-result';
import { type Answer, type AnswerCell, failed, one, problem, raised } from './answer';
import { range } from './example';
import { declare, required } from './function';
import { type Cell, type Grid, isBlank, sizeOf } from './grid';
import { placeOf } from './place-of';
import { firstOf } from './read-ratings';
import { readWeights } from './read-weights';

/** Σ weight × score: of all the scores given, or of each row where the weights fit one row. */
const totals = (scores: Grid, weights: Grid): Answer => {
  const reading = readWeights(weights);
  if (reading.kind === 'problem') return problem(reading.problem);
  const { rows, columns } = sizeOf(scores);
  const { points } = reading;
  if (points.length === rows * columns) return raised(one(totalOf(scores.flat(), points, (index) => placeOf(scores, index))));
  if (points.length !== columns) return problem({ code: 'scores-and-weights-differ', scores: rows * columns, weights: points.length });
  return { kind: 'cells', cells: scores.map((row, at) => [totalOf(row, points, (index) => ({ row: at + 1, column: index + 1 }))]) };
};

type Placing = (index: number) => Place;

const totalOf = (cells: readonly Cell[], points: readonly number[], place: Placing): AnswerCell => {
  const scores: number[] = [];
  for (const [index, cell] of cells.entries()) {
    if (isBlank(cell)) return failed({ code: 'score-missing', place: place(index) });
    const score = readResult(cell, { measure: 'rating' });
    if (score.kind === 'unusable') return failed({ code: 'in-argument', parameter: 'scores', place: place(index), problem: score.problem });
    scores.push(score.value);
  }
  const total = weightedTotal(scores, points);
  return total.kind === 'total' ? total.total : failed(firstOf(total.problems));
};

export const total = declare({
  id: 'TOTAL',
  group: 'totals',
  parameters: [required('scores'), required('weights')],
  run: totals,
  examples: [
    { arguments: [range('G5', [[3], [3], [2], [4.2]]), range('C5', [[30], [25], [25], [20]])], gives: 2.99 },
    { arguments: [range('G5', [[3, 3, 2, 4.2], [3, 2, 3, 4]]), range('G3', [['30%', '25%', '25%', '20%']])], gives: [[2.99], [2.95]] },
    { arguments: [range('G5', [[3], [3], [2], [4.2]]), range('C5', [[30], [25], [25], [19.99]])], gives: { error: 'weights-do-not-add-up' } },
    { arguments: [range('G5', [[3], [null], [2], [4.2]]), range('C5', [[30], [25], [25], [20]])], gives: { error: 'score-missing' } },
  ],
});
