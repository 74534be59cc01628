/**
 * @jest-environment ./test/office/gateway/gateway-environment.ts
 */
/// <reference types="office-js" />
import { excelHost } from '../../../src/office/gateway/excel-host';
import type { Plan } from '../../../src/workbook/edit';
import type { WorkbookGrid } from '../../../src/workbook/grid';
import { everyEdit } from '../../xlsx/every-edit';
import { emptyBook, openFresh } from './open-fresh';
import { roundTripsOf } from './round-trips';
import { said } from './said';

const excel = excelHost();

const readNow = async (): Promise<WorkbookGrid> => {
  const outcome = await excel.read();
  if (outcome.kind !== 'read') throw new Error(JSON.stringify(outcome));
  return outcome.workbook;
};

const applied = async (plan: Plan): Promise<void> => {
  const outcome = await excel.apply(plan, await readNow());
  if (outcome.kind !== 'applied') throw new Error(JSON.stringify(outcome));
};

/** Each host has its own way to call the table on a copied sheet; an open workbook has a sheet from the beginning. */
const withoutNamesOfCopies = ({ sheets, names }: ReturnType<typeof said>) => ({
  names, sheets: sheets.filter(({ name }) => !name.startsWith('Fresh')).map((sheet) => ({ ...sheet, tables: sheet.name.endsWith(')') ? sheet.tables.map(({ area, columns }) => ({ area, columns })) : sheet.tables })),
});

/** A sheet as Excel tells of it. */
const looked = <T>(name: string, look: (sheet: Excel.Worksheet) => () => T): Promise<T> => Excel.run(async (context) => {
  const answer = look(context.workbook.worksheets.getItem(name));
  await context.sync();
  return answer();
});

describe('A plan does the same in Excel as in a file', () => {
  test('every kind of edit', async () => {
    await emptyBook();
    const basis = await readNow();
    const { result, count } = await roundTripsOf(() => excel.apply(everyEdit, basis));
    expect(result).toMatchObject({ kind: 'applied' });
    expect(count).toBeLessThanOrEqual(3);
    const expected = said(files.read(files.apply(everyEdit)));
    expect(withoutNamesOfCopies(said(await readNow()))).toEqual(withoutNamesOfCopies(expected));
    expect(withoutNamesOfCopies(said(await savedWorkbook()))).toEqual(withoutNamesOfCopies(expected));
  });

  test('looks, sizes, rules and how it prints', async () => {
    const seen = await looked('考核表', (sheet) => {
      const [title, table, free, tall] = [sheet.getRange('A1:D1'), sheet.getRange('A3:D5'), sheet.getRange('B4'), sheet.getRange('B2')];
      title.load('format/rowHeight,format/horizontalAlignment,format/verticalAlignment,format/font/bold,format/font/size,format/font/name,format/font/color,format/fill/color');
      table.load('format/wrapText,format/columnWidth');
      const edge = table.format.borders.getItem('InsideHorizontal');
      edge.load('style');
      free.load('format/protection/locked,format/font/italic');
      free.dataValidation.load('rule,errorAlert');
      tall.dataValidation.load('rule');
      const widths = ['A:A', 'B:B', 'C:C'].map((address) => { const range = sheet.getRange(address); range.load('format/columnWidth'); return range; });
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('address');
      const { pageLayout } = sheet;
      pageLayout.load('paperSize,orientation,zoom,centerHorizontally,topMargin');
      const area = pageLayout.getPrintAreaOrNullObject();
      area.load('address');
      const footer = pageLayout.headersFooters.defaultForAllPages;
      footer.load('rightFooter,leftFooter');
      sheet.load('tabColor');
      return () => ({
        title: title.format.toJSON(), wrap: table.format.wrapText, edge: edge.style, free: [free.format.protection.locked, free.format.font.italic],
        rule: free.dataValidation.rule.decimal, alert: free.dataValidation.errorAlert.message, list: tall.dataValidation.rule.list?.source,
        widths: widths.map(({ format }) => format.columnWidth), frozen: frozen.address, page: pageLayout.toJSON(), area: area.address, footer: footer.rightFooter, tab: sheet.tabColor,
      });
    });
    expect(seen).toMatchObject({
      title: { rowHeight: 32, horizontalAlignment: 'Center', verticalAlignment: 'Center', font: { bold: true, size: 16, name: '微软雅黑', color: '#112233' }, fill: { color: '#DDEEFF' } },
      wrap: true, edge: 'Continuous', free: [false, true], alert: '0 到 1 之间的比率，例如 4.2‰', list: '王伟,李"娜"',
      frozen: '考核表!A1:A3', area: '考核表!A1:D6', footer: '&8第 &P 页', tab: '#1F6FEB',
      page: { paperSize: 'A4', orientation: 'Portrait', centerHorizontally: true, topMargin: 36, zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 } },
    });
    expect(seen.rule).toMatchObject({ operator: 'Between' });
    expect(seen.widths[0]).toBeCloseTo((16 * 7 + 5) * 0.75, 1);
    expect(seen.widths[1]).toBe(48);
  });

  test('charts', async () => {
    const chartsOn = (sheets: readonly string[]) => Excel.run(async (context) => {
      // Rows of wrapped texts are fitted when a file is opened: where a chart stands is counted from the row it stands at.
      const all = sheets.map((name) => context.workbook.worksheets.getItem(name)).map((sheet) => ({ charts: sheet.charts, from: sheet.getRange('A8').load('top') }));
      for (const { charts } of all) charts.load('items/name,items/chartType,items/left,items/top,items/width,items/height,items/title/text,items/legend/visible,items/axes/valueAxis/minimum,items/axes/valueAxis/visible,items/series/items/name,items/series/items/gapWidth,items/series/items/hasDataLabels');
      await context.sync();
      return all.map(({ charts: { items }, from }) => items.map((chart) => ({
        name: chart.name, type: chart.chartType, box: [chart.left, chart.top - from.top, chart.width, chart.height].map((points) => Math.round(points / 10)), title: chart.title.text, legend: chart.legend.visible,
        axis: [chart.axes.valueAxis.minimum, chart.axes.valueAxis.visible], series: chart.series.items.map(({ name, gapWidth, hasDataLabels }) => [name, gapWidth, hasDataLabels]),
      })));
    });
    const live = await chartsOn(['考核表', '旧']);
    expect(live.map(({ length }) => length)).toEqual([1, 0]);
    expect(live[0]?.[0]).toMatchObject({
      name: '得分图', type: 'ColumnClustered', title: '结果 & 得分', legend: true, axis: [0, false], series: [['权重', 60, true], ['得分', 60, true]],
    });
    await openFresh(files.apply(everyEdit));
    expect(await chartsOn(['考核表'])).toEqual(live.slice(0, 1));
  });

  test('texts stay texts, whatever they look like', async () => {
    await emptyBook();
    const texts = ['=1+1', '+86 10', '-', '@x', "'quoted'", '007', '2002-11-05', '12%', '1/2', 'TRUE', '#N/A', '3 Nov', '1e5', '２０', '4.2‰', '2026 年第 3 季度', '￥5', 'Nov 2026', '  两端空格  '];
    await applied([{ kind: 'add-sheet', sheet: '文本' }, { kind: 'write', sheet: '文本', row: 0, column: 0, cells: texts.map((text) => [{ text }]) }]);
    const sheet = (await readNow()).sheets.find(({ name }) => name === '文本');
    expect(sheet?.values.map(([value]) => value)).toEqual(texts);
    expect(sheet?.formulas.size).toBe(0);
  });
});
