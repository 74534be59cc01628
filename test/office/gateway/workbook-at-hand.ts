/// <reference types="office-js" />
import { excelHost } from '../../../src/office/gateway/excel-host';
import type { Edit, Plan } from '../../../src/workbook/edit';
import type { WorkbookGrid } from '../../../src/workbook/grid';
import { emptyBook } from './open-fresh';

export const excel = excelHost({ patience: 20_000, pauses: [5, 5] });

/** A gateway that gives up soon. */
export const impatient = excelHost({ patience: 4_000, pauses: [] });

export const readNow = async (): Promise<WorkbookGrid> => {
  const outcome = await excel.read();
  if (outcome.kind !== 'read') throw new Error(JSON.stringify(outcome));
  return outcome.workbook;
};

/** A form of ours, with everything a sheet can have that has to come back. */
export const form = (sheet: string, figure: number, opening: Edit['kind'] & ('add-sheet' | 'clear-sheet')): Plan => [
  { kind: opening, sheet },
  { kind: 'column-widths', sheet, widths: [12, 20] },
  { kind: 'write', sheet, row: 0, column: 0, cells: [[{ text: '考核表' }], [{ text: '指标' }, { text: '得分' }], [{ text: '欠费率' }, { number: figure }], [{ text: '合计' }, { formula: 'SUM(B3:B3)', shows: figure }]] },
  { kind: 'style', sheet, area: { top: 0, left: 0, bottom: 0, right: 1 }, style: { bold: true, fill: figure > 10 ? 'FF0000' : '00FF00' } },
  { kind: 'style', sheet, area: { top: 2, left: 1, bottom: 2, right: 1 }, style: { numberFormat: '0.00' } },
  { kind: 'merge', sheet, area: { top: 0, left: 0, bottom: 0, right: 1 } },
  { kind: 'row-height', sheet, row: 0, height: figure > 10 ? 40 : 24 },
  { kind: 'validate', sheet, area: { top: 2, left: 1, bottom: 2, right: 1 }, validation: { kind: 'decimal', lowest: 0, highest: figure, message: '得分' } },
  { kind: 'page-setup', sheet, setup: { paper: 'A4', orientation: figure > 10 ? 'landscape' : 'portrait', fitToWidth: 1, printArea: { top: 0, left: 0, bottom: 3, right: 1 } } },
  { kind: 'define-name', name: `KaoheForm_${sheet}`, refersTo: `'${sheet}'!$A$1` },
];

export const table = (sheet: string, figures: readonly number[], opening: 'add-sheet' | 'clear-sheet'): Plan => [
  { kind: opening, sheet },
  { kind: 'write', sheet, row: 0, column: 0, cells: [[{ text: '姓名' }, { text: '总分' }], ...figures.map((number, index) => [{ text: `人 ${index}` }, { number }])] },
  { kind: 'table', sheet, area: { top: 0, left: 0, bottom: figures.length, right: 1 }, name: 'KaoheResults' },
  { kind: 'freeze', sheet, rows: 1, columns: 0 },
];

/** A workbook with figures of somebody's and two sheets of ours from an earlier run. */
export const withEarlierRun = async (): Promise<WorkbookGrid> => {
  await emptyBook();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').formulas = [['数据', 1], ['合计', '=B1*2']];
    await context.sync();
  });
  const outcome = await excel.apply([...table('考核结果', [1, 2, 3], 'add-sheet'), ...form('王伟', 3, 'add-sheet')], await readNow());
  if (outcome.kind !== 'applied') throw new Error(JSON.stringify(outcome));
  return readNow();
};

/** Enough text for a request of its own. */
export const long = (sheet: string, megabytes: number, opening: 'add-sheet' | 'clear-sheet' = 'add-sheet'): Plan => [
  { kind: opening, sheet },
  { kind: 'write', sheet, row: 0, column: 0, cells: Array.from({ length: Math.ceil(megabytes * 50) }, () => [{ text: 'x'.repeat(20_000) }]) },
];

export const looksOf = (name: string) => Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem(name);
  const [title, figure] = [sheet.getRange('A1:B1'), sheet.getRange('B3')];
  title.load('format/rowHeight,format/font/bold,format/fill/color');
  const widths = ['A:A', 'B:B'].map((address) => { const range = sheet.getRange(address); range.load('format/columnWidth'); return range; });
  figure.load('numberFormat');
  figure.dataValidation.load('rule,errorAlert');
  sheet.pageLayout.load('orientation,zoom');
  const area = sheet.pageLayout.getPrintAreaOrNullObject();
  area.load('address');
  await context.sync();
  return {
    title: title.format.toJSON(), widths: widths.map(({ format }) => format.columnWidth), format: figure.numberFormat, rule: figure.dataValidation.rule.decimal,
    alert: figure.dataValidation.errorAlert.message, page: sheet.pageLayout.toJSON(), area: area.isNullObject ? undefined : area.address,
  };
});
