/** @jest-environment ./test/workbench/host-environment.ts */
import { read } from '../sheet-at-hand';
import { holds, members, refused } from './holds';

/** A1 and C3, as a person chooses them with Ctrl. */
const choose = (sheetId: string): void => {
  host.book.selection = { sheetId, areas: [{ top: 0, left: 0, bottom: 0, right: 0 }, { top: 2, left: 2, bottom: 2, right: 2 }] };
};

holds('Workbook', [
  ['several chosen areas are no range: InvalidSelection', async (sheet, context) => {
    choose(await read(sheet, 'id'));
    return read(context.workbook.getSelectedRange(), 'address');
  }, refused('InvalidSelection')],
  ['several chosen areas are areas', async (sheet, context) => {
    choose(await read(sheet, 'id'));
    return read(context.workbook.getSelectedRanges(), 'address');
  }, 'Sample!A1, Sample!C3'],
  ['the active cell is one', async (sheet, context) => {
    sheet.getRange('B2:D5').select();
    return read(context.workbook.getActiveCell(), 'address');
  }, 'Sample!B2'],
  ['has a name, and can be written', (_, context) => members(context.workbook, 'name', 'readOnly'), ['Book1.xlsx', false]],
  ['without an active chart: ItemNotFound', (_, context) => read(context.workbook.getActiveChart(), 'name'), refused('ItemNotFound')],
  ['the switch of AutoSave can be listened to, and stays off', async (_, context) => {
    const handler = context.workbook.onAutoSaveSettingChanged.add(async () => undefined);
    await context.sync();
    handler.remove();
    return read(context.workbook, 'autoSave');
  }, false],
  ['is dirty after an edit', async (sheet, context) => {
    context.workbook.isDirty = false;
    sheet.getRange('A1').values = [[1]];
    return read(context.workbook, 'isDirty');
  }, true],
  ['tables of all sheets', async (sheet, context) => {
    sheet.tables.add('A1:B3', true).name = 'Everywhere';
    return read(context.workbook.tables.getItem('Everywhere'), 'name');
  }, 'Everywhere'],
  ['events can be switched off', async (_, context) => {
    context.runtime.enableEvents = false;
    const off = await read(context.runtime, 'enableEvents');
    context.runtime.enableEvents = true;
    return [off, await read(context.runtime, 'enableEvents')];
  }, [false, true]],
]);

holds('Requests', [
  ['what comes before a failure stays, what comes after is not done', async (sheet, context) => {
    sheet.getRange('A1').values = [['before']];
    context.workbook.worksheets.getItem('Nowhere').activate();
    sheet.getRange('A2').values = [['after']];
    await context.sync().catch(() => undefined);
    return read(sheet.getRange('A1:A2'), 'values');
  }, [['before'], ['']]],
  ['an error names place and statement', async (sheet, context) => {
    context.workbook.worksheets.getItem('Nowhere').activate();
    const { code, debugInfo } = await context.sync().then(() => { throw new Error('no error'); }, (error: OfficeExtension.Error) => error);
    return [code, debugInfo.errorLocation, (debugInfo as { statement?: string }).statement?.includes('getItem')];
  }, ['ItemNotFound', 'WorksheetCollection.getItem', true]],
  ['traces before the failure are told', async (_, context) => {
    context.trace('one');
    context.workbook.worksheets.getItem('Nowhere').activate();
    context.trace('two');
    return context.sync().then(() => 'no error', (error: OfficeExtension.Error) => error.traceMessages);
  }, ['one']],
  ['a value that was not loaded cannot be read', (sheet) => {
    try {
      return sheet.getRange('A1').values;
    } catch (error) {
      return (error as OfficeExtension.Error).code;
    }
  }, 'PropertyNotLoaded'],
  ['set is the same as setting one by one', async (sheet) => {
    sheet.getRange('A1').set({ values: [[4]], format: { font: { bold: true } } });
    return [await read(sheet.getRange('A1'), 'values'), await read(sheet.getRange('A1').format.font, 'bold')];
  }, [[[4]], true]],
  ['top and skip page through a collection', async (sheet, context) => {
    for (const address of ['A1', 'C1', 'E1']) sheet.tables.add(`${address}:${address.replace('1', '2')}`, true);
    const tables = sheet.tables.load({ select: 'name', top: 1, skip: 1 } as never);
    await context.sync();
    return tables.items.length;
  }, 1],
  ['an object that nobody keeps cannot be used in a later run', async (sheet) => {
    const range = sheet.getRange('A1');
    await sheet.context.sync();
    const code = await Excel.run(async (other) => {
      (range as unknown as { context: Excel.RequestContext }).context = other;
      range.load('values');
      await other.sync();
      return 'none';
    }).catch((error: OfficeExtension.Error) => error.code);
    return code !== 'none';
  }, true],
]);
