import type { Plan } from '../../src/workbook/edit';
import { richWorkbook, streamedWorkbook } from './rich-workbook';
import { partsOf, read, refusal, sheetNamed, textOf, written } from './written';
import { emptyWorkbook } from '../../src/xlsx/empty-workbook';

const repeat: Plan = [{ kind: 'repeat-row', sheet: '考核表', row: 4, times: 2 }];
const after = written(richWorkbook(), repeat);
const sheet = sheetNamed(after, '考核表');
const xml = textOf(after, 'xl/worksheets/sheet1.xml');

const formulas = (row: number): Record<number, string> => Object.fromEntries(sheet.formulas.get(row - 1) ?? []);

describe('Row 5 repeated twice', () => {
  test('its values stand in three rows, and what followed has moved', () => {
    expect(sheet.values.map((row) => row[0] ?? null)).toEqual(['绩效考核', null, '指标', null, '欠费率', '欠费率', '欠费率', 'notes & so on', null, '合计', '签名']);
    expect([4, 5, 6].map((row) => sheet.values[row]?.[1])).toEqual([0.0042, 0.0042, 0.0042]);
    expect([4, 5, 6].map((row) => sheet.formats.get(row)?.get(1))).toEqual(Array(3).fill('0.0"‰"'));
  });

  test('its copies read their own row, and what is fixed where it now is', () => {
    expect(formulas(5)[3]).toBe('B5*C5+$F$10*0+SUM($C$5:C5)');
    expect(formulas(6)[3]).toBe('B6*C6+$F$10*0+SUM($C$5:C6)');
    expect(formulas(7)[3]).toBe('B7*C7+$F$10*0+SUM($C$5:C7)');
  });

  test('the total below takes in the copies', () => {
    expect(formulas(10)).toEqual({ 3: 'SUM(D5:D7)' });
  });

  test('a shared formula is written out, and an array formula below moves with its area', () => {
    expect([formulas(8)[2], formulas(9)[2]]).toEqual(['C5+1', 'C8+1']);
    expect(xml).toContain('<f t="array" ref="E8:E9">B5:B8*2</f>');
  });

  test('row settings are repeated, cells and rows carry their new addresses', () => {
    expect(xml).toContain('<row r="7" spans="1:5" s="2" customFormat="1" ht="18"><c r="A7" s="1" t="s">');
    expect([...xml.matchAll(/<row r="(\d+)"/g)].map(([, row]) => Number(row))).toEqual([1, 3, 5, 6, 7, 8, 9, 10, 11]);
  });

  test('merges in the row are repeated, those below move', () => {
    expect(xml).toContain('<mergeCells count="5"><mergeCell ref="A1:E1"/><mergeCell ref="A11:C11"/><mergeCell ref="F5:G5"/><mergeCell ref="F6:G6"/><mergeCell ref="F7:G7"/></mergeCells>');
  });

  test('formats by condition, validations, links, protected and ignored areas and breaks cover the copies or move', () => {
    expect(xml).toContain('<conditionalFormatting sqref="B5:B7"><cfRule type="cellIs" dxfId="0" priority="2" operator="greaterThan"><formula>$D$10</formula>');
    expect(xml).toContain('<conditionalFormatting sqref="C5:C9">');
    expect(xml).toContain('<cfvo type="formula" val="$D$10"/>');
    expect(xml).toContain('<xm:f>$D$10</xm:f>');
    expect(xml).toContain('<xm:sqref>C5:C9</xm:sqref>');
    expect(xml).toContain('sqref="B5:B8"><formula1>0</formula1><formula2>$D$10</formula2>');
    expect(xml).toContain('type="list" sqref="A5:A7 A9"');
    expect(xml).toContain('<hyperlink ref="A11" r:id="rId5"/>');
    expect(xml).toContain('<protectedRange sqref="B5:B7" name="r1"/>');
    expect(xml).toContain('<ignoredError sqref="B5:B8" numberStoredAsText="1"/>');
    expect(xml).toContain('<brk id="3" max="16383" man="1"/><brk id="10" max="16383" man="1"/>');
    expect(xml).toContain('<dimension ref="A1:E11"/>');
  });

  test('the print area and defined names follow; title rows above stay', () => {
    expect(read(after).names).toEqual([
      { name: '_xlnm.Print_Area', refersTo: '考核表!$A$1:$E$11', sheet: '考核表' },
      { name: '_xlnm.Print_Titles', refersTo: '考核表!$1:$3', sheet: '考核表' },
      { name: '_xlnm._FilterDatabase', refersTo: '考核表!$A$3:$D$8', sheet: '考核表' },
      { name: '合计', refersTo: '考核表!$D$10' },
      { name: '明细', refersTo: '考核表!$B$5:$B$7,考核表!$A$1' },
      { name: '外部', refersTo: '[1]Sheet1!$A$9' },
    ]);
    expect(textOf(after, 'xl/workbook.xml')).toContain('<definedName name="明细" comment="a &amp; b">');
  });

  test('formulas of other sheets follow; other workbooks and texts do not', () => {
    const other = sheetNamed(after, "King's 表");
    expect(other.formulas.get(0)?.get(0)).toBe("考核表!D10+SUM(考核表!B5:B7)+'King''s 表'!B1");
    expect([...(other.formulas.get(1)?.values() ?? [])]).toEqual(['[1]Sheet1!A9', '"考核表!D8"']);
  });

  test('the table grows, the chart shows all three rows, notes and drawings move', () => {
    expect(textOf(after, 'xl/tables/table1.xml').match(/ ref="[^"]*"/g)).toEqual([' ref="A3:D8"', ' ref="A3:D8"']);
    expect([...textOf(after, 'xl/charts/chart1.xml').matchAll(/<c:f>([^<]*)/g)].map(([, formula]) => formula)).toEqual(['考核表!$B$3', '考核表!$B$5:$B$7']);
    expect(textOf(after, 'xl/comments1.xml').match(/ref="[^"]*"/g)).toEqual(['ref="B5"', 'ref="D10"']);
    expect(textOf(after, 'xl/drawings/vmlDrawing1.vml').match(/<x:Row>\d+/g)).toEqual(['<x:Row>4', '<x:Row>9']);
    expect(textOf(after, 'xl/drawings/vmlDrawing1.vml')).toMatch(/4, 15, 9, 2, 6, 15, 13, 4<\/x:Anchor>/);
    expect(textOf(after, 'xl/drawings/drawing1.xml').match(/<xdr:row>\d+/g)).toEqual(['<xdr:row>12', '<xdr:row>22', '<xdr:row>1', '<xdr:row>6']);
  });

  test('the calculation chain leads to formulas only', () => {
    const cells = [...textOf(after, 'xl/calcChain.xml').matchAll(/<c r="([A-Z]+\d+)"/g)].map(([, cell]) => cell);
    expect(cells).toEqual(['D5', 'A1', 'A2', 'B2']);
  });

  test('it works the same in a streamed file', () => {
    expect(textOf(written(streamedWorkbook(), repeat), 'xl/worksheets/sheet1.xml')).toBe(xml);
  });
});

test('copied formulas and totals that take them in have no value until they are computed; all others keep theirs', () => {
  const values = (row: number): readonly unknown[] => [sheet.values[row - 1]?.[3], sheet.values[row - 1]?.[2]];
  expect([5, 6, 7, 10].map((row) => values(row)[0] ?? null)).toEqual([0.105, null, null, null]);
  expect([8, 9].map((row) => values(row)[1])).toEqual([26, 27]);
  expect(textOf(after, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
});

describe('A row is not repeated', () => {
  test('where it is the heading of a table', () => {
    expect(refusal(richWorkbook(), [{ kind: 'repeat-row', sheet: '考核表', row: 2, times: 1 }])).toEqual({ code: 'row-not-repeatable', sheet: '考核表', row: 3, because: 'table' });
  });

  test('inside an array formula of several rows', () => {
    expect(refusal(richWorkbook(), [{ kind: 'repeat-row', sheet: '考核表', row: 5, times: 1 }])).toEqual({ code: 'row-not-repeatable', sheet: '考核表', row: 6, because: 'array-formula' });
  });

  test('where rows would leave the sheet', () => {
    const plan: Plan = [
      { kind: 'add-sheet', sheet: 'S' },
      { kind: 'write', sheet: 'S', row: 1_048_570, column: 0, cells: [[{ number: 1 }]] },
      { kind: 'repeat-row', sheet: 'S', row: 0, times: 10 },
    ];
    expect(refusal(emptyWorkbook(), plan)).toEqual({ code: 'cells-beyond-sheet', sheet: 'S', cell: 'A1048581' });
  });
});

test('A row repeated no times leaves the file as it was', () => {
  const before = richWorkbook();
  expect(partsOf(written(before, [{ kind: 'repeat-row', sheet: '考核表', row: 4, times: 0 }]))).toEqual(partsOf(before));
});
