/** @jest-environment ./test/workbench/file/file-environment.ts */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { commentedWorkbook } from './commented-workbook';

const shared = '<si><r><rPr><b/><sz val="11"/><color rgb="FFFF0000"/><rFont val="宋体"/></rPr><t>红</t></r><r><rPr><sz val="11"/><rFont val="宋体"/></rPr><t xml:space="preserve"> and plain</t></r><phoneticPr fontId="1"/></si>';
const inline = '<c r="B1" t="inlineStr"><is><r><rPr><i/></rPr><t>slanted</t></r><r><t xml:space="preserve"> text</t></r></is></c>';

/** A1 has a rich text of the shared table, B1 one of its own. */
const richText = (): Uint8Array => {
  const parts = unzipSync(commentedWorkbook());
  const edit = (name: string, change: (text: string) => string): void => { parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))); };
  edit('xl/worksheets/sheet1.xml', (text) => text.replace('<c r="A1"><v>1</v></c>', `<c r="A1" t="s"><v>0</v></c>${inline}`));
  edit('xl/_rels/workbook.xml.rels', (text) => text.replace('</Relationships>', '<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>'));
  edit('[Content_Types].xml', (text) => text.replace('</Types>', '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>'));
  return zipSync({ ...parts, 'xl/sharedStrings.xml': strToU8(`<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="1" uniqueCount="1">${shared}</sst>`) }, { mtime: new Date(1980, 0, 1) });
};

const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
const sheetOf = (bytes: Uint8Array): string => partOf(bytes, 'xl/worksheets/sheet1.xml');

describe('Rich text inside cells', () => {
  test('reads as its text', async () => {
    expect((await fileTests.opened(richText())).values('A1:B1')).toEqual([['红 and plain', 'slanted text']]);
  });

  test('stays rich when other cells change, and so does the cell when only its look changes', async () => {
    const workbook = await fileTests.opened(richText());
    fileTests.writeRange(workbook.at('C1'), [['new']]);
    const { sheetId, area } = workbook.at('B1');
    fileTests.applyStyle(workbook.book, sheetId, area, fileTests.stylePatch.fill('#00FF00'));
    const saved = await workbook.save();
    expect(partOf(saved, 'xl/sharedStrings.xml')).toContain(shared);
    expect(sheetOf(saved)).toContain('<c r="A1" t="s"><v>0</v></c>');
    expect(sheetOf(saved)).toMatch(/<c r="B1" t="inlineStr" s="\d+"><is><r><rPr><i\/><\/rPr><t>slanted<\/t><\/r>/);
  });

  test('the same text written again changes nothing, another one makes it plain', async () => {
    const workbook = await fileTests.opened(richText());
    fileTests.writeRange(workbook.at('A1:B1'), [['红 and plain', 'other']]);
    const saved = sheetOf(await workbook.save());
    expect(saved).toContain('<c r="A1" t="s"><v>0</v></c>');
    expect(saved).toMatch(/<c r="B1" t="inlineStr"[^>]*><is><t>other<\/t><\/is><\/c>/);
  });

  test('a second save after further edits keeps it too', async () => {
    const workbook = await fileTests.opened(richText());
    fileTests.writeRange(workbook.at('C1'), [['one']]);
    await workbook.save();
    fileTests.writeRange(workbook.at('C2'), [['two']]);
    expect(sheetOf(await workbook.save())).toContain('<i/>');
    const again = await fileTests.opened(await workbook.save());
    fileTests.writeRange(again.at('C3'), [['three']]);
    expect(sheetOf(await again.save())).toContain('<i/>');
  });
});
