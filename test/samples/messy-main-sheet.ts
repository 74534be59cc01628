import type { Workbook, Worksheet } from 'exceljs';
import { beijing, guangzhou, shanghai, type MessyRow } from './messy-people';
import { framed, title, widths } from './sheet-looks';

const upper = ['序号', '工号', '姓名', '所属部门', '岗位', '大客户掉线率', '', '欠费率（‰）', '大客户托收率', '内部客户满意度', '', '', '欠费率（财务复核，‰）', '上季托收率', '备注'];
const lower = ['', '', '', '', '', '掉线客户数', '期初客户数', '', '', '其他部门评价', '自评', '上级评', '', '', ''];
const COLUMNS = upper.length;
const HEADING = 3;

/** Two levels of headings, weights and targets in rows of their own, people in three groups with subtotals, a printed page's second heading. */
export const addMainSheet = (workbook: Workbook): void => {
  const sheet = workbook.addWorksheet('三季度考核', { views: [{ state: 'frozen', xSplit: 3, ySplit: HEADING + 1 }] });
  title(sheet, '国安创想公司大客户关系组主管季度考核结果汇总表', COLUMNS);
  sheet.getCell('A2').value = '考核周期：2026年第三季度      填表部门：人事行政部      填表日期：2026-10-12';
  headings(sheet, HEADING);
  labelled(sheet, HEADING + 2, '权重', { 6: 0.3, 8: 0.25, 9: 0.25, 10: 0.25 }, '0%');
  labelled(sheet, HEADING + 3, '目标值', { 8: 5, 9: '70%' }, 'General');
  let at = HEADING + 4;
  let number = 1;
  for (const [group, people] of [['北京大区', beijing], ['上海大区', shanghai], ['广州大区', guangzhou]] as const) {
    if (group === '广州大区') {
      at += 1;
      headings(sheet, at);
      at += 2;
    }
    const first = at;
    for (const person of people) {
      personRow(sheet, at, number, person);
      at += 1;
      number += 1;
    }
    subtotal(sheet, at, `${group}小计`, first);
    at += group === '北京大区' ? 2 : 1;
  }
  sheet.mergeCells(HEADING + 5, 15, HEADING + 6, 15);
  sheet.getCell(at + 1, 1).value = '注：掉线率以期初大客户数为基数；欠费率由财务部提供。';
  sheet.getCell(at + 2, 1).value = '制表：刘芳        审核：                    批准：';
  framed(sheet, [HEADING, HEADING + 1], at - 1, COLUMNS);
  widths(sheet, [6, 9, 10, 26, 18, 12, 12, 11, 12, 13, 8, 8, 14, 12, 22]);
  sheet.getColumn(11).hidden = true;
  sheet.getColumn(14).hidden = true;
  sheet.autoFilter = { from: { row: HEADING + 1, column: 1 }, to: { row: at - 1, column: COLUMNS } };
  sheet.getCell(HEADING + 4 + 3, 8).note = '财务部 10 月 10 日更正';
};

const headings = (sheet: Worksheet, row: number): void => {
  sheet.getRow(row).values = upper;
  sheet.getRow(row + 1).values = lower;
  sheet.mergeCells(row, 6, row, 7);
  sheet.mergeCells(row, 10, row, 12);
  for (const column of [1, 2, 3, 4, 5, 8, 9, 13, 14, 15]) sheet.mergeCells(row, column, row + 1, column);
};

const labelled = (sheet: Worksheet, row: number, label: string, values: Readonly<Record<number, number | string>>, format: string): void => {
  sheet.getCell(row, 2).value = label;
  for (const [column, value] of Object.entries(values)) {
    const cell = sheet.getCell(row, Number(column));
    cell.value = value;
    if (typeof value === 'number') cell.numFmt = format;
  }
};

const personRow = (sheet: Worksheet, at: number, number: number, person: MessyRow): void => {
  const row = sheet.getRow(at);
  row.values = [
    number, person.id, person.name, person.department, person.position, person.lost, person.base, person.arrears, person.collection,
    person.satisfaction, person.self, person.appraiser, person.arrearsAgain, 0.7, person.note,
  ];
  row.getCell(8).numFmt = person.arrearsFormat ?? '0.0';
  row.getCell(9).numFmt = person.collectionFormat ?? '0.0%';
  row.getCell(14).numFmt = '0.0%';
  row.hidden = person.isHidden === true;
};

const subtotal = (sheet: Worksheet, at: number, label: string, first: number): void => {
  sheet.getCell(at, 2).value = label;
  for (const letter of ['F', 'G']) sheet.getCell(`${letter}${at}`).value = { formula: `SUM(${letter}${first}:${letter}${at - 1})`, result: 0 };
};
