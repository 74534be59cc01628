import type { WhenMissing } from '../scheme';
import type { SqlLine } from './line-sql';
import { sqlCase } from './sql-text';

const all = (lines: readonly SqlLine[], claim: (line: SqlLine) => string): string => lines.map(claim).join(' AND ');

const isThere = ({ column }: SqlLine): string => `${column}_problem IS NULL`;

/** The kind of a row's appraisal: only what is missing can be left out, and only where the scheme says so. */
export const kindSql = (lines: readonly SqlLine[], whenMissing: WhenMissing): string => {
  const weighty = lines.filter(({ weight }) => weight > 0);
  const onlyMissing = all(lines, (line) => `(${isThere(line)} OR ${line.column}_problem = 'result-missing')`);
  const someThere = weighty.map(isThere).join(' OR ');
  const mayLeaveOut = whenMissing === 'renormalise' && weighty.length > 0;
  return sqlCase(
    [
      [all(lines, isThere), `'complete'`],
      ...(mayLeaveOut ? [[`${onlyMissing} AND (${someThere})`, `'renormalised'`] as const] : []),
    ],
    `'incomplete'`,
  );
};

/** Σ weight × score ÷ Σ weight over the lines that count, normalised to 10 decimals; NULL where the row is incomplete. */
export const totalSql = (lines: readonly SqlLine[], whenMissing: WhenMissing): string => {
  const scores = sum(lines.map(({ column, weight }) => `COALESCE(${column}_score, 0) * ${plain(weight)}`));
  const weights = sum(lines.map((line) => sqlCase([[isThere(line), plain(line.weight)]], '0')));
  const renormalised = `${exact(scores)} / CAST(${weights} AS DECIMAL(10,4))`;
  return sqlCase([
    [`kind = 'complete'`, `CAST(${exact(scores)} * 0.01 AS DECIMAL(28,10))`],
    ...(whenMissing === 'renormalise' ? [[`kind = 'renormalised'`, `CAST(${renormalised} AS DECIMAL(28,10))`] as const] : []),
  ]);
};

const exact = (sumOfScores: string): string => `CAST(${sumOfScores} AS DECIMAL(20,12))`;

/** Spark adds a digit per term and takes it from the decimals once there are 38: so never more than 8 terms at a time. */
const sum = (terms: readonly string[]): string => {
  if (terms.length <= MOST_TERMS) return terms.join(' + ');
  const first = `CAST(${terms.slice(0, MOST_TERMS).join(' + ')} AS DECIMAL(20,12))`;
  return sum([first, ...terms.slice(MOST_TERMS)]);
};

const MOST_TERMS = 8;

const plain = (weight: number): string => weight.toFixed(4).replace(/\.?0+$/, '');
