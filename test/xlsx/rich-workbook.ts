import { strToU8, Zip, ZipDeflate, ZipPassThrough, zipSync } from 'fflate';

/**
 * A workbook as people have them after years of use, written part by part by hand: chart, picture, notes, conditional formats (old and new),
 * validations, protection, printer settings, a table, macros, an external link, custom XML. Nothing of it may change when a cell is filled.
 */
const xml = (text: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${text}`;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const type = 'application/vnd.openxmlformats-officedocument';

const relations = (...all: readonly (readonly [id: string, type: string, target: string, external?: boolean])[]): string =>
  xml(
    `<Relationships xmlns="${packageRelations}">` +
      all.map(([id, name, target, external]) => `<Relationship Id="${id}" Type="${name.includes(':') ? name : `${r}/${name}`}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`).join('') +
      '</Relationships>',
  );

const overrides: readonly (readonly [string, string])[] = [
  ['/xl/workbook.xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'],
  ['/xl/worksheets/sheet1.xml', `${type}.spreadsheetml.worksheet+xml`],
  ['/xl/worksheets/sheet2.xml', `${type}.spreadsheetml.worksheet+xml`],
  ['/xl/worksheets/sheet3.xml', `${type}.spreadsheetml.worksheet+xml`],
  ['/xl/theme/theme1.xml', `${type}.theme+xml`],
  ['/xl/styles.xml', `${type}.spreadsheetml.styles+xml`],
  ['/xl/sharedStrings.xml', `${type}.spreadsheetml.sharedStrings+xml`],
  ['/xl/drawings/drawing1.xml', `${type}.drawing+xml`],
  ['/xl/charts/chart1.xml', `${type}.drawingml.chart+xml`],
  ['/xl/comments1.xml', `${type}.spreadsheetml.comments+xml`],
  ['/xl/tables/table1.xml', `${type}.spreadsheetml.table+xml`],
  ['/xl/calcChain.xml', `${type}.spreadsheetml.calcChain+xml`],
  ['/xl/externalLinks/externalLink1.xml', `${type}.spreadsheetml.externalLink+xml`],
  ['/customXml/itemProps1.xml', `${type}.customXmlProperties+xml`],
  ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ['/docProps/app.xml', `${type}.extended-properties+xml`],
];

const contentTypes = xml(
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>' +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="${type}.vmlDrawing"/>` +
    `<Override PartName="/xl/printerSettings/printerSettings1.bin" ContentType="${type}.spreadsheetml.printerSettings"/>` +
    overrides.map(([part, contentType]) => `<Override PartName="${part}" ContentType="${contentType}"/>`).join('') +
    '</Types>',
);

const workbook = xml(
  `<workbook xmlns="${main}" xmlns:r="${r}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main">` +
    '<fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="27328"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12225" activeTab="0"/></bookViews>' +
    '<sheets><sheet name="考核表" sheetId="1" r:id="rId1"/><sheet name="King\'s 表" sheetId="4" r:id="rId2"/><sheet name="参数" sheetId="7" state="veryHidden" r:id="rId3"/></sheets>' +
    '<externalReferences><externalReference r:id="rId7"/></externalReferences>' +
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">考核表!$A$1:$E$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">考核表!$1:$3</definedName>' +
    '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">考核表!$A$3:$D$6</definedName><definedName name="合计">考核表!$D$8</definedName><definedName name="明细" comment="a &amp; b">考核表!$B$5:$B$5,考核表!$A$1</definedName><definedName name="外部">[1]Sheet1!$A$9</definedName></definedNames>' +
    '<calcPr calcId="191029"/><extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>',
);

/** Rows 1 to 3 title and headings, 5 the row that repeats, 6 a note, 8 the totals, 9 a signature. */
export const sheetXml = xml(
  `<worksheet xmlns="${main}" xmlns:r="${r}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}">` +
    '<sheetPr codeName="Sheet1"><tabColor rgb="FF00B050"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:E9"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B5" sqref="B5"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="14.4" x14ac:dyDescent="0.3"/><cols><col min="1" max="3" width="12.5" style="1" customWidth="1"/><col min="5" max="16384" width="9" style="2"/></cols>' +
    '<sheetData>\r\n' +
    '<row r="1" spans="1:5" ht="30" customHeight="1" x14ac:dyDescent="0.3"><c r="A1" s="3" t="s"><v>0</v></c><c r="B1" s="3"/></row>\r\n' +
    '<row r="3" spans="1:5"><c r="A3" t="s"><v>1</v></c><c r="B3" t="s"><v>2</v></c><c r="C3" t="s"><v>3</v></c><c r="D3" t="s"><v>4</v></c></row>\r\n' +
    '<row r="5" spans="1:5" s="2" customFormat="1" ht="18"><c r="A5" s="1" t="s"><v>5</v></c><c r="B5" s="2"><v>0.0042</v></c><c r="C5"><v>25</v></c><c r="D5"><f>B5*C5+$F$8*0+SUM($C$5:C5)</f><v>0.105</v></c></row>\r\n' +
    '<row r="6"><c r="A6" t="inlineStr"><is><t>notes &amp; so on</t></is></c><c r="C6"><f t="shared" ref="C6:C7" si="0">C5+1</f><v>26</v></c><c r="E6"><f t="array" ref="E6:E7">B5:B6*2</f><v>0.0084</v></c></row>\r\n' +
    '<row r="7"><c r="C7"><f t="shared" si="0"/><v>27</v></c><c r="E7"><v>0</v></c></row>\r\n' +
    '<row r="8" spans="1:5"><c r="A8" t="s"><v>6</v></c><c r="D8" s="1"><f>SUM(D5:D5)</f><v>0.105</v></c></row>\r\n' +
    '<row r="9"><c r="A9" t="s"><v>7</v></c></row></sheetData>' +
    '<sheetProtection algorithmName="SHA-512" hashValue="abc=" saltValue="def=" spinCount="100000" sheet="1" objects="1" scenarios="1"/><protectedRanges><protectedRange sqref="B5" name="r1"/></protectedRanges>' +
    '<mergeCells count="3"><mergeCell ref="A1:E1"/><mergeCell ref="A9:C9"/><mergeCell ref="F5:G5"/></mergeCells>' +
    '<conditionalFormatting sqref="B5"><cfRule type="cellIs" dxfId="0" priority="2" operator="greaterThan"><formula>$D$8</formula></cfRule></conditionalFormatting>' +
    '<conditionalFormatting sqref="C5:C7"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="formula" val="$D$8"/><color rgb="FF638EC6"/></dataBar><extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{11111111-1111-1111-1111-111111111111}</x14:id></ext></extLst></cfRule></conditionalFormatting>' +
    '<dataValidations count="2"><dataValidation type="decimal" allowBlank="1" showErrorMessage="1" sqref="B5:B6"><formula1>0</formula1><formula2>$D$8</formula2></dataValidation><dataValidation type="list" sqref="A5 A7"><formula1>"a,b"</formula1></dataValidation></dataValidations>' +
    '<hyperlinks><hyperlink ref="A9" r:id="rId5"/></hyperlinks><printOptions gridLines="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" scale="80" orientation="portrait" r:id="rId1"/><headerFooter><oddHeader>&amp;C考核</oddHeader></headerFooter>' +
    '<rowBreaks count="2" manualBreakCount="2"><brk id="3" max="16383" man="1"/><brk id="8" max="16383" man="1"/></rowBreaks><ignoredErrors><ignoredError sqref="B5:B6" numberStoredAsText="1"/></ignoredErrors>' +
    '<drawing r:id="rId2"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId6"/></tableParts>' +
    '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{11111111-1111-1111-1111-111111111111}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="formula"><xm:f>$D$8</xm:f></x14:cfvo></x14:dataBar></x14:cfRule><xm:sqref>C5:C7</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>',
);

const otherSheet = xml(
  `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><f>考核表!D8+SUM(考核表!B5:B5)+'King''s 表'!B1</f><v>0.1092</v></c><c r="B1"><v>1</v></c></row>` +
    '<row r="2"><c r="A2"><f>[1]Sheet1!A9</f><v>3</v></c><c r="B2" t="str"><f>"考核表!D8"</f><v>考核表!D8</v></c></row></sheetData></worksheet>',
);

const hiddenSheet = xml(`<worksheet xmlns="${main}"><sheetData/></worksheet>`);

const styles = xml(
  `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot;‰&quot;"/></numFmts><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="等线"/><family val="2"/><charset val="134"/><scheme val="minor"/></font><font><b/><sz val="16"/><color theme="1"/><name val="黑体"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyProtection="1"><protection locked="0"/></xf><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyFont="1"><alignment horizontal="center"/></xf></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>',
);

const texts = ['绩效考核', '指标', '结果', '权重', '得分', '欠费率', '合计', '签名'];
const sharedStrings = xml(`<sst xmlns="${main}" count="${texts.length}" uniqueCount="${texts.length}">${texts.map((text) => `<si><t>${text}</t><phoneticPr fontId="1" type="noConversion"/></si>`).join('')}</sst>`);

const c = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const chart = xml(
  `<c:chartSpace xmlns:c="${c}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${r}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>考核表!$B$3</c:f></c:strRef></c:tx><c:val><c:numRef><c:f>考核表!$B$5:$B$5</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="1"/><c:pt idx="0"><c:v>0.0042</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`,
);

const corner = (name: string, column: number, row: number): string => `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
const drawing = xml(
  `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">` +
    `<xdr:twoCellAnchor>${corner('from', 0, 10)}${corner('to', 4, 20)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${c}"><c:chart xmlns:c="${c}" xmlns:r="${r}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>` +
    `<xdr:twoCellAnchor editAs="oneCell">${corner('from', 4, 1)}${corner('to', 5, 6)}<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Picture 2"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${r}" r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
);

const comments = xml(
  `<comments xmlns="${main}"><authors><author>人事</author></authors><commentList><comment ref="B5" authorId="0" shapeId="0"><text><t>目标 5‰</t></text></comment><comment ref="D8" authorId="0" shapeId="0"><text><t>自动</t></text></comment></commentList></comments>`,
);
const note = (id: number, row: number, column: number): string =>
  `<v:shape id="_x0000_s${1025 + id}" type="#_x0000_t202" style='position:absolute;visibility:hidden' fillcolor="#ffffe1" o:insetmode="auto"><v:textbox><div style='text-align:left'></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>\r\n    ${column + 1}, 15, ${row}, 2, ${column + 3}, 15, ${row + 4}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
const vml = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${note(0, 4, 1)}${note(1, 7, 3)}</xml>`;

const table = xml(
  `<table xmlns="${main}" id="3" name="明细表" displayName="明细表" ref="A3:D6" totalsRowShown="0"><autoFilter ref="A3:D6"/><tableColumns count="4">${['指标', '结果', '权重', '得分'].map((name, index) => `<tableColumn id="${index + 1}" name="${name}"/>`).join('')}</tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
);

const calcChain = xml(`<calcChain xmlns="${main}"><c r="D8" i="1"/><c r="D5" l="1"/><c r="C6"/><c r="C7" s="1"/><c r="E6" a="1"/><c r="E7" a="1"/><c r="A1" i="4"/><c r="A2"/><c r="B2"/></calcChain>`);

const pixel = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='), (character) => character.charCodeAt(0));
const noise = (length: number): Uint8Array => Uint8Array.from({ length }, (_, index) => (index * 2654435761) >>> 24);

/** The parts in the order in which Excel writes them. */
export const richParts = (): ReadonlyMap<string, Uint8Array> => {
  const parts: readonly (readonly [string, string | Uint8Array])[] = [
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', relations(['rId1', 'officeDocument', 'xl/workbook.xml'], ['rId2', 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml'], ['rId3', 'extended-properties', 'docProps/app.xml'])],
    ['xl/workbook.xml', workbook],
    ['xl/_rels/workbook.xml.rels', relations(['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['rId2', 'worksheet', '/xl/worksheets/sheet2.xml'], ['rId3', 'worksheet', 'worksheets/sheet3.xml'], ['rId4', 'theme', 'theme/theme1.xml'], ['rId5', 'styles', 'styles.xml'], ['rId6', 'sharedStrings', 'sharedStrings.xml'], ['rId7', 'externalLink', 'externalLinks/externalLink1.xml'], ['rId8', 'calcChain', 'calcChain.xml'], ['rId9', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'], ['rId10', 'customXml', '../customXml/item1.xml'])],
    ['xl/worksheets/sheet1.xml', sheetXml],
    ['xl/worksheets/sheet2.xml', otherSheet],
    ['xl/worksheets/sheet3.xml', hiddenSheet],
    ['xl/theme/theme1.xml', xml('<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements/></a:theme>')],
    ['xl/styles.xml', styles],
    ['xl/sharedStrings.xml', sharedStrings],
    ['xl/vbaProject.bin', noise(4000)],
    ['xl/worksheets/_rels/sheet1.xml.rels', relations(['rId1', 'printerSettings', '../printerSettings/printerSettings1.bin'], ['rId2', 'drawing', '../drawings/drawing1.xml'], ['rId3', 'vmlDrawing', '../drawings/vmlDrawing1.vml'], ['rId4', 'comments', '../comments1.xml'], ['rId5', 'hyperlink', 'https://example.org/a?b=1&amp;c=2', true], ['rId6', 'table', '../tables/table1.xml'])],
    ['xl/drawings/drawing1.xml', drawing],
    ['xl/drawings/_rels/drawing1.xml.rels', relations(['rId1', 'chart', '../charts/chart1.xml'], ['rId2', 'image', '../media/image1.png'])],
    ['xl/charts/chart1.xml', chart],
    ['xl/media/image1.png', pixel],
    ['xl/drawings/vmlDrawing1.vml', vml],
    ['xl/comments1.xml', comments],
    ['xl/tables/table1.xml', table],
    ['xl/printerSettings/printerSettings1.bin', noise(1200)],
    ['xl/calcChain.xml', calcChain],
    ['xl/externalLinks/externalLink1.xml', xml(`<externalLink xmlns="${main}"><externalBook xmlns:r="${r}" r:id="rId1"><sheetNames><sheetName val="Sheet1"/></sheetNames></externalBook></externalLink>`)],
    ['xl/externalLinks/_rels/externalLink1.xml.rels', relations(['rId1', 'externalLinkPath', 'other.xlsx', true])],
    ['customXml/item1.xml', '<a:Props xmlns:a="urn:custom"><a:b>1</a:b></a:Props>'],
    ['customXml/_rels/item1.xml.rels', relations(['rId1', 'customXmlProps', 'itemProps1.xml'])],
    ['customXml/itemProps1.xml', xml('<ds:datastoreItem ds:itemID="{22222222-2222-2222-2222-222222222222}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>')],
    ['docProps/core.xml', xml('<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>')],
    ['docProps/app.xml', xml('<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>')],
  ];
  return new Map(parts.map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]));
};

/** The workbook as a program writes it that knows all sizes beforehand; pictures are stored, not compressed. */
export const richWorkbook = (parts = richParts()): Uint8Array =>
  zipSync(Object.fromEntries([...parts].map(([name, content]) => [name, [content, { level: name.endsWith('.png') ? 0 : 6, mtime: '2026-01-02T03:04:05' }]])));

/** The same as a program writes it that streams: sizes and checksums follow behind the data of each part. */
export const streamedWorkbook = (parts = richParts()): Uint8Array => {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_, piece) => pieces.push(piece));
  for (const [name, content] of parts) {
    const file = name.endsWith('.png') ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 9 });
    file.mtime = '2026-01-02T03:04:05';
    zip.add(file);
    file.push(content, true);
  }
  zip.end();
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
};
