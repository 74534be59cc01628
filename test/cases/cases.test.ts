import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTables, type CaseTable, type Row } from './read-tables';
import { halfYear } from './trials/half-year';
import { period } from './trials/period';
import { quarter, quarterLine } from './trials/quarter';
import { ratingSheet } from './trials/rating-sheet';
import { rule } from './trials/rule';
import { calibration, grade, ownGrades, ownRank, quota, ranking } from './trials/standing';
import { survey } from './trials/survey';
import { total } from './trials/total';
import type { Trial } from './trials/trial';

const trials: readonly Trial[] = [quarter, quarterLine, rule, total, halfYear, ratingSheet, survey, ranking, ownRank, grade, ownGrades, quota, calibration, period];

/** Says why; nothing is tried by it. */
const REMARK = '说明';

/** The one way of trying a table; a table that fits none or several is not understood. */
const trialFor = ({ columns, sentence }: CaseTable): Trial => {
  const tried = columns.filter((column) => column !== REMARK);
  const fitting = trials.filter(
    ({ needs, may, gives }) =>
      needs.every((column) => tried.includes(column)) &&
      gives.some((column) => tried.includes(column)) &&
      tried.every((column) => [...needs, ...may, ...gives].includes(column)),
  );
  const [trial] = fitting;
  if (trial === undefined || fitting.length > 1) throw new Error(`“${sentence}”: nobody knows how to try ${tried.join(' | ')}`);
  return trial;
};

/** What the row says has to come out; behind 不计 it may say in words what the codes say. */
const expectedOf = ({ gives }: Trial, row: Row): Readonly<Record<string, string>> =>
  Object.fromEntries([...row].filter(([column]) => gives.includes(column)).map(([column, text]) => [column, text.replace(/^不计[^`]*/, '不计 ')]));

const outcomeOf = ({ run }: Trial, row: Row): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(run(row)).filter(([column]) => row.has(column)));

const files = readdirSync(__dirname).filter((name) => name.endsWith('.md'));
const tables = files.flatMap((file) => readTables(readFileSync(join(__dirname, file), 'utf8')).map((table) => ({ file, table })));

describe.each(files)('%s', (file) => {
  const own = tables.filter((one) => one.file === file).map(({ table }) => table);
  describe.each(own.map((table) => ({ ...table })))('$sentence', (table) => {
    const trial = trialFor(table);
    test.each(table.rows.map((row, index) => ({ row, title: `${table.line + 2 + index}: ${[...row.values()].join(' | ')}` })))('$title', ({ row }) => {
      expect(outcomeOf(trial, row)).toEqual(expectedOf(trial, row));
    });
  });
});

describe('The tables', () => {
  test('hold every case that people dispute', () => {
    expect(tables.flatMap(({ table }) => table.rows).length).toBeGreaterThanOrEqual(120);
  });

  test.each([
    ['a column nobody knows', '## 一句话\n\n| 指标 | 结果 | 得分 | 天气 |\n|---|---|---|---|\n| 欠费率 | 4‰ | 3 | 晴 |\n'],
    ['a column missing', '## 一句话\n\n| 指标 | 结果 |\n|---|---|\n| 欠费率 | 4‰ |\n'],
  ])('are refused with %s', (_, text) => {
    expect(() => readTables(text).map(trialFor)).toThrow('nobody knows how to try');
  });

  test.each([
    ['no sentence above', '| 指标 | 结果 | 得分 |\n|---|---|---|\n| 欠费率 | 4‰ | 3 |\n'],
    ['no dashes', '## 一句话\n\n| 指标 | 结果 | 得分 |\n| 欠费率 | 4‰ | 3 |\n'],
    ['no rows', '## 一句话\n\n| 指标 | 结果 | 得分 |\n|---|---|---|\n'],
    ['a cell too few', '## 一句话\n\n| 指标 | 结果 | 得分 |\n|---|---|---|\n| 欠费率 | 4‰ |\n'],
  ])('are refused with %s', (_, text) => {
    expect(() => readTables(text)).toThrow(/^Line/);
  });

  test('fail where they are wrong', () => {
    const [table] = readTables('## 一句话\n\n| 指标 | 结果 | 得分 |\n|---|---|---|\n| 欠费率 | 5‰ | 3 |\n');
    const row = table?.rows[0];
    if (table === undefined || row === undefined) throw new Error('There is a row');
    const trial = trialFor(table);
    expect(outcomeOf(trial, row)).toEqual({ 得分: '2' });
    expect(expectedOf(trial, row)).toEqual({ 得分: '3' });
  });
});
