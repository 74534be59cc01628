import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import type { AppraisedJson } from '../../../src/cli/report/appraised-json';
import type { WrittenJson } from '../../../src/cli/report/written-report';
import { sheetWords } from '../../../src/language/sheet-words';
import { gradesSheetPlan } from '../../../src/workbook/plan/grades-sheet-plan';
import { applyPlan } from '../../../src/xlsx/apply-plan';
import { consoleIn } from '../console';
import { eachInItsFolder, sample } from '../folder';

const folder = eachInItsFolder();

type FillJson = AppraisedJson & { readonly files: readonly WrittenJson[] };

const filled = async (...line: string[]): Promise<{ readonly code: number; readonly json: FillJson }> => {
  const console = consoleIn(folder.path());
  const code = await console.run('fill', ...line, '--json');
  if (console.printed() === '') throw new Error(console.complained());
  return { code, json: JSON.parse(console.printed()) as FillJson };
};

const opened = async (name: string): Promise<Workbook> => {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(folder.at(name));
  return workbook;
};

const sheetNames = async (name: string): Promise<readonly string[]> => (await opened(name)).worksheets.map((sheet) => sheet.name);

describe('kaohe fill', () => {
  test('writes a form per person, the results and the rules beside the sheets that were there', async () => {
    const { code, json } = await filled(sample('clean'), '--out', 'out.xlsx');
    expect(code).toBe(0);
    const people = json.people.map(({ name }) => name);
    expect(json.files).toEqual([{ path: 'out.xlsx', results: '考核结果', rules: '考核规则', grades: null, forms: people, updated: [] }]);
    expect(await sheetNames('out.xlsx')).toEqual(['考核结果2026Q3', '考核规则', '考核结果', ...people]);
  });

  test('leaves the input as it is, and nothing but the output behind', async () => {
    copyFileSync(sample('messy'), folder.at('in.xlsx'));
    const before = readFileSync(folder.at('in.xlsx'));
    await filled('in.xlsx', '--out', 'out.xlsx', '--target', 'drop-off-rate=3%');
    expect(readFileSync(folder.at('in.xlsx')).equals(before)).toBe(true);
    expect(readdirSync(folder.path()).sort()).toEqual(['in.xlsx', 'out.xlsx']);
  });

  test.each([
    ['kpi', /_xldudf_KPI_SCORE\(/],
    ['native', /^IF\(ISNUMBER/],
    ['values', undefined],
  ] as const)('writes scores as %s', async (mode, formula) => {
    await filled(sample('clean'), '--out', 'out.xlsx', '--scores', mode);
    const form = (await opened('out.xlsx')).getWorksheet('陈立群')!;
    const score = form.getCell('G12');
    if (formula === undefined) expect(score.value).toBe(3);
    else expect(score.formula).toMatch(formula);
  });

  test('updates its own sheets when it is run on its own output', async () => {
    await filled(sample('clean'), '--out', 'first.xlsx');
    const { json } = await filled('first.xlsx', '--out', 'second.xlsx');
    expect(json.people).toHaveLength(12);
    expect(json.files[0]?.updated).toEqual(['考核结果', ...json.people.map(({ name }) => name)]);
    expect(await sheetNames('second.xlsx')).toEqual(await sheetNames('first.xlsx'));
  });

  test('keeps to the rules that people changed on the rules sheet of its output', async () => {
    await filled(sample('clean'), '--out', 'first.xlsx');
    const workbook = await opened('first.xlsx');
    const rules = workbook.getWorksheet('考核规则')!;
    rules.eachRow((row) => row.eachCell((cell) => { if (cell.text.startsWith('<5‰为3')) cell.value = '<2‰为3；否则为1'; }));
    await workbook.xlsx.writeFile(folder.at('edited.xlsx'));
    const { json } = await filled('edited.xlsx', '--out', 'second.xlsx');
    expect(json.people[0]?.lines[1]).toMatchObject({ rule: '<2‰为3；否则为1', score: 1 });
  });

  test('gives grades by the table of the workbook, and none by one that is faulty', async () => {
    const table = (lowest: number) => gradesSheetPlan({ sheets: [], names: [] }, { scores: 'native', words: sheetWords('zh-CN'), targets: new Map(), grades: [{ grade: '优', from: 3.2 }, { grade: '可', from: lowest }] }, new Set());
    const withTable = (name: string, lowest: number): void => {
      const applied = applyPlan(readFileSync(sample('clean')), table(lowest).plan);
      if (applied.kind === 'refused') throw new Error(applied.problem.code);
      writeFileSync(folder.at(name), applied.bytes);
    };
    withTable('graded.xlsx', 1);
    const { code, json } = await filled('graded.xlsx', '--out', 'out.xlsx');
    expect([code, json.files[0]?.grades]).toEqual([0, '考核等级']);
    const shown = JSON.stringify((await opened('out.xlsx')).getWorksheet('陈立群')!.model);
    expect(shown).toContain('等级：优');
    withTable('faulty.xlsx', 2);
    const faulty = await filled('faulty.xlsx', '--out', 'none.xlsx');
    expect([faulty.code, faulty.json.files[0]?.grades]).toEqual([1, null]);
    expect(JSON.stringify((await opened('none.xlsx')).getWorksheet('陈立群')!.model)).not.toContain('等级：');
  });

  test('splits by person: each file has the data of one', async () => {
    const { json } = await filled(sample('clean'), '--out', 'forms', '--split', 'person');
    expect(json.files).toHaveLength(12);
    expect(readdirSync(folder.at('forms')).sort()).toEqual(json.files.map(({ path }) => path.replace(/^forms[\\/]/, '')).sort());
    const one = join('forms', 'GA0112 陈立群.xlsx');
    expect(await sheetNames(one)).toEqual(['考核规则', '考核结果', '陈立群']);
    const text = JSON.stringify((await opened(one)).model);
    expect(text).toContain('陈立群');
    expect(text).not.toContain('赵晓燕');
  });

  test('splits by department', async () => {
    const { json } = await filled(sample('clean'), '--out', 'forms', '--split', 'department');
    expect(json.files.map(({ path, forms }) => [path, forms.length])).toEqual(
      ['北京', '上海', '广州'].map((area) => [join('forms', `长话业务事业部${area}大区.xlsx`), 4]),
    );
  });

  test("fills HR's own form, from a file or from a sheet of the workbook", async () => {
    const own = new Workbook();
    const form = own.addWorksheet('考核表');
    form.getCell('A1').value = '{{姓名}}（{{工号}}）';
    form.getCell('A2').value = '{{大客户欠费率.得分}}';
    form.getCell('A3').value = '{{#指标}}{{指标}}';
    form.getCell('B3').value = '{{得分}}';
    form.getCell('A4').value = '{{总分}}';
    await own.xlsx.writeFile(folder.at('form.xlsx'));
    await filled(sample('clean'), '--out', 'out.xlsx', '--template', 'form.xlsx', '--scores', 'values');
    expect((await sheetNames('out.xlsx')).slice(0, 2)).toEqual(['考核表', '考核规则']);
    const copy = (await opened('out.xlsx')).getWorksheet('陈立群')!;
    expect([copy.getCell('A1').text, copy.getCell('A2').value, copy.getCell('A6').text, copy.getCell('B6').value, copy.getCell('A7').value]).toEqual(['陈立群（GA0112）', 3, '内部客户满意度', 4.4, 3.28]);
  });

  test('says in words what was written and that the input was not changed', async () => {
    const console = consoleIn(folder.path());
    await console.run('fill', sample('clean'), '--out', 'out.xlsx');
    expect(console.printed()).toContain('out.xlsx（12 张考核表）');
    expect(console.printed()).toContain('原文件没有改动');
  });

  test('overwrites a file only if asked to', async () => {
    writeFileSync(folder.at('out.xlsx'), 'precious');
    const console = consoleIn(folder.path());
    expect(await console.run('fill', sample('clean'), '--out', 'out.xlsx')).toBe(2);
    expect(console.complained()).toContain('--force');
    expect(readFileSync(folder.at('out.xlsx'), 'utf8')).toBe('precious');
    await filled(sample('clean'), '--out', 'out.xlsx', '--force');
    expect(await sheetNames('out.xlsx')).toContain('陈立群');
  });
});
