import { appraiseWorkbook, type AppraisedWorkbook } from '../../src/workbook/appraise-workbook';
import type { WorkbookGrid } from '../../src/workbook/grid';
import { sheetOf, workbookOf, percent, type Cell } from './grid-of';

const headings = ['工号', '姓名', '岗位', '指标', '权重', '考核结果设定', '信息来源', '实际值'] as const;

const person = (id: string, post: string, ...lines: readonly (readonly [string, Cell, string, Cell])[]): readonly (readonly Cell[])[] =>
  lines.map(([indicator, weight, rule, result]) => [id, `员工${id}`, post, indicator, weight, rule, '统计', result]);

const sales = (id: string, developed: Cell, churn: Cell, least = '70%'): readonly (readonly Cell[])[] =>
  person(id, '渠道经理', ['新客户开发率', '60%', `≥${least}为3；≥50%为2；否则为1`, developed], ['客户流失率', '40%', '<30%为3；否则为1', churn]);

const appraised = (workbook: WorkbookGrid): AppraisedWorkbook => appraiseWorkbook(workbook, {}, { targets: new Map(), period: '2026Q3' });

const book = (...rows: readonly (readonly Cell[])[]): WorkbookGrid => workbookOf(sheetOf('销售部', [headings, ...rows]));

/** `1 sheet:销售部:渠道经理 3` */
const totals = ({ people }: AppraisedWorkbook): readonly string[] =>
  people.map((each) => {
    if (each.kind === 'no-scheme') return `${each.person.id ?? ''} ${each.because}`;
    const { appraisal } = each;
    return `${each.person.id ?? ''} ${each.scheme.id} ${appraisal.kind === 'incomplete' ? appraisal.problems.map(({ code }) => code).join() : appraisal.total}`;
  });

const codes = ({ findings }: AppraisedWorkbook): readonly string[] => findings.map(({ severity, code, cell }) => `${severity} ${code} ${cell ?? ''}`.trim());

describe('The text in the column 考核结果设定 is the program', () => {
  test('people of a post that nobody has a scheme for are appraised by their own rows', () => {
    const result = appraised(book(...sales('1', '72%', '28%'), ...sales('2', '62%', '31%')));
    expect(totals(result)).toEqual(['1 sheet:销售部:渠道经理 3', '2 sheet:销售部:渠道经理 1.6']);
    expect(codes(result)).toEqual(['note scheme-from-sheet C2']);
  });

  test('each line says where its weight and rule stand, as the document’s own', () => {
    const [first] = appraised(book(...sales('1', '72%', '28%'))).people;
    if (first?.kind !== 'appraised') throw new Error('Somebody is expected');
    expect(first.scheme.lines.map(({ indicator, weight, rule, informationSource }) => [indicator, weight, rule, informationSource.value['zh-CN']])).toEqual([
      ['新客户开发率', { value: 60, origin: 'document', source: '销售部!E2' }, [{ text: '≥70%为3；≥50%为2；否则为1', origin: 'document' }], '统计'],
      ['客户流失率', { value: 40, origin: 'document', source: '销售部!E3' }, [{ text: '<30%为3；否则为1', origin: 'document' }], '统计'],
    ]);
  });

  test('people of one post with different rules: each by the own rows', () => {
    const result = appraised(book(...sales('1', '72%', '28%'), ...sales('2', '72%', '28%', '80%'), ...sales('3', '72%', '28%')));
    expect(totals(result)).toEqual(['1 sheet:销售部:渠道经理 3', '2 sheet:销售部:渠道经理#2 2.4', '3 sheet:销售部:渠道经理 3']);
  });

  test('where the catalogue has a scheme it scores, and the difference is told', () => {
    const rows = person('1', '大客户关系组主管', ['大客户掉线率', '30%', '<3%为3；否则为1', '2%'], ['大客户欠费率', '20%', '<9‰为3；否则为1', '6‰'], ['大客户托收率', '30%', '>70%为3；>60%为2；否则为1', '68%'], ['内部客户满意度', '20%', '1-5评分', 4.2]);
    const result = appraiseWorkbook(book(...rows), {}, { targets: new Map([['drop-off-rate', { amount: 3, unit: '%' }]]), period: '2026Q3' });
    expect(totals(result)).toEqual(['1 key-account-supervisor.quarter 2.74']);
    expect(codes(result)).toEqual(expect.arrayContaining(['warning rule-differs F3', 'warning weight-differs E3']));
  });

  test('an indicator that the post’s scheme does not know is told and not scored', () => {
    const result = appraised(book(...person('1', '大客户关系组主管', ['大客户欠费率', '50%', '<5‰为3', '4‰'], ['新客户开发率', '50%', '≥70%为3', '80%'])));
    expect(totals(result)[0]).toContain('key-account-supervisor.quarter');
    expect(codes(result)).toContain('warning indicator-unknown D3');
  });

  test('plain figures are in the unit of the row, of the heading or of the name; without one they are doubtful', () => {
    const line = (indicator: string, unit: Cell, result: Cell): readonly Cell[] => ['1', '王伟', '渠道经理', indicator, unit, 100, '≥70%为3；否则为1', result];
    const withUnits = ['工号', '姓名', '岗位', '指标', '单位', '权重', '考核结果设定', '实际值'] as const;
    const inUnit = (indicator: string, unit: Cell, result: Cell): string => totals(appraised(workbookOf(sheetOf('销售部', [withUnits, line(indicator, unit, result)])))).join();
    expect(inUnit('覆盖率', '%', 72)).toBe('1 sheet:销售部:渠道经理 3');
    expect(inUnit('覆盖率（%）', null, 62)).toBe('1 sheet:销售部:渠道经理 1');
    expect(inUnit('覆盖率', null, percent(0.72))).toBe('1 sheet:销售部:渠道经理 3');
    expect(inUnit('覆盖率', null, 72)).toBe('1 sheet:销售部:渠道经理 unit-doubtful');
  });

  test('counts, ratings and shares of a target are read as their rules need them', () => {
    const rows = [
      ['工号', '姓名', '岗位', '指标', '权重', '目标值', '考核结果设定', '实际值'],
      ['1', '王伟', '渠道经理', '渠道覆盖率', 40, '70%', '≥t为3；否则为1', '72%'],
      ['1', '王伟', '渠道经理', '投诉次数', 40, null, '满分5，每次扣0.5，最低1', 3],
      ['1', '王伟', '渠道经理', '上级评价分', 20, null, '1-5评分', '4.5分'],
    ];
    expect(totals(appraised(workbookOf(sheetOf('销售部', rows))))).toEqual(['1 sheet:销售部:渠道经理 3.5']);
  });

  test('a line without a rule, with one that cannot be read, or weights that do not add up: no total, and why', () => {
    expect(totals(appraised(book(...person('1', '渠道经理', ['新客户开发率', '50%', '≥70%为3', '80%'], ['客户流失率', '50%', '', '20%']))))).toEqual(['1 sheet:销售部:渠道经理 rule-empty']);
    expect(totals(appraised(book(...person('1', '渠道经理', ['新客户开发率', '50%', '≥70%为3', '80%'], ['客户流失率', '50%', '视情况而定', '20%']))))).toEqual(['1 sheet:销售部:渠道经理 rule-unreadable']);
    const wrong = appraised(book(...person('1', '渠道经理', ['新客户开发率', '50%', '≥70%为3', '80%'], ['客户流失率', '40%', '<30%为3', '20%'])));
    expect(totals(wrong)).toEqual(['1 sheet:销售部:渠道经理 weights-do-not-add-up']);
    expect(codes(wrong)).toContain('error weights-do-not-add-up E2');
  });

  test('without a weight for each line there is no scheme', () => {
    const result = appraised(book(...person('1', '渠道经理', ['新客户开发率', null, '≥70%为3', '80%'], ['客户流失率', '40%', '<30%为3', '20%'])));
    expect(totals(result)).toEqual(['1 position-unknown']);
    expect(codes(result)).toContain('error position-unknown C2');
  });

  test('a wide table has its weights and rules in rows of their own', () => {
    const workbook = workbookOf(sheetOf('渠道', [
      ['工号', '姓名', '岗位', '客户满意度', '新客户开发率'],
      ['权重', null, null, '40%', '60%'],
      ['考核结果设定', null, null, '≥98%为3；≥95%为2；否则为1', '≥70%为3；≥50%为2；否则为1'],
      ['1', '王伟', '渠道经理', '98.5%', percent(0.72)],
      ['2', '李娜', '渠道经理', '96%', percent(0.62)],
    ]));
    expect(totals(appraised(workbook))).toEqual(['1 sheet:渠道:渠道经理 3', '2 sheet:渠道:渠道经理 2']);
  });
});
