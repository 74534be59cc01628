import { locales } from '../../../src/domain/locale';
import { templateProblemText } from '../../../src/language/template-problem-text';
import type { SheetGrid, WorkbookGrid } from '../../../src/workbook/grid';
import type { AppraisedPerson } from '../../../src/workbook/plan/appraised-person';
import { fillPlan, type FillPlan } from '../../../src/workbook/plan/fill-plan';
import type { FillSettings } from '../../../src/workbook/plan/fill-settings';
import { readTemplate } from '../../../src/workbook/plan/read-template';
import type { TemplateProblem } from '../../../src/workbook/plan/template-problem';
import { carriedOut, sheetNamed } from './carried-out';
import { personWith, settings, workedExample } from './people';
import { recalculated } from './recalculated';
import { sheetOf, workbookOf, type Cell } from '../grid-of';

const formatted = (value: string, format: string): Cell => ({ value, format });

const template = sheetOf('模板', [
  ['{{公司}}绩效考核表', null, null, null, null, null],
  ['姓名：{{姓名}}（{{工号}}）', null, '{{部门}}', '{{岗位}}', '{{周期}}', null],
  ['指标', '权重', '规则', '结果', '得分', '原因'],
  ['{{#指标}}{{指标}}', '{{权重}}', '{{规则}}', '{{结果}}', '{{得分}}', '{{原因}}{{/指标}}'],
  ['总分', null, null, null, '{{总分}}', '共 {{总分}} 分，欠费率 {{大客户欠费率.结果}} 得 {{大客户欠费率.得分}} 分'],
  ['签名', null, null, null, null, null],
]);

const planned = (of: SheetGrid, people: readonly AppraisedPerson[] = [workedExample], given: Partial<FillSettings> = {}, workbook = workbookOf(of)): FillPlan => {
  const plan = fillPlan({ workbook, people, settings: { ...settings, ...given }, template: of.name });
  if (plan.kind !== 'planned') throw new Error(plan.problems.map((problem) => templateProblemText(problem, 'zh-CN')).join('\n'));
  return plan;
};

const filled = (of: SheetGrid, person: AppraisedPerson = workedExample, given: Partial<FillSettings> = {}): SheetGrid => {
  const plan = planned(of, [person], given);
  return sheetNamed(carriedOut(workbookOf(of), plan.plan), plan.forms[0] ?? '');
};

const problemsOf = (...rows: readonly (readonly Cell[])[]): readonly TemplateProblem[] => {
  const read = readTemplate(sheetOf('模板', rows), 'zh-CN');
  return read.kind === 'problems' ? read.problems : [];
};

describe('A template of HR’s own', () => {
  const form = filled(template);

  test('is copied, with the marked row once per indicator and everything below moved down', () => {
    expect(form.values.map((row) => row[0])).toEqual([
      '国安创想公司绩效考核表', '姓名：张三（K001）', '指标', '大客户掉线率', '大客户欠费率', '大客户托收率', '内部客户满意度', '总分', '签名',
    ]);
  });

  test('has text where a placeholder stands in a longer text', () => {
    expect(form.values[7]?.[5]).toBe('共 2.99 分，欠费率 4.2‰ 得 3 分');
  });

  test('has real figures where a placeholder stands alone, scored by formulas on the row’s own result', () => {
    expect(form.values.slice(3, 8).map((row) => row[4])).toEqual([3, 3, 2, 4.2, 2.99]);
    expect(form.formulas.get(4)?.get(4)).toBe('IF(ISNUMBER(D5),IF(ROUND(D5,7)<0,"",IF(ROUND(D5,7)<5,3,IF(ROUND(D5,7)<10,2,1))),"")');
    expect(form.formats.get(4)?.get(3)).toBe('0.0#"‰"');
  });

  test('with KPI formulas refers to the rule in its own row', () => {
    expect(filled(template, workedExample, { scores: 'kpi' }).formulas.get(4)?.get(4)).toBe('IF(ISNUMBER(D5),KPI.SCORE(D5,C5,"‰"),"")');
  });

  test('with values has no formulas', () => {
    expect([...filled(template, workedExample, { scores: 'values' }).formulas.values()].flatMap((row) => [...row.values()])).toEqual([]);
  });

  test('recalculates in another engine to the same scores and total', () => {
    const answer = recalculated([{ sheets: [form], names: [] }])[0]?.get('张三');
    expect([3, 4, 5, 6, 7].map((row) => answer?.get(`${row}:4`))).toEqual(['3', '3', '2', '4.2', '2.99']);
  });

  test('says that a total is not there yet', () => {
    const open = filled(template, personWith([0.021, undefined, 0.68, 4.2]));
    expect([open.values[7]?.[4], open.values[7]?.[5]]).toEqual(['未完成', '共 未完成 分，欠费率 — 得 — 分']);
  });

  test('keeps its number formats: a percentage holds the ratio, and its score follows from it', () => {
    const own = filled(sheetOf('模板', [[formatted('{{大客户欠费率.结果}}', '0.00%'), '{{大客户欠费率.得分}}', formatted('{{大客户欠费率.权重}}', '0')]]));
    expect(own.values[0]).toEqual([0.0042, 3, 25]);
    expect(own.formulas.get(0)?.get(1)).toBe('IF(ISNUMBER(A1),IF(ROUND(A1,10)<0,"",IF(ROUND(A1,10)<0.005,3,IF(ROUND(A1,10)<0.01,2,1))),"")');
    expect(own.formats.get(0)?.get(0)).toBe('0.00%');
  });

  test.each([
    ['{{ name }}', '张三'], ['｛｛姓名｝｝', '张三'], ['{{員工編號}}', 'K001'], ['{{arrears-rate.score}} ', '3 '], ['得 {{大客戶欠費率．得分}} 分', '得 3 分'],
    ['得 {{欠费率得分}} 分', '得 3 分'], ['{{Key-account arrears rate.reason}}!', '4.2‰ < 5‰ → 3!'], ['{{状态}}', '完成'],
  ])('understands %s', (placeholder, expected) => {
    expect(filled(sheetOf('模板', [[placeholder]])).values[0]?.[0]).toBe(expected);
  });

  test('a person who is not appraised by an indicator has empty cells there', () => {
    const other = personWith([0.021, 0.0042, 0.68, 4.2]);
    const without: AppraisedPerson = { ...other, appraisal: { kind: 'incomplete', problems: [], lines: other.appraisal.lines.slice(0, 1) } };
    expect(filled(sheetOf('模板', [['{{姓名}}', '{{大客户欠费率.得分}}', '欠费率 {{大客户欠费率.结果}}']]), without).values[0]).toEqual(['张三', null, '欠费率 ']);
  });

  test('a name that looks like a formula stays a text', () => {
    const { plan } = planned(sheetOf('模板', [['{{姓名}}']]), [personWith([1, 1, 1, 1], { name: '=1+1' })]);
    expect(plan.flatMap((edit) => (edit.kind === 'write' && edit.sheet === '=1+1' ? edit.cells.flat() : []))).toEqual([{ text: '=1+1' }]);
  });

  test('is filled again on its copies by a second run, and only where placeholders were', () => {
    const first = carriedOut(workbookOf(template), planned(template).plan);
    const remarked: WorkbookGrid = {
      ...first,
      sheets: first.sheets.map((sheet) => (sheet.name === '张三' ? { ...sheet, values: sheet.values.map((row, r) => (r === 8 ? ['签名', '李主任', null, null, null, null] : row)) } : sheet)),
    };
    const again = planned(template, [personWith([0.021, 0.0042, 0.71, 4.2])], {}, remarked);
    const after = carriedOut(remarked, again.plan);
    expect(again.overwrites).toEqual(['考核结果', '张三']);
    expect(sheetNamed(after, '张三').values.slice(7).map((row) => row.slice(0, 5))).toEqual([['总分', null, null, null, 3.24], ['签名', '李主任', null, null, null]]);
  });
});

describe('A template that cannot be used', () => {
  test('names the cell, what stands there, the nearest known name and all there are', () => {
    const [problem] = problemsOf(['{{姓明}}']);
    expect(problem).toMatchObject({ code: 'placeholder-unknown', sheet: '模板', cell: 'A1', found: '{{姓明}}', nearest: '姓名' });
    expect(problem?.code === 'placeholder-unknown' && problem.known).toEqual(expect.arrayContaining(['姓名', '总分', '大客户欠费率.得分', '#指标']));
    if (problem === undefined) throw new Error('no problem');
    // Who is told what was probably meant is not told everything else there is.
    expect(templateProblemText(problem, 'zh-CN')).toBe('“模板”的 A1 里的 {{姓明}} 不是已知的占位符。是否指 {{姓名}}？请改正后再试。');
    expect(templateProblemText(problemsOf(['{{随便什么内容}}'])[0]!, 'zh-CN')).toContain('{{大客户欠费率.得分}}');
  });

  test.each<readonly [string, readonly (readonly Cell[])[], TemplateProblem['code']]>([
    ['no placeholder at all', [['姓名', '总分']], 'template-without-placeholders'],
    ['a line’s figure outside the repeating row', [['{{得分}}']], 'placeholder-outside-row'],
    ['a placeholder inside a formula', [[{ value: '{{姓名}}', formula: '"{{姓名}}"' }]], 'placeholder-in-formula'],
    ['the end of the repeating row in another row', [['{{#指标}}{{指标}}'], ['{{/指标}}']], 'row-end-elsewhere'],
    ['an unknown field of a known indicator', [['{{大客户欠费率.颜色}}']], 'placeholder-unknown'],
  ])('%s', (_, rows, code) => {
    const problems = problemsOf(...rows);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(locales.map((locale) => problems.map((problem) => templateProblemText(problem, locale)).join('')).filter((text) => !text.includes('模板'))).toEqual([]);
  });

  test('plans nothing', () => {
    expect(fillPlan({ workbook: workbookOf(sheetOf('模板', [['{{姓明}}']])), people: [workedExample], settings, template: '模板' }).kind).toBe('template-unusable');
  });

  test('hostile text is no placeholder, or an unknown one', () => {
    expect(problemsOf(['{{'.repeat(16_000)]).map(({ code }) => code)).toEqual(['template-without-placeholders']);
    expect(new Set(problemsOf([`{{${'.得分'.repeat(10_000)}}}`], ['}}{{'.repeat(8_000)]).map(({ code }) => code))).toEqual(new Set(['placeholder-unknown']));
  });
});
