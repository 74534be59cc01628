import { sheetOf, workbookOf, type Cell } from '../grid-of';
import { found, people, withTarget } from '../sheets/seen';

const indicators = ['大客户掉线率', '大客户欠费率', '大客户托收率', '内部客户满意度'] as const;
const results = ['2%', '4.2‰', '68%', 4.2] as const;
const measured = 'drop 0.02, arrears 0.0042, collection 0.68, satisfaction 4.2';
const nothing = 'drop missing-value, arrears missing-value, collection missing-value, satisfaction missing-value';

const sheet = (headings: readonly Cell[], ...rows: readonly (readonly Cell[])[]) => workbookOf(sheetOf('2026Q3', [[...headings, ...indicators], ...rows]));

describe('A row with somebody’s number and name is somebody’s', () => {
  test.each(['Max', 'Min', 'Sum Wing Yan', 'Ann Mean', 'Egan Smith', 'Count Li'])('%s is a name beside a number, and Average is none', (name) => {
    const workbook = sheet(['Employee ID', 'Name'], ['E1', name, ...results], [null, 'Average', ...results]);
    expect(people(workbook)).toEqual([`E1 ${name} 2026Q3: ${measured}`]);
    expect(found(workbook)).toContain('note rows-left-out B3');
  });

  test('without a number or a post Max is the highest figure', () => {
    expect(people(sheet(['Employee ID', 'Name'], ['E1', 'Li Na', ...results], [null, 'Max', ...results]))).toEqual([`E1 Li Na 2026Q3: ${measured}`]);
  });

  test.each(['审核部', '制作中心', '合计部', '数据汇总', '日期管理组'])('%s in front of a number and a name is a department', (department) => {
    const workbook = sheet(['部门', '姓名', '工号'], [department, '王伟', '1001', ...results], [department, '李娜', '1002']);
    expect(people(workbook)).toEqual([`1001 王伟 2026Q3: ${measured}`, `1002 李娜 2026Q3: ${nothing}`]);
  });

  test('a total in front of a count of people stays a total', () => {
    const workbook = sheet(['部门', '姓名', '工号'], ['客服部', '王伟', '1001', ...results], ['客服部小计', '2人', null, ...results], ['总计', '—', '—', ...results], ['权重', '—', '—', '30%', '25%', '25%', '20%']);
    expect(people(workbook)).toEqual([`1001 王伟 2026Q3: ${measured}`]);
  });

  test('a name with a mark and without any figure is not a remark', () => {
    const workbook = sheet(['工号', '姓名'], ['1001', '王伟', ...results], ['1002', '*周涛', '离职', '离职', '离职', '离职']);
    expect(people(workbook).at(-1)).toBe('1002 *周涛 2026Q3: drop not-a-number, arrears not-a-number, collection not-a-number, satisfaction not-a-number');
  });

  test('李科 without results is somebody, 财务科 is a section', () => {
    const workbook = sheet(['姓名'], ['李科'], ['王伟', ...results], ['财务科'], ['赵敏', ...results]);
    expect(people(workbook)).toEqual([`李科 2026Q3: ${nothing}`, `王伟 2026Q3: ${measured}`, `赵敏 2026Q3: ${measured}`]);
    expect(found(workbook)).toContain('note rows-left-out A4');
  });
});

describe('What stands below the people is nobody', () => {
  test('items of a list, and a signature with its date', () => {
    const workbook = sheet(['工号', '姓名'], ['1001', '王伟', ...results], [], ['合计', null, ...results], ['说明：1、欠费率按出账金额'], ['2、托收率含代收'], ['部门负责人（签字）：'], ['张总', null, null, '2026年10月9日']);
    expect(people(workbook)).toEqual([`1001 王伟 2026Q3: ${measured}`]);
  });

  test('somebody below a subtotal whose number is missing stays', () => {
    const workbook = sheet(['工号', '姓名'], ['1001', '王伟', ...results], ['小计', null, ...results], [null, '李娜'], ['1003', null, ...results]);
    expect(people(workbook)).toEqual([`1001 王伟 2026Q3: ${measured}`, `李娜 2026Q3: ${nothing}`, `1003 2026Q3: ${measured}`]);
  });
});

test('a row in which every cell says that it is a target is the targets of all', () => {
  const workbook = sheet(['工号', '姓名'], [null, null, '目标≤2%', '目标≤5‰', '目标≥70%', '目标4分'], ['1001', '王伟', ...results]);
  expect(people(workbook)).toEqual([`1001 王伟 2026Q3: ${measured}`]);
  expect(found(workbook, {}, { targets: new Map() })).not.toContain('error target-missing C1');
  expect(found(workbook, {}, withTarget)).toContain('warning target-differs C2');
});
