import { readdirSync } from 'node:fs';
import type { AppraisedJson } from '../../../src/cli/report/appraised-json';
import { displayWidth } from '../../../src/cli/print/display-width';
import { locales } from '../../../src/domain/locale';
import { consoleIn } from '../console';
import { eachInItsFolder, sample } from '../folder';

const folder = eachInItsFolder();

const checked = async (...line: string[]): Promise<{ readonly code: number; readonly json: AppraisedJson }> => {
  const console = consoleIn(folder.path());
  const code = await console.run('check', ...line, '--json');
  return { code, json: JSON.parse(console.printed()) as AppraisedJson };
};

describe('kaohe check', () => {
  test('gives exit code 0 where nothing keeps anybody from being scored', async () => {
    const { code, json } = await checked(sample('clean'));
    expect(code).toBe(0);
    expect(json.findings).toEqual([]);
    expect(json.people).toHaveLength(12);
  });

  test.each([['zh-CN', '标题在第 2 行，数据在第 3:14 行'], ['zh-TW', '標題在第 2 列，資料在第 3:14 列'], ['en-US', 'Headings in row 2, data in rows 3:14']])('names a single row as one in %s', async (language, rows) => {
    const console = consoleIn(folder.path());
    await console.run('check', sample('clean'), '--language', language);
    expect(console.printed()).toContain(rows);
  });

  test('gives exit code 1 where there are errors', async () => {
    const { code, json } = await checked(sample('messy'), '--target', 'drop-off-rate=3%');
    expect(code).toBe(1);
    expect(json.findings.some(({ severity }) => severity === 'error')).toBe(true);
  });

  test('says of each person the lines, the total, its kind, and what is missing', async () => {
    const { json } = await checked(sample('messy'), '--target', 'drop-off-rate=3%');
    expect(json.people[0]).toEqual({
      id: '0112', name: '陈立群', position: '大客户关系组主管', department: '长话业务事业部北京大区', period: '2026Q3', scheme: 'key-account-supervisor.quarter',
      lines: [
        { indicator: 'drop-off-rate', weight: 30, rule: '<3%为3；<6%为2；否则为1', cell: 'F7', shown: '3 ÷ 164', result: 0.0182926829, score: 3, reason: '1.8293% < 3% → 3' },
        { indicator: 'arrears-rate', weight: 25, rule: '<5‰为3；<10‰为2；否则为1', cell: 'H7', shown: '3.2', result: 0.0032, score: 3, reason: '3.2‰ < 5‰ → 3' },
        { indicator: 'collection-rate', weight: 25, rule: '>70%为3；>60%为2；否则为1', cell: 'I7', shown: '81.2%', result: 0.812, score: 3, reason: '81.2% > 70% → 3' },
        { indicator: 'internal-customer-satisfaction', weight: 20, rule: '1-5评分', cell: 'J7', shown: '4.4', result: 4.4, score: 4.4, reason: '评分 4.4 → 4.4' },
      ],
      total: 3.28, kind: 'complete', problems: [],
    });
    expect(json.people.find(({ id }) => id === '0179')).toMatchObject({ total: null, kind: 'incomplete', problems: [{ code: 'denominator-missing', indicator: 'drop-off-rate' }] });
    expect(json.people.find(({ id }) => id === '0361')).toMatchObject({ scheme: null, lines: [], total: null, kind: 'incomplete', problems: [{ code: 'position-unknown' }] });
  });

  test('says of each finding where it is, what was found and what was expected', async () => {
    const { json } = await checked(sample('messy'), '--target', 'drop-off-rate=3%');
    expect(json.findings.find(({ code }) => code === 'excel-error')).toEqual({
      code: 'excel-error', severity: 'error', sheet: '三季度考核', cell: expect.stringMatching(/^I\d+$/) as string, cells: [expect.stringMatching(/^I\d+$/)],
      found: expect.stringContaining('#DIV/0!') as string, expected: expect.any(String) as string, toDo: expect.any(String) as string, mend: null,
    });
  });

  test('says what was recognised and by which evidence', async () => {
    const { json } = await checked(sample('traditional'), '--target', 'drop-off-rate=3%');
    expect(json.recognised.period?.value).toBe('2026Q3');
    expect(json.recognised.tables[0]).toMatchObject({ sheet: '第三季考核', headingRows: '3:4', dataRows: '5:9', layout: { value: 'wide' } });
    expect(json.recognised.tables[0]?.columns.find(({ indicator }) => indicator === 'arrears-rate')).toMatchObject({ column: 'E', role: 'result', unit: '‰', confidence: 'certain' });
  });

  test('lacks a target: nobody has a total, and one finding says so', async () => {
    const { code, json } = await checked(sample('traditional'));
    expect(code).toBe(1);
    expect(json.people.every(({ total }) => total === null)).toBe(true);
    expect(json.findings.filter(({ code: finding }) => finding === 'target-missing')).toHaveLength(1);
  });

  test('takes the sheet, the scheme, the period and the targets that are named', async () => {
    const { json } = await checked(sample('messy'), '--sheet', '新任主管', '--scheme', 'key-account-supervisor.quarter.stretch', '--period', '2026年第三季度', '--target', '掉线率=3%');
    expect(json.people.map(({ id, scheme, period }) => [id, scheme, period])).toEqual(['0401', '0402', '0403'].map((id) => [id, 'key-account-supervisor.quarter.stretch', '2026Q3']));
  });

  test('prints sections that a person can read, in each language, without a word of another', async () => {
    for (const locale of locales) {
      const console = consoleIn(folder.path());
      expect(await console.run('check', sample('messy'), '--target', 'drop-off-rate=3%', '--language', locale)).toBe(1);
      expect(console.printed()).toContain('3.2‰ < 5‰ → 3');
      expect(console.printed()).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  test('fits a terminal', async () => {
    const console = consoleIn(folder.path(), { width: 120 });
    await console.run('check', sample('messy'), '--target', 'drop-off-rate=3%');
    const [, , findings = ''] = console.printed().split('\n== ');
    expect(findings.split('\n').filter((line) => displayWidth(line) > 120)).toEqual([]);
  });

  test('shows progress on a terminal only, and on standard error', async () => {
    const terminal = consoleIn(folder.path(), { showsProgress: true });
    await terminal.run('check', sample('clean'));
    expect(terminal.complained()).toMatch(/读取….*检查和计分…/s);
    const pipe = consoleIn(folder.path());
    await pipe.run('check', sample('clean'));
    expect(pipe.complained()).toBe('');
  });

  test('writes nothing', async () => {
    await checked(sample('clean'));
    expect(readdirSync(folder.path())).toEqual([]);
  });
});
