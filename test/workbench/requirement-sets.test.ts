/**
 * @jest-environment ./test/workbench/host-environment.ts
 * @workbench-excel-api 1.4
 */
/// <reference types="office-js" />
import { readFileSync } from 'node:fs';
import { lacksAbove, readMemberSets } from '../../src/workbench/rich-api/requirement-sets';
import { codeOf, onSample, read, withSample } from './sheet-at-hand';

const sets = readMemberSets(readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8'));

beforeAll(() => withSample((sheet) => {
  sheet.getRange('A1:B2').values = [['Name', 'Score'], ['Li', 3]];
  sheet.tables.add('A1:B2', true).name = 'Scores';
}));

describe('The sets of members, from the declarations', () => {
  test.each([
    ['Range.values', 1], ['Range.sort', 2], ['Range.hyperlink', 7], ['Worksheet.onChanged', 7], ['Workbook.comments', 10], ['Worksheet.tabId', 14], ['Worksheet.onNameChanged', 17],
  ])('%s needs 1.%i', (member, version) => { expect(sets.get(member)?.from).toBe(version); });

  test('some can be read before they can be set', () => {
    expect([sets.get('Worksheet.visibility'), sets.get('TableColumn.name'), sets.get('Application.calculationMode')]).toEqual([{ from: 1, settable: 2 }, { from: 1, settable: 4 }, { from: 1, settable: 8 }]);
  });

  test('members of no numbered set are in none, those of the client alone in all', () => {
    const lacks = lacksAbove(sets, 99);
    expect([lacks('TableRowCollection', 'DeleteRows', 'call'), lacks('Worksheet', '_GetSheetById', 'call')]).toEqual([true, false]);
  });
});

describe('A host of ExcelApi 1.4', () => {
  test('says so', () => {
    expect([Office.context.requirements.isSetSupported('ExcelApi', '1.4'), Office.context.requirements.isSetSupported('ExcelApi', '1.5')]).toEqual([true, false]);
  });

  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ['range.style', (sheet) => sheet.getRange('A1').load('style')],
    ['range.hyperlink =', (sheet) => { sheet.getRange('A1').hyperlink = { address: 'https://example.org' }; }],
    ['range.conditionalFormats', (sheet) => sheet.getRange('A1').conditionalFormats.clearAll()],
    ['range.getAbsoluteResizedRange', (sheet) => sheet.getRange('A1').getAbsoluteResizedRange(2, 2).load('address')],
    ['format.textOrientation =', (sheet) => { sheet.getRange('A1').format.textOrientation = 45; }],
    ['sheet.freezePanes', (sheet) => sheet.freezePanes.freezeRows(1)],
    ['sheet.onChanged', (sheet) => sheet.onChanged.add(async () => undefined)],
    ['workbook.comments', (_, context) => context.workbook.comments.add('Sample!A1', 'text')],
    ['worksheets.getFirst', (_, context) => context.workbook.worksheets.getFirst().load('name')],
    ['calculationMode =', (_, context) => { context.workbook.application.calculationMode = 'Manual'; }],
    ['customXmlParts', (_, context) => context.workbook.customXmlParts.add('<a/>')],
  ])('%s is ApiNotFound', async (_, work) => { expect(await codeOf(work)).toBe('ApiNotFound'); });

  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ['values, formats, names, tables', (sheet, context) => {
      sheet.getRange('D1').values = [[1]];
      sheet.getRange('D1').format.fill.color = 'red';
      sheet.tables.getItem('Scores').rows.add(undefined, [['Wang', 4]]);
      context.workbook.names.add('Top', sheet.getRange('A1'));
    }],
    ['hiding a sheet', (sheet) => {
      sheet.visibility = 'Hidden';
      sheet.visibility = 'Visible';
    }],
    ['settings', (_, context) => context.workbook.settings.add('key', 'value')],
  ])('%s work', async (_, work) => { expect(await codeOf(work)).toBe('none'); });

  test('load without names loads what there is', async () => {
    await onSample(async (sheet, context) => {
      const range = sheet.getRange('A1:B1').load();
      await context.sync();
      expect([range.values, range.rowHidden]).toEqual([[['Name', 'Score']], false]);
      expect(() => range.style).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });

  test('reading the calculation mode needs 1.1 only', async () => {
    expect(await onSample((_, context) => read(context.workbook.application, 'calculationMode'))).toBe('Automatic');
  });
});
