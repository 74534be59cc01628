import type { WhenMissing } from '../scheme';
import type { SqlLine } from './line-sql';
import { sqlCase } from './sql-text';

const isScored = ({ column }: SqlLine): string => `${column}_score IS NOT NULL`;

const all = (lines: readonly SqlLine[], claim: (line: SqlLine) => string): string => lines.map(claim).join(' AND ');

/** Only what is missing can be left out, only where the scheme says so, and not everything. */
const mayBeRenormalised = (lines: readonly SqlLine[]): string => {
  const others = all(lines, (line) => `(${isScored(line)} OR ${line.column} IS NULL)`);
  return `${others} AND (${lines.filter(({ weight }) => weight > 0).map(isScored).join(' OR ')})`;
};

/** The kind of a row's appraisal. */
export const kindSql = (lines: readonly SqlLine[], whenMissing: WhenMissing): string =>
  sqlCase(
    [
      [all(lines, isScored), `'complete'`],
      ...(whenMissing === 'renormalise' ? [[mayBeRenormalised(lines), `'renormalised'`] as const] : []),
    ],
    `'incomplete'`,
  );

/** Σ weight × score ÷ Σ weight over the lines that count, normalised to 10 decimals; NULL where the row is incomplete. */
export const totalSql = (lines: readonly SqlLine[], whenMissing: WhenMissing): string => {
  // One score that is NULL makes the sum NULL: nothing that is missing counts as 0.
  const complete = `CAST(${sumOf(lines.map(({ column, weight }) => `${column}_score * ${plain(weight)}`))} * 0.01 AS DECIMAL(28,10))`;
  return whenMissing === 'renormalise'
    ? sqlCase([[all(lines, isScored), complete], [mayBeRenormalised(lines), `CAST(${renormalised(lines)} AS DECIMAL(28,10))`]])
    : complete;
};

const renormalised = (lines: readonly SqlLine[]): string => {
  const scores = sumOf(lines.map(({ column, weight }) => `COALESCE(${column}_score, 0) * ${plain(weight)}`));
  const weights = sumOf(lines.map((line) => sqlCase([[isScored(line), plain(line.weight)]], '0')));
  return `${scores} / ${weights}`;
};

/** Spark adds a digit per term and takes it from the decimals once there are 38: so never more than 8 terms at a time. */
const sumOf = (terms: readonly string[]): string => {
  const first = `CAST(${terms.slice(0, MOST_TERMS).join(' + ')} AS DECIMAL(20,12))`;
  return terms.length <= MOST_TERMS ? first : sumOf([first, ...terms.slice(MOST_TERMS)]);
};

const MOST_TERMS = 8;

const plain = (weight: number): string => weight.toFixed(4).replace(/\.?0+$/, '');
