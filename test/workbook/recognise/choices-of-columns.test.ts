import { choosingRole, choosingUnit, type SeenColumn } from '../../../src/taskpane/check/chosen';
import type { WorkbookGrid } from '../../../src/workbook/grid';
import { recognise } from '../../../src/workbook/recognise/recognise';
import { sheetOf, workbookOf, type Cell } from '../grid-of';
import { people } from '../sheets/seen';

const position = '大客户关系组主管';

const departments = (second: readonly Cell[], figures: readonly Cell[]): WorkbookGrid => workbookOf(
  sheetOf('一部 2026Q3', [['工号', '姓名', '岗位', '大客户掉线率', '大客户欠费率', '大客户托收率', '内部客户满意度'], ['1', '王伟', position, '2%', 4.2, '68%', 4.2], ['2', '李娜', position, '2%', 3.1, '75%', 4.4]]),
  sheetOf('二部 2026Q3', [['工号', '姓名', '岗位', ...second], ['3', '赵敏', position, ...figures]]),
);

const seenIn = (workbook: WorkbookGrid, column: number): SeenColumn => {
  const [table] = recognise(workbook).tables;
  const found = table?.columns.find((each) => each.column === column);
  if (table === undefined || found === undefined) throw new Error('There is no such column');
  return { sheet: table.sheet, column: found };
};

describe('What is chosen for a column of one of several tables', () => {
  test('holds for the same heading of another department, however it is spelt', () => {
    const workbook = departments(['大客户掉线率', '大客户 欠费率', '大客户托收率', '内部客户满意度'], ['2%', 6.2, '68%', 4]);
    expect(people(workbook, choosingUnit({}, seenIn(workbook, 4), '‰')).map((line) => line.split(', ')[1])).toEqual(['arrears 0.0042', 'arrears 0.0031', 'arrears 0.0062']);
  });

  test('says nothing of another indicator that stands in the same column elsewhere', () => {
    const workbook = departments(['大客户掉线率', '大客户托收率', '大客户欠费率', '内部客户满意度'], ['2%', 0.68, '4.2‰', 4]);
    expect(people(workbook, choosingUnit({}, seenIn(workbook, 4), '‰')).at(-1)).toBe('3 赵敏 2026Q3: drop 0.02, collection 0.68, arrears 0.0042, satisfaction 4');
    expect(people(workbook, choosingRole({}, seenIn(workbook, 4), { kind: 'unused' })).at(-1)).toBe('3 赵敏 2026Q3: drop 0.02, collection 0.68, arrears 0.0042, satisfaction 4');
  });

  test('stays where it was chosen when the heading is changed', () => {
    const before = departments(['大客户掉线率', '大客户欠费率', '大客户托收率', '内部客户满意度'], ['2%', '6.2‰', '68%', 4]);
    const choices = choosingUnit({}, seenIn(before, 4), '‰');
    const renamed: WorkbookGrid = { ...before, sheets: before.sheets.map((sheet, at) => (at > 0 ? sheet : { ...sheet, values: sheet.values.map((row, top) => (top > 0 ? row : row.map((cell, column) => (column === 4 ? '欠费情况（大客户欠费率）' : cell)))) })) };
    expect(people(renamed, choices)[0]).toContain('arrears 0.0042');
  });
});
