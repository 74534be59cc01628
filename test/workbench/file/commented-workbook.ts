import { strToU8, zipSync } from 'fflate';

/**
 * A workbook as Excel writes it when people talk about its cells: on A1 a resolved comment with a reply, on B3 one that names somebody, on C5 a note with
 * a bold author, on D6 a plain one that is always shown.
 */
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const office = 'http://schemas.microsoft.com/office/2017/10/relationships';
const type = 'application/vnd.openxmlformats-officedocument';
const threaded = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';

export const ids = { first: '{3F2504E0-4F89-41D3-9A0C-0305E82C3301}', reply: '{3F2504E0-4F89-41D3-9A0C-0305E82C3302}', second: '{3F2504E0-4F89-41D3-9A0C-0305E82C3303}' } as const;
const people = { li: '{11111111-1111-4111-8111-111111111111}', wang: '{22222222-2222-4222-8222-222222222222}', named: '{33333333-3333-4333-8333-333333333333}' } as const;

const relations = (...all: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.map(([id, name, target]) => `<Relationship Id="${id}" Type="${name.includes(':') ? name : `${r}/${name}`}" Target="${target}"/>`).join('')}</Relationships>`;

const repeats = (...lines: readonly string[]): string => `<text><t>[Threaded comment]\r\n\r\nYour version of Excel allows you to read this threaded comment; however, any edits to it will get removed if the file is opened in a newer version of Excel. Learn more: https://go.microsoft.com/fwlink/?linkid=870924\r\n\r\n${lines.join('\r\n')}</t></text>`;

const comments = `${declaration}<comments xmlns="${main}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision">`
  + `<authors><author>tc=${ids.first}</author><author>tc=${ids.second}</author><author>人事 HR</author></authors><commentList>`
  + `<comment ref="A1" authorId="0" shapeId="0" xr:uid="${ids.first}">${repeats('Comment:', '    Is 5‰ right?', 'Reply:', '    Yes &amp; final')}</comment>`
  + `<comment ref="B3" authorId="1" shapeId="0" xr:uid="${ids.second}">${repeats('Comment:', '    @Wang Fang please look')}</comment>`
  + '<comment ref="C5" authorId="2" shapeId="0" xr:uid="{44444444-4444-4444-8444-444444444444}"><text><r><rPr><b/><sz val="9"/><color indexed="81"/><rFont val="宋体"/><charset val="134"/></rPr><t>HR:</t></r><r><rPr><sz val="9"/><color indexed="81"/><rFont val="宋体"/></rPr><t xml:space="preserve">\n目标 5‰ </t></r></text></comment>'
  + '<comment ref="D6" authorId="2" shapeId="0" xr:uid="{55555555-5555-4555-8555-555555555555}"><text><t>plain</t></text></comment></commentList></comments>';

const conversation = `${declaration}<ThreadedComments xmlns="${threaded}" xmlns:x="${main}">`
  + `<threadedComment ref="A1" dT="2026-07-24T10:56:41.72" personId="${people.li}" id="${ids.first}" done="1"><text>Is 5‰ right?</text></threadedComment>`
  + `<threadedComment ref="A1" dT="2026-07-24T11:02:03.00" personId="${people.wang}" id="${ids.reply}" parentId="${ids.first}"><text>Yes &amp; final</text></threadedComment>`
  + `<threadedComment ref="B3" dT="2026-07-25T08:00:00.50" personId="${people.li}" id="${ids.second}"><text>@Wang Fang please look</text><mentions><mention mentionpersonId="${people.named}" mentionId="{66666666-6666-4666-8666-666666666666}" startIndex="0" length="10"/></mentions></threadedComment>`
  + '</ThreadedComments>';

const persons = `${declaration}<personList xmlns="${threaded}" xmlns:x="${main}"><person displayName="李" id="${people.li}" userId="S::li@example.org::00000000-0000-0000-0000-000000000001" providerId="AD"/>`
  + `<person displayName="Wang Fang" id="${people.wang}" userId="Wang Fang" providerId="None"/><person displayName="Wang Fang" id="${people.named}" userId="wang@example.org" providerId="PeoplePicker"/></personList>`;

const shape = (number: number, row: number, column: number, style: string, inside = ''): string =>
  `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style='position:absolute;\r\n  margin-left:59.25pt;margin-top:1.5pt;width:${style};visibility:${inside === '' ? 'hidden' : 'visible'}' fillcolor="infoBackground [80]" strokecolor="none [81]" o:insetmode="auto">\r\n  <v:fill color2="infoBackground [80]"/>\r\n  <v:textbox style='mso-direction-alt:auto'>\r\n   <div style='text-align:left'><br></div>\r\n  </v:textbox>\r\n`
  + `  <x:ClientData ObjectType="Note">\r\n   <x:MoveWithCells/>\r\n   <x:SizeWithCells/>\r\n   <x:Anchor>\r\n    ${column + 1}, 15, ${Math.max(0, row - 1)}, 10, ${column + 3}, 15, ${row + 3}, 4</x:Anchor>\r\n   <x:AutoFill>False</x:AutoFill>\r\n   <x:Row>${row}</x:Row>\r\n   <x:Column>${column}</x:Column>\r\n${inside}  </x:ClientData>\r\n </v:shape>`;

const vml = '<xml xmlns:v="urn:schemas-microsoft-com:vml"\r\n xmlns:o="urn:schemas-microsoft-com:office:office"\r\n xmlns:x="urn:schemas-microsoft-com:office:excel">\r\n <o:shapelayout v:ext="edit">\r\n  <o:idmap v:ext="edit" data="1"/>\r\n </o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202"\r\n  path="m,l,21600r21600,l21600,xe">\r\n  <v:stroke joinstyle="miter"/>\r\n </v:shapetype>'
  + shape(1025, 0, 0, '108pt;height:59.25pt;z-index:1') + shape(1026, 2, 1, '108pt;height:59.25pt;z-index:2') + shape(1027, 4, 2, '162pt;height:90pt;z-index:3') + shape(1028, 5, 3, '96pt;height:55.5pt;z-index:4', '   <x:Visible/>\r\n') + '</xml>';

const override = (part: string, content: string): string => `<Override PartName="/${part}" ContentType="${content}"/>`;

const parts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="${type}.vmlDrawing"/>`
    + override('xl/workbook.xml', `${type}.spreadsheetml.sheet.main+xml`) + override('xl/worksheets/sheet1.xml', `${type}.spreadsheetml.worksheet+xml`) + override('xl/worksheets/sheet2.xml', `${type}.spreadsheetml.worksheet+xml`)
    + override('xl/comments1.xml', `${type}.spreadsheetml.comments+xml`) + override('xl/threadedComments/threadedComment1.xml', 'application/vnd.ms-excel.threadedcomments+xml') + override('xl/persons/person.xml', 'application/vnd.ms-excel.person+xml') + '</Types>',
  '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${r}"><sheets><sheet name="Talk" sheetId="1" r:id="rId1"/><sheet name="Silent" sheetId="2" r:id="rId2"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relations(['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['rId2', 'worksheet', 'worksheets/sheet2.xml'], ['rId3', `${office}/person`, 'persons/person.xml']),
  'xl/worksheets/sheet1.xml': `${declaration}<worksheet xmlns="${main}" xmlns:r="${r}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="6"><c r="D6"><v>6</v></c></row></sheetData><legacyDrawing r:id="rId1"/></worksheet>`,
  'xl/worksheets/sheet2.xml': `${declaration}<worksheet xmlns="${main}"><sheetData/></worksheet>`,
  'xl/worksheets/_rels/sheet1.xml.rels': relations(['rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml'], ['rId2', 'comments', '../comments1.xml'], ['rId3', `${office}/threadedComment`, '../threadedComments/threadedComment1.xml']),
  'xl/comments1.xml': comments, 'xl/threadedComments/threadedComment1.xml': conversation, 'xl/persons/person.xml': persons, 'xl/drawings/vmlDrawing1.vml': vml,
};

export const commentedWorkbook = (): Uint8Array => zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { mtime: new Date(1980, 0, 1) });
