/** @jest-environment ./test/workbench/host-environment.ts */
import { onSample, withSample } from './sheet-at-hand';

/** How the sheet is printed and scrolled: print area, titles, page breaks and what is frozen. */
const layout = async (sheet: Excel.Worksheet): Promise<unknown> => {
  const [area, rows, columns, frozen] = [
    sheet.pageLayout.getPrintAreaOrNullObject(), sheet.pageLayout.getPrintTitleRowsOrNullObject(), sheet.pageLayout.getPrintTitleColumnsOrNullObject(), sheet.freezePanes.getLocationOrNullObject(),
  ];
  for (const one of [area, rows, columns, frozen]) one.load('address');
  const [across, down] = [sheet.horizontalPageBreaks, sheet.verticalPageBreaks];
  across.load('items/rowIndex');
  down.load('items/columnIndex');
  await sheet.context.sync();
  const addressOf = (one: { readonly isNullObject: boolean; readonly address: string }): string => (one.isNullObject ? 'none' : one.address.replaceAll(/'?Sample'?!/g, ''));
  return [addressOf(area), addressOf(rows), addressOf(columns), addressOf(frozen), across.items.map((one) => one.rowIndex), down.items.map((one) => one.columnIndex)];
};

const before = ['B3:D20', '2:3', 'A:A', 'A1:B3', [4, 9], [3]];

beforeEach(() => withSample((sheet) => {
  sheet.pageLayout.setPrintArea('B3:D20');
  sheet.pageLayout.setPrintTitleRows('$2:$3');
  sheet.pageLayout.setPrintTitleColumns('$A:$A');
  sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
  sheet.horizontalPageBreaks.add('A5');
  sheet.horizontalPageBreaks.add('A10');
  sheet.verticalPageBreaks.add('D1');
}));

describe('Print area, print titles, page breaks and frozen panes follow rows and columns, and are as before when that is taken back', () => {
  test.each<readonly [string, (sheet: Excel.Worksheet) => void, readonly unknown[]]>([
    ['rows above all', (sheet) => sheet.getRange('1:2').insert('Down'), ['B5:D22', '4:5', 'A:A', 'A1:B5', [6, 11], [3]]],
    ['a row amid the titles', (sheet) => sheet.getRange('3:3').insert('Down'), ['B4:D21', '2:4', 'A:A', 'A1:B4', [5, 10], [3]]],
    ['rows between the breaks', (sheet) => sheet.getRange('7:8').insert('Down'), ['B3:D22', '2:3', 'A:A', 'A1:B3', [4, 11], [3]]],
    ['a column on the left', (sheet) => sheet.getRange('A:A').insert('Right'), ['C3:E20', '2:3', 'B:B', 'A1:C3', [4, 9], [4]]],
    ['a row gone above', (sheet) => sheet.getRange('1:1').delete('Up'), ['B2:D19', '1:2', 'A:A', 'A1:B2', [3, 8], [3]]],
    ['the titles gone, with the row behind a break', (sheet) => sheet.getRange('2:5').delete('Up'), ['B2:D16', 'none', 'A:A', 'A1:B1', [5], [3]]],
    ['all frozen rows gone: the columns stay frozen', (sheet) => sheet.getRange('1:4').delete('Up'), ['B1:D16', 'none', 'A:A', 'A:B', [5], [3]]],
    ['all frozen columns gone', (sheet) => sheet.getRange('A:B').delete('Left'), ['A3:B20', '2:3', 'none', '1:3', [4, 9], [1]]],
    ['cells alone pushed down', (sheet) => { sheet.getRange('B1:D1').insert('Down'); }, ['B4:D21', '2:3', 'A:A', 'A1:B3', [4, 9], [3]]],
  ])('%s', (_, edit, after) => onSample(async (sheet) => {
    expect(await layout(sheet)).toEqual(before);
    edit(sheet);
    await sheet.context.sync();
    expect(await layout(sheet)).toEqual(after);
    host.book.history.undo();
    expect(await layout(sheet)).toEqual(before);
    host.book.history.redo();
    expect(await layout(sheet)).toEqual(after);
  }));
});
