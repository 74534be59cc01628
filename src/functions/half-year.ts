import { proposedShares } from '../catalogue/half-years/proposed-shares';
import { halfYear, type PartShares } from '../domain/half-year/half-year';
import { readResult } from '../domain/read-result';
import { type Answer, type AnswerCell, failed, problem, raised } from './answer';
import { cellByCell } from './cell-by-cell';
import { range } from './example';
import { declare, optional, required } from './function';
import type { FunctionProblem } from './function-problem';
import { type Cell, type Grid, isBlank, isLeftOut, sizeOf } from './grid';
import { firstOf } from './read-ratings';
import { readWeights } from './read-weights';

const parts = ['q1', 'q2', 'competency', 'attitude'] as const;

const totals = (grids: readonly Grid[], weights: Grid): Answer => {
  const reading = readShares(weights);
  if (reading.kind === 'problem') return problem(reading.problem);
  return raised(cellByCell(parts, grids, (...cells) => totalOf(cells, reading.shares)));
};

type SharesReading =
  | { readonly kind: 'shares'; readonly shares: PartShares }
  | { readonly kind: 'problem'; readonly problem: FunctionProblem };

const readShares = (weights: Grid): SharesReading => {
  if (isLeftOut(weights)) return { kind: 'shares', shares: unlessDecided };
  const reading = readWeights(weights);
  if (reading.kind === 'problem') return reading;
  const [quarters, competency, attitude] = reading.points;
  if (quarters === undefined || competency === undefined || attitude === undefined || reading.points.length !== 3) {
    return { kind: 'problem', problem: { code: 'size-unfitting', parameter: 'weights', size: sizeOf(weights), expected: { rows: 1, columns: 3 } } };
  }
  return { kind: 'shares', shares: [quarters, competency, attitude] };
};

const unlessDecided: PartShares = [proposedShares.quarters.value, proposedShares.competency.value, proposedShares.attitude.value];

const totalOf = (cells: readonly Cell[], shares: PartShares): AnswerCell => {
  const scores = cells.map((cell) => (isBlank(cell) ? undefined : readResult(cell, { measure: 'rating' })));
  for (const [index, score] of scores.entries()) {
    const parameter = parts[index];
    if (score?.kind === 'unusable' && parameter !== undefined) return failed({ code: 'in-argument', parameter, problem: score.problem });
  }
  const [firstQuarter, secondQuarter, competency, attitude] = scores.map((score) => (score?.kind === 'measured' ? score.value : undefined));
  const total = halfYear({ firstQuarter, secondQuarter, competency, attitude }, shares);
  return total.kind === 'total' ? total.total : failed(firstOf(total.problems));
};

/** The total of a half-year: two quarters, competency and attitude. */
export const halfYearFunction = declare({
  id: 'HALF_YEAR',
  group: 'totals',
  parameters: [required('q1'), required('q2'), required('competency'), required('attitude'), optional('weights')],
  run: (q1, q2, competency, attitude, weights) => totals([q1, q2, competency, attitude], weights),
  examples: [
    { arguments: [2.99, 3.2, 4, 3.5], gives: 3.3165 },
    { arguments: [3, 3, 4, 5, range('B1', [[60, 30, 10]])], gives: 3.5 },
    {
      arguments: [range('B5', [[3], [2.5]]), range('C5', [[3], [3.5]]), range('D5', [[4], [3]]), range('E5', [[5], [null]])],
      gives: [[3.4], [{ says: 'part-missing' }]],
    },
    { arguments: [2.99, 3.2, 4, 6], gives: { error: 'in-argument' } },
  ],
});
