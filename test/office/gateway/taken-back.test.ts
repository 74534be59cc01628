/**
 * @jest-environment ./test/office/gateway/gateway-environment.ts
 */
/// <reference types="office-js" />
import type { Plan } from '../../../src/workbook/edit';
import { fileText } from './file-text';
import { excel, form, long, readNow, table, withEarlierRun } from './workbook-at-hand';

const update: Plan = [...table('考核结果', [7, 8, 9, 10], 'clear-sheet'), ...form('王伟', 30, 'clear-sheet'), ...long('长一', 4.2), ...form('李娜', 4, 'add-sheet')];

type Decorate = (on: Excel.Worksheet, workbook: Excel.Workbook) => void;

const decorations: Readonly<Record<string, Decorate>> = {
  'nothing': () => undefined,
  'prompts, alerts and blanks of validation': (on) => {
    const one = on.getRange('B3').dataValidation;
    one.prompt = { title: '得分', message: '请填写 1 到 5', showPrompt: true };
    one.errorAlert = { title: '错误', message: '超出范围', showAlert: true, style: 'Warning' };
    one.ignoreBlanks = false;
    const other = on.getRange('A3').dataValidation;
    other.rule = { list: { inCellDropDown: false, source: '甲,乙' } };
    other.prompt = { title: '', message: '选一个', showPrompt: false };
    other.errorAlert = { title: '', message: '', showAlert: false, style: 'Information' };
  },
  'a prompt without a rule': (on) => { on.getRange('A4').dataValidation.prompt = { title: 't', message: 'm', showPrompt: true }; },
  'validation below and beside what is used': (on) => { on.getRange('B6:B90').dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: 'Between' } }; on.getRange('D:D').dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } }; },
  'formats of empty cells around': (on) => { on.getRange('D2').format.fill.color = '#123456'; on.getRange('A8').format.font.bold = true; },
  'the format of a whole column': (on) => { on.getRange('F:F').format.fill.color = '#FFEE00'; },
  'the format of a whole row': (on) => { on.getRange('7:7').format.fill.color = '#FFEE00'; },
  'formats in the used cells': (on) => { const { format } = on.getRange('A2'); format.font.name = 'Arial'; format.font.underline = 'Double'; format.font.strikethrough = true; format.textOrientation = 45; format.shrinkToFit = true; format.borders.getItem('DiagonalDown').style = 'Dash'; on.getRange('B3').format.protection.formulaHidden = true; on.getRange('B4').style = 'Good'; },
  'widths and heights': (on) => { on.getRange('B:B').format.columnWidth = 123; on.getRange('E:E').format.columnWidth = 200; on.getRange('3:3').format.rowHeight = 50; on.getRange('30:30').format.rowHeight = 60; },
  'hidden rows and columns': (on) => { on.getRange('3:3').rowHidden = true; on.getRange('9:10').rowHidden = true; on.getRange('B:B').columnHidden = true; on.getRange('G:G').columnHidden = true; },
  'merged cells beyond what is used': (on) => { on.getRange('D5:E6').merge(); on.getRange('A4:A4').values = [['x']]; },
  hyperlinks: (on) => { on.getRange('A3').hyperlink = { address: 'https://example.com/', textToDisplay: '欠费率', screenTip: 'tip' }; on.getRange('D4').hyperlink = { documentReference: 'A1', textToDisplay: 'x' }; },
  'number formats': (on) => { on.getRange('B3').numberFormat = [['0.00‰']]; on.getRange('D9').numberFormat = [['yyyy-mm-dd']]; },
  'frozen panes': (on) => { on.freezePanes.freezeAt(on.getRange('A1:A2')); },
  'a tab colour': (on) => { on.tabColor = '#FF0000'; },
  'gridlines and headings': (on) => { on.showGridlines = false; on.showHeadings = false; },
  'names of the sheet': (on) => { on.names.add('本表', on.getRange('A1')); },
  'grouped rows': (on) => { on.getRange('2:3').group('ByRows'); on.getRange('B:B').group('ByColumns'); },
  'page set-up': ({ pageLayout }) => {
    pageLayout.blackAndWhite = true; pageLayout.centerVertically = true; pageLayout.draftMode = true; pageLayout.firstPageNumber = 3; pageLayout.printComments = 'EndSheet'; pageLayout.printErrors = 'Dash'; pageLayout.printGridlines = true; pageLayout.printHeadings = true; pageLayout.printOrder = 'OverThenDown';
    pageLayout.setPrintTitleColumns('A:A'); pageLayout.setPrintTitleRows('1:2');
    const all = pageLayout.headersFooters; all.defaultForAllPages.centerHeader = '机密'; all.defaultForAllPages.leftHeader = 'L'; all.defaultForAllPages.rightHeader = 'R'; all.useSheetMargins = false; all.useSheetScale = false;
  },
  'other headers on the first and even pages': ({ pageLayout: { headersFooters } }) => { headersFooters.state = 'FirstOddAndEven'; headersFooters.firstPage.centerFooter = 'first'; headersFooters.evenPages.leftFooter = 'even'; },
  'a print area of several parts': ({ pageLayout }) => { pageLayout.setPrintArea('A1:B2'); },
  'page breaks': (on) => { on.horizontalPageBreaks.add('A3'); on.verticalPageBreaks.add('B1'); },
  'comments': (on, workbook) => { workbook.comments.add(on.getRange('B3'), '请核对'); },
};

const results = (on: Excel.Worksheet): Excel.Table => on.tables.getItem('KaoheResults');

const tableDecorations: Readonly<Record<string, Decorate>> = {
  'a filter': (on) => { results(on).columns.getItem('总分').filter.applyValuesFilter(['2']); },
  'a filter and a sort': (on) => { results(on).sort.apply([{ key: 1, ascending: false }]); results(on).columns.getItem('总分').filter.applyCustomFilter('>1'); },
  'looks of its own': (on) => { const table = results(on); table.style = 'TableStyleMedium9'; table.showBandedColumns = true; table.highlightFirstColumn = true; table.highlightLastColumn = true; table.showFilterButton = false; },
  'a row of totals': (on) => { results(on).showTotals = true; },
  'a column of their own': (on) => { results(on).columns.add(undefined, [['备注'], ['好'], [''], ['=[@总分]*2']]); },
  'a table of their own beside it': (on) => { on.getRange('E1:F2').values = [['甲', '乙'], [1, 2]]; const own = on.tables.add('E1:F2', true); own.name = '自己的表'; },
  'a sum by the names of the table': (on) => { on.getRange('D1').formulas = [['=SUM(KaoheResults[总分])']]; },
  'a chart of their own': (on) => { on.charts.add('Pie', on.getRange('A1:B4')).name = '自己的图'; },
  'a filter of a sheet': (on) => { on.getRange('D1:D3').values = [['x'], [1], [2]]; on.autoFilter.apply(on.getRange('D1:D3'), 0, { filterOn: 'Values', values: ['1'] }); },
};

const decorate = (sheet: string, how: Decorate): Promise<void> => Excel.run(async (context) => {
  how(context.workbook.worksheets.getItem(sheet), context.workbook);
  await context.sync();
});

/** The update is stopped after its first request, which wrote to the sheets that were there. */
const takenBack = async (): Promise<void> => {
  const cancel = new AbortController();
  const outcome = await excel.apply(update, await readNow(), 'ask', { signal: cancel.signal, onProgress: () => cancel.abort() });
  if (outcome.kind !== 'interrupted') throw new Error(JSON.stringify(outcome));
  expect(outcome.interrupted).toMatchObject({ finished: ['考核结果', '王伟', '长一'], mayLoseFormats: [] });
  expect(await outcome.takeBack({})).toMatchObject({ kind: 'applied' });
};

afterEach(() => host.faults.clear());

describe('A sheet of ours that people went on with is as it was, part by part of the file, once an update is taken back', () => {
  test.each(Object.entries(decorations))('a form: %s', async (_, how) => {
    await withEarlierRun();
    await decorate('王伟', how);
    const before = await fileText();
    await takenBack();
    expect(await fileText()).toBe(before);
  }, 60_000);

  test.each(Object.entries(tableDecorations))('the table of results: %s', async (_, how) => {
    await withEarlierRun();
    await decorate('考核结果', how);
    const before = await fileText();
    await takenBack();
    expect(await fileText()).toBe(before);
  }, 60_000);
});
