/**
 * @jest-environment ./test/workbench/session/session-environment.ts
 */

type Batch = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>;

const run = (batch: Batch): Promise<void> => Excel.run(async (context) => {
  await batch(context.workbook.worksheets.getItem('Sheet1'), context);
  await context.sync();
});

const reset = async (): Promise<void> => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items');
    await context.sync();
    worksheets.items.filter(({ name }) => name !== 'Sheet1').forEach((sheet) => sheet.delete());
    worksheets.getItem('Sheet1').getRange().clear();
    worksheets.getItem('Sheet1').getRange('A1:C4').values = [['Name', 'Result', 'Score'], ['Li', 4, '=B2*2'], ['Wang', 7, '=B3*2'], ['', '=SUM(B2:B3)', '=SUM(C2:C3)']];
    await context.sync();
  });
  host.book.history.clear();
};

beforeEach(reset);

/** Each is one batch; what it needs to be there is another. */
const batches: Readonly<Record<string, readonly Batch[]>> = {
  values: [(sheet) => { sheet.getRange('A2:B3').values = [['Zhao', 1], ['Qian', true]]; }],
  'a formula over a value': [(sheet) => { sheet.getRange('B2').formulas = [['=1+1']]; }],
  'a spill': [(sheet) => { sheet.getRange('E1').formulas = [['=SEQUENCE(3)']]; }],
  'number format and value': [(sheet) => { const range = sheet.getRange('B2'); range.numberFormat = [['0.0%']]; range.values = [[0.25]]; }],
  formats: [(sheet) => { const { format } = sheet.getRange('A1:C1'); format.fill.color = '#ffff00'; format.font.bold = true; format.horizontalAlignment = 'Center'; format.borders.getItem('EdgeBottom').style = 'Continuous'; }],
  'another format over a format': [
    (sheet) => { sheet.getRange('A1').format.fill.color = '#ff0000'; sheet.getRange('A1').format.borders.getItem('EdgeTop').style = 'Continuous'; },
    (sheet) => { sheet.getRange('A1').format.fill.color = '#00ff00'; sheet.getRange('A1').format.borders.getItem('EdgeTop').color = '#0000ff'; sheet.getRange('A1').format.fill.clear(); },
  ],
  'clearing contents': [(sheet) => { sheet.getRange('A1:C2').clear('Contents'); }],
  'clearing everything': [(sheet) => { sheet.getRange('A1:C2').format.font.italic = true; }, (sheet) => { sheet.getRange('A1:C2').clear(); }],
  widths: [(sheet) => { sheet.getRange('A:B').format.columnWidth = 120; sheet.getRange('2:3').format.rowHeight = 33; }],
  hiding: [(sheet) => { sheet.getRange('2:2').rowHidden = true; sheet.getRange('B:B').columnHidden = true; }],
  merging: [(sheet) => { sheet.getRange('A1:B2').merge(); }],
  unmerging: [(sheet) => { sheet.getRange('A1:B2').merge(); }, (sheet) => { sheet.getRange('A1:B2').unmerge(); }],
  'inserting rows': [(sheet) => { sheet.getRange('2:3').insert('Down'); }],
  'deleting rows': [(sheet) => { sheet.getRange('3:3').format.rowHeight = 40; sheet.getRange('B3').format.fill.color = '#123456'; }, (sheet) => { sheet.getRange('3:3').delete('Up'); }],
  'inserting columns': [(sheet) => { sheet.getRange('B:B').insert('Right'); }],
  'deleting columns': [(sheet) => { sheet.getRange('B:B').format.columnWidth = 90; }, (sheet) => { sheet.getRange('B:B').delete('Left'); }],
  'inserting cells': [(sheet) => { sheet.getRange('B2:B2').insert('Down'); }],
  'deleting cells': [(sheet) => { sheet.getRange('A2:A2').delete('Left'); }],
  sorting: [(sheet) => { sheet.getRange('A2:B3').sort.apply([{ key: 1, ascending: false }]); }],
  'a new table': [(sheet) => { sheet.tables.add('A1:C3', true).name = 'Results'; }],
  'a table changed': [
    (sheet) => { sheet.tables.add('A1:C3', true).name = 'Results'; },
    (sheet) => { const table = sheet.tables.getItem('Results'); table.rows.add(undefined, [['Sun', 9, 1]]); table.columns.add(undefined, [['More'], [1], [2], [3]]); table.style = 'TableStyleLight3'; table.showTotals = true; },
  ],
  'a table renamed with formulas on it': [
    (sheet) => { sheet.tables.add('A1:C3', true).name = 'Results'; sheet.getRange('E1').formulas = [['=SUM(Results[Result])']]; },
    (sheet) => { sheet.tables.getItem('Results').name = 'Outcome'; sheet.getRange('B1').values = [['Points']]; },
  ],
  'a table deleted': [(sheet) => { sheet.tables.add('A1:C3', true).name = 'Results'; }, (sheet) => { sheet.tables.getItem('Results').delete(); }],
  'rows inserted in a table': [(sheet) => { sheet.tables.add('A1:C3', true); }, (sheet) => { sheet.getRange('2:2').insert('Down'); }],
  'a column deleted from a table': [(sheet) => { sheet.tables.add('A1:C3', true); }, (sheet) => { sheet.getRange('B:B').delete('Left'); }],
  validation: [(sheet) => { sheet.getRange('B2:B3').dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 10, operator: 'Between' } }; }],
  'validation changed': [
    (sheet) => { sheet.getRange('B2:B3').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } }; },
    (sheet) => { const { dataValidation } = sheet.getRange('B2:B3'); dataValidation.prompt = { showPrompt: true, title: 'T', message: 'M' }; dataValidation.ignoreBlanks = false; },
  ],
  'conditional formats': [
    (sheet) => { sheet.getRange('B2:B3').conditionalFormats.add('ColorScale'); },
    (sheet) => { const one = sheet.getRange('B2:C3').conditionalFormats.add('Custom'); one.custom.rule.formula = '=B2>5'; one.custom.format.fill.color = '#ff0000'; },
  ],
  comments: [
    (_, context) => { context.workbook.comments.add('Sheet1!A2', 'First'); },
    (_, context) => { const one = context.workbook.comments.getItemByCell('Sheet1!A2'); one.content = 'Changed'; one.replies.add('Reply'); },
  ],
  names: [(sheet, context) => { context.workbook.names.add('Everything', sheet.getRange('A1:C3')); context.workbook.names.add('Rate', '=0.5'); }],
  'a name deleted': [(sheet, context) => { context.workbook.names.add('Everything', sheet.getRange('A1:C3')); }, (_, context) => { context.workbook.names.getItem('Everything').delete(); }],
  'a sheet added': [(_, context) => { context.workbook.worksheets.add('Second').getRange('A1').values = [[1]]; }],
  'a sheet added with all that is on it, and read by other cells': [(sheet, context) => {
    const second = context.workbook.worksheets.add('Second');
    second.getRange('A1:B3').values = [['0112', 1], ['Li', 0.5], ['=B1+B2', '=SUM(B1:B2)']];
    second.getRange('B2').numberFormat = [['0.0%']];
    second.getRange('A1:B1').format.fill.color = '#abcdef';
    second.getRange('1:1').format.rowHeight = 40;
    second.getRange('A:A').format.columnWidth = 90;
    second.getRange('D1:E2').merge();
    second.getRange('2:2').insert('Down');
    second.tables.add('G1:H2', true);
    second.getRange('B1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    second.getRange('B1').dataValidation.prompt = { showPrompt: true, title: 'T', message: 'M' };
    sheet.getRange('D1').formulas = [['=Second!B4*2']];
  }],
  'a sheet added and deleted at once': [(sheet, context) => {
    const second = context.workbook.worksheets.add('Second');
    second.getRange('A1').values = [[1]];
    second.delete();
    sheet.getRange('D1').values = [[1]];
  }],
  'a sheet deleted': [
    (_, context) => { const sheet = context.workbook.worksheets.add('Second'); sheet.getRange('A1:A2').values = [[1], ['=A1+1']]; sheet.getRange('A1').format.fill.color = '#abcdef'; sheet.tables.add('C1:D2', true); sheet.tabColor = '#ff0000'; },
    (_, context) => { context.workbook.worksheets.getItem('Second').delete(); },
  ],
  'the sheet in view deleted': [
    (_, context) => { const sheet = context.workbook.worksheets.add('Second'); sheet.getRange('A1').values = [[1]]; sheet.activate(); },
    (_, context) => { context.workbook.worksheets.getItem('Second').delete(); },
  ],
  'a sheet copied': [(sheet) => { sheet.tables.add('A1:C3', true); sheet.getRange('B2').format.font.color = '#ff0000'; }, (sheet) => { sheet.copy('End'); }],
  'sheets renamed, moved, hidden': [
    (_, context) => { context.workbook.worksheets.add('Second'); },
    (sheet, context) => { const second = context.workbook.worksheets.getItem('Second'); second.position = 0; second.name = 'Third'; second.visibility = 'Hidden'; sheet.tabColor = '#00ff00'; },
  ],
  'page set-up, panes, protection': [(sheet) => { sheet.pageLayout.orientation = 'Landscape'; sheet.pageLayout.setPrintArea('A1:C3'); sheet.freezePanes.freezeRows(1); sheet.showGridlines = false; sheet.protection.protect({ allowFormatCells: true }); }],
  'custom XML, properties, settings': [(_, context) => {
    context.workbook.customXmlParts.add('<a xmlns="urn:a"/>');
    context.workbook.properties.title = 'Title';
    context.workbook.properties.custom.add('Kind', 'Test');
    context.workbook.settings.add('Key', { deep: [1, 2] });
  }],
  'a chart': [(sheet) => { sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3')).title.text = 'Title'; }],
  'a link': [(sheet) => { sheet.getRange('A2').hyperlink = { address: 'https://example.org/', textToDisplay: 'Example' }; }],
  filtering: [(sheet) => { sheet.tables.add('A1:C3', true).columns.getItemAt(1).filter.applyValuesFilter(['4']); }],
  'a style': [(_, context) => { context.workbook.styles.add('Mine'); context.workbook.styles.getItem('Mine').font.bold = true; }, (sheet) => { sheet.getRange('A1').style = 'Mine'; }],
};

describe.each(Object.entries(batches))('%s', (_, steps) => {
  test('is taken back, done again and taken back', async () => {
    const states: unknown[] = [stateOf(host)];
    for (const step of steps) {
      await run(step);
      states.push(stateOf(host));
    }
    expect(host.book.history.depth()).toEqual({ undos: steps.length, redos: 0 });
    const move = async (act: () => void, to: number): Promise<void> => {
      act();
      await host.idle();
      expect(stateOf(host)).toEqual(states[to]);
    };
    for (let at = steps.length - 1; at >= 0; at -= 1) await move(undo, at);
    for (let at = 1; at <= steps.length; at += 1) await move(redo, at);
    for (let at = steps.length - 1; at >= 0; at -= 1) await move(undo, at);
    expect(states.some((state) => JSON.stringify(state) !== JSON.stringify(states[0]))).toBe(true);
  });
});

test('a sheet that came with a step goes with it: nothing is kept to empty it first', async () => {
  const undone: unknown[] = [];
  host.book.journal.onStep(({ changes }) => changes.forEach((change) => {
    if (change.kind === 'grid') undone.push([change.done.id, change.undone?.length]);
  }));
  await run((sheet, context) => {
    context.workbook.worksheets.add('Second').getRange('A1').values = [[1]];
    sheet.getRange('A1').values = [[2]];
  });
  expect(undone).toEqual([['sheet.mutation.insert-sheet', 1], ['sheet.mutation.set-range-values', 0], ['sheet.mutation.set-range-values', 1]]);
});

test('reading, calculating and choosing cells are no steps', async () => {
  await Excel.run(async (context) => {
    const sum = context.workbook.functions.sum(1, 2);
    sum.load('value');
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C4');
    range.load('values');
    range.select();
    context.application.calculate('Full');
    await context.sync();
    expect(sum.value).toBe(3);
  });
  await host.idle();
  expect(host.book.history.depth()).toEqual({ undos: 0, redos: 0 });
});

test('events of a step taken back tell of the opposite', async () => {
  const heard: Partial<Excel.WorksheetChangedEventArgs>[] = [];
  await run((sheet) => { sheet.getRange('2:2').insert('Down'); });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').onChanged.add((event) => { heard.push(event); return Promise.resolve(); });
    await context.sync();
  });
  undo();
  await host.idle();
  redo();
  await host.idle();
  expect(heard).toMatchObject([{ changeType: 'RowDeleted', address: '2:2', source: 'Local' }, { changeType: 'RowInserted', address: '2:2', source: 'Local' }]);
});

test('each batch is one step; a batch that fails is one as far as it came', async () => {
  await expect(run((sheet) => { sheet.getRange('A9').values = [['one']]; sheet.getRange('A10').values = [['two']]; sheet.getRange('no address'); sheet.getRange('B9').format.font.bold = true; sheet.getRange('no address').clear(); })).rejects.toThrow();
  expect(host.book.history.depth()).toEqual({ undos: 1, redos: 0 });
  undo();
  await host.idle();
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A9:A10');
    range.load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[''], ['']]);
});
