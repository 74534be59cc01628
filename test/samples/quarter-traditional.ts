import { Workbook } from 'exceljs';
import { framed, title, widths } from './sheet-looks';
import { workbookBytes } from './workbook-bytes';

const people = [
  ['T1024', '林怡君', 0.0175, 3.4, 0.792, 4.3],
  ['T1031', '陳冠宇', 0.0302, 5.0, 0.7, 4.0],
  ['T1046', '張雅婷', 0.0268, 4.6, 0.715, 4.2],
  ['T1058', '黃承翰', 0.0611, 10.2, 0.588, 3.1],
  ['T1063', '吳佩珊', 0.0094, 1.2, 0.931, 4.8],
] as const;

const lower = ['掉線率', '欠費率（‰）', '託收率'];

/** Traditional script, two levels of headings, two results exactly on a limit. */
export const quarterTraditional = async (): Promise<Uint8Array> => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('第三季考核');
  title(sheet, '國安創想公司 2026年第3季 大客戶關係組主管績效考核結果', 7);
  sheet.getRow(3).values = ['員工編號', '姓名', '職位', '大客戶指標', '', '', '內部客戶滿意度'];
  sheet.getRow(4).values = ['', '', '', ...lower, ''];
  sheet.mergeCells('D3:F3');
  for (const column of ['A', 'B', 'C', 'G']) sheet.mergeCells(`${column}3:${column}4`);
  people.forEach(([id, name, dropOff, arrears, collection, satisfaction], index) => {
    const row = sheet.getRow(index + 5);
    row.values = [id, name, '大客戶關係組主管', dropOff, arrears, collection, satisfaction];
    row.getCell(4).numFmt = '0.00%';
    row.getCell(5).numFmt = '0.0';
    row.getCell(6).numFmt = '0.0%';
  });
  framed(sheet, [3, 4], people.length + 4, 7);
  widths(sheet, [12, 10, 20, 12, 12, 12, 16]);
  return workbookBytes(workbook);
};
