import { proposedShares } from '../../catalogue/half-years/proposed-shares';
import { decimalText } from '../../domain/number/decimal-text';
import { normalise } from '../../domain/number/normalise';
import { sizeOf, type Grid } from '../../functions/grid';
import { readWeights } from '../../functions/read-weights';
import { ruleReader } from '../../functions/rule-reader';
import { a1 } from '../plan/a1';
import { literal, elementOf, type Argument, type Element } from './read-argument';
import { cellwise, fixed, single, type Built } from './built';
import { nativeScoreBy } from './native-score';

type Weighing = { readonly sum: string; readonly whole: 1 | 100; readonly points: readonly number[]; readonly isNumeric: boolean };

const numbersOf = (grid: Grid): readonly number[] | undefined => {
  const numbers = grid.flat();
  return numbers.every((one) => typeof one === 'number') ? (numbers as number[]) : undefined;
};

/** Weights as they are given, points or shares of one; `isNumeric` where a formula can read them from their cells. */
const weighing = (argument: Argument | undefined): Weighing | undefined => {
  if (argument === undefined || argument.kind === 'left-out' || argument.grid === undefined) return undefined;
  const reading = readWeights(argument.grid);
  if (reading.kind === 'problem') return undefined;
  const numbers = numbersOf(argument.grid);
  const whole = numbers !== undefined && normalise(numbers.reduce((so, one) => so + one, 0)) === 1 ? 1 : 100;
  return { sum: `SUM(${argument.text})`, whole, points: reading.points, isNumeric: numbers !== undefined };
};

const sameSize = (one: Grid, other: Grid): boolean => sizeOf(one).rows === sizeOf(other).rows && sizeOf(one).columns === sizeOf(other).columns;

const arrayOf = (points: readonly number[], { columns }: { readonly columns: number }): string => {
  const rows = Array.from({ length: Math.ceil(points.length / columns) }, (_, row) => points.slice(row * columns, (row + 1) * columns).map(decimalText).join(','));
  return `{${rows.join(';')}}`;
};

const addsUp = ({ sum, whole, isNumeric }: Weighing, total: string): string => (isNumeric ? `IF(ROUND(${sum},6)<>${whole},NA(),${total})` : total);

const onScale = (scores: string, count: number, total: string): string => `IF(COUNT(${scores})<${count},NA(),IF(OR(MIN(${scores})<1,MAX(${scores})>5),NA(),${total}))`;

/** Σ weight × score; nothing where a score is missing, is none, or the weights no longer add up. */
const totalOf = (scores: string, size: { readonly rows: number; readonly columns: number }, weights: Weighing, weightsText: string, isAlike: boolean): string => {
  const [by, whole] = isAlike && weights.isNumeric ? [weightsText, weights.whole] : [arrayOf(weights.points, size), 100];
  return addsUp(weights, onScale(scores, size.rows * size.columns, `ROUND(SUMPRODUCT(${scores},${by})/${whole},10)`));
};

export const nativeTotal = ([scores, weights]: readonly Argument[]): Built => {
  const weigh = weighing(weights);
  if (scores === undefined || scores.kind === 'left-out' || scores.grid === undefined) return fixed('argument-unknown');
  if (weigh === undefined || weights === undefined || weights.kind === 'left-out') return fixed('argument-unusable');
  if (scores.grid.flat().some((score) => typeof score === 'string')) return fixed('text-figures');
  const size = sizeOf(scores.grid);
  const isAlike = weights.grid !== undefined && sameSize(scores.grid, weights.grid);
  if (weigh.points.length === size.rows * size.columns) return single(totalOf(scores.text, size, weigh, weights.text, isAlike));
  if (scores.kind !== 'cells' || weigh.points.length !== size.columns) return fixed('argument-unusable');
  const isOneRow = weights.grid !== undefined && sizeOf(weights.grid).rows === 1;
  const row = (at: number): string => `${elementOf(scores, at, 0).text}:${elementOf(scores, at, size.columns - 1).text.replace(/^.*!/, '')}`;
  return { kind: 'formulas', formulas: scores.grid.map((_, at) => [totalOf(row(at), { rows: 1, columns: size.columns }, weigh, weights.text, isOneRow)]) };
};

const shares = (weights: Argument | undefined): readonly number[] | undefined => {
  if (weights === undefined || weights.kind === 'left-out') return [proposedShares.quarters.value, proposedShares.competency.value, proposedShares.attitude.value];
  return weighing(weights)?.points;
};

export const nativeHalfYear = ([q1, q2, competency, attitude, weights]: readonly Argument[]): Built => {
  const [quarters, competencies, attitudes] = shares(weights) ?? [];
  if (q1 === undefined || q2 === undefined || competency === undefined || attitude === undefined) return fixed('argument-unknown');
  if (quarters === undefined || competencies === undefined || attitudes === undefined) return fixed('argument-unusable');
  return cellwise([q1, q2, competency, attitude], (...elements) => {
    if (elements.some(({ value }) => typeof value === 'string')) return { because: 'text-figures' };
    const [first, second, third, fourth] = elements.map(({ text }) => text);
    const sum = `(${first}+${second})/2*${decimalText(quarters)}+${third}*${decimalText(competencies)}+${fourth}*${decimalText(attitudes)}`;
    return onScale([first, second, third, fourth].join(','), 4, `ROUND((${sum})/100,10)`);
  });
};

const weightedSum = (scores: readonly string[], weights: readonly Element[], weigh: Weighing): string =>
  scores.map((score, index) => `${score}*${weigh.isNumeric ? weights[index]?.text : decimalText(weigh.points[index] ?? NaN)}`).join('+');

/** A formula for each score, the total and the note of each person; the total adds up the cells beside it. */
export const nativeAppraise = ([results, rules, weights]: readonly Argument[], at: { readonly row: number; readonly column: number }, now: Grid, incomplete: string): Built => {
  const weigh = weighing(weights);
  if (results?.kind !== 'cells' || rules === undefined || rules.kind === 'left-out' || rules.grid === undefined) return fixed('argument-unknown');
  if (weigh === undefined || weights === undefined || weights.kind === 'left-out') return fixed('argument-unusable');
  const { columns } = sizeOf(results.grid);
  const read = ruleReader();
  const texts = rules.grid.flat();
  const readings = Array.from({ length: columns }, (_, column) => read(texts.length === 1 ? texts[0] ?? null : texts[column] ?? null));
  const weightCells = weights.grid?.flatMap((row, r) => row.map((_, c) => elementOf(weights, r, c))) ?? [];
  const lines = results.grid.map((_, row) => {
    const scores = readings.map((reading, column) => nativeScoreBy(elementOf(results, row, column), reading, null));
    const own = scores.map((__, column) => a1(at.row + row, at.column + column));
    const block = `${own[0]}:${own.at(-1)}`;
    const sum = `ROUND((${weightedSum(own, weightCells, weigh)})/${weigh.isNumeric ? weigh.whole : 100},10)`;
    const note = now[row]?.[columns + 1];
    const said = typeof note === 'string' && note !== '' ? note : incomplete;
    return [...scores.map((score) => (typeof score === 'string' ? `IFERROR(${score},"")` : score)), `IF(COUNT(${block})<${columns},"",${addsUp(weigh, sum)})`, `IF(COUNT(${block})<${columns},${literal(said)},"")`];
  });
  const reason = lines.flat().find((one) => typeof one === 'object');
  return typeof reason === 'object' ? fixed(reason.because) : { kind: 'formulas', formulas: lines as string[][] };
};
