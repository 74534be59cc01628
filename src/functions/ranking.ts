import { type RankStyle, ranks } from '../domain/calibration/rank';
import { normalise } from '../domain/number/normalise';
import { type Answer, type AnswerCell, failed, problem, raised } from './answer';
import { cellByCell } from './cell-by-cell';
import type { Reference } from './example';
import { declare, optional, required } from './function';
import type { FunctionProblem } from './function-problem';
import { type Cell, type Grid, isBlank } from './grid';
import { placeOf } from './place-of';
import { readNumber } from './read-number';
import { shown } from './read-unit';
import { singleCell } from './single-cell';

const styles: Readonly<Record<RankStyle, readonly string[]>> = {
  competition: ['competition', '1224', '美式', '国际'],
  dense: ['dense', '1223', '中国式', '中國式'],
};

const readStyle = (cell: Cell): RankStyle | undefined => {
  if (isBlank(cell)) return 'competition';
  const asked = shown(cell).trim().toLowerCase();
  if (styles.competition.includes(asked)) return 'competition';
  return styles.dense.includes(asked) ? 'dense' : undefined;
};

const ranking = (own: Grid, all: Grid, styleGrid: Grid): Answer => {
  const asked = singleCell('style', styleGrid);
  if (asked.kind === 'problem') return problem(asked.problem);
  const style = readStyle(asked.cell);
  if (style === undefined) return problem({ code: 'choice-unknown', parameter: 'style', found: shown(asked.cell), choices: ['1224', '1223'] });
  const broken = all.flat().findIndex((cell) => typeof cell === 'object' && cell !== null);
  if (broken >= 0) return problem(brokenTotal(all, broken));
  const rankOf = rankByTotal(all, style);
  return raised(cellByCell(['total'], [own], (cell = null) => rankOfCell(cell, rankOf)));
};

/** People without a total have a text or nothing in its place: they are not ranked. */
const rankByTotal = (all: Grid, style: RankStyle): ReadonlyMap<number, number> => {
  const totals = all.flat().flatMap((cell) => {
    const reading = readNumber(cell);
    return reading.kind === 'number' ? [normalise(reading.value)] : [];
  });
  const places = ranks(totals, style);
  return new Map(totals.flatMap((total, index) => (places[index] === undefined ? [] : [[total, places[index]] as const])));
};

const rankOfCell = (cell: Cell, rankOf: ReadonlyMap<number, number>): AnswerCell => {
  const total = readNumber(cell);
  if (total.kind === 'blank') return failed({ code: 'missing-value' });
  if (total.kind === 'problem') return failed(total.problem);
  const rank = rankOf.get(normalise(total.value));
  return rank === undefined ? failed({ code: 'total-not-in-list', total: total.value }) : rank;
};

const brokenTotal = (all: Grid, index: number): FunctionProblem => {
  const cell = all.flat()[index];
  return { code: 'in-argument', parameter: 'totals', place: placeOf(all, index), problem: { code: 'excel-error', found: cell === undefined ? '' : shown(cell) } };
};

const totals: Reference = { at: 'G5', cells: [[2.99], [3.4], [3.4], [2.1]] };

/** The rank of a total among all totals, the highest first. */
export const rankingFunction = declare({
  id: 'RANKING',
  group: 'comparison',
  parameters: [required('total'), required('totals'), optional('style')],
  run: ranking,
  examples: [
    { arguments: [2.99, totals], gives: 3 },
    { arguments: [totals, totals], gives: [[3], [1], [1], [4]] },
    { arguments: [totals, totals, '中国式'], gives: [[2], [1], [1], [3]] },
    { arguments: [3, totals], gives: { error: 'total-not-in-list' } },
  ],
});
