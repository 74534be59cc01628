import { peopleOf } from '../../../src/workbook/recognise/people-of';
import { recognise } from '../../../src/workbook/recognise/recognise';
import type { WorkbookGrid } from '../../../src/workbook/grid';
import { sheetOf, workbookOf, type Cell } from '../grid-of';
import { people, withTarget } from '../sheets/seen';

const indicators = ['大客户掉线率', '大客户欠费率', '大客户托收率', '内部客户满意度'] as const;
const results = ['2%', '4.2‰', '68%', 4.2] as const;
const measured = 'drop 0.02, arrears 0.0042, collection 0.68, satisfaction 4.2';
const position = '大客户关系组主管';

const details = (workbook: WorkbookGrid): readonly string[] =>
  peopleOf(workbook, recognise(workbook), withTarget).map(({ id, name, department, position: post, period }) => [id, name, department, post, period].filter((part) => part !== undefined).join(' '));

const listed = (headings: readonly Cell[], ...rows: readonly (readonly Cell[])[]): WorkbookGrid => workbookOf(sheetOf('2026Q3', [headings, ...rows]));

describe('Who somebody is', () => {
  test.each([
    ['王伟（GA1001）', 'GA1001 王伟'], ['王伟(1001)', '1001 王伟'], ['王伟 GA-1001', 'GA-1001 王伟'], ['1001-王伟', '1001 王伟'], ['Ann Smith (E7)', 'E7 Ann Smith'], ['王伟【工号：0012】', '0012 王伟'],
  ])('name and number in one cell: %s', (cell, who) => {
    expect(people(listed(['姓名（工号）', ...indicators], [cell, ...results]))).toEqual([`${who} 2026Q3: ${measured}`]);
  });

  test.each(['王伟', '王伟（主管）', 'Chan Tai Man', '王伟（2026年7月入职）'])('a name alone stays as it is: %s', (cell) => {
    expect(people(listed(['人员（岗位）', ...indicators], [cell, ...results]))).toEqual([`${cell} 2026Q3: ${measured}`]);
  });

  test('a number is shown as its format shows it: 0001', () => {
    const coded = (value: number, format: string): Cell => ({ value, format });
    expect(people(listed(['编号', '姓名', ...indicators], [coded(1, '0000'), '王伟', ...results], [coded(2, '0000'), '李娜', ...results]))).toEqual([`0001 王伟 2026Q3: ${measured}`, `0002 李娜 2026Q3: ${measured}`]);
    expect(people(listed(['工号', '姓名', ...indicators], [coded(12, '"GA"0000'), '王伟', ...results]))).toEqual([`GA0012 王伟 2026Q3: ${measured}`]);
  });

  test('ID with 1, 2 is the number where there is no other; 序号 and 编号 with 1, 2 count rows', () => {
    expect(people(listed(['Name', 'ID', 'Arrears ‰'], ['Ann', 1, 4.2], ['Bob', 2, 3]))).toEqual(['1 Ann 2026Q3: arrears 0.0042', '2 Bob 2026Q3: arrears 0.003']);
    expect(people(listed(['ID', '工号', '姓名', '欠费率'], [1, 'A1', '王伟', '4.2‰'], [2, 'A2', '李娜', '3‰']))).toEqual(['A1 王伟 2026Q3: arrears 0.0042', 'A2 李娜 2026Q3: arrears 0.003']);
    for (const heading of ['序号', '编号', 'No.', '#']) expect(people(listed([heading, '姓名', '欠费率'], [1, '王伟', '4.2‰'], [2, '李娜', '3‰']))).toEqual(['王伟 2026Q3: arrears 0.0042', '李娜 2026Q3: arrears 0.003']);
  });

  test('people’s names below 指标 in the corner of the table', () => {
    expect(people(listed(['指标', ...indicators], ['王伟', ...results], ['李娜', ...results]))).toEqual([`王伟 2026Q3: ${measured}`, `李娜 2026Q3: ${measured}`]);
  });
});

describe('Rows between people say who is below them', () => {
  test('departments, numbered or not', () => {
    const workbook = listed(['工号', '姓名', '岗位', ...indicators], ['一、销售一部'], ['D1', '王伟', position, ...results], ['（二）销售二部：'], ['D2', '李娜', position, ...results]);
    expect(details(workbook)).toEqual([`D1 王伟 销售一部 ${position} 2026Q3`, `D2 李娜 销售二部 ${position} 2026Q3`]);
  });

  test('posts', () => {
    const workbook = listed(['工号', '姓名', ...indicators], [`岗位：${position}`], ['X1', '王伟', ...results], ['岗位：高级客户主管'], ['X2', '李娜', ...results]);
    expect(details(workbook)).toEqual([`X1 王伟 ${position} 2026Q3`, 'X2 李娜 高级客户主管 2026Q3']);
  });

  test('the people themselves, over their indicators', () => {
    const rows = ['王伟', '李娜'].flatMap((name, person) => [[`姓名：${name}　工号：B${person}　岗位：${position}`], ...indicators.map((indicator, at): readonly Cell[] => [indicator, '25%', results[at]])]);
    const workbook = workbookOf(sheetOf('2026Q3', [['考核指标', '权重', '实际值'], ...rows]));
    expect(people(workbook)).toEqual([`B0 王伟 2026Q3: ${measured}`, `B1 李娜 2026Q3: ${measured}`]);
    expect(details(workbook)).toEqual([`B0 王伟 ${position} 2026Q3`, `B1 李娜 ${position} 2026Q3`]);
  });

  test('headings repeated for each post or each person, with a title of their own', () => {
    const form = (title: string): readonly (readonly Cell[])[] => [[title], ['考核指标', '权重', '实际值'], ...indicators.map((indicator, at): readonly Cell[] => [indicator, '25%', results[at]]), []];
    const forms = workbookOf(sheetOf('考核表', [...form('姓名：王伟 工号：G1 期间：2026Q3'), ...form('姓名：李娜 工号：G2 期间：2026Q3')]));
    expect(people(forms)).toEqual([`G1 王伟 2026Q3: ${measured}`, `G2 李娜 2026Q3: ${measured}`]);
    const group = (post: string, id: string): readonly (readonly Cell[])[] => [[`岗位：${post}`], ['工号', '姓名', ...indicators], [id, '王伟', ...results], []];
    expect(details(workbookOf(sheetOf('2026Q3', [...group(position, 'X1'), ...group('高级客户主管', 'X2')])))).toEqual([`X1 王伟 ${position} 2026Q3`, 'X2 王伟 高级客户主管 2026Q3']);
  });

  test('targets in a row of each person are that person’s', () => {
    const workbook = workbookOf(
      sheetOf('目标实际', [['工号', '姓名', '类别', '大客户掉线率', '大客户欠费率'], ['M1', '王伟', '目标', '3%', '5‰'], [null, null, '实际', '2%', '4.2‰'], ['M2', '李娜', '目标', '4%', '6‰'], [null, null, '实际', '1%', '4‰']]),
    );
    const recognition = recognise(workbook);
    expect(peopleOf(workbook, recognition, { targets: new Map() }).map(({ name, targets }) => [name, targets.get('drop-off-rate')])).toEqual([
      ['王伟', { amount: 3, unit: '%' }],
      ['李娜', { amount: 4, unit: '%' }],
    ]);
    expect(people(workbook)).toEqual(['M1 王伟: drop 0.02, arrears 0.0042', 'M2 李娜: drop 0.01, arrears 0.004']);
    expect(recognition.tables[0]?.leftOut.map(({ as }) => as)).toEqual(['targets', 'targets']);
  });
});

describe('What stands around a table is about those in it, or about nobody', () => {
  const around = (above: readonly (readonly Cell[])[], below: readonly (readonly Cell[])[]): WorkbookGrid =>
    workbookOf(sheetOf('2026Q3', [...above, ['姓名', ...indicators], ['王伟', ...results], [], ...below]));

  test('who signs or writes below is not who is appraised', () => {
    expect(details(around([], [['总经理：', '张总'], ['3、满意度由人事行政部汇总。'], ['部门：人事行政部', null, '负责人：钱七']]))).toEqual(['王伟 2026Q3']);
  });

  test('the number of the form is nobody’s', () => {
    expect(details(around([['编号：HR-2026-031']], []))).toEqual(['王伟 2026Q3']);
  });

  test('a department or a post in the title is everybody’s; of two neither is', () => {
    expect(details(around([['长话业务事业部大客户关系组主管考核结果']], []))).toEqual([`王伟 长话业务事业部 ${position} 2026Q3`]);
    expect(details(around([['人事行政部'], ['长话业务事业部考核结果']], []))).toEqual(['王伟 2026Q3']);
  });
});
