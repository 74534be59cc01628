import { percent, sheetOf, workbookOf, type Cell } from '../grid-of';
import { found, people } from '../sheets/seen';

const only = (heading: string, cell: Cell): string => {
  const [line = ''] = people(workbookOf(sheetOf('2026Q3', [['工号', '姓名', heading], ['A1', '王伟', cell]])));
  return line.replace(/^.* /, '');
};

describe('What a cell of results says', () => {
  test.each(['-', '—', '--', '/', '无', '無', 'N/A', 'n.a.', '待定', '暂无', '未评', 'TBD', '  ', '*', '不适用'])('a sign for no result is a missing result: %s', (cell) => {
    expect(only('欠费率', cell)).toBe('missing-value');
    expect(only('内部客户满意度', cell)).toBe('missing-value');
  });

  test.each(['≥98%', '约4‰', '不到5‰', '2%以内', '68%~70%', '4/5', '七成', '良好', '离职', '68%（初步）', '4.2‰（待核实）', '4.2‰（上季3.1‰）', '4.2‰?'])('what is no exact figure is never one: %s', (cell) => {
    expect(only('托收率', cell)).toBe('not-a-number');
  });

  test.each<[Cell, string]>([
    ['4.2‰', '0.0042'], [' 4.2 ‰ ', '0.0042'], ['４.２‰', '0.0042'], ['0.42%', '0.0042'], ['0.42％', '0.0042'], ['千分之四点二', '0.0042'], ['4.2‰↑', '0.0042'], ['4.2‰（已核实）', '0.0042'], ['4.2‰①', '0.0042'], ['4.2‰*', '0.0042'],
    [{ value: 4.2, format: '0.0"‰"' }, '0.0042'], [{ value: 0.0042, format: '0.00%' }, '0.0042'], [{ value: 0.42, format: '0.00\\%' }, '0.0042'], ['0.00%', '0'],
  ])('%p is %s', (cell, value) => {
    expect(only('欠费率', cell)).toBe(value);
  });

  test.each<[Cell]>([[percent(1)], [percent(0.98)], [percent(4.2)], [{ value: 5, format: '0"%"' }], ['100%']])('a percentage is no rating from 1 to 5, and 100% is not the lowest one: %p', (cell) => {
    expect(only('内部客户满意度', cell)).toBe('unit-unexpected');
  });

  test('a formula that nobody calculated is not a missing result', () => {
    const workbook = workbookOf(sheetOf('2026Q3', [['工号', '姓名', '欠费率', '逾期金额', '出账金额', '掉线数', '期初客户数'], ['A1', '王伟', { value: null, formula: 'B9/100' }, 1, 2, { value: null, formula: 'COUNT(Z:Z)' }, 100]]));
    expect(people(workbook)).toEqual(['A1 王伟 2026Q3: arrears formula-without-value, drop formula-without-value']);
    expect(found(workbook)).toEqual(expect.arrayContaining(['error formula-without-value C2', 'error formula-without-value F2']));
  });

  test('people whose names nobody calculated are one finding, not rows of nobody', () => {
    const formula = (text: string): Cell => ({ value: null, formula: text });
    const workbook = workbookOf(sheetOf('2026Q3', [['工号', '姓名', '欠费率'], ['A1', '王伟', '4‰'], [formula('A9'), formula('B9'), '4‰'], [formula('A8'), formula('B8'), '5‰']]));
    expect(found(workbook).filter((line) => /person-missing|formula/.test(line))).toEqual(['error formula-without-value A3']);
  });

  test('a formula that gives an empty text gives no result', () => {
    expect(only('欠费率', { value: '', formula: 'IF(B2="","",1)' })).toBe('missing-value');
  });
});
