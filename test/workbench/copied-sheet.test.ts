/** @jest-environment ./test/workbench/host-environment.ts */
import { codeOf, onSample, read, withSample } from './sheet-at-hand';

const copied = <T>(make: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>, look: (copy: Excel.Worksheet, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
  withSample(async (sheet, context) => {
    const { names, worksheets } = context.workbook;
    worksheets.getItemOrNullObject('Sample (2)').delete();
    names.load('items');
    await context.sync();
    names.items.forEach((name) => name.delete());
    await make(sheet, context);
    await context.sync();
    return look(sheet.copy('After', sheet), sheet);
  });

const values = async (range: Excel.Range): Promise<unknown> => read(range, 'values');

describe('A copied sheet', () => {
  test('brings its charts, which draw from the cells of the copy', async () => {
    await copied((sheet, context) => {
      sheet.getRange('A1:B3').values = [['Name', 'Score'], ['Li', 1], ['Wang', 2]];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'));
      chart.name = 'Scores';
      chart.title.setFormula('=Sample!$B$1');
      chart.series.add('Other').setValues(context.workbook.worksheets.getFirst().getRange('A1:A2'));
    }, async (copy, sheet) => {
      const chart = copy.charts.getItem('Scores');
      const [own, others] = [chart.series.getItemAt(0).getDimensionValues('Values'), sheet.charts.getItem('Scores').series.getItemAt(0).getDimensionValues('Values')];
      const sources = [chart.series.getItemAt(0).getDimensionDataSourceString('Values'), chart.series.getItemAt(0).getDimensionDataSourceString('Categories'), chart.series.getItemAt(1).getDimensionDataSourceString('Values')];
      copy.getRange('B2').values = [[9]];
      chart.title.load('text');
      chart.load('name,left,top,width,height,id');
      const model = sheet.charts.getItem('Scores').load('name,left,top,width,height,id');
      const bothOnModel = sheet.charts.getCount();
      await copy.context.sync();
      expect(sources.map(({ value }) => value)).toEqual(["'Sample (2)'!B2:B3", "'Sample (2)'!A2:A3", 'Sheet1!A1:A2']);
      expect([own.value, others.value, bothOnModel.value]).toEqual([[1, 2], [1, 2], 1]);
      expect(chart.id).not.toBe(model.id);
      expect([chart.name, chart.left, chart.top, chart.width, chart.height]).toEqual([model.name, model.left, model.top, model.width, model.height]);
    });
    await host.open(await host.save());
    expect(await onSample(async (sheet) => {
      const series = sheet.context.workbook.worksheets.getItem('Sample (2)').charts.getItem('Scores').series.getItemAt(0).load('name');
      const [source, drawn] = [series.getDimensionDataSourceString('Values'), series.getDimensionValues('Values')];
      await sheet.context.sync();
      return [series.name, source.value, drawn.value];
    })).toEqual(['Score', "'Sample (2)'!B2:B3", [9, 2]]);
  });

  test('is protected like its model', async () => {
    expect(await copied((sheet) => sheet.protection.protect({ allowSort: true }, 'secret'), async (copy) => {
      copy.protection.load('protected,options');
      await copy.context.sync();
      const found = [copy.protection.protected, copy.protection.options.allowSort];
      copy.protection.unprotect('secret');
      return found;
    })).toEqual([true, true]);
    expect(await codeOf((sheet) => sheet.protection.unprotect('secret'))).toBe('none');
  });

  test('brings what lies at its cells and how it is looked at and printed, each for itself', async () => {
    await copied((sheet) => {
      sheet.getRange('A1').hyperlink = { address: 'https://example.org', textToDisplay: 'there' };
      sheet.getRange('A2').dataValidation.rule = { list: { source: 'a,b', inCellDropDown: true } };
      sheet.getRange('A3').conditionalFormats.add('Custom').custom.rule.formula = '=A3>1';
      sheet.getRange('5:6').rowHidden = true;
      sheet.getRange('3:4').group('ByRows');
      sheet.getRange('A8:B9').merge();
      sheet.tabColor = '#FF0000';
      sheet.showGridlines = false;
      sheet.freezePanes.freezeRows(1);
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.setPrintTitleRows('$1:$1');
      sheet.pageLayout.setPrintArea('A1:B9');
      sheet.horizontalPageBreaks.add('A5');
      sheet.getRange('D1:D3').values = [['x'], [1], [2]];
      sheet.autoFilter.apply(sheet.getRange('D1:D3'));
    }, async (copy, sheet) => {
      const [link, list, hidden, frozen, titles, area, filter] = [
        copy.getRange('A1').load('hyperlink'), copy.getRange('A2').dataValidation.load('rule'), copy.getRange('A5').load('rowHidden'), copy.freezePanes.getLocation().load('address'),
        copy.pageLayout.getPrintTitleRows().load('address'), copy.pageLayout.getPrintArea().load('address'), copy.autoFilter.getRange().load('address'),
      ];
      copy.load('tabColor,showGridlines,pageLayout/orientation');
      copy.horizontalPageBreaks.load('items');
      const formats = copy.getRange('A3').conditionalFormats.getCount();
      copy.getRange('1:1').insert('Down');
      const [model, modelTitles] = [sheet.autoFilter.getRange().load('address'), sheet.pageLayout.getPrintTitleRows().load('address')];
      await copy.context.sync();
      expect([link.hyperlink.address, list.rule, hidden.rowHidden, formats.value, copy.tabColor, copy.showGridlines, copy.pageLayout.orientation, copy.horizontalPageBreaks.items.length]).toEqual(
        ['https://example.org', { list: { source: 'a,b', inCellDropDown: true } }, true, 1, '#FF0000', false, 'Landscape', 1]);
      expect([frozen, titles, area, filter, model, modelTitles].map(({ address }) => address)).toEqual(
        ["'Sample (2)'!1:1", "'Sample (2)'!1:1", "'Sample (2)'!A1:B9", "'Sample (2)'!D1:D3", 'Sample!D1:D3', 'Sample!1:1']);
    });
  });

  test('tables get names of their own; formulas follow them, texts do not', async () => {
    const found = await copied(async (sheet, context) => {
      sheet.getRange('A1:C3').values = [['Name', 'Score', 'Twice'], ['Li', 1, ''], ['Wang', 2, '']];
      const table = sheet.tables.add('A1:C3', true);
      table.name = '成绩';
      await context.sync();
      sheet.getRange('C2:C3').formulas = [['=[@Score]*2'], ['=[@Score]*2']];
      sheet.getRange('E1:E2').formulas = [['=SUM(成绩[Score])'], ['="成绩[Score]: "&COUNT(成绩[Score])']];
      table.showTotals = true;
    }, async (copy, sheet) => {
      copy.getRange('B2').values = [[10]];
      copy.tables.load('items/name');
      await copy.context.sync();
      return [copy.tables.items.map(({ name }) => name), await read(copy.getRange('C2:E3'), 'formulas'), await values(copy.getRange('C2:C3')), await values(copy.getRange('E1:E2')), await values(sheet.getRange('E1:E2'))];
    });
    expect(found).toEqual([
      ['成绩1'], [['=[@Score]*2', '', '="成绩[Score]: "&COUNT(成绩1[Score])'], ['=[@Score]*2', '', '']], [[20], [4]], [[12], ['成绩[Score]: 2']], [[3], ['成绩[Score]: 2']],
    ]);
  });

  test('is gone without a trace when it is taken back', async () => {
    await copied((sheet) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.charts.add('Line', sheet.getRange('A1:A3'));
      sheet.getRange('A2').dataValidation.rule = { list: { source: 'a,b', inCellDropDown: true } };
    }, async (copy) => { await copy.context.sync(); });
    const { book } = host;
    const counts = (): readonly number[] => [book.charts, book.validations].map(({ length }) => length);
    const after = counts();
    book.history.undo();
    expect(counts()).toEqual(after.map((count) => count - 1));
    book.history.redo();
    expect(counts()).toEqual(after);
    expect(await onSample(async (sheet) => values(sheet.context.workbook.worksheets.getItem('Sample (2)').getRange('A1:A3')))).toEqual([[1], [2], [3]]);
  });
});
