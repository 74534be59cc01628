import { appraiseWorkbook } from '../../../src/workbook/appraise-workbook';
import { fillPlan } from '../../../src/workbook/plan/fill-plan';
import { sheetOf, workbookOf } from '../grid-of';
import { carriedOut, sheetNamed } from './carried-out';
import { settings } from './people';

const source = workbookOf(sheetOf('销售部', [
  ['工号', '姓名', '岗位', '指标', '权重', '考核结果设定', '实际值'],
  ['1', '王伟', '渠道经理', '新客户开发率', '60%', '≥70%为3；≥50%为2；否则为1', '62%'],
  ['1', '王伟', '渠道经理', '客户流失率', '40%', '<30%为3；否则为1', '28%'],
]));

const filled = (() => {
  const { people } = appraiseWorkbook(source, {}, { targets: new Map(), period: '2026Q3' });
  const plan = fillPlan({ workbook: source, people: people.flatMap((each) => (each.kind === 'appraised' ? [each] : [])), settings });
  if (plan.kind !== 'planned') throw new Error('A plan is expected');
  return { plan, workbook: carriedOut(source, plan.plan) };
})();

describe('Forms of people who are appraised by the rules on their own sheet', () => {
  test('the form has their indicators, weights, rules, results and scores', () => {
    const { values } = sheetNamed(filled.workbook, '王伟');
    const rows = values.filter((row) => row.includes('新客户开发率') || row.includes('客户流失率'));
    expect(rows.map((row) => row.slice(1, 8))).toEqual([
      ['新客户开发率', 0.6, '≥70%为3；≥50%为2；否则为1', null, 0.62, 2, 1.2],
      ['客户流失率', 0.4, '<30%为3；否则为1', null, 0.28, 3, 1.2],
    ]);
  });

  test('their rules stay where they are: no second copy on a rules sheet, and a second run scores the same', () => {
    expect(filled.plan.sheets).toEqual({ results: '考核结果' });
    expect(filled.workbook.sheets.map(({ name }) => name)).toEqual(['销售部', '考核结果', '王伟']);
    const again = appraiseWorkbook(filled.workbook, {}, { targets: new Map(), period: '2026Q3' }).people;
    expect(again.map((each) => (each.kind === 'appraised' && each.appraisal.kind === 'complete' ? each.appraisal.total : each.kind))).toEqual([2.4]);
  });
});
