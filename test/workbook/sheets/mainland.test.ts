import { computed, perMille, percent, sheetOf, workbookOf } from '../grid-of';
import { found, people, withTarget } from './seen';

const position = '大客户关系组主管';

describe('Sheets as companies in mainland China keep them', () => {
  test('a title, one row of headings, a row per person, a total and who made it', () => {
    const workbook = workbookOf(sheetOf('Sheet1', [
      ['国安创想公司2026年第三季度大客户关系组主管考核结果'],
      ['序号', '工号', '姓名', '部门', '大客户掉线率', '大客户欠费率', '大客户托收率', '内部客户满意度'],
      [1, '1001', '王伟', '长话业务事业部', percent(0.02), '4.2‰', percent(0.68), 4.2],
      [2, '1002', '李娜', '长话业务事业部', percent(0.035), '3.1‰', percent(0.75), 4.5],
      ['平均', null, null, null, percent(0.0275), null, percent(0.715), 4.35],
      ['制表人：赵敏', null, null, null, '审核：钱进', null, null, '日期：2026-10-09'],
    ], { merges: ['A1:H1'] }));
    expect(people(workbook)).toEqual([
      '1001 王伟 2026Q3: drop 0.02, arrears 0.0042, collection 0.68, satisfaction 4.2',
      '1002 李娜 2026Q3: drop 0.035, arrears 0.0031, collection 0.75, satisfaction 4.5',
    ]);
    expect(found(workbook)).toEqual(['note rows-left-out A5', 'note rows-left-out A6']);
  });

  test('headings in two levels: each indicator over its result and its score', () => {
    const workbook = workbookOf(sheetOf('三季度', [
      ['大客户关系组主管季度考核汇总表（2026年）'],
      ['工号', '姓名', '大客户掉线率', null, '大客户欠费率', null, '大客户托收率', null, '内部客户满意度', null, '总分'],
      [null, null, '实际值', '得分', '实际值', '得分', '实际值', '得分', '实际值', '得分', null],
      [1001, '王伟', 0.02, 3, 0.0042, 3, 0.68, 2, 4.2, 4.2, computed('D4*30%', 2.99)],
    ], { merges: ['A1:K1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'G2:H2', 'I2:J2', 'K2:K3'] }));
    expect(people(workbook)).toEqual(['1001 王伟 2026Q3: drop 0.02, arrears 0.0042, collection 0.68, satisfaction 4.2']);
    expect(found(workbook)).toEqual([]);
  });

  test('the same headings typed without merging anything', () => {
    const workbook = workbookOf(sheetOf('2026Q3', [
      ['工号', '姓名', '岗位', '大客户掉线率', null, '大客户欠费率', null, '大客户托收率', null, '内部客户满意度', null],
      [null, null, null, '结果', '得分', '结果', '得分', '结果', '得分', '结果', '得分'],
      [1001, '王伟', position, 0.02, 3, 0.0042, 3, 0.68, 2, 4.2, 4.2],
    ]));
    expect(people(workbook)).toEqual(['1001 王伟 2026Q3: drop 0.02, arrears 0.0042, collection 0.68, satisfaction 4.2']);
    expect(found(workbook)).toEqual([]);
  });

  test('headings in three levels, the lowest of them the units', () => {
    const workbook = workbookOf(sheetOf('2026年第3季度', [
      ['员工信息', null, null, '考核指标', null, null, null],
      ['工号', '姓名', '岗位', '大客户掉线率', '大客户欠费率', '大客户托收率', '内部客户满意度'],
      [null, null, null, '%', '‰', '%', '分'],
      ['1001', '王伟', position, 2, 4.2, 68, 4.2],
      ['1002', '李娜', position, 3.5, 3.1, 75, 4.5],
    ], { merges: ['A1:C1', 'D1:G1', 'A2:A3', 'B2:B3', 'C2:C3'] }));
    expect(people(workbook)).toEqual([
      '1001 王伟 2026Q3: drop 0.02, arrears 0.0042, collection 0.68, satisfaction 4.2',
      '1002 李娜 2026Q3: drop 0.035, arrears 0.0031, collection 0.75, satisfaction 4.5',
    ]);
    expect(found(workbook)).toEqual([]);
  });

  test('weights, targets and rules in rows of their own below the headings', () => {
    const workbook = workbookOf(sheetOf('考核', [
      ['考核周期：2026年第三季度', null, null, '岗位：大客户关系组主管'],
      ['工号', '姓名', '大客户掉线率', '大客户欠费率(‰)', '大客户托收率(%)', '内部客户满意度'],
      ['权重', null, '30%', '25%', '25%', '20%'],
      ['目标值', null, '3%', '5', '70', null],
      ['考核结果设定', null, null, '<5‰为3', '>70%为3', '1-5评分'],
      ['1001', '王伟', '2%', 4.2, 68, 4.2],
    ]));
    expect(people(workbook, {}, { targets: new Map() })).toEqual(['1001 王伟 2026Q3: drop 0.02, arrears 0.0042, collection 0.68, satisfaction 4.2']);
    expect(found(workbook, {}, { targets: new Map() })).toEqual([
      'warning rule-doubtful D5', 'warning rule-doubtful E5', 'note rows-left-out A3', 'note rows-left-out A4', 'note rows-left-out A5', 'note rule-differs D5', 'note rule-differs E5',
    ]);
  });

  test('groups by department with headings of their own, subtotals, and blank rows between', () => {
    const workbook = workbookOf(sheetOf('汇总', [
      ['2026年第三季度考核结果（岗位：大客户关系组主管）'],
      ['姓名', '工号', '大客户掉线率', '大客户欠费率', '大客户托收率', '内部客户满意度'],
      ['长话业务事业部'],
      ['王伟', 'A01', '2%', '4.2‰', '68%', 4.2],
      ['李娜', 'A02', '3%', '3.1‰', '75%', 4.5],
      ['小计', null, '2.5%', '3.7‰', '71.5%', 4.35],
      [],
      ['增值电信事业部'],
      ['张敏', 'B01', '2%', '4.2‰', '68%', 4.2],
      ['小 计', null, '2%', '4.2‰', '68%', 4.2],
      ['合  计', null, '2.3%', '3.8‰', '70%', 4.3],
    ], { merges: ['A1:F1', 'A3:F3', 'A8:F8'] }));
    expect(people(workbook)).toHaveLength(3);
    expect(people(workbook)[2]).toBe('B01 张敏 2026Q3: drop 0.02, arrears 0.0042, collection 0.68, satisfaction 4.2');
    expect(found(workbook).filter((line) => !line.startsWith('note'))).toEqual([]);
  });

  test('headings repeated for each printed page', () => {
    const heading = ['工号', '姓名', '岗位', '欠费率(‰)', '托收率(%)'];
    const workbook = workbookOf(sheetOf('2026Q3', [heading, ['1', '王伟', position, 4.2, 68], heading, ['2', '李娜', position, 3.1, 75], heading, ['3', '张敏', position, 2, 80]]));
    expect(people(workbook)).toHaveLength(3);
    expect(found(workbook)).toContain('note rows-left-out A3');
  });

  test('an example of how to fill in, and the numbers of the columns', () => {
    const workbook = workbookOf(sheetOf('2026Q3', [
      ['工号', '姓名', '岗位', '大客户掉线率', '大客户欠费率', '大客户托收率', '内部客户满意度'],
      [1, 2, 3, 4, 5, 6, 7],
      ['示例', '张三', position, '2%', '4.2‰', '68%', 4.2],
      ['1001', '王伟', position, '2%', '4.2‰', '68%', 4.2],
    ]));
    expect(people(workbook)).toEqual(['1001 王伟 2026Q3: drop 0.02, arrears 0.0042, collection 0.68, satisfaction 4.2']);
  });

  test('a row per person and indicator, the names merged over their rows', () => {
    const workbook = workbookOf(sheetOf('2026Q3', [
      ['工号', '姓名', '岗位', 'KPI', '权重', '考核结果设定', '实际值', '得分'],
      ['1001', '王伟', position, '大客户掉线率', 0.3, null, percent(0.02), 3],
      [null, null, null, '大客户欠费率', 0.25, '<5‰为3；<10‰为2；否则为1', perMille(4.2), 3],
      [null, null, null, '大客户托收率', 0.25, '>70%为3；>60%为2；否则为1', percent(0.68), 2],
      [null, null, null, '内部客户满意度', 0.2, '1-5评分', 4.2, 4.2],
      ['合计', null, null, null, 1, null, null, 2.99],
      ['1002', '李娜', position, '大客户掉线率', 0.3, null, percent(0.035), 2],
      [null, null, null, '大客户欠费率', 0.25, '<5‰为3；<10‰为2；否则为1', perMille(3.1), 3],
      [null, null, null, '大客户托收率', 0.25, '>70%为3；>60%为2；否则为1', percent(0.75), 3],
      [null, null, null, '内部客户满意度', 0.2, '1-5评分', 4.5, 4.5],
    ], { merges: ['A2:A5', 'B2:B5', 'C2:C5', 'A7:A10', 'B7:B10', 'C7:C10'] }));
    expect(people(workbook)).toEqual([
      '1001 王伟 2026Q3: drop 0.02, arrears 0.0042, collection 0.68, satisfaction 4.2',
      '1002 李娜 2026Q3: drop 0.035, arrears 0.0031, collection 0.75, satisfaction 4.5',
    ]);
    expect(found(workbook)).toEqual(['note rows-left-out A6']);
  });

  test('a row per person and indicator with the unit in a column of its own', () => {
    const row = (id: string, name: string, values: readonly number[]) =>
      [['大客户掉线率', '%'], ['大客户欠费率', '‰'], ['大客户托收率', '%'], ['内部客户满意度', '分']].map(([indicator, unit], at) => [id, name, position, '2026年三季度', indicator, unit, values[at]]);
    const workbook = workbookOf(sheetOf('明细', [['员工编号', '员工姓名', '职务', '考核期', '指标名称', '单位', '完成值'], ...row('1001', '王伟', [2, 4.2, 68, 4.2]), ...row('1002', '李娜', [3.5, 3.1, 75, 4.5])]));
    expect(people(workbook)).toEqual([
      '1001 王伟 2026Q3: drop 0.02, arrears 0.0042, collection 0.68, satisfaction 4.2',
      '1002 李娜 2026Q3: drop 0.035, arrears 0.0031, collection 0.75, satisfaction 4.5',
    ]);
    expect(found(workbook)).toEqual([]);
  });

  test('a sheet for each person: who it is stands above the indicators', () => {
    const form = (name: string, id: string, arrears: string) => sheetOf(name, [
      ['大客户关系组主管季度考核表'],
      ['被考核人', name, '工号', id, '所属部门', '长话业务事业部'],
      ['岗位', position, '考核周期', '2026年第三季度', '直接上级', '赵敏'],
      ['序号', 'KPI', '权重', '考核结果设定', '信息来源', '实际值'],
      [1, '大客户掉线率', '30%', null, '根据相关统计', '2%'],
      [2, '大客户欠费率', '25%', '<5‰为3；<10‰为2；否则为1', '根据相关统计', arrears],
      [3, '大客户托收率', '25%', '>70%为3；>60%为2；否则为1', '根据相关统计', '68%'],
      [4, '内部客户满意度', '20%', '1-5评分', '其他部门评价，人事行政部汇总', 4.2],
      ['被考核人签字：', null, null, '日期：'],
    ]);
    const workbook = workbookOf(form('王伟', '1001', '4.2‰'), form('李娜', '1002', '3.1‰'));
    expect(people(workbook)).toEqual([
      '1001 王伟 2026Q3: drop 0.02, arrears 0.0042, collection 0.68, satisfaction 4.2',
      '1002 李娜 2026Q3: drop 0.02, arrears 0.0031, collection 0.68, satisfaction 4.2',
    ]);
    expect(found(workbook).filter((line) => !line.startsWith('note'))).toEqual([]);
  });

  test('forms of several people below each other on one sheet', () => {
    const form = (name: string, id: string, arrears: string) => [
      ['姓名', name, '工号', id], ['岗位', position, '季度', '2026Q3'], ['KPI', '权重', '实际值'],
      ['大客户掉线率', '30%', '2%'], ['大客户欠费率', '25%', arrears], ['大客户托收率', '25%', '68%'], ['内部客户满意度', '20%', 4.2], [],
    ];
    const workbook = workbookOf(sheetOf('汇总', [...form('王伟', '1001', '4.2‰'), ...form('李娜', '1002', '3.1‰')]));
    expect(people(workbook)).toEqual([
      '1001 王伟 2026Q3: drop 0.02, arrears 0.0042, collection 0.68, satisfaction 4.2',
      '1002 李娜 2026Q3: drop 0.02, arrears 0.0031, collection 0.68, satisfaction 4.2',
    ]);
    expect(found(workbook)).toEqual([]);
  });

  test('quarters beside each other: the later one is meant', () => {
    const workbook = workbookOf(sheetOf('考核', [
      ['工号', '姓名', '岗位', '2026年第二季度', null, '2026年第三季度', null],
      [null, null, null, '欠费率', '托收率', '欠费率', '托收率'],
      ['1001', '王伟', position, '9‰', '50%', '4.2‰', '68%'],
    ], { merges: ['D1:E1', 'F1:G1', 'A1:A2', 'B1:B2', 'C1:C2'] }));
    expect(people(workbook)).toEqual(['1001 王伟 2026Q3: arrears 0.0042, collection 0.68']);
    expect(people(workbook, { period: '2026Q2' }, { ...withTarget, period: '2026Q2' })).toEqual(['1001 王伟 2026Q2: arrears 0.009, collection 0.5']);
    expect(found(workbook).filter((line) => line.includes('twice'))).toEqual(['note indicator-twice D2', 'note indicator-twice E2']);
  });

  test('amounts instead of rates', () => {
    const workbook = workbookOf(sheetOf('2026Q3', [
      ['工号', '姓名', '岗位', '期初大客户数', '掉线客户数', '应收额', '欠费额', '应托收金额', '托收金额', '内部客户满意度'],
      ['1001', '王伟', position, 200, 4, 1000000, 4200, 500000, 340000, 4.2],
      ['1002', '李娜', position, 0, 4, null, 4200, 500000, 340000, 4.5],
    ]));
    expect(people(workbook)).toEqual([
      '1001 王伟 2026Q3: drop 0.02, arrears 0.0042, collection 0.68, satisfaction 4.2',
      '1002 李娜 2026Q3: drop denominator-zero, arrears denominator-missing, collection 0.68, satisfaction 4.5',
    ]);
    expect(found(workbook)).toEqual(['error denominator-zero D3', 'error denominator-missing F3']);
  });

  test('last year beside this year, and months beside the quarter', () => {
    const workbook = workbookOf(sheetOf('2026Q3', [
      ['姓名', '岗位', '欠费率(‰)', null, null, null, '托收率(%)', null, null],
      [null, null, '7月', '8月', '9月', '季度', '去年同期', '本期', '同比'],
      ['王伟', position, 5, 4, 3.6, 4.2, 60, 68, 8],
      ['李娜', position, 5, 4, 3.6, 3.1, 60, 75, 15],
    ], { merges: ['C1:F1', 'G1:I1', 'A1:A2', 'B1:B2'] }));
    expect(people(workbook)).toEqual(['王伟 2026Q3: arrears 0.0042, collection 0.68', '李娜 2026Q3: arrears 0.0031, collection 0.75']);
  });

  test('the table begins somewhere in the middle, with a legend to its right and rules below', () => {
    const workbook = workbookOf(sheetOf('2026Q3', [
      [], [],
      [null, null, '大客户关系组主管考核'],
      [],
      [null, null, '工号', '姓名', '掉线率', '欠费率(‰)', '托收率(%)', '满意度', null, '指标', '权重'],
      [null, null, '1001', '王伟', '2%', 4.2, 68, 4.2, null, '掉线率', '30%'],
      [null, null, '1002', '李娜', '3.5%', 3.1, 75, 4.5, null, '欠费率', '25%'],
      [null, null, null, null, null, null, null, null, null, '托收率', '25%'],
      [null, null, null, null, null, null, null, null, null, '满意度', '20%'],
    ]));
    expect(people(workbook)).toEqual([
      '1001 王伟 2026Q3: drop 0.02, arrears 0.0042, collection 0.68, satisfaction 4.2',
      '1002 李娜 2026Q3: drop 0.035, arrears 0.0031, collection 0.75, satisfaction 4.5',
    ]);
    expect(found(workbook).filter((line) => line.startsWith('error'))).toEqual([]);
  });

  test('rows prepared for people who are not there yet', () => {
    const prepared = (at: number) => [at, null, null, null, null, null, null, computed(`IF(D${at + 1}="","",1)`, '')];
    const workbook = workbookOf(sheetOf('2026Q3', [
      ['序号', '工号', '姓名', '岗位', '欠费率(‰)', '托收率(%)', '满意度', '总分'],
      [1, '1001', '王伟', position, 4.2, 68, 4.2, 2.99],
      prepared(2), prepared(3), prepared(4),
    ]));
    expect(people(workbook)).toEqual(['1001 王伟 2026Q3: arrears 0.0042, collection 0.68, satisfaction 4.2']);
    expect(found(workbook)).toContain('note rows-left-out A3');
  });

  test('people known by values alone: a heading nobody could foresee over their names', () => {
    const workbook = workbookOf(sheetOf('2026Q3', [
      ['片区', '大客户负责同事', '岗位', '欠费率(‰)', '托收率(%)'],
      ['东区', '王伟', position, 4.2, 68], ['西区', '李娜', position, 3.1, 75], ['南区', '张敏', position, 2, 80],
    ]));
    expect(people(workbook)).toEqual(['王伟 2026Q3: arrears 0.0042, collection 0.68', '李娜 2026Q3: arrears 0.0031, collection 0.75', '张敏 2026Q3: arrears 0.002, collection 0.8']);
  });
});
