import { Workbook } from 'exceljs';
import { framed, title, widths } from './sheet-looks';
import { workbookBytes } from './workbook-bytes';

export type Result = readonly [id: string, name: string, department: string, dropOff: number, arrears: number, collection: number, satisfaction: number];

const headings = ['工号', '姓名', '部门', '岗位', '大客户掉线率（目标3%）', '大客户欠费率（‰）', '大客户托收率', '内部客户满意度'];

/** A quarter of these people as it should be: one row each, nothing to mend. */
export const quarterOf = async (people: readonly Result[]): Promise<Uint8Array> => {
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
