import fc from 'fast-check';
import { normalise } from '../../../src/domain/number/normalise';
import { limitValue } from '../../../src/domain/rule/limit-value';
import { limitsIn } from '../../../src/domain/rule/limits-in';
import { nativeFormula } from '../../../src/domain/rule/native-formula';
import type { Rule } from '../../../src/domain/rule/rule';
import { scorer } from '../../../src/domain/rule/scorer';
import { sqlScore } from '../../../src/domain/rule/sql-score';
import { writeRule } from '../../../src/domain/rule/write-rule';
import { calculate } from '../../oracles/ironcalc';
import { startPostgres } from '../../oracles/postgres';
import { rule } from './random-rule';

type Pair = { readonly rule: Rule; readonly value: number };

const RULES = 120;
/** Next to a limit: on the grid of 10 decimals, below it, and noise of a computation. Halves of the grid are tested apart. */
const steps = [0, 1e-10, -1e-10, 1e-11, -1e-11, 1e-12, -1e-12];

const noisy = (x: number): readonly number[] => [(x * 3) / 3, x + 0.1 - 0.1, x * 7 - x * 6];

const anywhere = fc.sample(fc.double({ min: -2, max: 7, noNaN: true }), { numRuns: 15, seed: fc.sample(fc.integer(), 1)[0] as number });

const valuesFor = (of: Rule): readonly number[] => {
  const limits = of.kind === 'rating' ? [of.lowest, of.highest] : of.kind === 'deduction' ? [0, 1, 2.5, 9] : limitsIn(of).map(limitValue);
  const near = limits.slice(0, 8).flatMap((limit) => [...steps.map((step) => limit + step), ...noisy(limit)]);
  return [...new Set([...near, ...anywhere, 0, 1])];
};

const randomRules = fc.sample(rule, RULES);
const pairs: readonly Pair[] = randomRules.flatMap((of) => valuesFor(of).map((value) => ({ rule: of, value })));

/** A score with 10 decimals; `-` where there is none. */
const shown = (score: number | undefined): string => (score === undefined ? '-' : score.toFixed(10));
const evaluated = pairs.map(({ rule: of, value }) => shown(scorer(of)(value)));

type Agree = (other: string | undefined, own: string | undefined, of: Rule) => boolean;

const differences = (others: readonly string[], agree: Agree): readonly string[] =>
  pairs.flatMap(({ rule: of, value }, index) => (agree(others[index], evaluated[index], of) ? [] : [`${writeRule(of, 'zh')} | ${value} | ${evaluated[index]} | ${others[index]}`]));

const exactly: Agree = (other, own) => other === own;

/** IronCalc rounds a computed half by its binary noise (its ROUND(1.005,2) is 1), Excel by its decimal digits; only lines and deductions compute. */
const upToHalves: Agree = (other, own, of) => other === own || (['line', 'deduction'].includes(of.kind) && Math.abs(Number(other) - Number(own)) < 1.5e-10);

const postgres = startPostgres();
afterAll(() => postgres.stop());

describe('A rule and its renderings give the same scores', () => {
  test('thousands of results near limits and elsewhere are tried', () => {
    expect(pairs.length).toBeGreaterThan(5_000);
    expect(new Set(evaluated).size).toBeGreaterThan(100);
  });

  test('the native formula, calculated by IronCalc', () => {
    const cells = pairs.map(({ rule: of, value }, index) => ({ input: String(value), formula: nativeFormula(of, `A${index + 1}`) }));
    const calculated = calculate(cells).map((text) => (text === '#N/A' ? '-' : text));
    expect(differences(calculated, upToHalves).slice(0, 10)).toEqual([]);
  });

  test('the SQL, run by PostgreSQL', async () => {
    const queries = randomRules.map((of, index) => {
      const rows = pairs.flatMap((pair, position) => (pair.rule === of ? [`(${position},${pair.value}::double precision)`] : []));
      return `SELECT position, CAST(${sqlScore(of, 'x')} AS DECIMAL(28,10)) AS score FROM (VALUES ${rows.join(',')}) AS v${index}(position, x)`;
    });
    const scores: string[] = [];
    for (const [position, score] of await postgres.rows(`SELECT * FROM (${queries.join(' UNION ALL ')}) AS scores ORDER BY position`)) {
      scores[Number(position)] = score === '\\N' ? '-' : Number(score).toFixed(10);
    }
    expect(differences(scores, exactly).slice(0, 10)).toEqual([]);
  }, 60_000);

  test('the cast of SQL normalises as normalise does, at halves of the grid too', async () => {
    const number = fc.tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 10 }), fc.constantFrom(0, ...steps, 5e-11, -5e-11, 4.9e-11, 5.1e-11));
    const values = fc.sample(number.map(([n, k, step]) => n / 10 ** k + step), 3_000);
    const cast: number[] = [];
    for (const [score] of await postgres.rows(`SELECT CAST(x AS DECIMAL(28,10)) FROM (VALUES ${values.map((x) => `(${x}::double precision)`).join(',')}) AS v(x)`)) cast.push(Number(score) + 0);
    expect(values.filter((x, index) => normalise(x) !== cast[index])).toEqual([]);
  }, 60_000);
});
