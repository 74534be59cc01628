import ExcelJS from 'exceljs';
import type { CellStyle, Edit, Plan, Validation } from '../../src/workbook/edit';
import { emptyWorkbook } from '../../src/xlsx/empty-workbook';
import { everyEdit } from './every-edit';
import { richWorkbook } from './rich-workbook';
import { sheetWith, smallParts, smallWorkbook, zipped } from './small-workbook';
import { read, refusal, sheetNamed, textOf, written } from './written';

const sheetXml = (bytes: Uint8Array): string => textOf(bytes, 'xl/worksheets/sheet1.xml');
const onSmall = (rows: string, plan: Plan, around: Parameters<typeof sheetWith>[1] = {}): string => sheetXml(written(zipped(smallParts(sheetWith(rows, around))), plan));
const write = (row: number, column: number, ...cells: readonly (readonly Extract<Edit, { kind: 'write' }>['cells'][number][number][])[]): Edit => ({ kind: 'write', sheet: 'S', row, column, cells });

const inExcelJs = async (bytes: Uint8Array): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  return workbook;
};

describe('Writing', () => {
  test('new cells come between the old ones, new rows between the old rows', () => {
    expect(onSmall('<row r="2"><c r="A2"><v>1</v></c><c r="C2"><v>3</v></c></row><row r="9"/>', [write(1, 1, [{ number: 2 }]), write(4, 0, [{ number: 5 }]), write(0, 0, [{ number: 0 }])])).toContain(
      '<sheetData><row r="1"><c r="A1"><v>0</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c><c r="C2"><v>3</v></c></row><row r="5"><c r="A5"><v>5</v></c></row><row r="9"/></sheetData>',
    );
  });

  test('undefined leaves a cell, empty takes its content and keeps its style', () => {
    const rows = '<row r="1"><c r="A1" s="1" t="str"><f>B1</f><v>x</v></c><c r="B1"><v>1</v></c></row>';
    expect(onSmall(rows, [write(0, 0, [{ empty: true }, undefined])])).toContain('<c r="A1" s="1"/><c r="B1"><v>1</v></c>');
    expect(onSmall(rows, [write(0, 0, [undefined, { empty: true }])])).not.toContain('B1"');
  });

  test('cells without addresses are told theirs when their row is touched, others stay to the letter', () => {
    expect(onSmall('<row><c><v>1</v></c><c><v>2</v></c></row>\n<row><c><v>3</v></c></row>', [write(0, 1, [{ number: 5 }])])).toContain(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>5</v></c></row>\n<row><c><v>3</v></c></row>',
    );
  });

  test('a new cell takes the style of its row, or of its column', () => {
    const cols = { before: '<cols><col min="2" max="3" style="1" width="9"/></cols>' };
    const xml = onSmall('<row r="1" s="2" customFormat="1"/>', [write(0, 0, [{ number: 1 }, { number: 2 }]), write(1, 1, [{ number: 3 }, undefined, { number: 4 }])], cols);
    expect(xml).toContain('<c r="A1" s="2"><v>1</v></c><c r="B1" s="2"><v>2</v></c>');
    expect(xml).toContain('<c r="B2" s="1"><v>3</v></c><c r="D2"><v>4</v></c>');
  });

  test('an element with a prefix gets children with that prefix', () => {
    const xml = sheetWith('<row r="1"/>').replace(/<(\/?)(?=[a-z])/gi, '<$1x:').replace('xmlns=', 'xmlns:x=');
    const plan: Plan = [write(0, 0, [{ text: ' a' }, { formula: 'A1', shows: 'b' }]), { kind: 'merge', sheet: 'S', area: { top: 1, left: 0, bottom: 1, right: 1 } }, { kind: 'freeze', sheet: 'S', rows: 1, columns: 0 }];
    const after = sheetXml(written(zipped(smallParts(xml)), plan));
    expect(after).toContain('<x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve"> a</x:t></x:is></x:c><x:c r="B1" t="str"><x:f>A1</x:f><x:v>b</x:v></x:c>');
    expect(after.match(/<(?!\/?x:)[a-z]\w*/g)).toBeNull();
  });

  test('the claimed area grows, where there is a claim', () => {
    expect(onSmall('', [write(4, 2, [{ number: 1 }])], { before: '<dimension ref="B2:B2"/>' })).toContain('<dimension ref="B2:C5"/>');
    expect(onSmall('', [write(4, 2, [{ number: 1 }])])).not.toContain('dimension');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://x","y")', '-'])('%s from data is a text, and stays one when it is edited', async (text) => {
    const after = written(smallWorkbook(''), [write(0, 0, [{ text }])]);
    expect(sheetNamed(after, 'S')).toMatchObject({ values: [[text]], formulas: new Map() });
    expect(sheetXml(after)).toMatch(/<c r="A1" s="1" t="inlineStr">/);
    expect(textOf(after, 'xl/styles.xml')).toContain('quotePrefix="1"');
    expect((await inExcelJs(after)).worksheets[0]?.getCell('A1').value).toBe(text);
  });

  test('a formula in a cell that was marked as text loses the mark, or Excel would make it a text', () => {
    const after = written(smallWorkbook(''), [write(0, 0, [{ text: '=x' }]), write(0, 0, [{ formula: '1+1', shows: 2 }])]);
    expect(sheetXml(after)).toContain('<c r="A1"><f>1+1</f><v>2</v></c>');
    const marked = written(richWorkbook(), [{ ...write(0, 0, [{ number: 1 }]), sheet: '考核表' } as Edit]);
    const style = Number(/<c r="A1" s="(\d+)"/.exec(sheetXml(marked))?.[1]);
    expect(textOf(marked, 'xl/styles.xml').match(/<xf [^>]*>/g)?.slice(1)[style]).toBe('<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1">');
  });

  test('texts come back as they were, whatever is in them', () => {
    const texts = ['', ' ', ' a ', 'a\nb', 'a\r\nb', '\t', '_x000D_', '_x0041_', 'a\u0000b\u001f', '<&>"\'', '\ud800', '𠮷😀', '\ufffe', ']]>', 'x'.repeat(32_767), '&#10;', '中文，全角　空格'];
    expect(sheetNamed(written(emptyWorkbook(), [{ kind: 'add-sheet', sheet: 'S' }, write(0, 0, ...texts.map((text) => [{ text }]))]), 'S').values.map(([text]) => text)).toEqual(texts);
  });

  test('an array formula is not written into, but its first cell can be replaced', () => {
    expect(refusal(richWorkbook(), [{ ...write(6, 4, [{ number: 1 }]), sheet: '考核表' } as Edit])).toEqual({ code: 'cell-in-array-formula', sheet: '考核表', cell: 'E7', area: 'E6:E7' });
    const after = written(richWorkbook(), [{ ...write(5, 4, [{ number: 1 }], [{ number: 2 }]), sheet: '考核表' } as Edit]);
    expect([5, 6].map((row) => sheetNamed(after, '考核表').values[row]?.[4])).toEqual([1, 2]);
  });

  test('cells that share a formula keep it when the first of them is overwritten', () => {
    const after = written(richWorkbook(), [{ ...write(5, 2, [{ number: 1 }]), sheet: '考核表' } as Edit]);
    expect(sheetNamed(after, '考核表').formulas.get(6)?.get(2)).toBe('C6+1');
  });

  test.each<[string, Edit, object]>([
    ['a number that is none', write(0, 0, [{ number: NaN }]), { code: 'number-unusable', sheet: 'S', cell: 'A1' }],
    ['an infinite number', write(1, 1, [{ formula: 'A1', shows: Infinity }]), { code: 'number-unusable', sheet: 'S', cell: 'B2' }],
    ['a text that is too long', write(0, 0, [{ text: 'x'.repeat(32_768) }]), { code: 'text-too-long', sheet: 'S', cell: 'A1', length: 32_768, most: 32_767 }],
    ['a formula with its sign', write(0, 0, [{ formula: '=A1', shows: null }]), { code: 'formula-unusable', sheet: 'S', cell: 'A1', found: '=A1' }],
    ['an empty formula', write(0, 0, [{ formula: ' ', shows: null }]), { code: 'formula-unusable', sheet: 'S', cell: 'A1', found: ' ' }],
    ['a cell below the last row', write(1_048_576, 0, [{ number: 1 }]), { code: 'cells-beyond-sheet', sheet: 'S', cell: 'A1048577' }],
    ['a cell behind the last column', write(0, 16_383, [undefined, { number: 1 }]), { code: 'cells-beyond-sheet', sheet: 'S', cell: 'XFE1' }],
    ['a sheet that is not there', { ...write(0, 0, [{ number: 1 }]), sheet: 'T' } as Edit, { code: 'sheet-unknown', sheet: 'T' }],
  ])('refuses %s', (_, edit, problem) => expect(refusal(smallWorkbook(''), [edit])).toEqual(problem));
});

describe('Styles', () => {
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  const styled = (style: CellStyle): Plan => [{ kind: 'add-sheet', sheet: 'S' }, write(0, 0, [{ number: 1 }]), { kind: 'style', sheet: 'S', area, style }];

  test('each property arrives in another reader', async () => {
    const style: Required<CellStyle> = { bold: true, italic: true, size: 14, font: '微软雅黑', colour: 'aabbcc', fill: '00ff00', numberFormat: '0.0"‰"', horizontal: 'right', vertical: 'center', wrap: true, indent: 2, border: 'medium', borderColour: '336699', locked: false };

    const cell = (await inExcelJs(written(emptyWorkbook(), styled(style)))).worksheets[0]?.getCell('A1');
    expect(cell?.style).toMatchObject({
      numFmt: '0.0"‰"', font: { bold: true, italic: true, size: 14, name: '微软雅黑', color: { argb: 'FFAABBCC' } }, fill: { fgColor: { argb: 'FF00FF00' } },
      alignment: { horizontal: 'right', vertical: 'middle', wrapText: true, indent: 2 }, border: { left: { style: 'medium', color: { argb: 'FF336699' } }, bottom: { style: 'medium' } }, protection: { locked: false },
    });
  });

  test('what one style does not say, the one before says', async () => {
    const plan: Plan = [...styled({ bold: true, border: 'thin', wrap: true, numberFormat: '0.00%' }), { kind: 'style', sheet: 'S', area, style: { size: 20, horizontal: 'center', border: 'none', wrap: false } }];
    expect((await inExcelJs(written(emptyWorkbook(), plan))).worksheets[0]?.getCell('A1').style).toMatchObject({ numFmt: '0.00%', font: { bold: true, size: 20 }, alignment: { horizontal: 'center' } });
  });

  test('the same style is there once, however often it is used', () => {
    const many = Array.from({ length: 50 }, (_, row): Edit => ({ kind: 'style', sheet: 'S', area: { top: row, left: 0, bottom: row, right: 9 }, style: { bold: true, fill: 'FF0000' } }));
    expect(textOf(written(emptyWorkbook(), [{ kind: 'add-sheet', sheet: 'S' }, ...many]), 'xl/styles.xml')).toMatch(/<fonts count="2">.*<fills count="3">.*<cellXfs count="2">/);
  });

  test('a workbook without styles gets the part, its type and its relationship', () => {
    const after = written(smallWorkbook('', { '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>' }), [{ kind: 'style', sheet: 'S', area, style: { bold: true } }]);
    expect(textOf(after, '[Content_Types].xml')).toContain('PartName="/xl/styles.xml"');
    expect(textOf(after, 'xl/_rels/workbook.xml.rels')).toContain('Target="styles.xml"');
    expect(sheetXml(after)).toContain('<c r="A1" s="1"/>');
  });
});

describe('Widths and heights', () => {
  const cols = (before: string, widths: readonly (number | undefined)[]): string => /<cols>(.*)<\/cols>/.exec(onSmall('', [{ kind: 'column-widths', sheet: 'S', widths }], { before }))?.[1] as string;

  test('a range of columns is split around the one that changes, and keeps its settings on both sides', () => {
    expect(cols('<cols><col min="1" max="5" width="9" style="3" hidden="1"/></cols>', [undefined, undefined, 20])).toBe(
      '<col min="1" max="2" width="9" style="3" hidden="1"/><col min="3" max="3" width="20.7109375" style="3" hidden="1" customWidth="1"/><col min="4" max="5" width="9" style="3" hidden="1"/>',
    );
  });
  test('columns without settings get their own, in order', () => {
    expect(cols('<cols><col min="3" max="3" width="9"/></cols>', [5, undefined, undefined, 7])).toBe(
      '<col min="1" max="1" width="5.7109375" customWidth="1"/><col min="3" max="3" width="9"/><col min="4" max="4" width="7.7109375" customWidth="1"/>',
    );
  });
  test('a row that is not there is made to have its height', () => {
    expect(onSmall('<row r="3"/>', [{ kind: 'row-height', sheet: 'S', row: 1, height: 22.5 }])).toContain('<row r="2" ht="22.5" customHeight="1"></row><row r="3"/>');
  });
});

test('a workbook that names no window gets one with its first view, a sheet without cells a place for them', () => {
  const after = written(zipped(smallParts('<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr/><pageMargins/></worksheet>')), [{ kind: 'freeze', sheet: 'S', rows: 1, columns: 0 }, write(0, 0, [{ number: 1 }])]);
  expect(textOf(after, 'xl/workbook.xml')).toContain('<bookViews><workbookView/></bookViews><sheets>');
  expect(sheetXml(after)).toMatch(/<sheetPr\/><sheetViews>.*<\/sheetViews><sheetData><row r="1"><c r="A1"><v>1<\/v><\/c><\/row><\/sheetData><pageMargins\/>/);
});

describe('Merging', () => {
  const merge = (top: number, left: number, bottom: number, right: number): Edit => ({ kind: 'merge', sheet: 'S', area: { top, left, bottom, right } });
  test('adds to what is merged, once', () => {
    const xml = onSmall('', [merge(0, 0, 0, 2), merge(0, 0, 0, 2), merge(4, 4, 4, 4)], { behind: '<mergeCells count="1"><mergeCell ref="A2:B2"/></mergeCells>' });
    expect(xml).toContain('<mergeCells count="2"><mergeCell ref="A2:B2"/><mergeCell ref="A1:C1"/></mergeCells>');
  });
  test('is refused across other merged cells', () => expect(refusal(smallWorkbook(''), [merge(0, 0, 1, 1), merge(1, 1, 2, 2)])).toEqual({ code: 'merge-overlaps', sheet: 'S', area: 'B2:C3', other: 'A1:B2' }));
});

describe('Validations', () => {
  const validate = (validation: Validation, area = { top: 0, left: 0, bottom: 3, right: 0 }): Edit => ({ kind: 'validate', sheet: 'S', area, validation });
  test('arrive in another reader', async () => {
    const plan: Plan = [{ kind: 'add-sheet', sheet: 'S' }, validate({ kind: 'list', choices: ['甲', '乙 "丙"'] }), validate({ kind: 'decimal', lowest: 0, highest: 1.5, message: '0–1.5' }, { top: 0, left: 1, bottom: 0, right: 1 })];
    const sheet = (await inExcelJs(written(emptyWorkbook(), plan))).worksheets[0];
    expect(sheet?.getCell('A2').dataValidation).toMatchObject({ type: 'list', formulae: ['"甲,乙 ""丙"""'] });
    expect(sheet?.getCell('B1').dataValidation).toMatchObject({ type: 'decimal', formulae: [0, 1.5], error: '0–1.5' });
  });
  test('take the place of others on the same cells only', () => {
    const xml = onSmall('', [validate({ kind: 'list', choices: ['x'] }, { top: 1, left: 1, bottom: 2, right: 1 })], { behind: '<dataValidations count="2"><dataValidation type="whole" sqref="A1:C4 F1"/><dataValidation sqref="B2"/></dataValidations>' });
    expect(xml).toContain('<dataValidations count="2"><dataValidation type="whole" sqref="A1:C1 A2:A3 C2:C3 A4:C4 F1"/><dataValidation type="list"');
  });
  test('need choices that Excel can hold', () => {
    expect(refusal(smallWorkbook(''), [validate({ kind: 'list', choices: ['x'.repeat(128), 'y'.repeat(127)] })])).toEqual({ code: 'choices-unusable', sheet: 'S', area: 'A1:A4', because: 'length', length: 256, most: 255 });
    expect(refusal(smallWorkbook(''), [validate({ kind: 'list', choices: ['a,b'] })])).toMatchObject({ because: 'comma' });
  });
});

describe('Tables', () => {
  const table = (name: string, top = 0): Edit => ({ kind: 'table', sheet: 'S', area: { top, left: 0, bottom: top + 2, right: 1 }, name });
  const headings = write(0, 0, [{ text: '指标\n(名)' }, { text: '权重' }]);
  test('have an id, a name and the headings of their cells', () => {
    const bytes = written(emptyWorkbook(), [{ kind: 'add-sheet', sheet: 'S' }, headings, table('规则')]);
    expect(sheetNamed(bytes, 'S').tables).toEqual([{ name: '规则', area: { top: 0, left: 0, bottom: 2, right: 1 }, columns: ['指标\n(名)', '权重'] }]);
  });
  test('take headings from shared texts too', () => {
    const texts = { 'xl/sharedStrings.xml': '<sst><si><t>a</t></si><si><r><t>b</t></r><r><t>c</t></r></si></sst>' };
    expect(sheetNamed(written(smallWorkbook('<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="str"><f>"d"</f><v>d&amp;</v></c></row>', texts), [table('T')]), 'S').tables).toMatchObject([{ columns: ['bc', 'd&'] }]);
  });
  test.each<[string, readonly Edit[], object]>([
    ['without a heading', [write(0, 0, [{ text: 'a' }]), table('T')], { code: 'table-heading-unusable', sheet: 'S', cell: 'B1', found: '' }],
    ['with a number as heading', [write(0, 0, [{ text: 'a' }, { number: 1 }]), table('T')], { code: 'table-heading-unusable', sheet: 'S', cell: 'B1', found: '' }],
    ['with a heading twice', [write(0, 0, [{ text: 'a' }, { text: 'A' }]), table('T')], { code: 'table-heading-unusable', sheet: 'S', cell: 'B1', found: 'A' }],
    ['under a name that is taken', [headings, table('T'), write(9, 0, [{ text: 'a' }, { text: 'b' }]), table('t', 9)], { code: 'name-taken', name: 't' }],
    ['under a name that looks like a cell', [headings, table('T1')], { code: 'name-invalid', name: 'T1' }],
    ['across another', [headings, table('T'), write(1, 0, [{ text: 'a' }, { text: 'b' }]), table('U', 1)], { code: 'table-overlaps', sheet: 'S', area: 'A2:B4', other: 'A1:B3' }],
  ])('are refused %s', (_, plan, problem) => expect(refusal(smallWorkbook(''), plan)).toEqual(problem));
});

describe('Names', () => {
  test('are added, or refer to something else from now on', () => {
    const after = written(richWorkbook(), [{ kind: 'define-name', name: '合计', refersTo: "'考核表'!$A$1" }, { kind: 'define-name', name: 'Kaohe.rules', refersTo: '1' }]);
    expect(read(after).names.filter(({ name }) => ['合计', 'Kaohe.rules'].includes(name))).toEqual([{ name: '合计', refersTo: "'考核表'!$A$1" }, { name: 'Kaohe.rules', refersTo: '1' }]);
  });
  test.each(['A1', 'kpi1', 'R1C1', 'r', 'a b', '1a', '', 'TRUE', 'x'.repeat(256)])('%j is not a name', (name) => {
    expect(refusal(smallWorkbook(''), [{ kind: 'define-name', name, refersTo: '1' }])).toEqual({ code: 'name-invalid', name });
  });
  test('a table has its name for itself', () => expect(refusal(richWorkbook(), [{ kind: 'define-name', name: '明细表', refersTo: '1' }])).toEqual({ code: 'name-taken', name: '明细表' }));
});

describe('Freezing, protecting, printing', () => {
  test('panes are frozen and freed again', () => {
    const freeze = (rows: number, columns: number): string => onSmall('', [{ kind: 'freeze', sheet: 'S', rows, columns }]);
    expect(freeze(2, 1)).toContain('<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>');
    expect(freeze(1, 0)).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(freeze(0, 1)).toContain('<pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/>');
    expect(textOf(written(richWorkbook(), [{ kind: 'freeze', sheet: '考核表', rows: 0, columns: 0 }]), 'xl/worksheets/sheet1.xml')).toContain('<sheetViews><sheetView tabSelected="1" workbookViewId="0"></sheetView></sheetViews>');
  });
  test("somebody's protection with a password stays", () => {
    expect(textOf(written(richWorkbook(), [{ kind: 'protect', sheet: '考核表' }]), 'xl/worksheets/sheet1.xml')).toBe(textOf(richWorkbook(), 'xl/worksheets/sheet1.xml'));
  });
  test('a page is set up, printer settings stay attached, scale gives way to fitting', () => {
    const setup = { paper: 'A4', orientation: 'landscape', fitToWidth: 1, footer: '&C&P / &N', printArea: { top: 0, left: 0, bottom: 4, right: 2 }, titleRows: { first: 1, last: 1 } } as const;
    const after = written(richWorkbook(), [{ kind: 'page-setup', sheet: '考核表', setup }]);
    const xml = textOf(after, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" r:id="rId1" fitToWidth="1" fitToHeight="0"/>');
    expect(xml).toContain('<headerFooter><oddHeader>&amp;C考核</oddHeader><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>');
    expect(read(after).names.slice(0, 2)).toEqual([{ name: '_xlnm.Print_Area', refersTo: "'考核表'!$A$1:$C$5", sheet: '考核表' }, { name: '_xlnm.Print_Titles', refersTo: "'考核表'!$2:$2", sheet: '考核表' }]);
  });
});

describe('A sheet of ours that is cleared', () => {
  const after = written(richWorkbook(), [{ kind: 'clear-sheet', sheet: '考核表' }]);
  test('has no cells, formats, widths, merges, validations and tables left', () => {
    expect(sheetNamed(after, '考核表')).toMatchObject({ rowCount: 0, merges: [], tables: [], values: [] });
    expect(textOf(after, 'xl/worksheets/sheet1.xml')).not.toMatch(/<(cols|conditionalFormatting|dataValidations|tableParts|hyperlinks|rowBreaks|dimension)\b/);
    expect(() => textOf(after, 'xl/tables/table1.xml')).toThrow();
    expect(textOf(after, '[Content_Types].xml')).not.toContain('table1');
    expect(textOf(after, 'xl/worksheets/_rels/sheet1.xml.rels')).not.toContain('table');
  });
  test('keeps what people set up around the cells', () => expect(textOf(after, 'xl/worksheets/sheet1.xml')).toMatch(/<sheetPr .*<sheetViews>.*<sheetProtection .*<pageSetup .*<drawing .*<legacyDrawing /s));
  test('frees the name of its table', () => expect(() => written(richWorkbook(), [{ kind: 'clear-sheet', sheet: '考核表' }, { kind: 'define-name', name: '明细表', refersTo: '1' }])).not.toThrow());
});

describe('Every sheet that is written', () => {
  const order = 'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection protectedRanges autoFilter mergeCells conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks ignoredErrors drawing legacyDrawing tableParts extLst'.split(' ');
  const children = (xml: string): readonly string[] => {
    const names: string[] = [];
    let depth = 0;
    for (const [tag, slash, name, empty] of xml.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
      if (tag.startsWith('<?')) continue;
      if (slash === '/') depth--;
      else {
        if (depth === 1) names.push(name as string);
        if (empty === '') depth++;
      }
    }
    return names;
  };

  test('has its elements in the order of the standard', () => {
    const many: Plan = everyEdit.flatMap((edit) => ('sheet' in edit && edit.sheet === '考核表' && !['add-sheet', 'table', 'merge'].includes(edit.kind) ? edit : []));
    for (const bytes of [written(emptyWorkbook(), everyEdit), written(richWorkbook(), many)]) {
      for (const part of ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']) {
        const places = children(textOf(bytes, part)).map((name) => order.indexOf(name));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(places).not.toContain(-1);
      }
    }
  });
});
