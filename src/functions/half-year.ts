import { halfYearSchemes } from '../catalogue/half-years/index';
import { halfYear, type PartShares } from '../domain/half-year/half-year';
import type { Problem } from '../domain/problem';
import { type Answer, type AnswerCell, failed, problem, raised } from './answer';
import { cellByCell } from './cell-by-cell';
import { range } from './example';
import { declare, optional, required } from './function';
import type { FunctionProblem } from './function-problem';
import { type Cell, type Grid, isLeftOut } from './grid';
import { firstOf } from './read-ratings';
import { readNumber } from './read-number';
import { readWeights } from './read-weights';
import { shown } from './read-unit';

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
  if (isLeftOut(weights)) return { kind: 'shares', shares: proposedShares() };
  const reading = readWeights(weights);
  if (reading.kind === 'problem') return reading;
  const [quarters, competency, attitude] = reading.points;
  if (quarters === undefined || competency === undefined || attitude === undefined || reading.points.length !== 3) {
    return { kind: 'problem', problem: { code: 'weights-count', expected: 3, found: reading.points.length } };
  }
  return { kind: 'shares', shares: [quarters, competency, attitude] };
};

const proposedShares = (): PartShares => {
  const [scheme] = halfYearSchemes;
  if (scheme === undefined) throw new Error('The catalogue has no half-year scheme.');
  const { quarters, competency, attitude } = scheme.shares;
  return [quarters.value, competency.value, attitude.value];
};

const totalOf = (cells: readonly Cell[], shares: PartShares): AnswerCell => {
  const scores = cells.map(readNumber);
  const unreadable = scores.findIndex(({ kind }) => kind === 'problem');
  if (unreadable >= 0) return failed(unusable(cells, unreadable));
  const [firstQuarter, secondQuarter, competency, attitude] = scores.map((score) => (score.kind === 'number' ? score.value : undefined));
  const total = halfYear({ firstQuarter, secondQuarter, competency, attitude }, shares);
  return total.kind === 'total' ? total.total : failed(named(firstOf(total.problems), cells));
};

/** The domain counts the four parts; people know them by the names of the parameters. */
const named = (found: Problem, cells: readonly Cell[]): FunctionProblem =>
  found.code === 'score-invalid' ? unusable(cells, found.place.row - 1) : found;

const unusable = (cells: readonly Cell[], index: number): FunctionProblem => {
  const [parameter, cell] = [parts[index], cells[index]];
  if (parameter === undefined || cell === undefined) throw new Error('A half-year has four parts.');
  return { code: 'score-unusable', parameter, found: shown(cell) };
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
    { arguments: [2.99, 3.2, 4, 6], gives: { error: 'score-unusable' } },
  ],
});
