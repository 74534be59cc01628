import { strToU8 } from 'fflate';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { sharedTexts, sheetWith, smallParts, smallWorkbook, stylesWith, zipped } from './small-workbook';
import { read, sheetNamed } from './written';

const values = (rows: string, more = {}): readonly unknown[] => sheetNamed(smallWorkbook(rows, more), 'S').values;
const cell = (xml: string, more = {}): unknown => (values(`<row r="1">${xml}</row>`, more)[0] as readonly unknown[] | undefined)?.[0];

describe('A cell is read as what it holds', () => {
  test.each<[string, string, unknown]>([
    ['a number', '<c r="A1"><v>4.2</v></c>', 4.2],
    ['a number with 17 digits, as Excel writes it', '<c r="A1"><v>4.1999999999999997E-3</v></c>', 0.0042],
    ['a large number', '<c r="A1" t="n"><v>12345678901234567890</v></c>', 12345678901234567890],
    ['a negative number', '<c r="A1"><v>-0.5</v></c>', -0.5],
    ['a number with space around', '<c r="A1"><v>\n 7 </v></c>', 7],
    ['a text where a number should be', '<c r="A1"><v>0x10</v></c>', '0x10'],
    ['an infinite number, which Excel has not', '<c r="A1"><v>1e999</v></c>', '1e999'],
    ['a true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['a false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['a true in words', '<c r="A1" t="b"><v>true</v></c>', true],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['the text of a formula', '<c r="A1" t="str"><f>"a"</f><v>a &lt; b</v></c>', 'a < b'],
    ['the empty text of a formula', '<c r="A1" t="str"><f>""</f><v></v></c>', ''],
    ['an inline text', '<c r="A1" t="inlineStr"><is><t>姓名</t></is></c>', '姓名'],
    ['an inline text in runs, without its phonetic guide', '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t xml:space="preserve">a </t></r><r><t>b</t></r><rPh sb="0" eb="1"><t>x</t></rPh><phoneticPr fontId="1"/></is></c>', 'a b'],
    ['an empty inline text', '<c r="A1" t="inlineStr"><is><t/></is></c>', ''],
    ['a date in ISO form', '<c r="A1" t="d"><v>2026-01-01T12:00:00</v></c>', 46023.5],
    ['a date without time', '<c r="A1" t="d"><v>2026-01-01</v></c>', 46023],
    ['a time', '<c r="A1" t="d"><v>06:00:00</v></c>', 0.25],
    ['entities and references', '<c r="A1" t="str"><v>&#x4E2D;&#25991; &quot;&apos;&gt;&amp;lt;</v></c>', '中文 "\'>&lt;'],
    ['characters that XML cannot hold', '<c r="A1" t="str"><v>a_x000D_\nb_x0001_c_x005F_x000D_</v></c>', 'a\r\nb\u0001c_x000D_'],
    ['characters outside of the basic plane', '<c r="A1" t="str"><v>𠮷😀é</v></c>', '𠮷😀é'],
    ['CDATA and comments', '<c r="A1" t="str"><v>a<!-- x --><![CDATA[<b> &amp;]]>c</v></c>', 'a<b> &amp;c'],
    ['a number split by a comment', '<c r="A1"><v>1<!-- x -->2</v></c>', 12],
    ['line ends of Windows', '<c r="A1" t="str"><v>a\r\nb</v></c>', 'a\nb'],
  ])('%s', (_, xml, value) => expect(cell(xml)).toEqual(value));

  test.each([['without a value', '<c r="A1"/>'], ['with an empty value', '<c r="A1"><v></v></c>'], ['with an empty value tag', '<c r="A1"><v/></c>'], ['with a format only', '<c r="A1" s="0"></c>']])('%s it is empty', (_, xml) => {
    expect(values(`<row r="1">${xml}</row>`)).toEqual([]);
  });

  test('from the table of shared texts, runs joined, phonetic guides left out', () => {
    const texts = sharedTexts('<t>a</t>', '<r><t>欠费</t></r><r><rPr/><t xml:space="preserve">率 </t></r><rPh sb="0" eb="2"><t>qian</t></rPh>', '<t/>', '');
    expect(values('<row><c t="s"><v>1</v></c><c t="s"><v>0</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c></row>', { 'xl/sharedStrings.xml': texts })).toEqual([['欠费率 ', 'a', '', '']]);
  });
});

describe('Rows and cells stand where they say, or behind the one before', () => {
  test('without addresses', () => expect(values('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>')).toEqual([[1, 2], [3]]));
  test('with some addresses', () => expect(values('<row r="2"><c><v>1</v></c><c r="D2"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>')).toEqual([[], [1, null, null, 2, 3], [4]]));
  test('out of order', () => expect(values('<row r="3"><c r="B3"><v>2</v></c><c r="A3"><v>1</v></c></row><row r="1"><c r="A1"><v>0</v></c></row>')).toEqual([[0], [], [1, 2]]));
  test('rows that come in two pieces', () => expect(values('<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>')).toEqual([[1, 2]]));
  test('addresses in small letters', () => expect(values('<row r="1"><c r="c1"><v>1</v></c></row>')).toEqual([[null, null, 1]]));
});

describe('Formulas read as Excel shows them', () => {
  const formulas = (rows: string): unknown => [...sheetNamed(smallWorkbook(rows), 'S').formulas].map(([row, columns]) => [row, [...columns]]);

  test('shared ones are written out for each cell', () => {
    expect(formulas('<row r="1"><c r="B1"><f t="shared" ref="B1:C2" si="0">A1*$D$1</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"></f><v>1</v></c></row>')).toEqual([
      [0, [[1, 'A1*$D$1'], [2, 'B1*$D$1']]],
      [1, [[1, 'A2*$D$1']]],
    ]);
  });

  test('shared ones whose first cell comes later in the file', () => {
    expect(formulas('<row r="1"><c r="A1"><f t="shared" si="5"/><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" ref="A1:A2" si="5">B2</f><v>1</v></c></row>')).toEqual([[1, [[0, 'B2']]], [0, [[0, 'B1']]]]);
  });

  test('array formulas stand in each of their cells', () => {
    expect(formulas('<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>')).toEqual([[0, [[0, 'B1:B2*2']]], [1, [[0, 'B1:B2*2']]]]);
  });

  test('names that only files use are left out, entities resolved', () => {
    expect(formulas('<row r="1"><c r="A1"><f>_xlfn.IFS(A2&gt;0,_xldudf_KPI_SCORE(A2,"&lt;5‰为3"))</f></c></row>')).toEqual([[0, [[0, 'IFS(A2>0,KPI.SCORE(A2,"<5‰为3"))']]]]);
  });

  test('one without a value counts as a cell in use', () => {
    expect(sheetNamed(smallWorkbook('<row r="3"><c r="C3"><f>1+1</f></c></row>'), 'S')).toMatchObject({ rowCount: 3, columnCount: 3 });
  });

  test('a data table shows its inputs', () => expect(formulas('<row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" r1="B1"/><v>1</v></c></row>')).toEqual([[0, [[0, 'TABLE(B1,)']]]]));
});

describe('Number formats', () => {
  const styles = stylesWith(['0.0&quot;‰&quot;', 'yyyy&quot;年&quot;m&quot;月&quot;', 'General', ''], [0, 10, 164, 165, 166, 167, 14, 57, 999]);
  const rows = `<row r="1">${Array.from({ length: 10 }, (_, style) => `<c s="${style}"><v>1</v></c>`).join('')}<c s="1"/></row>`;

  test('are given for cells with content where they are not General', () => {
    expect([...(sheetNamed(smallWorkbook(rows, { 'xl/styles.xml': styles }), 'S').formats.get(0) ?? [])]).toEqual([
      [1, '0.00%'], [2, '0.0"‰"'], [3, 'yyyy"年"m"月"'], [6, 'yyyy/m/d'], [7, 'yyyy"年"m"月"'],
    ]);
  });

  test('are missing where the workbook has no styles', () => expect(sheetNamed(smallWorkbook(rows), 'S').formats.size).toBe(0));

  test('dates that count from 1904 become those of other workbooks; figures, durations and times of a day stay', () => {
    const parts = smallParts(sheetWith('<row><c s="0"><v>100</v></c><c s="1"><v>100</v></c><c s="2"><v>1.5</v></c><c s="3"><v>0.5</v></c><c s="3"><v>100.5</v></c></row>'));
    const workbook = (parts['xl/workbook.xml'] as string).replace('<sheets>', '<workbookPr date1904="1"/><sheets>');
    const bytes = zipped({ ...parts, 'xl/workbook.xml': workbook, 'xl/styles.xml': stylesWith([], [0, 14, 46, 20]) });
    expect(sheetNamed(bytes, 'S').values).toEqual([[100, 1562, 1.5, 0.5, 1562.5]]);
  });
});

describe('What stands around the cells', () => {
  const sheet = sheetWith('<row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="3" ht="0" customHeight="1"/><row r="4" hidden="true"/><row r="5" hidden="0"/>', {
    before: '<sheetPr><tabColor rgb="FF0000"/></sheetPr><cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0" customWidth="1"/><col min="7" max="7" width="9"/></cols>',
    behind:
      '<sheetProtection sheet="1"/><autoFilter ref="A2:C9"><filterColumn colId="0"/></autoFilter><customSheetViews><customSheetView guid="{0}"><autoFilter ref="A1:Z99"/></customSheetView></customSheetViews><mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="x"/></mergeCells>',
  });
  const read1 = sheetNamed(zipped(smallParts(sheet)), 'S');

  test('hidden rows and columns, also those without height or width', () => {
    expect([...read1.hiddenRows]).toEqual([1, 2, 3]);
    expect([...read1.hiddenColumns]).toEqual([1, 2, 4]);
  });
  test('merged cells, the filter of the sheet (not of custom views), protection', () => {
    expect(read1).toMatchObject({ merges: [{ top: 0, left: 0, bottom: 0, right: 2 }], filter: { top: 1, left: 0, bottom: 8, right: 2 }, isProtected: true });
  });
  test('a protection that is switched off is none', () => expect(sheetNamed(zipped(smallParts(sheetWith('', { behind: '<sheetProtection sheet="0" objects="1"/>' }))), 'S').isProtected).toBe(false));
});

describe('Files of many programs', () => {
  const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>5</v></c></row>';
  const texts = { 'xl/sharedStrings.xml': sharedTexts('<t>姓名</t>') };
  const expected = [['姓名', 5]];
  const withParts = (change: (parts: Record<string, string>) => Record<string, string | Uint8Array>): unknown =>
    sheetNamed(zipped(change({ ...(smallParts(sheetWith(rows)) as Record<string, string>), ...texts })), 'S').values;

  test('elements with a prefix', () => {
    const prefixed = (xml: string): string => xml.replace(/<(\/?)(?=[a-z])/gi, '<$1x:').replace('xmlns=', 'xmlns:x=');
    expect(withParts((parts) => ({ ...parts, ...Object.fromEntries(['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', '_rels/.rels', 'xl/_rels/workbook.xml.rels'].map((part) => [part, prefixed(parts[part] as string)])) }))).toEqual(expected);
  });

  test('the strict standard', () => {
    const strict = (xml: string): string => xml.replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main').replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships');
    expect(withParts((parts) => Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strict(xml)])))).toEqual(expected);
  });

  test('absolute targets, backslashes and unusual places', () => {
    expect(withParts(({ 'xl/worksheets/sheet1.xml': sheet, 'xl/_rels/workbook.xml.rels': relations, ...parts }) => ({
      ...parts, 'xl/_rels/workbook.xml.rels': (relations as string).replace('worksheets/sheet1.xml', '/data/My%20Sheet.xml'), 'data/My Sheet.xml': sheet as string,
    }))).toEqual(expected);
    expect(withParts(({ 'xl/worksheets/sheet1.xml': sheet, 'xl/_rels/workbook.xml.rels': relations, ...parts }) => ({
      ...parts, 'xl/_rels/workbook.xml.rels': (relations as string).replace('worksheets/sheet1.xml', 'My%20Sheet.xml'), 'xl/My%20Sheet.xml': sheet as string,
    }))).toEqual(expected);
    expect(withParts((parts) => Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name.replaceAll('/', '\\'), xml])))).toEqual(expected);
  });

  test('another workbook part than usual, and none of the optional parts', () => {
    expect(withParts(({ '_rels/.rels': root, 'xl/workbook.xml': workbook, 'xl/_rels/workbook.xml.rels': relations, ...parts }) => ({
      ...parts, '_rels/.rels': (root as string).replace('xl/workbook.xml', '/xl/workbook22.xml'), 'xl/workbook22.xml': workbook as string, 'xl/_rels/workbook22.xml.rels': relations as string,
    }))).toEqual(expected);
  });

  test('no relationships of the archive at all', () => expect(withParts((parts) => Object.fromEntries(Object.entries(parts).filter(([name]) => name !== '_rels/.rels')))).toEqual(expected));

  test('UTF-8 with a byte order mark, UTF-16', () => {
    const utf16 = (xml: string): Uint8Array => new Uint8Array([0xff, 0xfe, ...[...`<?xml version="1.0" encoding="UTF-16"?>${xml}`].flatMap((character) => [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8])]);
    expect(withParts((parts) => Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, `\ufeff${xml}`])))).toEqual(expected);
    expect(withParts((parts) => Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, utf16(xml)])))).toEqual(expected);
  });

  test('part names in other letters than their targets', () => {
    expect(withParts(({ 'xl/sharedStrings.xml': shared, ...parts }) => ({ ...parts, 'xl/SharedStrings.xml': shared as string }))).toEqual(expected);
  });

  test('chart sheets and macro sheets have no cells and are passed over', () => {
    const parts = smallParts(sheetWith(rows)) as Record<string, string>;
    const bytes = zipped({
      ...parts, ...texts,
      'xl/workbook.xml': (parts['xl/workbook.xml'] as string).replace('</sheets>', '<sheet name="图" sheetId="2" r:id="rId9"/></sheets>'),
      'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] as string).replace('</Relationships>', '<Relationship Id="rId9" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>'),
    });
    expect(read(bytes).sheets.map(({ name }) => name)).toEqual(['S']);
  });

  test('bytes in front of the archive and a comment behind it', () => {
    const bytes = zipped({ ...smallParts(sheetWith(rows)), ...texts });
    const commented = Uint8Array.from([...bytes, ...strToU8('note')]);
    commented[bytes.length - 2] = 4;
    expect(sheetNamed(commented, 'S').values).toEqual(expected);
  });
});

describe('Progress', () => {
  test('is told in bytes of the file, rising to the end', () => {
    const bytes = smallWorkbook(Array.from({ length: 20_000 }, (_, row) => `<row><c><v>${Math.sin(row)}</v></c></row>`).join(''));
    const told: [number, number][] = [];
    readWorkbook(bytes, (done, total) => told.push([done, total]));
    expect(told.length).toBeGreaterThan(4);
    expect(told[told.length - 1]).toEqual([bytes.length, bytes.length]);
    expect(told.every(([done, total], index) => total === bytes.length && done <= total && done >= (told[index - 1]?.[0] ?? 0))).toBe(true);
  });
});
