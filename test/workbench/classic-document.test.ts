/**
 * @jest-environment ./test/workbench/host-environment.ts
 */
/// <reference types="office-js" />
import { onSample, withSample } from './sheet-at-hand';

type Callback<T> = (result: Office.AsyncResult<T>) => void;

/** What a method of the Common API answers: its value, or the name of its error. */
const answer = <T>(work: (callback: Callback<T>) => void): Promise<T | string> => new Promise((resolve) => {
  work(({ status, value, error }) => resolve(status === Office.AsyncResultStatus.Succeeded ? value : `${error.code} ${error.name}`));
});

const { document: file } = Office.context;

const valuesAt = (address: string): Promise<unknown> => {
  let read: unknown;
  return onSample(async (sheet, context) => {
    const range = sheet.getRange(address).load('values');
    await context.sync();
    read = range.values;
  }).then(() => read);
};

const addressOfSelection = async (): Promise<string> => Excel.run(async (context) => {
  const range = context.workbook.getSelectedRange().load('address');
  await context.sync();
  return range.address;
});

beforeEach(() => withSample((sheet, context) => {
  sheet.getRange('A1:B3').values = [['Name', 'Score'], ['Li', 3], ['Wang', 4]];
  sheet.getRange('D1:E3').values = [['Post', 'Pay'], ['Clerk', 5], ['Cook', 6]];
  sheet.tables.add('D1:E3', true).name = 'Pays';
  context.workbook.names.add('Scores', sheet.getRange('A1:B3'));
}));

afterEach(() => Excel.run(async (context) => {
  context.workbook.names.getItem('Scores').delete();
  await context.sync();
}));

describe('The selection', () => {
  test('a table is read with its headers apart, and what is written as a table becomes one', async () => {
    await onSample((sheet) => sheet.getRange('D1:E3').select());
    const read = await answer<Office.TableData>((done) => file.getSelectedDataAsync(Office.CoercionType.Table, done));
    expect(read).toMatchObject({ headers: [['Post', 'Pay']], rows: [['Clerk', 5], ['Cook', 6]] });
    await onSample((sheet) => sheet.getRange('G1').select());
    await answer<void>((done) => file.setSelectedDataAsync(new Office.TableData([[1, 2]], [['a', 'b']]), { coercionType: Office.CoercionType.Table }, done));
    expect(await valuesAt('G1:H2')).toEqual([['a', 'b'], [1, 2]]);
    await onSample(async (sheet, context) => {
      const { tables } = sheet.load('tables/items/showHeaders');
      await context.sync();
      expect(tables.items).toHaveLength(2);
    });
  });

  test('only what is visible is read when that is asked for', async () => {
    await onSample((sheet) => {
      sheet.getRange('2:2').rowHidden = true;
      sheet.getRange('A1:B3').select();
    });
    const read = await answer((done) => file.getSelectedDataAsync(Office.CoercionType.Matrix, { filterType: Office.FilterType.OnlyVisible }, done));
    expect(read).toEqual([['Name', 'Score'], ['Wang', 4]]);
  });

  test('locked cells of a protected sheet are not written, and that is said', async () => {
    await onSample((sheet) => { sheet.getRange('A1').select(); sheet.protection.protect(); });
    expect(await answer((done) => file.setSelectedDataAsync('x', done))).toMatch(/^2001 /);
    await onSample((sheet) => sheet.protection.unprotect());
  });
});

describe('Going to a place', () => {
  test.each([['Scores', 'Sample!A1:B3'], ['Pays', 'Sample!D1:E3'], ['Sample!B2:C3', 'Sample!B2:C3']])('%s', async (name, address) => {
    await answer((done) => file.goToByIdAsync(name, Office.GoToType.NamedItem, done));
    expect(await addressOfSelection()).toBe(address);
  });

  test('what is not there is an error', async () => {
    expect(await answer((done) => file.goToByIdAsync('nowhere at all', Office.GoToType.NamedItem, done))).toMatch(/^7002 /);
  });
});

describe('Bindings', () => {
  const bind = async (name: string, type: Office.BindingType, id: string): Promise<Office.Binding> => await answer<Office.Binding>((done) => file.bindings.addFromNamedItemAsync(name, type, { id }, done)) as Office.Binding;

  test('a named range is read and written in whole and in part, and tells of changes', async () => {
    const binding = await bind('Scores', Office.BindingType.Matrix, 'scores');
    expect([binding.id, binding.type, (binding as Office.MatrixBinding).rowCount]).toEqual(['scores', 'matrix', 3]);
    expect(await answer((done) => binding.getDataAsync({ startRow: 1, startColumn: 1, rowCount: 2, columnCount: 1 }, done))).toEqual([[3], [4]]);
    const heard: string[] = [];
    await answer<void>((done) => binding.addHandlerAsync(Office.EventType.BindingDataChanged, ({ binding: one }: { readonly binding: Office.Binding }) => heard.push(one.id), done));
    await answer<void>((done) => binding.setDataAsync([[7, 8]], { coercionType: Office.CoercionType.Matrix, startRow: 2 }, done));
    await host.idle();
    expect(await valuesAt('A1:B3')).toEqual([['Name', 'Score'], ['Li', 3], [7, 8]]);
    expect(heard).toEqual(['scores']);
    expect(await answer<void>((done) => binding.setDataAsync([[1, 2, 3]], { coercionType: Office.CoercionType.Matrix }, done))).toMatch(/^2004 /);
  });

  test('rows and columns are added to a bound table, its data are replaced and taken away', async () => {
    const binding = await bind('Pays', Office.BindingType.Table, 'pays') as Office.TableBinding;
    await answer<void>((done) => binding.addRowsAsync([['Guard', 7]], done));
    await answer<void>((done) => binding.addColumnsAsync(new Office.TableData([[1], [2], [3]], [['Grade']]), done));
    expect(await answer((done) => binding.getDataAsync({ coercionType: Office.CoercionType.Table }, done)))
      .toMatchObject({ headers: [['Post', 'Pay', 'Grade']], rows: [['Clerk', 5, 1], ['Cook', 6, 2], ['Guard', 7, 3]] });
    await answer<void>((done) => binding.setDataAsync(new Office.TableData([['Chef', 9, 9]], [['Post', 'Pay', 'Grade']]), { coercionType: Office.CoercionType.Table }, done));
    expect(await valuesAt('D1:F3')).toEqual([['Post', 'Pay', 'Grade'], ['Chef', 9, 9], ['', '', '']]);
    await answer<void>((done) => binding.deleteAllDataValuesAsync(done));
    expect(await valuesAt('D1:F2')).toEqual([['Post', 'Pay', 'Grade'], ['', '', '']]);
  });

  test('the selection is bound, listed, found and released', async () => {
    await onSample((sheet) => sheet.getRange('B2').select());
    await answer((done) => file.bindings.addFromSelectionAsync(Office.BindingType.Text, { id: 'one' }, done));
    const binding = await answer<Office.Binding>((done) => file.bindings.getByIdAsync('one', done)) as Office.Binding;
    expect(await answer((done) => binding.getDataAsync(done))).toBe('3');
    expect((await answer<Office.Binding[]>((done) => file.bindings.getAllAsync(done)) as Office.Binding[]).map(({ id }) => id)).toContain('one');
    await answer<void>((done) => file.bindings.releaseByIdAsync('one', done));
    expect(await answer((done) => file.bindings.getByIdAsync('one', done))).toMatch(/^3002 /);
  });

  test('what cannot be bound is refused with the reason', async () => {
    expect(await answer((done) => file.bindings.addFromNamedItemAsync('nowhere at all', Office.BindingType.Matrix, done))).toMatch(/^3006 /);
    expect(await answer((done) => file.bindings.addFromNamedItemAsync('Scores', Office.BindingType.Table, done))).toMatch(/^3008 /);
    await onSample((sheet) => sheet.getRange('A1:B2').select());
    expect(await answer((done) => file.bindings.addFromSelectionAsync(Office.BindingType.Text, done))).toMatch(/^3004 /);
  });
});

test('the file has an address, and the sets that are kept are told', async () => {
  expect(await answer<Office.FileProperties>((done) => file.getFilePropertiesAsync(done))).toEqual({ url: file.url });
  expect(['BindingEvents', 'CompressedFile', 'MatrixBindings', 'TableBindings', 'TextBindings', 'TableCoercion', 'CustomXmlParts'].map((set) => Office.context.requirements.isSetSupported(set)))
    .toEqual([true, true, true, true, true, true, false]);
});

test('keys that are in use are told from others', async () => {
  await Office.actions.replaceShortcuts({ check: 'Ctrl+Alt+1' });
  expect(await Office.actions.areShortcutsInUse(['Ctrl+Alt+1', 'Ctrl+Alt+2'])).toEqual([{ shortcut: 'Ctrl+Alt+1', inUse: true }, { shortcut: 'Ctrl+Alt+2', inUse: false }]);
});
