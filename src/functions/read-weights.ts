import type { Problem } from '../domain/problem';
import { weightsInPoints } from '../domain/appraisal/weights-in-points';
import type { FunctionProblem } from './function-problem';
import { type Grid, isLeftOut } from './grid';
import { placeOf } from './place-of';
import { readNumber } from './read-number';
import { shown } from './read-unit';

export type WeightsReading =
  | { readonly kind: 'weights'; readonly points: readonly number[] }
  | { readonly kind: 'problem'; readonly problem: FunctionProblem };

/** Weights in percent points from a range: 30, 0.3 and `30%` say the same; all of them add up to 100 %. */
export const readWeights = (grid: Grid): WeightsReading => {
  if (isLeftOut(grid)) return { kind: 'problem', problem: { code: 'argument-missing', parameter: 'weights' } };
  const given: number[] = [];
  for (const [index, cell] of grid.flat().entries()) {
    const reading = readNumber(cell);
    if (reading.kind !== 'number') return { kind: 'problem', problem: invalid(grid, index) };
    given.push(reading.value);
  }
  const weights = weightsInPoints(given);
  if (weights.kind === 'weights' || weights.problem.code !== 'weight-invalid') return weights;
  return { kind: 'problem', problem: invalid(grid, given.findIndex((weight) => !(weight >= 0 && weight < Infinity))) };
};

const invalid = (grid: Grid, index: number): Problem => {
  const cell = grid.flat()[index];
  return { code: 'weight-invalid', found: cell === undefined ? '' : shown(cell), place: placeOf(grid, index) };
};
