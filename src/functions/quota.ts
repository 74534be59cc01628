import { quota } from '../domain/calibration/quota';
import { type Answer, problem } from './answer';
import { range } from './example';
import { declare, required } from './function';
import type { FunctionProblem } from './function-problem';
import { type Cell, type Grid, isLeftOut, sizeOf } from './grid';
import { placeOf } from './place-of';
import { readNumber } from './read-number';
import { shown } from './read-unit';
import { singleCell } from './single-cell';

const seats = (headcount: Grid, shares: Grid): Answer => {
  const single = singleCell('headcount', headcount);
  if (single.kind === 'problem') return problem(single.problem);
  const people = readNumber(single.cell);
  if (people.kind === 'blank') return problem({ code: 'argument-missing', parameter: 'headcount' });
  if (people.kind === 'problem') return problem({ code: 'headcount-invalid', found: shown(single.cell) });
  if (isLeftOut(shares)) return problem({ code: 'argument-missing', parameter: 'shares' });
  const given = sharesOf(shares);
  const wrong = given.findIndex((share) => share === undefined);
  if (wrong >= 0) return problem(invalid(shares, wrong));
  return counted(people.value, given.filter((share) => share !== undefined), shares);
};

const sharesOf = (shares: Grid): readonly (number | undefined)[] =>
  shares.flat().map((cell) => {
    const reading = readNumber(cell);
    return reading.kind === 'number' && reading.value >= 0 ? reading.value : undefined;
  });

const counted = (people: number, shares: readonly number[], shape: Grid): Answer => {
  const result = quota(people, shares);
  if (result.kind === 'problem') return problem(result.problem);
  if (result.kind === 'exempt') return problem({ code: 'group-exempt', headcount: result.headcount, upTo: result.upTo });
  const { columns } = sizeOf(shape);
  return { kind: 'cells', cells: shape.map((_, row) => result.counts.slice(row * columns, (row + 1) * columns)) };
};

const invalid = (shares: Grid, index: number): FunctionProblem => {
  const cell: Cell | undefined = shares.flat()[index];
  return { code: 'share-invalid', found: cell === undefined ? '' : shown(cell), place: placeOf(shares, index) };
};

/** How many people each grade may have in a forced distribution: largest remainder, so that the counts add up. */
export const quotaFunction = declare({
  id: 'QUOTA',
  group: 'comparison',
  parameters: [required('headcount'), required('shares')],
  run: seats,
  examples: [
    { arguments: [33, range('B2', [['20%', '70%', '10%']])], gives: [[7, 23, 3]] },
    { arguments: [47, range('B2', [[10], [20], [50], [20]])], gives: [[5], [9], [24], [9]] },
    { arguments: [33, range('B2', [['20%', '70%', '5%']])], gives: { error: 'shares-do-not-add-up' } },
    { arguments: [8, range('B2', [['20%', '70%', '10%']])], gives: { error: 'group-exempt' } },
  ],
});
