import type { Plan } from '../../src/workbook/edit';

const sheet = '考核表';

/** A plan for an empty workbook in which every kind of edit occurs. */
export const everyEdit: Plan = [
  { kind: 'add-sheet', sheet, tabColour: '1f6feb' },
  {
    kind: 'write', sheet, row: 0, column: 0,
    cells: [
      [{ text: '绩效考核表' }],
      [{ text: '=被考核人' }, { text: "O'Brien <a&b>" }, { text: '  两端空格  ' }],
      [{ text: '指标' }, { text: '结果' }, { text: '权重\n(%)' }, { text: '得分' }],
      [{ text: '欠费率' }, { number: 0.0042 }, { number: 25 }, { formula: 'IF(ROUND(B4,10)<0.005,3,2)', shows: 3 }],
      [{ text: '合计' }, undefined, { formula: 'SUM(C4:C4)', shows: 25 }, { formula: 'SUMPRODUCT(C4:C4,D4:D4)/100', shows: 0.75 }],
      [{ boolean: true }, { formula: 'IFS(D5>0,"达标",TRUE,"未达标")', shows: '达标' }, { empty: true }, { number: -1e-9 }],
    ],
  },
  { kind: 'style', sheet, area: { top: 0, left: 0, bottom: 0, right: 3 }, style: { bold: true, size: 16, font: '微软雅黑', colour: '112233', fill: 'DDEEFF', horizontal: 'center', vertical: 'center' } },
  { kind: 'style', sheet, area: { top: 2, left: 0, bottom: 4, right: 3 }, style: { border: 'thin', wrap: true } },
  { kind: 'style', sheet, area: { top: 3, left: 1, bottom: 3, right: 1 }, style: { numberFormat: '0.0"‰"', locked: false, italic: true } },
  { kind: 'merge', sheet, area: { top: 0, left: 0, bottom: 0, right: 3 } },
  { kind: 'column-widths', sheet, widths: [16, undefined, 10.5] },
  { kind: 'row-height', sheet, row: 0, height: 32 },
  { kind: 'validate', sheet, area: { top: 3, left: 1, bottom: 3, right: 1 }, validation: { kind: 'decimal', lowest: 0, highest: 1, message: '0 到 1 之间的比率，例如 4.2‰' } },
  { kind: 'validate', sheet, area: { top: 1, left: 1, bottom: 1, right: 1 }, validation: { kind: 'list', choices: ['王伟', '李"娜"'] } },
  { kind: 'freeze', sheet, rows: 3, columns: 1 },
  {
    kind: 'page-setup', sheet,
    setup: {
      paper: 'A4', orientation: 'portrait', fitToWidth: 1, fitToHeight: 1, printArea: { top: 0, left: 0, bottom: 5, right: 3 }, titleRows: { first: 0, last: 2 },
      centredHorizontally: true, margins: { top: 0.5, right: 0.4, bottom: 0.6, left: 0.4 }, footer: '&R&8第 &P 页',
    },
  },
  { kind: 'table', sheet, area: { top: 2, left: 0, bottom: 3, right: 3 }, name: '指标表' },
  {
    kind: 'chart', sheet, name: '得分图', type: 'column', title: '结果 & 得分', categories: { top: 3, left: 0, bottom: 4, right: 0 }, colours: ['112233'],
    values: [{ name: '权重', area: { top: 3, left: 2, bottom: 4, right: 2 } }, { name: '得分', area: { top: 3, left: 3, bottom: 4, right: 3 } }], at: { top: 7, left: 0, bottom: 18, right: 3 },
  },
  { kind: 'define-name', name: '目标', refersTo: `'${sheet}'!$B$4` },
  { kind: 'copy-sheet', from: sheet, to: '考核表 (2)' },
  { kind: 'repeat-row', sheet: '考核表 (2)', row: 3, times: 3 },
  { kind: 'write', sheet: '考核表 (2)', row: 3, column: 0, cells: ['掉线率', '欠费率', '托收率', '满意度'].map((text) => [{ text }]) },
  { kind: 'write', sheet: '考核表 (2)', row: 7, column: 2, cells: [[{ formula: 'SUM(C4:C7)', shows: 100 }, { formula: 'SUMPRODUCT(C4:C7,D4:D7)/100', shows: 3 }]] },
  { kind: 'protect', sheet: '考核表 (2)' },
  { kind: 'add-sheet', sheet: '旧' },
  { kind: 'write', sheet: '旧', row: 4, column: 4, cells: [[{ text: 'x' }]] },
  { kind: 'clear-sheet', sheet: '旧' },
  { kind: 'write', sheet: '旧', row: 0, column: 0, cells: [[{ text: '新' }]] },
];
