import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

export type Part = string | Uint8Array;

/** The least a workbook with one sheet `S` needs. */
export const smallParts = (sheet: Part): Record<string, Part> => ({
  '_rels/.rels': `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${r}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${r}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels':
    `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${r}/worksheet" Target="worksheets/sheet1.xml"/>` +
    `<Relationship Id="rId2" Type="${r}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${r}/styles" Target="styles.xml"/></Relationships>`,
  'xl/worksheets/sheet1.xml': sheet,
});

export const zipped = (parts: Readonly<Record<string, Part>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])), { level: 6 });

export const sheetWith = (rows: string, around: { readonly before?: string; readonly behind?: string } = {}): string =>
  `<worksheet xmlns="${main}" xmlns:r="${r}">${around.before ?? ''}<sheetData>${rows}</sheetData>${around.behind ?? ''}</worksheet>`;

/** A workbook of one sheet with these rows (XML), and other parts beside or instead of the usual. */
export const smallWorkbook = (rows: string, more: Readonly<Record<string, Part>> = {}): Uint8Array => zipped({ ...smallParts(sheetWith(rows)), ...more });

export const sharedTexts = (...items: readonly string[]): string => `<sst xmlns="${main}" count="99" uniqueCount="7">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`;

/** Styles whose cell formats, 0 to n, have these number format ids; custom formats from 164 on. */
export const stylesWith = (formats: readonly string[], ids: readonly number[]): string =>
  `<styleSheet xmlns="${main}"><numFmts count="${formats.length}">${formats.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`).join('')}</numFmts>` +
  `<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`;
