/** @jest-environment ./test/workbench/file/file-environment.ts */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { commentedWorkbook } from './commented-workbook';

const ours = { id: '5B0C2F0E-6A31-4D0C-9A0E-0D7F6C1D9A01', version: '1.2.3.4' };

const partsOf = (bytes: Uint8Array): Record<string, string> => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

const office = 'http://schemas.microsoft.com/office';
const extension = (id: string, reference: string, properties: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<we:webextension xmlns:we="${office}/webextensions/webextension/2010/11" id="{${id}}">${reference}<we:alternateReferences/><we:properties>${properties}</we:properties><we:bindings/><we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></we:webextension>`;

/** A file in which two add-ins remember something: ours under a name in another case, and one from the store. */
const remembering = (): Uint8Array => {
  const parts = partsOf(commentedWorkbook());
  parts['xl/webextensions/webextension1.xml'] = extension('A', '<we:reference id="wa104104476" version="1.3.0.0" store="en-US" storeType="OMEX"/>', '<we:property name="sku" value="&quot;giant&quot;"/>');
  parts['xl/webextensions/webextension2.xml'] = extension('B', `<we:reference id="${ours.id.toLowerCase()}" version="1.0.0.0" store="developer" storeType="Registry"/>`, '<we:property name="period" value="{ &quot;year&quot;: 2026 }"/><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/>');
  parts['xl/webextensions/taskpanes.xml'] = `<wetp:taskpanes xmlns:wetp="${office}/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="1" width="350" row="1"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`;
  parts['xl/webextensions/_rels/taskpanes.xml.rels'] = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/2011/relationships/webextension" Target="webextension1.xml"/><Relationship Id="rId2" Type="${office}/2011/relationships/webextension" Target="webextension2.xml"/></Relationships>`;
  parts['_rels/.rels'] = (parts['_rels/.rels'] ?? '').replace('</Relationships>', `<Relationship Id="rId7" Type="${office}/2011/relationships/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/></Relationships>`);
  parts['[Content_Types].xml'] = (parts['[Content_Types].xml'] ?? '').replace('</Types>', '<Override PartName="/xl/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/><Override PartName="/xl/webextensions/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"/><Override PartName="/xl/webextensions/webextension2.xml" ContentType="application/vnd.ms-office.webextension+xml"/></Types>');
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { mtime: new Date(1980, 0, 1) });
};

const { settingsOf, putSetting, removeSetting, introduceAddIn } = fileTests.settings;

describe('What add-ins remember with the workbook', () => {
  test('an add-in gets its own settings from the file, and no others', async () => {
    const { book } = await fileTests.opened(remembering());
    introduceAddIn(book, ours);
    expect(settingsOf(book)).toEqual([['period', { year: 2026 }], ['Office.AutoShowTaskpaneWithDocument', true]]);
  });

  test('nothing changed: the file is saved as it was', async () => {
    const bytes = remembering();
    expect(Buffer.compare(Buffer.from(await (await fileTests.opened(bytes)).save()), Buffer.from(bytes))).toBe(0);
  });

  test('one that changed changes nothing else, and nothing of other add-ins', async () => {
    const { book, save } = await fileTests.opened(remembering());
    introduceAddIn(book, ours);
    putSetting(book, 'name', '李 "x" <y>\n');
    removeSetting(book, 'Office.AutoShowTaskpaneWithDocument');
    const [before, after] = [partsOf(remembering()), partsOf(await save())];
    const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
    expect(changed).toEqual(['xl/webextensions/webextension2.xml']);
    expect(after['xl/webextensions/webextension2.xml']).toContain('<we:property name="period" value="{ &quot;year&quot;: 2026 }"/><we:property name="name" value="&quot;李 \\&quot;x\\&quot; &lt;y&gt;\\n&quot;"/></we:properties>');
  });

  test('a new workbook tells whose they are, in the parts that Excel has for it', async () => {
    const workbook = await fileTests.opened();
    introduceAddIn(workbook.book, ours);
    putSetting(workbook.book, 'rules', { version: 2, when: ['a'] });
    const saved = await workbook.save();
    const parts = partsOf(saved);
    expect(parts['xl/webextensions/webextension1.xml']).toContain('<we:reference id="5b0c2f0e-6a31-4d0c-9a0e-0d7f6c1d9a01" version="1.2.3.4" store="developer" storeType="Registry"/>');
    expect(parts['_rels/.rels']).toContain('Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"');
    expect(parts['xl/webextensions/taskpanes.xml']).toMatch(/<wetp:taskpane [^>]*visibility="0"[^>]*><wetp:webextensionref [^>]*r:id="rId1"\/>/);
    expect(parts['xl/webextensions/_rels/taskpanes.xml.rels']).toContain('Target="webextension1.xml"');
    const again = await fileTests.opened(saved);
    expect(settingsOf(again.book)).toEqual([]);
    introduceAddIn(again.book, ours);
    expect(settingsOf(again.book)).toEqual([['rules', { version: 2, when: ['a'] }]]);
  });
});
