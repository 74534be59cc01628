/** @jest-environment ./test/workbench/host-environment.ts */
import { read } from '../sheet-at-hand';
import { holds } from './holds';

type Heard = Record<string, unknown>;

/** What a handler hears of some work, once everything is quiet. */
const hears = async (context: Excel.RequestContext, add: (handler: (event: unknown) => Promise<void>) => OfficeExtension.EventHandlerResult<unknown>, work: () => unknown): Promise<Heard[]> => {
  const heard: Heard[] = [];
  const handler = add(async (event) => { heard.push(event as Heard); });
  await context.sync();
  await work();
  await context.sync();
  await host.idle();
  handler.remove();
  await context.sync();
  return heard;
};

const made = (sheet: Excel.Worksheet): Excel.Table => {
  const table = sheet.tables.add('B2:C4', true);
  table.getRange().values = [['Name', 'Score'], ['b', 2], ['a', 1]];
  table.name = 'Marks';
  return table;
};

holds('Events of a worksheet', [
  ['a single cell tells what was there before and after', async (sheet, context) => {
    sheet.getRange('A1').values = [['old']];
    const [event] = await hears(context, (handler) => sheet.onChanged.add(handler), () => { sheet.getRange('A1').values = [['new']]; });
    return [event?.['address'], event?.['changeType'], event?.['source'], event?.['triggerSource'], (event?.['details'] as Heard)['valueBefore'], (event?.['details'] as Heard)['valueAfter']];
  }, ['A1', 'RangeEdited', 'Local', 'ThisLocalAddin', 'old', 'new']],
  ['several cells tell no details', async (sheet, context) => {
    const [event] = await hears(context, (handler) => sheet.onChanged.add(handler), () => { sheet.getRange('A1:B1').values = [[1, 2]]; });
    return event?.['details'];
  }, undefined],
  ['two writes of one batch are two events', async (sheet, context) => (await hears(context, (handler) => sheet.onChanged.add(handler), () => {
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('C5').values = [[2]];
  })).map(({ address }) => address), ['A1', 'C5']],
  ['recalculated cells are no edit', async (sheet, context) => {
    sheet.getRange('A1:B1').formulas = [[1, '=A1*2']];
    return (await hears(context, (handler) => sheet.onChanged.add(handler), () => { sheet.getRange('A1').values = [[2]]; })).map(({ address }) => address);
  }, ['A1']],
  ['onCalculated tells that there was a calculation', async (sheet, context) => {
    sheet.getRange('A1:B1').formulas = [[1, '=A1*2']];
    await context.sync();
    return (await hears(context, (handler) => sheet.onCalculated.add(handler), () => { sheet.getRange('A1').values = [[2]]; })).length > 0;
  }, true],
  ['inserted and deleted rows, columns and cells have names of their own', async (sheet, context) => (await hears(context, (handler) => sheet.onChanged.add(handler), () => {
    sheet.getRange('2:2').insert('Down');
    sheet.getRange('B:B').insert('Right');
    sheet.getRange('A1').insert('Down');
    sheet.getRange('2:2').delete('Up');
    sheet.getRange('B:B').delete('Left');
    sheet.getRange('A1').delete('Up');
  })).map(({ changeType }) => changeType), ['RowInserted', 'ColumnInserted', 'CellInserted', 'RowDeleted', 'ColumnDeleted', 'CellDeleted']],
  ['an insertion tells one direction', async (sheet, context) => {
    const [event] = await hears(context, (handler) => sheet.onChanged.add(handler), () => { sheet.getRange('A1').insert('Down'); });
    const state = event?.['changeDirectionState'] as Heard;
    return [state['insertShiftDirection'], state['deleteShiftDirection'] ?? null];
  }, ['Down', null]],
  ['a format is told by onFormatChanged', async (sheet, context) => (await hears(context, (handler) => sheet.onFormatChanged.add(handler), () => { sheet.getRange('B2').format.fill.color = 'red'; })).map(({ address }) => address), ['B2']],
  ['a chosen range is told', async (sheet, context) => (await hears(context, (handler) => sheet.onSelectionChanged.add(handler), () => sheet.getRange('B2:C3').select())).map(({ address }) => address), ['B2:C3']],
  ['protection is told', async (sheet, context) => (await hears(context, (handler) => sheet.onProtectionChanged.add(handler), () => sheet.protection.protect())).map(({ isProtected }) => isProtected), [true]],
  ['hidden rows are told', async (sheet, context) => (await hears(context, (handler) => sheet.onRowHiddenChanged.add(handler), () => { sheet.getRange('2:3').rowHidden = true; })).map(({ address, changeType }) => [address, changeType]), [['2:3', 'Hidden']]],
  ['a removed handler hears nothing', async (sheet, context) => {
    const heard: unknown[] = [];
    const handler = sheet.onChanged.add(async (event) => { heard.push(event); });
    await context.sync();
    handler.remove();
    await context.sync();
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    await host.idle();
    return heard.length;
  }, 0],
  ['events switched off are not told later', async (sheet, context) => (await hears(context, (handler) => sheet.onChanged.add(handler), async () => {
    context.runtime.enableEvents = false;
    await context.sync();
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    await host.idle();
    context.runtime.enableEvents = true;
  })).length, 0],
  ['a co-author\'s edit is remote', async (sheet, context) => (await hears(context, (handler) => sheet.onChanged.add(handler), () => host.writeRemotely('Sample!A1', [[1]]))).map(({ source, triggerSource }) => [source, triggerSource]), [['Remote', 'Unknown']]],
]);

holds('Events of collections', [
  ['a sheet that is added, renamed, moved and deleted', async (_, context) => {
    const { worksheets } = context.workbook;
    const heard: string[] = [];
    const handlers = [
      worksheets.onAdded.add(async ({ type }) => { heard.push(type); }), worksheets.onDeleted.add(async ({ type }) => { heard.push(type); }),
      worksheets.onActivated.add(async ({ type }) => { heard.push(type); }),
    ];
    await context.sync();
    const added = worksheets.add('Another');
    added.activate();
    await context.sync();
    worksheets.getItem('Sample').activate();
    added.delete();
    await context.sync();
    await host.idle();
    handlers.forEach((handler) => handler.remove());
    await context.sync();
    return heard;
  }, ['WorksheetAdded', 'WorksheetActivated', 'WorksheetActivated', 'WorksheetDeleted']],
  ['a change of any sheet tells which', async (sheet, context) => {
    const [event] = await hears(context, (handler) => context.workbook.worksheets.onChanged.add(handler), () => { sheet.getRange('A1').values = [[1]]; });
    return event?.['worksheetId'] === await read(sheet, 'id');
  }, true],
  ['a table tells of changes in it', async (sheet, context) => {
    const table = made(sheet);
    const id = await read(table, 'id');
    const heard = await hears(context, (handler) => table.onChanged.add(handler), () => {
      sheet.getRange('B3').values = [['x']];
      sheet.getRange('F9').values = [['outside']];
    });
    return heard.map(({ address, tableId }) => [address, tableId === id]);
  }, [['B3', true]]],
  ['tables that are added and deleted', async (sheet, context) => {
    const added = await hears(context, (handler) => sheet.tables.onAdded.add(handler), () => { made(sheet); });
    const deleted = await hears(context, (handler) => sheet.tables.onDeleted.add(handler), () => context.workbook.tables.getItem('Marks').delete());
    return [added.length, deleted.map(({ tableName }) => tableName)];
  }, [1, ['Marks']]],
  ['comments: added, edited, deleted', async (_, context) => {
    const { comments } = context.workbook;
    const added = await hears(context, (handler) => comments.onAdded.add(handler as never) as never, () => { comments.add('Sample!A1', 'x'); });
    const changed = await hears(context, (handler) => comments.onChanged.add(handler as never) as never, () => { comments.getItemByCell('Sample!A1').content = 'y'; });
    const deleted = await hears(context, (handler) => comments.onDeleted.add(handler as never) as never, () => comments.getItemByCell('Sample!A1').delete());
    return [added.length, changed.map(({ changeType }) => changeType), deleted.length];
  }, [1, ['CommentEdited'], 1]],
  ['settings', async (_, context) => (await hears(context, (handler) => context.workbook.settings.onSettingsChanged.add(handler as never) as never, () => { context.workbook.settings.add('a', 1); })).length, 1],
]);
