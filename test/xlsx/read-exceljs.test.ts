import ExcelJS from 'exceljs';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import type { WorkbookGrid } from '../../src/workbook/grid';

const read = (bytes: Uint8Array): WorkbookGrid => {
  const answer = readWorkbook(bytes);
  if (answer.kind !== 'workbook') throw new Error(JSON.stringify(answer.problem));
  return answer.workbook;
};

const written = async (fill: (workbook: ExcelJS.Workbook) => void): Promise<WorkbookGrid> => {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return read(new Uint8Array(await workbook.xlsx.writeBuffer()));
};

describe('A workbook that exceljs wrote', () => {
  test('values of every kind are read as what they are', async () => {
    const { sheets } = await written((workbook) => {
      const sheet = workbook.addWorksheet('考核结果');
      sheet.addRow(['姓名', 4.2, true, false, null, 'a & b < c', ' two  spaces ', 'line\nbreak', '']);
      sheet.getCell('B3').value = { formula: 'A1/0', result: { error: '#DIV/0!' } };
      sheet.getCell('C3').value = { formula: 'B1*2', result: 8.4 };
      sheet.getCell('D3').value = { richText: [{ text: '5‰' }, { font: { bold: true }, text: '为3' }] };
    });
    expect(sheets[0]?.values).toEqual([
      ['姓名', 4.2, true, false, null, 'a & b < c', ' two  spaces ', 'line\nbreak', ''],
      [],
      [null, { error: '#DIV/0!' }, 8.4, '5‰为3'],
    ]);
    expect(sheets[0]?.formulas).toEqual(new Map([[2, new Map([[1, 'A1/0'], [2, 'B1*2']])]]));
  });

  test('formats, merges, hidden rows and columns, filter, tables, names, visibility and protection are read', async () => {
    const { sheets, names } = await written((workbook) => {
      const sheet = workbook.addWorksheet('S', { state: 'hidden' });
      sheet.addRow(['a', 'b', 'c']);
      sheet.addRow([0.5, 0.004, new Date(Date.UTC(2026, 0, 1))]);
      sheet.getCell('A2').numFmt = '0.00%';
      sheet.getCell('B2').numFmt = '0.0"‰"';
      sheet.getCell('C2').numFmt = 'yyyy-mm-dd';
      sheet.mergeCells('A4:C5');
      sheet.getRow(2).hidden = true;
      sheet.getColumn(2).hidden = true;
      sheet.autoFilter = 'A1:C2';
      void sheet.protect('x', {});
      const other = workbook.addWorksheet('T');
      other.addTable({ name: '规则', ref: 'B2', columns: [{ name: '指标' }, { name: '权重' }], rows: [['欠费率', 25]] });
      workbook.definedNames.add('S!$A$2', '目标');
    });
    const [first, second] = sheets;
    expect(first).toMatchObject({
      visibility: 'hidden',
      isProtected: true,
      merges: [{ top: 3, left: 0, bottom: 4, right: 2 }],
      filter: { top: 0, left: 0, bottom: 1, right: 2 },
    });
    expect(first?.values[1]).toEqual([0.5, 0.004, 46023]);
    expect(first?.formats.get(1)).toEqual(new Map([[0, '0.00%'], [1, '0.0"‰"'], [2, 'yyyy-mm-dd']]));
    expect([...(first?.hiddenRows ?? [])]).toEqual([1]);
    expect([...(first?.hiddenColumns ?? [])]).toEqual([1]);
    expect(second).toMatchObject({ visibility: 'visible', isProtected: false, tables: [{ name: '规则', area: { top: 1, left: 1, bottom: 2, right: 2 }, columns: ['指标', '权重'] }] });
    expect(names).toContainEqual({ name: '目标', refersTo: 'S!$A$2' });
  });
});
