/**
 * @jest-environment ./test/workbench/session/session-environment.ts
 */
import type { TestWindow } from './session-world';

let one: TestWindow;
let two: TestWindow;

beforeAll(async () => {
  one = await sessions.first('shared');
  two = await sessions.another('shared');
});

const run = (batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> => Excel.run(async (context) => {
  batch(context.workbook.worksheets.getItem('Sheet1'), context);
  await context.sync();
});

/** Both windows, after everything arrived. */
const same = async (): Promise<void> => {
  await sessions.settled();
  expect(stateOf(two.host)).toEqual(stateOf(one.host));
};

type Batch = Parameters<typeof run>[0];

/** Everything an add-in can do to a workbook, one batch after the other in one workbook. */
const batches: Readonly<Record<string, Batch>> = {
  'values and formulas': (sheet) => { sheet.getRange('A1:C4').values = [['Name', 'Result', 'Score'], ['Li', 4, '=B2*2'], ['Wang', 7, '=B3*2'], ['', '=SUM(B2:B3)', '=SUM(C2:C3)']]; },
  'a spill': (sheet) => { sheet.getRange('H1').formulas = [['=SEQUENCE(3)']]; },
  formats: (sheet) => { const { format } = sheet.getRange('A1:C1'); format.fill.color = '#ffff00'; format.font.bold = true; format.borders.getItem('EdgeBottom').style = 'Continuous'; format.columnWidth = 80; },
  'number formats': (sheet) => { sheet.getRange('B2:B3').numberFormat = [['0.0'], ['0.0']]; },
  merging: (sheet) => { sheet.getRange('E1:F2').merge(); },
  'a table': (sheet) => { const table = sheet.tables.add('A1:C3', true); table.name = 'Results'; table.rows.add(undefined, [['Sun', 9, 1]]); sheet.getRange('E5').formulas = [['=SUM(Results[Result])']]; },
  'a table renamed, a column renamed': (sheet) => { sheet.tables.getItem('Results').name = 'Outcome'; sheet.getRange('B1').values = [['Points']]; },
  'rows and columns': (sheet) => { sheet.getRange('2:3').insert('Down'); sheet.getRange('D:D').delete('Left'); sheet.getRange('3:3').rowHidden = true; },
  'cells inserted': (sheet) => { sheet.getRange('G1').insert('Down'); },
  validation: (sheet) => { sheet.getRange('B2:B3').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } }; },
  'conditional formats': (sheet) => { sheet.getRange('B2:C3').conditionalFormats.add('Custom').custom.rule.formula = '=B2>5'; },
  comments: (_, context) => { context.workbook.comments.add('Sheet1!A2', 'First').replies.add('Reply'); },
  names: (sheet, context) => { context.workbook.names.add('Everything', sheet.getRange('A1:C3')); context.workbook.names.add('Rate', '=0.5'); sheet.getRange('G1').formulas = [['=Rate*2']]; },
  'sheets added, copied, moved, renamed': (sheet, context) => { context.workbook.worksheets.add('Second').getRange('A1').formulas = [['=Sheet1!B2']]; sheet.copy('End').name = 'Copy'; context.workbook.worksheets.getItem('Second').position = 0; },
  'a sheet deleted': (_, context) => { context.workbook.worksheets.getItem('Copy').delete(); },
  'page set-up, panes, protection': (sheet) => { sheet.pageLayout.orientation = 'Landscape'; sheet.pageLayout.setPrintArea('A1:C3'); sheet.freezePanes.freezeRows(1); sheet.tabColor = '#ff0000'; sheet.protection.protect({ allowFormatCells: true }); },
  'no protection': (sheet) => { sheet.protection.unprotect(); },
  'custom XML, properties, settings': (_, context) => { context.workbook.customXmlParts.add('<a xmlns="urn:a"/>'); context.workbook.properties.title = 'Title'; context.workbook.properties.custom.add('Kind', 'Test'); context.workbook.settings.add('Key', { deep: [1, 2] }); },
  'a chart': (sheet) => { sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3')).title.text = 'Title'; },
  'a link': (sheet) => { sheet.getRange('A9').hyperlink = { address: 'https://example.org/' }; },
  sorting: (sheet) => { sheet.getRange('J1:J3').values = [[3], [1], [2]]; sheet.getRange('J1:J3').sort.apply([{ key: 0, ascending: true }]); },
  'a style': (sheet, context) => { context.workbook.styles.add('Mine'); context.workbook.styles.getItem('Mine').font.bold = true; sheet.getRange('J1').style = 'Mine'; },
  clearing: (sheet) => { sheet.getRange('J1:J2').clear(); },
};

test.each(Object.entries(batches))('%s: the same in the other window', async (_, batch) => {
  const before = stateOf(two.host);
  await run(batch);
  await same();
  expect(stateOf(two.host)).not.toEqual(before);
});

test('undo and redo reach the other window', async () => {
  await run((sheet) => { sheet.getRange('A20').values = [['here']]; sheet.tables.getItem('Outcome').style = 'TableStyleLight1'; });
  await same();
  for (const act of [undo, undo, redo, undo, redo, redo]) {
    act();
    await same();
  }
});

test('an edit of the other window raises events with source Remote, and calculates', async () => {
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('L1:M1').formulas = [[1, '=L1+1']];
    sheet.onChanged.add((event) => { heard.push(event); return Promise.resolve(); });
    await context.sync();
  });
  await sessions.settled();
  heard.length = 0;
  await two.write('L1', 41);
  await same();
  expect(heard).toMatchObject([{ address: 'L1', source: 'Remote', triggerSource: 'Unknown', changeType: 'RangeEdited' }]);
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('L1:M1');
    range.load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[41, 42]]);
});

test('a range that an add-in keeps moves with rows that the other window inserts', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('N5');
    range.values = [['kept']];
    context.trackedObjects.add(range);
    await context.sync();
    await sessions.settled();
    await two.insert('1:2', 'Down');
    await same();
    range.load('address,values');
    await context.sync();
    expect(range).toMatchObject({ address: 'Sheet1!N7', values: [['kept']] });
    context.trackedObjects.remove(range);
    await context.sync();
  });
});

test('who joins late gets the whole workbook', async () => {
  const late = await sessions.another('shared');
  await sessions.settled();
  expect(stateOf(late.host)).toEqual(stateOf(one.host));
  expect(one.session.state()).toMatchObject({ kind: 'together', windows: [{ number: 1 }, { number: 2 }, { number: 3 }] });
  late.session.leave();
  late.host.dispose();
});

test('a file that one window opens is the workbook of the other too, and is saved there as well', async () => {
  const saved = await one.host.save();
  await one.host.open(saved, 'opened.xlsx');
  await sessions.settled();
  expect(two.host.book.name).toBe('opened.xlsx');
  expect(stateOf(two.host)).toEqual(stateOf(one.host));
  await two.write('B20', 'after');
  await sessions.settled();
  expect(stateOf(two.host)).toEqual(stateOf(one.host));
  expect((await two.host.save()).length).toBe((await one.host.save()).length);
});

test('what is done while a file is calculated is done to that file, in all windows', async () => {
  const saved = await one.host.save();
  const opened = one.host.open(saved, 'again.xlsx');
  await Promise.resolve();
  const here = one.write('B21', 'while opening');
  await Promise.all([opened, here]);
  await sessions.settled();
  expect(two.cells('B21')).toEqual([['while opening']]);
  expect(stateOf(two.host)).toEqual(stateOf(one.host));
  const third = await sessions.another('other');
  await third.host.open(await one.host.save());
  expect(third.cells('B21')).toEqual([['while opening']]);
});

test('a workbook that a file of another window takes the place of is kept first, with what was on its way', async () => {
  const saved = await one.host.save();
  const before = two.kept.length;
  two.cut();
  await two.write('B22', 'not yet shared');
  await one.host.open(saved, 'third.xlsx');
  two.mend();
  while (two.host.book.name !== 'third.xlsx') await new Promise((resolve) => { setTimeout(resolve, 20); });
  await sessions.settled();
  expect(two.kept.length).toBe(before + 1);
  expect(two.cells('B22')).toEqual([['']]);
  const third = await sessions.another('another');
  await third.host.open(two.kept.at(-1) ?? new Uint8Array());
  expect(third.cells('B22')).toEqual([['not yet shared']]);
});
