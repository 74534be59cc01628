/** @jest-environment ./test/workbench/file/file-environment.ts */
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import type { OpenWorkbook } from './file-environment';

const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));

const throughExcelJs = async (bytes: Uint8Array): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
};

const sales = [['Product', 'Q1', 'Q2'], ['Frames', 5000, 7000], ['Saddles', 400, 323], ['Chains', 1550, 1088]];

const withSales = async (): Promise<OpenWorkbook> => {
  const workbook = await fileTests.opened();
  fileTests.writeRange(workbook.at('A1:C4'), sales);
  return workbook;
};

/** The workbook saved and opened again keeps all of what it kept. */
const staysSame = async ({ view, save }: OpenWorkbook): Promise<OpenWorkbook> => {
  const again = await fileTests.opened(await save());
  expect(again.view()).toEqual(view());
  return again;
};

describe('A new workbook, saved and opened again', () => {
  test.each(['ColumnClustered', 'BarStacked', 'Line', 'LineMarkers', 'Pie', 'Doughnut', 'XYScatter', 'XYScatterSmooth', 'Area', 'AreaStacked100', 'Radar', '3DColumnClustered', 'ColumnStacked100', '3DPie'])('a chart of type %s is a chart of that type', async (type) => {
    const workbook = await withSales();
    const { book, at } = workbook;
    const chart = fileTests.addChart(book, at('A1').sheetId, type, at('A1:C4'), 'Columns');
    Object.assign(chart.details, { 'title.text': 'Sold & kept', 'legend.position': 'Right' });
    const again = await fileTests.opened(await workbook.save());
    expect(again.book.charts).toMatchObject([{ type, name: 'Chart 1', box: chart.box, details: { 'title.text': 'Sold & kept', 'legend.position': 'Right' } }]);
    expect(again.book.charts[0]?.series.map(({ values }) => values?.area)).toEqual(chart.series.map(({ values }) => values?.area));
  });

  test('a chart remembers the values of its cells, and keeps its part when it is opened and saved again', async () => {
    const workbook = await withSales();
    const { book, at } = workbook;
    fileTests.addChart(book, at('A1').sheetId, 'ColumnClustered', at('A1:C4'), 'Columns');
    const bytes = await workbook.save();
    const part = partsOf(bytes)['xl/charts/chart1.xml'] ?? '';
    expect(part).toContain('<c:f>Sheet1!$B$2:$B$4</c:f>');
    expect(part).toContain('<c:pt idx="2"><c:v>1550</c:v></c:pt>');
    const again = await fileTests.opened(bytes);
    fileTests.writeRange(again.at('A9'), [['new']]);
    expect(partsOf(await again.save())['xl/charts/chart1.xml']).toBe(part);
  });

  test('a chart that is removed goes with its part', async () => {
    const workbook = await withSales();
    const { book, at } = workbook;
    fileTests.addChart(book, at('A1').sheetId, 'Pie', at('A1:B4'), 'Columns');
    const again = await fileTests.opened(await workbook.save());
    again.book.charts.splice(0, 1);
    expect(Object.keys(partsOf(await again.save())).filter((name) => name.includes('chart'))).toEqual([]);
  });

  test('looks: fonts, patterns, edges of their own, turned text, protection', async () => {
    const workbook = await withSales();
    const { book, at } = workbook;
    const { sheetId, area } = at('B2:C3');
    const { stylePatch: patch, applyStyle, applyBorder } = fileTests;
    for (const one of [patch.fontName('Arial'), patch.fontSize(10), patch.underline('Double'), patch.fill('#ABCDEF'), patch.orientation(-30), patch.locked(false), patch.numberFormat('0.00 "kg"'), patch.vertical('Distributed')]) applyStyle(book, sheetId, area, one);
    applyBorder(book, sheetId, area, 'EdgeBottom', { style: 'DashDot', weight: 'Medium', color: '#FF0000' });
    await staysSame(workbook);
    const cell = (await throughExcelJs(await workbook.save())).worksheets[0]?.getCell('C3');
    expect(cell?.font).toMatchObject({ name: 'Arial', size: 10, underline: 'double' });
    expect(cell?.border).toMatchObject({ bottom: { style: 'mediumDashDot', color: { argb: 'FFFF0000' } } });
    expect(cell?.numFmt).toBe('0.00 "kg"');
  });

  test('a table with a total row', async () => {
    const workbook = await withSales();
    const { book, at } = workbook;
    const table = await fileTests.addTable(at('A1:C4'), true);
    await fileTests.showRow(book, table, 'showTotals', true);
    fileTests.writeRange(at('B5'), [[`=SUBTOTAL(109,${table.name}[Q1])`]], 'formulas');
    await staysSame(workbook);
    expect(partsOf(await workbook.save())['xl/tables/table1.xml']).toContain('totalsRowFunction="sum"');
  });

  test('a spilled formula is one for all its cells, and each has its value', async () => {
    const workbook = await withSales();
    fileTests.writeRange(workbook.at('E1'), [['=SORT(B2:B4)']], 'formulas');
    const bytes = await workbook.save();
    const sheet = partsOf(bytes)['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain('<c r="E1" cm="1"><f t="array" ref="E1:E3">_xlfn._xlws.SORT(B2:B4)</f><v>400</v></c>');
    expect(sheet).toContain('<c r="E3"><v>5000</v></c>');
    expect((await fileTests.opened(bytes)).values('E1:E3')).toEqual([[400], [1550], [5000]]);
  });

  test('page set-up, protection, links, frozen panes, filter', async () => {
    const workbook = await withSales();
    const { book, at } = workbook;
    const { sheetId, area } = at('A1:C4');
    const part = fileTests.sheets.partOf(book, sheetId);
    Object.assign(part.pageLayout, { orientation: 'Landscape', paperSize: 'A3', zoom: { horizontalFitToPages: 1 }, centerVertically: true, leftMargin: 36, 'default.LeftHeader': 'Bikes &P', printOrder: 'OverThenDown' });
    part.printArea = [area];
    part.printTitleRows = { top: 0, bottom: 1, left: 0, right: 16_383 };
    part.pageBreaks.rows.add(3);
    part.protection = { options: { allowSort: true }, password: undefined };
    part.frozen = { top: 0, left: 0, bottom: 0, right: 16_383 };
    part.autoFilter = { area, criteria: new Map([[0, { filterOn: 'Custom', criterion1: '=F*', criterion2: '<>x', operator: 'Or' }]]) };
    book.hyperlinks.push({ sheetId, area: at('A2').area, link: { address: 'https://example.org/a?b=1&c', screenTip: 'There' } }, { sheetId, area: at('A3').area, link: { documentReference: 'Sheet1!C4' } });
    const again = await fileTests.opened(await workbook.save());
    const read = fileTests.sheets.partOf(again.book, again.at('A1').sheetId);
    expect(read).toMatchObject({ printArea: [area], printTitleRows: part.printTitleRows, frozen: part.frozen, pageBreaks: part.pageBreaks, autoFilter: part.autoFilter, pageLayout: part.pageLayout, protection: { options: { allowSort: true, allowFormatCells: false } } });
    expect(again.book.hyperlinks.map(({ link }) => link)).toEqual(book.hyperlinks.map(({ link }) => link));
    const sheet = (await throughExcelJs(await workbook.save())).worksheets[0];
    expect(sheet?.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 8, fitToPage: true, printArea: 'A1:C4' });
    expect(sheet?.getCell('A2').hyperlink).toBe('https://example.org/a?b=1&c');
  });

  test.each([
    ['ContainsText', { rule: { operator: 'BeginsWith', text: 'a"b' } }], ['CellValue', { rule: { operator: 'Between', formula1: '=1', formula2: '=$A$2' } }], ['Custom', { formula: '=MOD(ROW(),2)=0' }],
    ['TopBottom', { rule: { type: 'BottomPercent', rank: 20 } }], ['PresetCriteria', { rule: { criterion: 'OneStdDevBelowAverage' } }], ['PresetCriteria', { rule: { criterion: 'LastWeek' } }],
    ['ColorScale', { criteria: { minimum: { type: 'LowestValue', color: '#FF0000' }, midpoint: { type: 'Percentile', formula: '50', color: '#FFFF00' }, maximum: { type: 'HighestValue', color: '#00FF00' } } }],
    ['IconSet', { style: 'ThreeStars', criteria: [{ type: 'Percent', formula: '0', operator: 'GreaterThanOrEqual' }, { type: 'Percent', formula: '33', operator: 'GreaterThan' }, { type: 'Percent', formula: '67', operator: 'GreaterThanOrEqual' }] }],
    ['DataBar', { 'positive.fill': '#123456', 'positive.gradient': false, 'negative.fill': '#FF00FF', lower: { type: 'Number', formula: '0' }, upper: { type: 'HighestValue' }, axisFormat: 'None', barOnly: true }],
  ])('a conditional format of type %s', async (type, details) => {
    const workbook = await withSales();
    const { book, at } = workbook;
    const look = ['ColorScale', 'DataBar', 'IconSet'].includes(type) ? {} : { 'font.color': '#FF0000', 'font.bold': true, 'fill.color': '#FFFF00', 'border.EdgeTop.style': 'Continuous', 'border.EdgeTop.color': '#0000FF' };
    book.conditionalFormats.push({ id: '{1}', type, sheetId: at('A1').sheetId, areas: [at('B2:B4').area, at('C3').area], stopIfTrue: false, details: { ...details, ...look } });
    const [read, ...more] = (await fileTests.opened(await workbook.save())).book.conditionalFormats;
    expect(more).toEqual([]);
    expect(read).toMatchObject({ type, areas: [at('B2:B4').area, at('C3').area], details: { ...details, ...look } });
  });

  test('names, properties and custom XML', async () => {
    const workbook = await withSales();
    const { book, at } = workbook;
    fileTests.addName(book, undefined, '合计', '=SUM(Sheet1!$B$2:$B$4)', 'all of it');
    fileTests.addName(book, at('A1').sheetId, 'Own', at('C4'), undefined).visible = false;
    Object.assign(book.properties, { title: 'A & B', author: '李', company: 'Bikes', revision: 3 });
    for (const [key, value] of [['Text', 'x<y'], ['Number', 2.5], ['Flag', true]] as const) book.customProperties.set(key.toLowerCase(), { key, value });
    book.xmlParts.push({ id: '{0000000A-0000-4000-8000-000000000000}', xml: '<a xmlns="urn:b">1 &lt; 2</a>' });
    const again = await staysSame(workbook);
    expect(again.book.names.map(({ name, comment, visible }) => [name, comment, visible])).toEqual([['合计', 'all of it', true], ['Own', '', false]]);
    expect(again.book.customProperties).toEqual(book.customProperties);
    again.book.xmlParts.splice(0, 1);
    expect(Object.keys(partsOf(await again.save())).filter((name) => name.startsWith('customXml'))).toEqual([]);
    const read = await throughExcelJs(await workbook.save());
    expect([read.title, read.creator, read.company]).toEqual(['A & B', '李', 'Bikes']);
  });

  test('a formula of a function that nobody has keeps the value it had, and its formula', async () => {
    const made = new ExcelJS.Workbook();
    const sheet = made.addWorksheet('S');
    sheet.getCell('A1').value = { formula: 'NOBODY(1)', result: 42 };
    sheet.getCell('A2').value = { formula: 'A1*2', result: 84 };
    const bytes = new Uint8Array(await made.xlsx.writeBuffer());
    const { values, formulas, save, at } = await fileTests.opened(bytes);
    expect([values('A1:A2'), formulas('A1:A2')]).toEqual([[[42], [84]], [['=NOBODY(1)'], ['=A1*2']]]);
    expect(Buffer.compare(Buffer.from(await save()), Buffer.from(bytes))).toBe(0);
    fileTests.writeRange(at('A1'), [[5]]);
    const again = await throughExcelJs(await save());
    expect([again.worksheets[0]?.getCell('A1').value, again.worksheets[0]?.getCell('A2').value]).toEqual([5, { formula: 'A1*2', result: 10 }]);
  });
});
