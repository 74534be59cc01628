/** @jest-environment ./test/workbench/host-environment.ts */
/// <reference types="office-js" />
import { onSample, withSample } from './sheet-at-hand';

beforeEach(() => withSample((sheet) => { sheet.getRange('A1:D1').formulas = [[2, 4, 24, '=A1*B1']]; }));

test('onFormulaChanged tells of cells that had a formula before, not of recalculated results or new formulas', async () => {
  const heard: unknown[] = [];
  await onSample((sheet) => {
    sheet.onFormulaChanged.add(({ formulaDetails }) => { heard.push(...(formulaDetails ?? []).map(({ cellAddress, previousFormula }) => [cellAddress, previousFormula])); return Promise.resolve(); });
  });
  await onSample((sheet) => {
    sheet.getRange('A1').values = [[3]];
    sheet.getRange('F1').formulas = [['=A1']];
    sheet.getRange('D1').formulas = [['=A1*C1']];
  });
  await host.idle();
  expect(heard).toEqual([['D1', '=A1*B1']]);
});

test('a mention is a comment with marked-up content, which reads as plain text too', () => onSample(async (sheet, context) => {
  const comment = sheet.comments.add('A1', { mentions: [{ id: 0, name: 'Kim', email: 'kim@example.com' }], richContent: '<at id="0">Kim</at> please look' }, 'Mention');
  comment.load('content,richContent,contentType,mentions');
  await context.sync();
  expect([comment.content, comment.contentType, comment.mentions[0]?.email]).toEqual(['Kim please look', 'Mention', 'kim@example.com']);
  comment.delete();
}));

test('a table tells of selections in it, and that one is outside', async () => {
  const heard: boolean[] = [];
  await onSample((sheet) => {
    sheet.tables.add('A1:D2', true).onSelectionChanged.add(({ isInsideTable }) => { heard.push(isInsideTable); return Promise.resolve(); });
  });
  await onSample((sheet) => {
    sheet.getRange('B2').select();
    sheet.getRange('J9').select();
  });
  await host.idle();
  expect(heard).toEqual([true, false]);
});

test('a bare column name inside its table means this row, and the whole column where a function wants one', () => onSample(async (sheet, context) => {
  sheet.getRange('A4:C6').values = [['Qty', 'Price', 'Total'], [2, 3, ''], [4, 5, '']];
  sheet.tables.add('A4:C6', true);
  sheet.getRange('C5:C6').formulas = [['=[Qty]*[price]'], ['=SUM([Qty])']];
  const range = sheet.getRange('C5:C6').load('values');
  await context.sync();
  expect(range.values).toEqual([[6], [6]]);
}));
