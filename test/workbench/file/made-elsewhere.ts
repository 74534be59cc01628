import ExcelJS from 'exceljs';

/** A workbook as another program writes it, with one of everything that this program knows of. */
export const madeElsewhere = async (): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('考核表', { properties: { tabColor: { argb: 'FFFF8800' }, defaultRowHeight: 18 }, views: [{ state: 'frozen', xSplit: 1, ySplit: 2, showGridLines: false }] });
  sheet.columns = [{ width: 20 }, { width: 12.5, hidden: true }, { width: 9 }, { width: 30 }];
  sheet.addRows([['Name', 'Target', 'Done', 'Rate'], ['李', 10, 8, { formula: 'C2/B2', result: 0.8 }], ['王', 20, 25, { formula: 'C3/B3', result: 1.25 }], ['Sum', null, { formula: 'SUM(C2:C3)', result: 33 }]]);
  sheet.getRow(3).height = 33;
  sheet.getRow(4).hidden = true;
  sheet.getColumn(4).numFmt = '0.0%';
  const title = sheet.getCell('A1');
  title.font = { name: 'Arial', size: 14, bold: true, italic: true, underline: 'double', strike: true, color: { argb: 'FF112233' } };
  title.fill = { type: 'pattern', pattern: 'solid', fgColor: { theme: 4, tint: 0.4 } as Partial<ExcelJS.Color> };
  title.border = { top: { style: 'double', color: { argb: 'FFFF0000' } }, bottom: { style: 'dotted' }, left: { style: 'medium' }, right: { style: 'hair' } };
  title.alignment = { horizontal: 'center', vertical: 'top', wrapText: true, textRotation: 45, indent: 2 };
  title.protection = { locked: false };
  sheet.getCell('B1').fill = { type: 'pattern', pattern: 'darkTrellis', fgColor: { argb: 'FF00FF00' }, bgColor: { argb: 'FF0000FF' } };
  sheet.mergeCells('A6:C7');
  sheet.getCell('A9').dataValidation = { type: 'list', allowBlank: true, formulae: ['"Yes,No"'], showErrorMessage: true, errorStyle: 'warning', errorTitle: 'Oh', error: 'Choose', showInputMessage: true, promptTitle: 'Hint', prompt: 'Yes or no' };
  sheet.getCell('B9').dataValidation = { type: 'whole', operator: 'notBetween', formulae: [3, 7] };
  sheet.getCell('C9').dataValidation = { type: 'date', operator: 'greaterThan', formulae: [new Date(Date.UTC(2026, 0, 1))] };
  sheet.getCell('D9').dataValidation = { type: 'custom', formulae: ['LEN(D9)<5'] };
  sheet.addConditionalFormatting({ ref: 'C2:C3', rules: [
    { type: 'cellIs', operator: 'greaterThan', formulae: ['$B2'], priority: 1, style: { font: { color: { argb: 'FFFF0000' }, bold: true }, fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFFF00' } } } },
    { type: 'expression', formulae: ['MOD(ROW(),2)=0'], priority: 2, style: { font: { italic: true } } },
  ] });
  sheet.addConditionalFormatting({ ref: 'D2:D3', rules: [
    { type: 'colorScale', priority: 3, cfvo: [{ type: 'min' }, { type: 'percentile', value: 50 }, { type: 'max' }], color: [{ argb: 'FFF8696B' }, { argb: 'FFFFEB84' }, { argb: 'FF63BE7B' }] },
    { type: 'top10', rank: 3, percent: true, bottom: true, priority: 4, style: { font: { strike: true } } },
    { type: 'containsText', operator: 'containsText', text: 'x', priority: 5, style: { font: { bold: true } } },
    { type: 'iconSet', iconSet: '5Arrows', priority: 6, cfvo: [0, 20, 40, 60, 80].map((value) => ({ type: 'percent', value })) },
  ] } as ExcelJS.ConditionalFormattingOptions);
  workbook.addWorksheet('Hidden', { state: 'veryHidden' }).getCell('A1').value = 'secret';
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};
