/** @jest-environment ./test/workbench/host-environment.ts */
/// <reference types="office-js" />
import { codeOf, onSample, withSample } from './sheet-at-hand';

beforeEach(() => withSample((sheet, context) => {
  sheet.getRange('A1:B2').values = [[1, 2], [3, 4]];
  context.workbook.bindings.add(sheet.getRange('A1:B2'), 'Range', 'ours');
}));

test('a binding is found by its id and follows its cells', () => onSample(async (sheet, context) => {
  sheet.getRange('1:1').insert('Down');
  const binding = context.workbook.bindings.getItem('ours').load('type');
  const range = binding.getRange().load('address');
  await context.sync();
  expect([binding.type, range.address]).toEqual(['Range', 'Sample!A2:B3']);
}));

test('selecting in a binding and editing it is told to who listens', async () => {
  const heard: unknown[] = [];
  await Excel.run(async (context) => {
    const binding = context.workbook.bindings.getItem('ours');
    binding.onSelectionChanged.add((event) => { heard.push([event.startRow, event.startColumn, event.rowCount, event.columnCount]); return Promise.resolve(); });
    binding.onDataChanged.add((event) => { heard.push(event.binding.id); return Promise.resolve(); });
    await context.sync();
  });
  await onSample((sheet) => {
    sheet.getRange('B2:C3').select();
    sheet.getRange('A1').values = [[9]];
    sheet.getRange('F9').values = [[9]];
  });
  await host.idle();
  expect(heard).toEqual([[1, 1, 1, 1], 'ours']);
});

test('a binding that was deleted is not found', async () => {
  expect(await codeOf(async (_, context) => {
    context.workbook.bindings.getItem('ours').delete();
    context.workbook.bindings.getItem('ours').load('type');
  })).toBe('ItemNotFound');
});

test('the selection is read and written through the classic API', async () => {
  await onSample((sheet) => sheet.getRange('A1:B2').select());
  const read = await new Promise<unknown>((resolve) => { Office.context.document.getSelectedDataAsync(Office.CoercionType.Matrix, ({ value }) => resolve(value)); });
  expect(read).toEqual([[1, 2], [3, 4]]);
  await new Promise((resolve) => { Office.context.document.setSelectedDataAsync([['x', 'y']], resolve); });
  await onSample(async (sheet, context) => {
    const range = sheet.getRange('A1:B2').load('values');
    await context.sync();
    expect(range.values).toEqual([['x', 'y'], [3, 4]]);
  });
});
