import { unzipSync } from 'fflate';
import type { Plan } from '../../src/workbook/edit';
import { richParts, richWorkbook } from './rich-workbook';
import { sheetWith, smallParts, zipped } from './small-workbook';
import { partsOf, read, refusal, sheetNamed, textOf, written } from './written';

const copy: Plan = [{ kind: 'copy-sheet', from: '考核表', to: "王伟's" }];
const before = richWorkbook();
const after = written(before, copy);

describe('A copied sheet', () => {
  test('has the cells, formats, widths and settings of its template', () => {
    const original = sheetNamed(before, '考核表');
    expect(sheetNamed(after, "王伟's")).toEqual({ ...original, name: "王伟's", tables: expect.anything() });
    expect(textOf(after, 'xl/worksheets/sheet4.xml')).toContain('<cols><col min="1" max="3" width="12.5" style="1" customWidth="1"/>');
  });

  test('is the last tab, visible, not selected together with its template, without the name that macros know', () => {
    expect(read(after).sheets.map(({ name }) => name)).toEqual(['考核表', "King's 表", '参数', "王伟's"]);
    const xml = textOf(after, 'xl/worksheets/sheet4.xml');
    expect(xml).not.toMatch(/tabSelected|codeName|xr:uid/);
    expect(xml).toContain('<sheetPr><tabColor rgb="FF00B050"/>');
    expect(textOf(after, 'xl/workbook.xml')).toContain('<sheet name="王伟\'s" sheetId="8" r:id="rId11"/>');
  });

  test('has its own drawing, chart, notes, table and printer settings; the picture is used by both', () => {
    expect(partsOf(after).filter((part) => !richParts().has(part)).sort()).toEqual([
      'xl/charts/chart2.xml', 'xl/comments2.xml', 'xl/drawings/_rels/drawing2.xml.rels', 'xl/drawings/drawing2.xml', 'xl/drawings/vmlDrawing2.vml',
      'xl/printerSettings/printerSettings2.bin', 'xl/tables/table2.xml', 'xl/worksheets/_rels/sheet4.xml.rels', 'xl/worksheets/sheet4.xml',
    ]);
    expect(textOf(after, 'xl/drawings/_rels/drawing2.xml.rels').match(/Target="[^"]*"/g)).toEqual(['Target="../charts/chart2.xml"', 'Target="../media/image1.png"']);
    expect(textOf(after, 'xl/worksheets/_rels/sheet4.xml.rels')).toContain('Target="https://example.org/a?b=1&amp;c=2" TargetMode="External"');
    expect(Buffer.from(unzipSync(after)['xl/printerSettings/printerSettings2.bin'] as Uint8Array).equals(Buffer.from(richParts().get('xl/printerSettings/printerSettings1.bin') as Uint8Array))).toBe(true);
  });

  test('each new part has the content type of the old one', () => {
    const types = textOf(after, '[Content_Types].xml');
    for (const part of ['xl/charts/chart', 'xl/comments', 'xl/drawings/drawing', 'xl/printerSettings/printerSettings', 'xl/tables/table']) {
      const of = (number: number): string | undefined => new RegExp(`PartName="/${part}${number}[.][a-z]+" ContentType="([^"]*)"`).exec(types)?.[1];
      expect([part, of(2)]).toEqual([part, of(1)]);
    }
  });

  test('its table has a name and an id of its own', () => {
    expect(sheetNamed(after, "王伟's").tables).toEqual([{ ...sheetNamed(before, '考核表').tables[0], name: '明细表_2' }]);
    expect(textOf(after, 'xl/tables/table2.xml')).toContain('id="4" name="明细表_2" displayName="明细表_2"');
  });

  test('its chart shows its own cells', () => {
    expect(textOf(after, 'xl/charts/chart2.xml').match(/<c:f>[^<]*/g)).toEqual(["<c:f>'王伟''s'!$B$3", "<c:f>'王伟''s'!$B$5:$B$5"]);
    expect(textOf(after, 'xl/charts/chart1.xml')).toBe(textOf(before, 'xl/charts/chart1.xml'));
  });

  test('its print area and titles are its own; names for the whole workbook stay with the template', () => {
    const names = read(after).names;
    expect(names.filter(({ sheet }) => sheet === "王伟's")).toEqual([
      { name: '_xlnm.Print_Area', refersTo: "'王伟''s'!$A$1:$E$9", sheet: "王伟's" },
      { name: '_xlnm.Print_Titles', refersTo: "'王伟''s'!$1:$3", sheet: "王伟's" },
      { name: '_xlnm._FilterDatabase', refersTo: "'王伟''s'!$A$3:$D$6", sheet: "王伟's" },
    ]);
    expect(textOf(after, 'xl/workbook.xml')).toContain('<definedName name="_xlnm._FilterDatabase" localSheetId="3" hidden="1">');
    expect(names.filter(({ sheet }) => sheet !== "王伟's")).toEqual(read(before).names);
  });

  test('leaves its template as it was', () => {
    expect(textOf(after, 'xl/worksheets/sheet1.xml')).toBe(textOf(before, 'xl/worksheets/sheet1.xml'));
  });

  test('is filled without touching the template, and copied again with what was filled in', () => {
    const filled = written(before, [
      ...copy,
      { kind: 'write', sheet: "王伟's", row: 4, column: 1, cells: [[{ number: 0.1 }]] },
      { kind: 'copy-sheet', from: "王伟's", to: '李娜' },
      { kind: 'repeat-row', sheet: '李娜', row: 4, times: 1 },
    ]);
    expect(['考核表', "王伟's", '李娜'].map((name) => sheetNamed(filled, name).values[4]?.[1])).toEqual([0.0042, 0.1, 0.1]);
    expect(['考核表', "王伟's", '李娜'].map((name) => sheetNamed(filled, name).values[5]?.[1])).toEqual([null, null, 0.1]);
    expect(textOf(filled, 'xl/charts/chart3.xml')).toContain("<c:f>'李娜'!$B$5:$B$6</c:f>");
    expect(textOf(filled, 'xl/charts/chart2.xml')).toContain("<c:f>'王伟''s'!$B$5:$B$5</c:f>");
  });
});

describe('A sheet is not copied', () => {
  test('under a name that is taken, whatever its case', () => {
    expect(refusal(before, [{ kind: 'copy-sheet', from: '考核表', to: "KING'S 表" }])).toEqual({ code: 'sheet-exists', sheet: "KING'S 表" });
  });

  test.each(["a/b", 'a:b', "'a", '', ' ', 'x'.repeat(32), 'history'])('under the name %j, which Excel does not accept', (to) => {
    expect(refusal(before, [{ kind: 'copy-sheet', from: '考核表', to }])).toEqual({ code: 'sheet-name-invalid', sheet: to });
  });

  test('that does not exist', () => {
    expect(refusal(before, [{ kind: 'copy-sheet', from: '模板', to: 'x' }])).toEqual({ code: 'sheet-unknown', sheet: '模板' });
  });
});

describe('What must not be in a workbook twice', () => {
  const withRelated = (type: string, target: string, content: string): Uint8Array => {
    const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2017/10/relationships/${type}" Target="../${target}"/></Relationships>`;
    return zipped({ ...smallParts(sheetWith('')), '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>', 'xl/worksheets/_rels/sheet1.xml.rels': relations, [`xl/${target}`]: content });
  };

  test('the ids of conversations on cells are new in the copy, those of people are not', () => {
    const [id, person] = ['{AAAAAAAA-0000-4000-8000-000000000001}', '{BBBBBBBB-0000-4000-8000-000000000002}'];
    const copied = written(withRelated('threadedComment', 'threadedComments/threadedComment1.xml', `<ThreadedComments><threadedComment ref="A1" personId="${person}" id="${id}"/></ThreadedComments>`), [{ kind: 'copy-sheet', from: 'S', to: 'T' }]);
    const text = textOf(copied, 'xl/threadedComments/threadedComment2.xml');
    expect(text).toContain(`personId="${person}"`);
    expect(text).toMatch(/ id="\{[0-9A-F]{8}-0000-4000-8000-000000000001\}"/);
    expect(text).not.toContain(id);
  });

  test.each([['slicer', 'slicer'], ['timeline', 'timeline'], ['queryTable', 'query']])('a sheet with a %s is not copied', (type, because) => {
    expect(refusal(withRelated(type, `${type}s/x1.xml`, '<x/>'), [{ kind: 'copy-sheet', from: 'S', to: 'T' }])).toEqual({ code: 'sheet-not-copyable', sheet: 'S', because });
  });
});
