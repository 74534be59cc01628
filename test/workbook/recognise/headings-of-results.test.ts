import { sheetOf, workbookOf, type Cell } from '../grid-of';
import { found, people } from '../sheets/seen';
import { columnsShown } from './columns-shown';

const one = (headings: readonly Cell[], row: readonly Cell[]): ReturnType<typeof workbookOf> => workbookOf(sheetOf('2026Q3', [['工号', '姓名', ...headings], ['A1', '王伟', ...row], ['A2', '李娜', ...row]]));

describe('Which column is the result', () => {
  test('of an amount and a rate below one heading the rate', () => {
    const workbook = workbookOf(sheetOf('2026Q3', [
      ['工号', '姓名', '大客户欠费率', null, '大客户掉线率', null],
      [null, null, '金额(万元)', '比率(‰)', '户数', '比例'],
      ['A1', '王伟', 2.2, 8.2, 5, '2%'],
    ], { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'] }));
    expect(columnsShown(workbook)).toEqual(['A1 id', 'B1 name', 'D2 result arrears-rate ‰', 'F2 result drop-off-rate']);
    expect(people(workbook)).toEqual(['A1 王伟 2026Q3: arrears 0.0082, drop 0.02']);
  });

  test('money and counts are never a rate, whatever the heading calls them', () => {
    for (const unit of ['万元', '元', '户', '个', '笔']) expect(columnsShown(one([`欠费率（${unit}）`, '托收率'], [1.5, '68%']))).toEqual(['A1 id', 'B1 name', 'D1 result collection-rate']);
  });

  test('of two columns for one rate the one that says its unit, and the other is reported', () => {
    const workbook = one(['欠费率', '欠费率(‰)', '托收率'], [420, 4.2, '68%']);
    expect(columnsShown(workbook)).toEqual(['A1 id', 'B1 name', 'D1 result arrears-rate ‰', 'E1 result collection-rate']);
    expect(found(workbook)).toContain('warning indicator-twice C1');
  });

  test('last quarter and last year are not this quarter', () => {
    expect(columnsShown(one(['欠费率', '欠费率同比', '上年同期欠费率', '托收率较上季变化', '托收率'], ['4‰', '-10%', '8‰', '2%', '68%']))).toEqual(['A1 id', 'B1 name', 'C1 result arrears-rate', 'G1 result collection-rate']);
  });

  test.each(['9月托收率', '托收率（9月）', '九月份托收率', '1-9月托收率', '2026年9月托收率', '累计托收率', 'Collection rate YTD'])('a month, or months that are no quarter, are not the quarter: %s', (heading) => {
    expect(columnsShown(one([heading, '欠费率'], ['68%', '4‰']))).toEqual(['A1 id', 'B1 name', 'D1 result arrears-rate']);
  });

  test.each(['7-9月托收率', '托收率（截至9月30日）', '三季度托收率'])('the months of the quarter, and its last day, are: %s', (heading) => {
    expect(columnsShown(one([heading], ['68%']))).toEqual(['A1 id', 'B1 name', 'C1 result collection-rate']);
  });

  test('months in front of the quarter are passed over, wherever they stand', () => {
    const workbook = workbookOf(sheetOf('S', [['工号', '姓名', '7月欠费率', '8月欠费率', '9月欠费率', '欠费率'], ['A1', '王伟', '1‰', '2‰', '3‰', '4.2‰']]));
    expect(people(workbook)).toEqual(['A1 王伟: arrears 0.0042']);
  });

  test.each([['未托收率', '68%'], ['非托收率', '68%'], ['托收率提升', '68%'], ['Non-collection rate', '68%'], ['未掉线率', '98%'], ['欠费率增长', '2‰'], ['内部客户不满意度', 2]])('the opposite of an indicator, or how it moved, is not the indicator: %s', (heading, cell) => {
    expect(columnsShown(one([heading], [cell]))).toEqual([]);
  });

  test.each(['满意度人数', '满意度样本数', '内部客户满意度份数'])('how many were asked is no rating: %s', (heading) => {
    expect(columnsShown(one([heading, '欠费率'], [4, '4‰']))).toEqual(['A1 id', 'B1 name', 'D1 result arrears-rate']);
  });

  test('of two columns for one rate the one that people see', () => {
    const workbook = workbookOf(sheetOf('2026Q3', [['工号', '姓名', '欠费率', '欠费率'], ['A1', '王伟', '9‰', '4.2‰']], { hiddenColumns: ['C'] }));
    expect(people(workbook)).toEqual(['A1 王伟 2026Q3: arrears 0.0042']);
    expect(found(workbook)).toContain('warning indicator-twice C1');
  });

  test('scores alone are no results, not even those of a rating', () => {
    expect(people(one(['掉线率得分', '欠费率得分', '满意度得分', '总分'], [3, 3, 4, 3.2]))).toEqual([]);
  });

  test('amounts with their units in a row below the headings are pairs', () => {
    const workbook = workbookOf(sheetOf('2026Q3', [
      ['工号', '姓名', '掉线数', '期初大客户数', '逾期欠费', '出账金额', '托收金额', '应收金额', '内部满意度'],
      [null, null, '户', '户', '元', '元', '元', '元', '分'],
      ['K1', '王伟', 2, 100, 420, 100000, 6800, 10000, 4.2],
    ]));
    expect(columnsShown(workbook)).toEqual([
      'A1 id', 'B1 name', 'C2 numerator drop-off-rate', 'D2 denominator drop-off-rate', 'E2 numerator arrears-rate', 'F2 denominator arrears-rate', 'G2 numerator collection-rate',
      'H2 denominator collection-rate', 'I2 result internal-customer-satisfaction',
    ]);
    expect(people(workbook)).toEqual(['K1 王伟 2026Q3: drop 0.02, arrears 0.0042, collection 0.68, satisfaction 4.2']);
  });

  test('one amount due for two rates belongs to neither: nobody can know', () => {
    expect(columnsShown(one(['欠费金额', '托收金额', '应收金额', '满意度'], [420, 6800, 10000, 4]))).toEqual(['A1 id', 'B1 name', 'C1 numerator arrears-rate', 'D1 numerator collection-rate', 'F1 result internal-customer-satisfaction']);
    expect(found(one(['欠费金额', '托收金额', '应收金额', '满意度'], [420, 6800, 10000, 4]))).toContain('warning ratio-ambiguous C1');
  });

  test('churn and other satisfactions are other indicators', () => {
    for (const heading of ['客户流失率', '大客户流失率', '流失率', 'churn rate', '客户满意度', '员工满意度', '外部客户满意度', 'Customer satisfaction']) {
      expect(columnsShown(one([heading, '托收率'], ['2%', '68%']))).toEqual(['A1 id', 'B1 name', 'D1 result collection-rate']);
    }
  });

  test('marks and remarks in headings change nothing', () => {
    expect(columnsShown(one(['①大客户掉线率*', '②大客户欠费率（注1）', '3、大客户托收率（必填）', '④内部客户满意度【1-5】'], ['2%', '4‰', '68%', 4]))).toEqual([
      'A1 id', 'B1 name', 'C1 result drop-off-rate', 'D1 result arrears-rate', 'E1 result collection-rate', 'F1 result internal-customer-satisfaction',
    ]);
  });

  test('two languages in one heading', () => {
    const workbook = workbookOf(sheetOf('2026Q3', [['員工編號 Staff No.', '姓名 Name', '欠費率 Arrears Rate (‰)', '託收率 Collection Rate (%)'], ['H1', '陳大文', 4.2, 68]]));
    expect(people(workbook)).toEqual(['H1 陳大文 2026Q3: arrears 0.0042, collection 0.68']);
  });

  test('the title or the sheet names the one indicator of a table that only says 实际值', () => {
    const table = (title: string, result: Cell): readonly (readonly Cell[])[] => [[title], ['工号', '姓名', '目标值', '实际值'], ['T1', '王伟', null, result], []];
    const stacked = workbookOf(sheetOf('2026Q3', [...table('一、大客户欠费率', '4.2‰'), ...table('二、大客户托收率', '68%')]));
    expect(people(stacked)).toEqual(['T1 王伟 2026Q3: arrears 0.0042, collection 0.68']);
    const apart = workbookOf(sheetOf('欠费率', table('2026年第三季度', '4.2‰')), sheetOf('托收率', table('2026年第三季度', '68%')));
    expect(people(apart)).toEqual(['T1 王伟 2026Q3: arrears 0.0042, collection 0.68']);
  });
});
