/** @jest-environment ./test/workbench/file/file-environment.ts */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { commentedWorkbook } from './commented-workbook';
import type { OpenWorkbook } from './file-environment';

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));

/** A sheet with two texts of an add-in, as Excel writes them, and data of another program that is no text. */
const withProperties = (): Uint8Array => {
  const parts = unzipSync(commentedWorkbook());
  const edit = (name: string, change: (text: string) => string): void => { parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))); };
  edit('xl/worksheets/sheet1.xml', (text) => text.replace('<legacyDrawing', '<customProperties><customPr name="Kind" r:id="rId8"/><customPr name="Binary" r:id="rId9"/><customPr name="owner" r:id="rId10"/></customProperties><legacyDrawing'));
  const relation = (id: string, part: string): string => `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customProperty" Target="../${part}"/>`;
  edit('xl/worksheets/_rels/sheet1.xml.rels', (text) => text.replace('</Relationships>', `${relation('rId8', 'customProperty1.bin')}${relation('rId9', 'customProperty2.bin')}${relation('rId10', 'customProperty3.bin')}</Relationships>`));
  edit('[Content_Types].xml', (text) => text.replace('<Override', '<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty"/><Override'));
  return zipSync({ ...parts, 'xl/customProperty1.bin': utf16('考核 & form'), 'xl/customProperty2.bin': new Uint8Array([1, 2, 3]), 'xl/customProperty3.bin': utf16('HR') }, { mtime: new Date(1980, 0, 1) });
};

const propertiesOf = ({ book, at }: OpenWorkbook): Map<string, { key: string; value: string }> => {
  const sheet = book.sheets.get(at('A1').sheetId);
  if (sheet === undefined) throw new Error('The sheet is missing');
  return sheet.customProperties;
};

describe('Properties of sheets', () => {
  test('are read as texts', async () => {
    expect([...propertiesOf(await fileTests.opened(withProperties())).values()]).toEqual([{ key: 'Kind', value: '考核 & form' }, { key: 'owner', value: 'HR' }]);
  });

  test('nothing changed: the file is saved as it was', async () => {
    const bytes = withProperties();
    expect(Buffer.compare(Buffer.from(await (await fileTests.opened(bytes)).save()), Buffer.from(bytes))).toBe(0);
  });

  test('one changed, one added, one gone; what is no text stays', async () => {
    const workbook = await fileTests.opened(withProperties());
    const properties = propertiesOf(workbook);
    properties.set('kind', { key: 'Kind', value: 'other' });
    properties.set('new', { key: 'New "one"', value: '' });
    properties.delete('owner');
    const saved = await workbook.save();
    const parts = unzipSync(saved);
    expect(parts['xl/customProperty1.bin']).toEqual(utf16('other'));
    expect(parts['xl/customProperty2.bin']).toEqual(new Uint8Array([1, 2, 3]));
    expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toMatch(/<customProperties><customPr name="Kind" r:id="rId8"\/><customPr name="Binary" r:id="rId9"\/><customPr [^>]*name="New &quot;one&quot;" r:id="rId\d+"\/><\/customProperties><legacyDrawing/);
    expect([...propertiesOf(await fileTests.opened(saved)).values()]).toEqual([{ key: 'Kind', value: 'other' }, { key: 'New "one"', value: '' }]);
  });

  test('those of a new workbook are there again', async () => {
    const workbook = await fileTests.opened();
    propertiesOf(workbook).set('a', { key: 'A', value: '李\n😀' });
    expect([...propertiesOf(await fileTests.opened(await workbook.save())).values()]).toEqual([{ key: 'A', value: '李\n😀' }]);
  });

  test('they go with their sheet', async () => {
    const workbook = await fileTests.opened(withProperties());
    fileTests.sheets.deleteSheet(workbook.book, workbook.at('A1').sheetId);
    expect(Object.keys(unzipSync(await workbook.save())).filter((name) => name.includes('customProperty'))).toEqual([]);
  });
});
