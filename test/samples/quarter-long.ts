import { Workbook } from 'exceljs';
import { framed, title, widths } from './sheet-looks';
import { workbookBytes } from './workbook-bytes';

type Person = readonly [id: string, name: string, results: readonly [string, string, string, number]];

const people: readonly Person[] = [
  ['GA0112', '陈立群', ['1.8%', '3.2‰', '81.2%', 4.4]],
  ['GA0203', '周德明', ['4.5%', '8.3‰', '68.8%', 3.6]],
  ['GA0224', '徐海涛', ['6.2%', '11.4‰', '59.4%', 3.2]],
  ['GA0311', '何美玲', ['2.1%', '3.8‰', '77.8%', 4.3]],
];

const indicators = ['大客户掉线率', '大客户欠费率', '大客户托收率', '内部客户满意度'] as const;
const weights = [0.3, 0.25, 0.25, 0.2] as const;
const sources = ['CRM 系统', '财务部统计', '财务部统计', '其他部门评价'] as const;
const headings = ['工号', '姓名', '岗位', '考核周期', '指标', '权重', '实际值', '目标值', '信息来源'];

/** A row per person and indicator, as a system exports it. */
export const quarterLong = async (): Promise<Uint8Array> => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('指标明细');
  title(sheet, '季度考核指标明细', headings.length);
  sheet.getRow(3).values = headings;
  let at = 4;
  for (const [id, name, results] of people) {
    indicators.forEach((indicator, index) => {
      const row = sheet.getRow(at);
      row.values = [id, name, '大客户关系组主管', '2026Q3', indicator, weights[index], results[index], index === 0 ? '3%' : null, sources[index]];
      row.getCell(6).numFmt = '0%';
      at += 1;
    });
  }
  framed(sheet, [3, 3], at - 1, headings.length);
  widths(sheet, [10, 10, 18, 12, 18, 8, 10, 10, 14]);
  return workbookBytes(workbook);
};
