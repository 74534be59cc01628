/** @jest-environment ./test/workbench/host-environment.ts */

const chosen = (edit: (sheet: Excel.Worksheet) => void): Promise<string> => Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange('B3:C4').select();
  await context.sync();
  edit(sheet);
  const range = context.workbook.getSelectedRange().load('address');
  await context.sync();
  return range.address;
});

describe('What is chosen stays with its cells when an add-in moves them', () => {
  test.each<readonly [string, (sheet: Excel.Worksheet) => void, string]>([
    ['rows inserted above', (sheet) => { sheet.getRange('1:2').insert('Down'); }, 'Sheet1!B5:C6'],
    ['rows inserted below', (sheet) => { sheet.getRange('9:9').insert('Down'); }, 'Sheet1!B3:C4'],
    ['a row deleted above', (sheet) => sheet.getRange('1:1').delete('Up'), 'Sheet1!B2:C3'],
    ['a column inserted on the left', (sheet) => { sheet.getRange('A:A').insert('Right'); }, 'Sheet1!C3:D4'],
    ['cells pushed down', (sheet) => { sheet.getRange('A1:D1').insert('Down'); }, 'Sheet1!B4:C5'],
    ['the cells themselves deleted', (sheet) => sheet.getRange('2:6').delete('Up'), 'Sheet1!B3:C4'],
  ])('%s', async (_, edit, address) => expect(await chosen(edit)).toBe(address));
});
