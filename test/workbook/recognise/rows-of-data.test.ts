import { recognise } from '../../../src/workbook/recognise/recognise';
import { readTable } from '../../../src/workbook/recognise/read-table';
import { viewSheet } from '../../../src/workbook/recognise/sheet-view';
import { sheetOf, workbookOf, type Cell } from '../grid-of';
import { found, people } from '../sheets/seen';

const indicators = ['大客户掉线率', '大客户欠费率', '大客户托收率', '内部客户满意度'] as const;
const rules = ['<3%为3；<6%为2；否则为1', '<5‰为3', '>70%为3', '1-5评分'] as const;
const results = ['2%', '4.2‰', '68%', 4.2] as const;
const position = '大客户关系组主管';

const rowsOf = (id: string, name: string): readonly (readonly Cell[])[] =>
  indicators.map((indicator, at) => ['2026Q3', id, name, position, indicator, '25%', rules[at], null, results[at], null]);

const headings = ['考核期', '工号', '被考核人', '职务', '考核指标', '权重', '考核结果设定', '目标值', '实际完成值', '备注'] as const;

describe('A row of data is never a heading', () => {
  test('indicator, post, period and rule in every row: everybody stays in the one table', () => {
    const workbook = workbookOf(sheetOf('KPI结果', [headings, ...rowsOf('0001', '王伟'), ...rowsOf('0002', '李娜'), ...rowsOf('0003', '张敏')]));
    const { tables, rejected } = recognise(workbook);
    expect(tables).toHaveLength(1);
    expect(rejected).toEqual([]);
    expect(people(workbook)).toEqual(['0001 王伟', '0002 李娜', '0003 张敏'].map((who) => `${who} 2026Q3: drop 0.02, arrears 0.0042, collection 0.68, satisfaction 4.2`));
  });

  test('a table of all texts, with the shortest headings there are', () => {
    const rows = ['王伟', '李娜'].flatMap((name) => indicators.map((indicator, at) => [name, indicator, String(results[at])]));
    expect(people(workbookOf(sheetOf('kpi_q3', [['员工', '指标名称', '值'], ...rows])))).toEqual([
      '王伟: drop 0.02, arrears 0.0042, collection 0.68, satisfaction 4.2',
      '李娜: drop 0.02, arrears 0.0042, collection 0.68, satisfaction 4.2',
    ]);
  });

  test('of several thousand rows none is lost, and a table far below is another one', () => {
    const many = Array.from({ length: 700 }, (_, at): readonly Cell[] => [`N${at}`, `王${at}`, '2%', '4.2‰', '68%', 4.2]);
    const heading = ['工号', '姓名', ...indicators];
    const workbook = workbookOf(sheetOf('数据', [heading, ...many, [], ['2025年第三季度'], heading, ['N0', '王0', '9%', '9‰', '9%', 1]]));
    const { tables, rejected } = recognise(workbook);
    expect(tables.map(({ dataRows }) => dataRows.value)).toEqual([{ first: 1, last: 700 }]);
    expect(rejected).toEqual([{ sheet: '数据', cell: 'A704', rejection: { because: 'same-people', as: '数据', count: 1, of: 1 } }]);
  });

  test('settings above the table are no headings: 考核期 | 2026Q3 | 掉线率目标 | 3%', () => {
    const workbook = workbookOf(sheetOf('S', [
      ['考核期', '2026Q3', null, '掉线率目标', '3%'],
      ['工号', '姓名', ...indicators],
      ['U1', '王伟', ...results],
    ]));
    expect(people(workbook)).toEqual(['U1 王伟 2026Q3: drop 0.02, arrears 0.0042, collection 0.68, satisfaction 4.2']);
  });

  test('labels with their values above a form are no headings', () => {
    const workbook = workbookOf(sheetOf('王伟', [
      ['绩效考核表'],
      ['被考核人', '王伟', '工号', 'F1', '岗位', position, '考核期', '2026年第三季度'],
      [],
      ['序号', '考核指标', '权重', '考核结果设定', '信息来源', '实际结果'],
      ...indicators.map((indicator, at): readonly Cell[] => [at + 1, indicator, '25%', rules[at], '统计', results[at]]),
    ]));
    expect(people(workbook)).toEqual(['F1 王伟 2026Q3: drop 0.02, arrears 0.0042, collection 0.68, satisfaction 4.2']);
  });

  test('the headings once more in English are no person', () => {
    const workbook = workbookOf(sheetOf('S', [
      ['工号', '姓名', ...indicators],
      ['ID', 'Name', 'Drop-off rate', 'Arrears rate', 'Collection rate', 'Internal customer satisfaction'],
      ['A1', '王伟', ...results],
    ]));
    expect(people(workbook)).toEqual(['A1 王伟: drop 0.02, arrears 0.0042, collection 0.68, satisfaction 4.2']);
  });

  test('a second table with other headings below is no continuation of the first', () => {
    const workbook = workbookOf(sheetOf('数据', [
      ['工号', '姓名', '部门', ...indicators],
      ['B1', '王伟', '销售一部', ...results],
      [],
      ['部门', '人数', '平均掉线率', '平均欠费率'],
      ['销售一部', 2, '2%', '4‰'],
    ]));
    expect(people(workbook)).toEqual(['B1 王伟: drop 0.02, arrears 0.0042, collection 0.68, satisfaction 4.2']);
    expect(recognise(workbook).rejected).toEqual([{ sheet: '数据', cell: 'A4', rejection: { because: 'no-people' } }]);
  });

  test('what stands below the last person is set apart row by row, never dropped', () => {
    const workbook = workbookOf(sheetOf('S', [
      ['姓名', '工号', ...indicators],
      ['王伟', 'A1', ...results],
      ['总计', null, '2%', '4‰', '68%', 4],
      [],
      ['说明：1、掉线率＝本期掉线大客户数/期初大客户数；'],
      ['2、欠费率按出账金额计算；'],
      ['总经理：', '张总'],
    ]));
    const [table] = recognise(workbook).tables;
    expect(table?.leftOut.map(({ row, as }) => `${row + 1} ${as}`)).toEqual(['3 total', '5 note', '6 note', '7 note']);
  });

  test.each(['长话二部', '客服部', '客户中心', '全公司', '華南分公司', 'Sales Department'])('the figures of a department stand under its name, and are nobody’s: %s', (name) => {
    const workbook = workbookOf(sheetOf('S', [['姓名', '岗位', ...indicators], ['王伟', '大客户关系组主管', ...results], [name, null, ...results]]));
    expect(people(workbook)).toHaveLength(1);
    expect(found(workbook)).toContain('note rows-left-out A3');
  });

  test.each([['长话二部', '大客户关系组主管'], ['王科', null], ['司徒组', null]])('somebody with a post, or a short name, is somebody: %s', (name, position) => {
    const workbook = workbookOf(sheetOf('S', [['姓名', '岗位', ...indicators], ['李娜', '大客户关系组主管', ...results], [name, position, ...results]]));
    expect(people(workbook)).toHaveLength(2);
  });

  test('a sentence about those below is no person, even where numbers stand', () => {
    const workbook = workbookOf(sheetOf('S', [['工号', '姓名', ...indicators], ['A1', '王伟', ...results], ['以下为试用期人员'], ['A2', '李娜', ...results]]));
    expect(people(workbook)).toHaveLength(2);
    expect(found(workbook)).toContain('note rows-left-out A3');
  });

  test('groups and totals within a person’s rows are no indicators', () => {
    const rows = [['一、财务类指标', null, null], ['大客户欠费率', '60%', '4.2‰'], ['二、客户类指标', null, null], ['内部客户满意度', '40%', 4.2], ['总分', '100%', null]].map((row) => ['王伟', ...row]);
    expect(people(workbookOf(sheetOf('S', [['姓名', '指标', '权重', '实际完成'], ...rows])))).toEqual(['王伟: arrears 0.0042, satisfaction 4.2']);
  });

  test('somebody with a mark before the name is no remark', () => {
    expect(people(workbookOf(sheetOf('S', [['姓名', ...indicators], ['*王伟', ...results], ['*试用期员工']])))).toEqual(['*王伟: drop 0.02, arrears 0.0042, collection 0.68, satisfaction 4.2']);
  });

  test('a row of formulas that nobody calculated is a row', () => {
    const formula = (text: string): Cell => ({ value: null, formula: text });
    const workbook = workbookOf(sheetOf('引用', [['工号', '姓名', ...indicators], ['A1', '王伟', ...results], ['A', 'B', 'C', 'D', 'E', 'F'].map((column) => formula(`原始!${column}2`))]));
    const [table] = recognise(workbook).tables;
    const sheet = workbook.sheets[0];
    if (table === undefined || sheet === undefined) throw new Error('A table is expected');
    expect(readTable(viewSheet(sheet), table).odd).toEqual([{ row: 2, kind: 'nobody' }]);
  });
});
