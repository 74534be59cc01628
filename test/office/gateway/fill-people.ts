import { sheetWords } from '../../../src/language/sheet-words';
import { appraiseWorkbook } from '../../../src/workbook/appraise-workbook';
import type { Plan } from '../../../src/workbook/edit';
import type { WorkbookGrid } from '../../../src/workbook/grid';
import { fillPlan } from '../../../src/workbook/plan/fill-plan';

/** A sheet of results of so many people, as an HR analyst would have it. */
export const peopleSheet = (sheet: string, people: number): Plan => [
  { kind: 'add-sheet', sheet },
  {
    kind: 'write', sheet, row: 0, column: 0,
    cells: [
      [{ text: '工号' }, { text: '姓名' }, { text: '部门' }, { text: '岗位' }, { text: '大客户掉线率' }, { text: '大客户欠费率' }, { text: '大客户托收率' }, { text: '内部客户满意度' }],
      ...Array.from({ length: people }, (_, index) => [
        { text: `K${String(index + 1).padStart(5, '0')}` }, { text: `人员${String(index + 1).padStart(4, '0')}` }, { text: `大区${index % 5}` }, { text: '大客户关系组主管' },
        { number: 0.01 + (index % 7) / 200 }, { number: 0.001 * (1 + (index % 11)) }, { number: 0.55 + (index % 9) / 20 }, { number: 1 + (index % 5) },
      ]),
    ],
  },
  { kind: 'style', sheet, area: { top: 1, left: 4, bottom: people, right: 6 }, style: { numberFormat: '0.00%' } },
];

/** Everything that check and fill come to. */
export const checkedAndPlanned = (workbook: WorkbookGrid) => {
  const { people, findings, settings } = appraiseWorkbook(workbook, {}, { period: '2026Q3', targets: new Map([['drop-off-rate', { amount: 3, unit: '%' }]]) });
  const appraised = people.flatMap((one) => (one.kind === 'appraised' ? [one] : []));
  const fill = fillPlan({ workbook, people: appraised, settings: { scores: 'native', words: sheetWords('zh-CN'), period: settings.period, targets: settings.targets } });
  if (fill.kind !== 'planned') throw new Error(JSON.stringify(fill));
  return { fill, people: appraised.length, findings: findings.length };
};
