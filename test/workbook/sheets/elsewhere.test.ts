import { peopleOf } from '../../../src/workbook/recognise/people-of';
import { recognise } from '../../../src/workbook/recognise/recognise';
import { percent, sheetOf, workbookOf } from '../grid-of';
import { found, people, withTarget } from './seen';

describe('Sheets as companies in Taiwan keep them', () => {
  test('traditional headings, the year of the Republic', () => {
    const workbook = workbookOf(sheetOf('考核', [
      ['民國115年第3季大客戶關係組主管績效考核表'],
      ['員工編號', '員工姓名', '職稱', '所屬部門', '大客戶掉線率', '大客戶欠費率（‰）', '大客戶託收率', '內部客戶滿意度', '備註'],
      ['A0012', '陳美玲', '大客戶關係組主管', '長話業務事業部', '2.0%', 4.2, '68%', 4.2, null],
      ['A0013', '林志明', '大客戶關係組主管', '長話業務事業部', '3.5%', 3.1, '75%', 4.5, '代理'],
      ['總計', null, null, null, null, null, null, null, null],
      ['填表人：黃淑芬', null, null, '核准：', null, null, null, null, null],
    ], { merges: ['A1:I1'] }));
    expect(people(workbook)).toEqual([
      'A0012 陳美玲 2026Q3: drop 0.02, arrears 0.0042, collection 0.68, satisfaction 4.2',
      'A0013 林志明 2026Q3: drop 0.035, arrears 0.0031, collection 0.75, satisfaction 4.5',
    ]);
    expect(found(workbook)).toEqual(['note rows-left-out A5', 'note rows-left-out A6']);
  });

  test('a post in the title is named as the title spells it', () => {
    const workbook = workbookOf(sheetOf('第三季', [['2026年大客戶關係組主管考核'], ['員工編號', '姓名', '大客戶欠費率'], ['A1', '陳美玲', '4.2‰']]));
    expect(peopleOf(workbook, recognise(workbook), withTarget)).toMatchObject([{ position: '大客戶關係組主管', positionId: 'key-account-supervisor', period: '2026Q3' }]);
  });

  test('year and quarter in two columns, figures in full-width signs', () => {
    const workbook = workbookOf(sheetOf('工作表1', [
      ['工號', '姓名', '職務', '年度', '季別', '欠費率', '託收率', '滿意度'],
      ['００１２', '陳美玲', '大客戶關係組主管', 2026, '第三季', '４．２‰', '６８％', '４．２'],
    ]));
    expect(people(workbook)).toEqual(['００１２ 陳美玲 2026Q3: arrears 0.0042, collection 0.68, satisfaction 4.2']);
    expect(found(workbook)).toEqual(['error indicator-absent A1', 'warning text-number H2', 'note text-untidy A2']);
  });
});

describe('Sheets as English-speaking companies keep them', () => {
  test('an Excel table with averages below', () => {
    const workbook = workbookOf(sheetOf('Q3 2026', [
      ['Emp No.', 'Employee Name', 'Job Title', 'Drop-off rate', 'Arrears rate (‰)', 'Collection rate %', 'Internal satisfaction', 'Comments'],
      [12, 'Amy Wong', 'Key Account Supervisor', percent(0.02), 4.2, 68, 4.2, 'on leave in July'],
      [13, 'Bob Lee', 'Key Account Supervisor', percent(0.035), 3.1, 75, 4.5, null],
      ['Average', null, null, percent(0.0275), 3.65, 71.5, 4.35, null],
    ], { tables: [{ name: 'Results', area: 'A1:H4' }] }));
    expect(people(workbook)).toEqual([
      '12 Amy Wong 2026Q3: drop 0.02, arrears 0.0042, collection 0.68, satisfaction 4.2',
      '13 Bob Lee 2026Q3: drop 0.035, arrears 0.0031, collection 0.75, satisfaction 4.5',
    ]);
    expect(found(workbook)).toEqual(['note rows-left-out A4']);
  });

  test('an export: names of fields instead of headings', () => {
    const workbook = workbookOf(sheetOf('export', [
      ['employee_id', 'full_name', 'position', 'period', 'drop_off_rate', 'arrears_rate', 'collection_rate', 'internal_customer_satisfaction'],
      ['E-7', 'Dana Fox', 'Key Account Relations Supervisor', '2026-Q3', 0.02, 0.0042, 0.68, 4.2],
    ]));
    expect(people(workbook)).toEqual(['E-7 Dana Fox 2026Q3: drop 0.02, arrears 0.0042, collection 0.68, satisfaction 4.2']);
    expect(found(workbook)).toEqual([]);
  });

  test('a row for each measure, with target and weight', () => {
    const workbook = workbookOf(sheetOf('KPI detail', [
      ['Key account relations supervisors, third quarter of 2026'],
      ['Employee ID', 'Employee', 'Measure', 'Weight', 'Target', 'Actual', 'Score'],
      ['E-7', 'Dana Fox', 'Drop-off rate', '30%', '3%', '2%', 3],
      ['E-7', 'Dana Fox', 'Arrears rate', '25%', '5‰', '4.2‰', 3],
      ['E-7', 'Dana Fox', 'Collection rate', '25%', '70%', '68%', 2],
      ['E-7', 'Dana Fox', 'Internal customer satisfaction', '20%', null, 4.2, 4.2],
      ['Total', null, null, '100%', null, null, 2.99],
    ]));
    expect(people(workbook)).toEqual(['E-7 Dana Fox 2026Q3: drop 0.02, arrears 0.0042, collection 0.68, satisfaction 4.2']);
    expect(found(workbook, {}, { targets: new Map() })).toEqual(['warning position-missing A3', 'note rows-left-out A7']);
  });
});

test('an amount whose heading names the unit of a rate is the rate', () => {
  const workbook = workbookOf(sheetOf('Q3 2026', [
    ['Staff No.', 'Name', 'Job title', 'Drop-off rate', 'Overdue (per mille)', 'Collected (%)', 'Internal satisfaction'],
    ['S1', 'Wang, Wei', 'Key account relations supervisor', '2%', 4.2, 68, 4.2],
  ]));
  expect(people(workbook)).toEqual(['S1 Wang, Wei 2026Q3: drop 0.02, arrears 0.0042, collection 0.68, satisfaction 4.2']);
});

describe('Workbooks with several sheets', () => {
  const headings = ['工号', '姓名', '岗位', '大客户掉线率', '大客户欠费率', '大客户托收率', '内部客户满意度'];
  const wang = ['1001', '王伟', '大客户关系组主管', '2%', '4.2‰', '68%', 4.2] as const;
  const li = ['1002', '李娜', '大客户关系组主管', '3.5%', '3.1‰', '75%', 4.5] as const;

  test('of quarters beside each other the latest is taken, or the chosen one', () => {
    const workbook = workbookOf(sheetOf('2026Q1', [headings, wang]), sheetOf('2026Q2', [headings, wang]), sheetOf('2026Q3', [headings, wang, li]));
    expect(people(workbook).map((line) => line.slice(0, 14))).toEqual(['1001 王伟 2026Q3', '1002 李娜 2026Q3']);
    expect(people(workbook, { period: '2026Q2' }, { ...withTarget, period: '2026Q2' }).map((line) => line.slice(0, 14))).toEqual(['1001 王伟 2026Q2']);
    expect(found(workbook)).toEqual(['note sheet-left-out A1', 'note sheet-left-out A1']);
  });

  test('a sheet prepared for the next quarter, without any result yet, is not the latest', () => {
    const workbook = workbookOf(sheetOf('2026Q3', [headings, wang, li]), sheetOf('2026Q4', [headings, wang.slice(0, 3), li.slice(0, 3)]));
    expect(people(workbook).map((line) => line.slice(0, 14))).toEqual(['1001 王伟 2026Q3', '1002 李娜 2026Q3']);
    expect(people(workbook, { period: '2026Q4' }).map((line) => line.slice(0, 14))).toEqual(['1001 王伟 2026Q4', '1002 李娜 2026Q4']);
  });

  test('of months beside each other one is taken, with a warning for each of the others', () => {
    const workbook = workbookOf(...['7月', '8月', '9月'].map((month) => sheetOf(month, [[`2026年${month}考核`], headings, wang, li])));
    expect(found(workbook)).toEqual(['warning sheet-left-out A2', 'warning sheet-left-out A2', 'warning period-missing A2']);
  });

  test('departments beside each other are taken together', () => {
    const workbook = workbookOf(sheetOf('华东', [['2026Q3'], headings, wang]), sheetOf('华北', [['2026Q3'], headings, li]));
    expect(people(workbook).map((line) => line.slice(0, 14))).toEqual(['1001 王伟 2026Q3', '1002 李娜 2026Q3']);
  });

  test('a copy of the results is left out, wherever it stands', () => {
    const workbook = workbookOf(sheetOf('2026Q3备份', [headings, wang, li]), sheetOf('2026Q3', [headings, wang, li]));
    expect(people(workbook)).toHaveLength(2);
    expect(found(workbook)).toEqual(['note sheet-left-out A1']);
    expect(people(workbook, { sheet: '2026Q3备份' })).toHaveLength(2);
  });

  test('a hidden sheet counts only if nothing else does', () => {
    const hidden = sheetOf('2026Q3旧', [headings, wang], { visibility: 'hidden' });
    expect(people(workbookOf(hidden, sheetOf('2026Q3', [headings, li]))).map((line) => line.slice(0, 7))).toEqual(['1002 李娜']);
    expect(found(workbookOf(hidden))).toEqual(['warning sheet-hidden A1']);
  });

  test('an indicator on a sheet of its own joins the others', () => {
    const workbook = workbookOf(
      sheetOf('统计', [['2026年三季度'], headings.slice(0, 6), wang.slice(0, 6)]),
      sheetOf('满意度', [['2026年三季度'], ['工号', '姓名', '岗位', '内部客户满意度'], ['1001', '王伟', '大客户关系组主管', 4.2]]),
    );
    expect(people(workbook)).toEqual(['1001 王伟 2026Q3: drop 0.02, arrears 0.0042, collection 0.68, satisfaction 4.2']);
    expect(found(workbook)).toEqual([]);
  });

  test('together the sheets decide the scheme where no post is said', () => {
    const workbook = workbookOf(
      sheetOf('统计', [['2026年三季度'], ['工号', '姓名', '掉线率', '欠费率', '托收率'], ['1001', '王伟', '2%', '4.2‰', '68%']]),
      sheetOf('满意度', [['2026年三季度'], ['工号', '姓名', '内部客户满意度'], ['1001', '王伟', 4.2]]),
    );
    expect(people(workbook)).toEqual(['1001 王伟 2026Q3: drop 0.02, arrears 0.0042, collection 0.68, satisfaction 4.2']);
    expect(new Set(found(workbook))).toEqual(new Set(['warning position-missing A3']));
  });

  test('competencies and lists of posts are no results', () => {
    const workbook = workbookOf(
      sheetOf('岗位', [['部门', '岗位'], ['长话业务事业部', '大客户关系组主管']]),
      sheetOf('能力', [['姓名', '能力项', '自评', '上级评'], ['王伟', '沟通协调', 4, 4], ['王伟', '团队精神', 5, 3]]),
      sheetOf('2026Q3', [headings, wang]),
    );
    expect(people(workbook)).toHaveLength(1);
    expect(found(workbook)).toEqual(['warning ratings-apart D3']);
  });

  test('a workbook without results says why each sheet was not taken', () => {
    const workbook = workbookOf(sheetOf('通讯录', [['姓名', '电话'], ['王伟', '13800000000']]), sheetOf('空', []));
    expect(people(workbook)).toEqual([]);
    expect(found(workbook)).toEqual(['error no-table']);
  });
});
