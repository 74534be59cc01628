import { indicatorById } from '../../../src/catalogue/indicators/index';
import { schemes } from '../../../src/catalogue/schemes/index';
import type { Appraisal } from '../../../src/domain/appraisal/appraisal';
import { appraiser } from '../../../src/domain/appraisal/appraise';
import { roundHalfAway } from '../../../src/domain/number/round-half-away';
import type { Quantity } from '../../../src/domain/quantity';
import { readResult } from '../../../src/domain/read-result';
import type { Scheme } from '../../../src/domain/scheme';
import { schemeSql, sqlColumn } from '../../../src/domain/sql/scheme-sql';
import { startPostgres } from '../../oracles/postgres';

jest.setTimeout(60_000);

const measureOf = (indicator: string) => indicatorById(indicator)?.measure ?? 'rate';
const dropOffTarget: ReadonlyMap<string, Quantity> = new Map([['drop-off-rate', { amount: 3, unit: '%' }]]);

const queryFor = (scheme: Scheme, table: string, targets = dropOffTarget): string =>
  schemeSql(scheme, { table, targets, measureOf, reason: (indicator, code) => `${indicator}=${code}`, separator: '; ' });

const scheme = schemes[0]!;
const renormalising: Scheme = { ...scheme, whenMissing: 'renormalise' };
const columns = scheme.lines.map(({ indicator }) => sqlColumn(indicator));

/** What the query should say of a row, from the appraisal of the same results. */
const expectedOf = (appraisal: Appraisal) => ({
  scores: appraisal.lines.map(({ score }) => (score.kind === 'scored' ? score.score : null)),
  total: appraisal.kind === 'incomplete' ? null : appraisal.total,
  kind: appraisal.kind,
  reasons: appraisal.lines.flatMap(({ indicator, score }) => (score.kind === 'unscored' ? [`${indicator}=${score.problem.code}`] : [])).join('; '),
});

const scoredHere = (by: Scheme, targets = dropOffTarget) => {
  const appraise = appraiser(by, targets);
  return (values: readonly (number | null)[]) =>
    expectedOf(appraise(new Map(by.lines.map(({ indicator }, index) => [indicator, readResult(values[index], { measure: measureOf(indicator) })]))));
};

const db = startPostgres();
afterAll(() => db.stop());

const numberOf = (text: string | undefined): number | null => (text === undefined || text === '\\N' ? null : Number(text));

const fields = [...columns.map((column) => `${column}_score`), 'total', 'total_shown', 'kind', 'reasons'].join(', ');

/** So many people differ; those after them repeat their results, under numbers of their own. */
const DISTINCT = 50_000;

/**
 * The first rows where database and domain disagree, at most 5. Every row is scored by the query; rows with the same results and the same
 * answer come back as one, with their count.
 */
const disagreements = async (by: Scheme, table: string) => {
  const score = scoredHere(by);
  const given = new Map<string, readonly (number | null)[]>();
  for (const [key = '', ...values] of await db.rows(`SELECT employee_id % ${DISTINCT}, ${columns.join(', ')} FROM ${table} WHERE employee_id <= ${DISTINCT}`)) {
    given.set(key, values.map(numberOf));
  }
  const wrong: unknown[] = [];
  let rows = 0;
  for (const [key = '', ...answer] of await db.rows(
    `SELECT employee_id % ${DISTINCT}, ${fields}, COUNT(*) FROM (${queryFor(by, table)}) q GROUP BY employee_id % ${DISTINCT}, ${fields}`,
  )) {
    rows += Number(answer.at(-1));
    const results = given.get(key) ?? [];
    const expected = score(results);
    if (!isSame(answer, expected) && wrong.length < 5) wrong.push({ results, answer, expected });
  }
  return { rows, wrong };
};

const isSame = (found: readonly string[], { scores, total, kind, reasons }: ReturnType<typeof expectedOf>): boolean =>
  scores.every((score, index) => numberOf(found[index]) === score)
  && numberOf(found[4]) === total
  && numberOf(found[5]) === (total === null ? null : roundHalfAway(total, 2))
  && found[6] === kind
  && found[7] === reasons;

/** Values on, just below and just above the limits, noise of binary fractions, nothing, negative, in the wrong unit; and others in between. */
const generated = (table: string, rows: number): string => {
  const around = (limits: readonly string[]) =>
    limits.flatMap((limit) => [limit, `${limit} + 1e-10`, `${limit} - 1e-10`, `${limit} + 4.9e-11`, `${limit} - 5.1e-11`, `${limit} * 3 / 3`, `${limit} * 1.1 / 1.1`]);
  const strange = ['NULL', 'NULL', '-0.001', '-1e-11', '1', '1 + 1e-11', '1.0001', '4.2', '70', '0', '1e14', '-1e300'];
  const pick = (values: readonly string[], prime: number, spread: string) =>
    `CASE WHEN n % 3 = 0 THEN ${spread} ELSE (ARRAY[${values.map((value) => `(${value})::float8`).join(', ')}])[1 + (n * ${prime} / 7) % ${values.length}] END`;
  const random = (prime: number, size: string) => `((n * ${prime}) % 1000003) / 1000003.0::float8 * ${size}`;
  return `CREATE TABLE ${table} AS SELECT i AS employee_id, '2026Q3' AS period,
    ${pick([...around(['0.03', '0.06', '0.1 * 0.3']), ...strange], 7919, random(7919, '0.08'))} AS drop_off_rate,
    ${pick([...around(['0.005', '0.01', '0.1 * 0.05']), ...strange], 104729, random(104729, '0.013'))} AS arrears_rate,
    ${pick([...around(['0.7', '0.6', '0.1 * 7']), ...strange], 1299709, random(1299709, '1.0'))} AS collection_rate,
    ${pick([...around(['1', '5', '4.2', '2.985']), ...strange], 15485863, `1 + ${random(15485863, '4.0')}`)} AS internal_customer_satisfaction
    FROM (SELECT i, (i % ${DISTINCT})::bigint AS n FROM generate_series(1, ${rows}) AS i) AS people`;
};

describe('The query of a scheme', () => {
  beforeAll(() => db.run(generated('few', 20_000)));

  test('gives the worked example 2.99', async () => {
    await db.run(`CREATE TABLE example AS SELECT 1 AS employee_id, '2026Q3' AS period, 0.02 AS drop_off_rate, 0.0042 AS arrears_rate,
      0.68 AS collection_rate, 4.2 AS internal_customer_satisfaction`);
    const rows = await db.records(queryFor(scheme, 'example'));
    expect(rows).toEqual([expect.objectContaining({
      drop_off_rate_score: '3.0000000000', arrears_rate_score: '3.0000000000', collection_rate_score: '2.0000000000',
      internal_customer_satisfaction_score: '4.2000000000', total: '2.9900000000', total_shown: '2.99', kind: 'complete', reasons: '',
    })]);
  });

  test('gives 1,000,000 rows the scores, totals, kinds and reasons that they get here', async () => {
    await db.run(`SET work_mem = '512MB'; ${generated('results', 1_000_000)}`);
    expect(await disagreements(scheme, 'results')).toEqual({ rows: 1_000_000, wrong: [] });
  }, 600_000);

  test('leaves out what is missing, and only that, where the scheme says so', async () => {
    expect((await disagreements(renormalising, 'few')).wrong).toEqual([]);
    const kinds = await db.rows(`SELECT DISTINCT kind FROM (${queryFor(renormalising, 'few')}) q ORDER BY 1`);
    expect([...kinds].flat()).toEqual(['complete', 'incomplete', 'renormalised']);
  });

  test('does so for every scheme of the catalogue', async () => {
    for (const one of schemes) expect((await disagreements(one, 'few')).wrong).toEqual([]);
  });

  test('gives the same from exact decimals and from whole numbers', async () => {
    await db.run(`CREATE TABLE exact AS SELECT employee_id, period, ${columns.map((column) => `${column}::numeric AS ${column}`).join(', ')} FROM few`);
    expect((await disagreements(scheme, 'exact')).wrong).toEqual([]);
    await db.run(`CREATE TABLE whole AS SELECT 1 AS employee_id, '2026' AS period, ${columns.map((column) => `1 AS ${column}`).join(', ')}`);
    expect((await disagreements(scheme, 'whole')).wrong).toEqual([]);
  });

  test('neither stops at nor scores what is no number', async () => {
    await db.run(`CREATE TABLE odd AS SELECT i AS employee_id, '2026' AS period, ${columns.map((column) => `v AS ${column}`).join(', ')}
      FROM unnest(ARRAY['NaN', 'Infinity', '-Infinity', '1e300']::float8[]) WITH ORDINALITY AS t (v, i)`);
    const rows = await db.rows(`SELECT ${fields} FROM (${queryFor(scheme, 'odd')}) q`);
    expect([...rows].map((row) => row.slice(0, 7))).toEqual(Array(4).fill(['\\N', '\\N', '\\N', '\\N', '\\N', '\\N', 'incomplete']));
  });

  test('says of each row that the target is missing, and scores the other lines', async () => {
    const rows = await db.records(queryFor(scheme, 'example', new Map()));
    expect(rows).toEqual([expect.objectContaining({ drop_off_rate_score: null, arrears_rate_score: '3.0000000000', total: null, kind: 'incomplete', reasons: 'drop-off-rate=target-missing' })]);
  });

  test('can be the body of a view', async () => {
    await db.run(`CREATE VIEW scored_example AS ${queryFor(scheme, 'example')}`);
    expect([...(await db.rows('SELECT total_shown FROM scored_example'))]).toEqual([['2.99']]);
  });

  test('uses only what PostgreSQL and Spark SQL share', () => {
    for (const one of [...schemes, renormalising]) {
      const bare = queryFor(one, 't').replace(/--.*$/gm, '').replace(/'(?:[^']|'')*'/g, "''");
      expect(bare).not.toMatch(/["`\\[\]{}:;]/);
      const words = new Set(bare.match(/\b[A-Z]{2,}\b/g));
      expect([...words].filter((word) => !portable.has(word))).toEqual([]);
    }
  });
});

const portable = new Set('WITH AS SELECT FROM CASE WHEN THEN ELSE END IS NULL NOT AND OR BETWEEN CAST DECIMAL COALESCE SUBSTRING COUNT OVER PARTITION BY'.split(' '));
