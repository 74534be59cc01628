import { weightedTotal } from '../domain/appraisal/weighted-total';
import type { Problem } from '../domain/problem';
import { type Answer, type AnswerCell, failed, one, problem, raised } from './answer';
import { range } from './example';
import { declare, required } from './function';
import type { FunctionProblem } from './function-problem';
import { type Cell, type Grid, sizeOf } from './grid';
import { placeOf } from './place-of';
import { firstOf } from './read-ratings';
import { readNumber } from './read-number';
import { shown } from './read-unit';
import { readWeights } from './read-weights';

type Points = readonly number[];

/** Σ weight × score: of all the scores given, or of each row where the weights fit one row. */
const totals = (scores: Grid, weights: Grid): Answer => {
  const reading = readWeights(weights);
  if (reading.kind === 'problem') return problem(reading.problem);
  const { rows, columns } = sizeOf(scores);
  const { points } = reading;
  if (points.length === rows * columns) return raised(one(totalOf(scores.flat(), points, (index) => placeOf(scores, index))));
  if (points.length === columns) return { kind: 'cells', cells: scores.map((row, at) => [totalOfRow(row, points, at)]) };
  return problem({ code: 'scores-and-weights-differ', scores: rows * columns, weights: points.length });
};

const totalOfRow = (row: readonly Cell[], points: Points, at: number): AnswerCell =>
  totalOf(row, points, (index) => ({ row: at + 1, column: index + 1 }));

const totalOf = (cells: readonly Cell[], points: Points, place: (index: number) => ReturnType<typeof placeOf>): AnswerCell => {
  const scores: (number | undefined)[] = [];
  for (const [index, cell] of cells.entries()) {
    const reading = readNumber(cell);
    if (reading.kind === 'problem') return failed(unreadable(reading.problem, cell, place(index)));
    scores.push(reading.kind === 'number' ? reading.value : undefined);
  }
  const total = weightedTotal(scores, points);
  if (total.kind === 'total') return total.total;
  return failed(placed(firstOf(total.problems), place));
};

/** The domain counts places along its list; people look for them in their range. */
const placed = (found: Problem, place: (index: number) => ReturnType<typeof placeOf>): FunctionProblem => {
  const isPlaced = found.code === 'score-missing' || found.code === 'score-invalid';
  return isPlaced ? { ...found, place: place(found.place.row - 1) } : found;
};

const unreadable = (found: Problem, cell: Cell, place: ReturnType<typeof placeOf>): FunctionProblem =>
  found.code === 'excel-error'
    ? { code: 'in-argument', parameter: 'scores', place, problem: found }
    : { code: 'score-invalid', found: shown(cell), place };

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
