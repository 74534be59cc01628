import { recognise } from '../../../src/workbook/recognise/recognise';
import type { Choices } from '../../../src/workbook/recognise/choices';
import { sheetOf, workbookOf, type Cell } from '../grid-of';
import { people } from '../sheets/seen';

const headings = ['工号', '姓名', '欠费率', '托收率'] as const;
const before = ['T1', '王伟', '9‰', '50%'] as const;
const now = ['T1', '王伟', '4.2‰', '68%'] as const;
const latest = ['T1 王伟 2026Q3: arrears 0.0042, collection 0.68'];
const earlier = ['T1 王伟 2026Q2: arrears 0.009, collection 0.5'];
const second: Choices = { period: '2026Q2' };

const sheets: readonly (readonly [string, ReturnType<typeof workbookOf>])[] = [
  ['in tables below each other', workbookOf(sheetOf('考核', [['2026年第二季度'], headings, before, ['平均', null, '9‰', '50%'], [], ['2026年第三季度'], headings, now]))],
  ['in tables side by side', workbookOf(sheetOf('考核', [['2026年第二季度', null, null, null, null, '2026年第三季度'], [...headings, null, ...headings], [...before, null, ...now]], { merges: ['A1:D1', 'F1:I1'] }))],
  ['in tables side by side, touching', workbookOf(sheetOf('考核', [['2026年第二季度', null, null, null, '2026年第三季度'], [...headings, ...headings], [...before, ...now]], { merges: ['A1:D1', 'E1:H1'] }))],
  ['on sheets beside each other', workbookOf(sheetOf('2026二季度', [headings, before]), sheetOf('2026三季度', [headings, now]))],
  ['in groups of columns', workbookOf(sheetOf('2026年', [['2026年考核'], ['工号', '姓名', '二季度', null, '三季度', null], [null, null, '欠费率', '托收率', '欠费率', '托收率'], ['T1', '王伟', '9‰', '50%', '4.2‰', '68%']], { merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2'] }))],
  ['below each indicator', workbookOf(sheetOf('年度', [['2026年度考核数据'], ['工号', '姓名', '欠费率', null, '托收率', null], [null, null, 'Q2', 'Q3', 'Q2', 'Q3'], ['T1', '王伟', '9‰', '4.2‰', '50%', '68%']]))],
];

describe('Several quarters in one workbook', () => {
  test.each(sheets)('%s: the latest is taken, or the chosen one', (_, workbook) => {
    expect(people(workbook)).toEqual(latest);
    expect(people(workbook, second, { targets: new Map(), period: '2026Q2' })).toEqual(earlier);
  });

  test.each(sheets.slice(0, 4))('%s: what was not taken says which period it is of', (_, workbook) => {
    expect(recognise(workbook).rejected.map(({ rejection }) => rejection)).toEqual([{ because: 'other-period', period: '2026Q2', taken: '2026Q3' }]);
  });

  test('figures of another period than the chosen one are never taken for it', () => {
    const workbook = workbookOf(sheetOf('2026年', [['工号', '姓名', '2026Q1欠费率', '2026Q2欠费率'], ['T1', '王伟', '9‰', '8‰']]));
    expect(people(workbook, { period: '2026Q3' }, { targets: new Map(), period: '2026Q3' })).toEqual([]);
  });

  test.each([['merged', ['A2:A3', 'B2:B3']], ['written once', []]])('in rows, the name %s: each row is of its quarter', (_, merges) => {
    const rows: readonly (readonly Cell[])[] = [['王伟', 'J1', '第二季度', '9‰'], [null, null, '第三季度', '4.2‰']];
    const workbook = workbookOf(sheetOf('2026年', [['姓名', '工号', '季度', '欠费率'], ...rows], { merges }));
    expect(people(workbook)).toEqual(['J1 王伟 2026Q2: arrears 0.009', 'J1 王伟 2026Q3: arrears 0.0042']);
  });

  test('in rows of the same quarter a row without a name is nobody’s', () => {
    const workbook = workbookOf(sheetOf('2026年', [['姓名', '工号', '季度', '欠费率'], ['王伟', 'J1', '第三季度', '4.2‰'], [null, null, '第三季度', '9‰']]));
    expect(people(workbook)).toEqual(['J1 王伟 2026Q3: arrears 0.0042']);
  });

  test('the last day of a quarter stands for it, another day for nothing', () => {
    const of = (day: string): readonly string[] => people(workbookOf(sheetOf('S', [['考核期', '工号', '姓名', '欠费率'], [day, 'D1', '王伟', '4.2‰']])));
    expect(of('2026-09-30')).toEqual(['D1 王伟 2026Q3: arrears 0.0042']);
    expect(of('2026-09-15')).toEqual(['D1 王伟: arrears 0.0042']);
  });

  test('months beside the quarter are not the quarter', () => {
    const workbook = workbookOf(sheetOf('2026三季度', [['工号', '姓名', '大客户欠费率', null, null, null], [null, null, '7月', '8月', '9月', '季度'], ['T1', '王伟', '9‰', '9‰', '9‰', '4.2‰']]));
    expect(people(workbook)).toEqual(['T1 王伟 2026Q3: arrears 0.0042']);
  });

  test.each(['2026/7/1-2026/9/30', '2026.07.01—2026.09.30', '2026年7-9月', '26Q3', '2026-Q3', '三季度（2026）', '民國115年第3季', 'Q3 FY2026', 'Jul–Sep 2026'])('the period as people write it: %s', (period) => {
    const row: readonly Cell[] = ['王伟', 'P1', period, '4.2‰'];
    expect(people(workbookOf(sheetOf('S', [['姓名', '工号', '考核期间', '欠费率'], row])))).toEqual(['P1 王伟 2026Q3: arrears 0.0042']);
  });
});
