import { Workbook } from 'exceljs';
import { framed, title, widths } from './sheet-looks';
import { workbookBytes } from './workbook-bytes';

type Row = readonly [id: string, name: string, department: string, dropOff: number, arrears: number, collection: number, satisfaction: number];

const people: readonly Row[] = [
  ['GA0112', '陈立群', '长话业务事业部北京大区', 0.018, 3.2, 0.812, 4.4],
  ['GA0127', '赵晓燕', '长话业务事业部北京大区', 0.024, 4.1, 0.745, 4.1],
  ['GA0131', '孙国栋', '长话业务事业部北京大区', 0.031, 5.6, 0.702, 3.9],
  ['GA0158', '林文静', '长话业务事业部北京大区', 0.009, 1.8, 0.905, 4.7],
  ['GA0203', '周德明', '长话业务事业部上海大区', 0.045, 8.3, 0.688, 3.6],
  ['GA0219', '吴慧敏', '长话业务事业部上海大区', 0.027, 4.7, 0.731, 4.2],
  ['GA0224', '徐海涛', '长话业务事业部上海大区', 0.062, 11.4, 0.594, 3.2],
  ['GA0240', '欧阳雪', '长话业务事业部上海大区', 0.015, 2.9, 0.866, 4.5],
  ['GA0305', '黄志强', '长话业务事业部广州大区', 0.033, 6.2, 0.719, 3.8],
  ['GA0311', '何美玲', '长话业务事业部广州大区', 0.021, 3.8, 0.778, 4.3],
  ['GA0326', '郭子豪', '长话业务事业部广州大区', 0.058, 9.1, 0.641, 3.5],
  ['GA0333', '马秀英', '长话业务事业部广州大区', 0.012, 2.4, 0.842, 4.6],
];

const headings = ['工号', '姓名', '部门', '岗位', '大客户掉线率（目标3%）', '大客户欠费率（‰）', '大客户托收率', '内部客户满意度'];

/** A quarter as it should be: 12 people, one row each, nothing to mend. */
export const quarterClean = async (): Promise<Uint8Array> => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('考核结果2026Q3', { views: [{ state: 'frozen', xSplit: 2, ySplit: 2 }] });
  title(sheet, '国安创想公司 2026年第三季度大客户关系组主管考核结果', headings.length);
  sheet.getRow(2).values = headings;
  people.forEach(([id, name, department, dropOff, arrears, collection, satisfaction], index) => {
    const row = sheet.getRow(index + 3);
    row.values = [id, name, department, '大客户关系组主管', dropOff, arrears, collection, satisfaction];
    row.getCell(5).numFmt = '0.0%';
    row.getCell(6).numFmt = '0.0';
    row.getCell(7).numFmt = '0.0%';
    row.getCell(8).numFmt = '0.0';
  });
  framed(sheet, [2, 2], people.length + 2, headings.length);
  widths(sheet, [10, 10, 26, 18, 16, 16, 14, 16]);
  return workbookBytes(workbook);
};
