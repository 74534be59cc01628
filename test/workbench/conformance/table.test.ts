/** @jest-environment ./test/workbench/host-environment.ts */
import { read } from '../sheet-at-hand';
import { holds, members, refused } from './holds';

const made = (sheet: Excel.Worksheet, address = 'B2:C4'): Excel.Table => {
  const table = sheet.tables.add(address, true);
  table.getRange().values = [['Name', 'Score'], ['b', 2], ['a', 1]];
  table.name = 'Marks';
  return table;
};

holds('Table', [
  ['without headers a header row is made and the data move down', async (sheet) => {
    sheet.getRange('A1:B2').values = [[1, 2], [3, 4]];
    const table = sheet.tables.add('A1:B2', false);
    return [await read(table.getRange(), 'address'), await read(table.getDataBodyRange(), 'values')];
  }, ['Sample!A1:B3', [[1, 2], [3, 4]]]],
  ['a range object will do as well as an address', (sheet) => read(sheet.tables.add(sheet.getRange('A1:B3'), true).getRange(), 'address'), 'Sample!A1:B3'],
  ['one row of headings gets a blank row below', async (sheet) => read(sheet.tables.add('A1:B1', true).getRange(), 'address'), 'Sample!A1:B2'],
  ['tables cannot overlap', (sheet) => {
    made(sheet);
    sheet.tables.add('C4:D6', true);
  }, refused('InvalidArgument')],
  ['a name that is taken is refused', (sheet) => {
    made(sheet);
    sheet.tables.add('F1:G3', true).name = 'Marks';
  }, refused('InvalidArgument')],
  ['a name has no spaces', (sheet) => { made(sheet).name = 'My marks'; }, refused('InvalidArgument')],
  ['the id stays when the name changes; getItem takes both', async (sheet, context) => {
    const table = made(sheet);
    const id = await read(table, 'id');
    table.name = 'Other';
    return [await read(context.workbook.tables.getItem('Other'), 'id') === id, await read(context.workbook.tables.getItem(id), 'name')];
  }, [true, 'Other']],
  ['rows are added at the end for null and for -1', async (sheet) => {
    const table = made(sheet);
    table.rows.add(null as unknown as number, [['c', 3]]);
    table.rows.add(-1, [['d', 4]]);
    return read(table.getDataBodyRange(), 'values');
  }, [['b', 2], ['a', 1], ['c', 3], ['d', 4]]],
  ['rows inside move the ones below; the first new row is answered', async (sheet) => {
    const table = made(sheet);
    const row = table.rows.add(1, [['x', 9], ['y', 8]]);
    return [await read(row, 'index'), await read(table.getDataBodyRange(), 'values')];
  }, [1, [['b', 2], ['x', 9], ['y', 8], ['a', 1]]]],
  ['a row that is too long is refused', (sheet) => { made(sheet).rows.add(undefined, [['c', 3, 'more']]); }, refused('InvalidArgument')],
  ['a row stands for its place, not for its content', async (sheet, context) => {
    const table = made(sheet);
    const row = table.rows.getItemAt(0);
    await context.sync();
    table.sort.apply([{ key: 0, ascending: true }]);
    return read(row, 'values');
  }, [['a', 1]]],
  ['data written directly below make the table longer', async (sheet) => {
    const table = made(sheet);
    table.getDataBodyRange().getRowsBelow(1).values = [['c', 3]];
    return read(table.getRange(), 'address');
  }, 'Sample!B2:C5'],
  ['a column is added with its heading as the first value', async (sheet) => {
    const table = made(sheet);
    table.columns.add(-1, [['Rank'], [1], [2]]);
    return [await read(table.getHeaderRowRange(), 'values'), await read(table.columns.getItem('Rank'), 'values')];
  }, [[['Name', 'Score', 'Rank']], [['Rank'], [1], [2]]]],
  ['a column is renamed in its heading', async (sheet) => {
    const table = made(sheet);
    table.columns.getItem('Score').name = 'Points';
    return read(table.getHeaderRowRange(), 'values');
  }, [['Name', 'Points']]],
  ['resize keeps the heading row and changes no values', async (sheet) => {
    const table = made(sheet);
    table.resize('B2:C3');
    return [await read(table.getRange(), 'address'), await read(sheet.getRange('B4'), 'values')];
  }, ['Sample!B2:C3', [['a']]]],
  ['resize elsewhere is refused', (sheet) => { made(sheet).resize('F8:G9'); }, refused('InvalidArgument')],
  ['a total row comes and goes', async (sheet) => {
    const table = made(sheet);
    table.showTotals = true;
    const total = await read(table.getTotalRowRange(), 'address');
    table.showTotals = false;
    return [total, await read(table.getRange(), 'address')];
  }, ['Sample!B5:C5', 'Sample!B2:C4']],
  ['an unknown style is refused', (sheet) => { made(sheet).style = 'NoSuchStyle'; }, refused('InvalidArgument')],
  ['a known style is kept', async (sheet) => {
    const table = made(sheet);
    table.style = 'TableStyleDark11';
    return read(table, 'style');
  }, 'TableStyleDark11'],
  ['conversion answers the range and keeps the data', async (sheet, context) => {
    const range = made(sheet).convertToRange();
    const gone = context.workbook.tables.getItemOrNullObject('Marks');
    await context.sync();
    return [await read(range, 'address'), await read(range, 'values'), gone.isNullObject];
  }, ['Sample!B2:C4', [['Name', 'Score'], ['b', 2], ['a', 1]], true]],
  ['the sorted column is told, and forgotten by clear', async (sheet) => {
    const table = made(sheet);
    table.sort.apply([{ key: 1, ascending: true }]);
    const [fields] = await members(table.sort, 'fields');
    table.sort.clear();
    return [(fields as unknown[]).length, await read(table.getDataBodyRange(), 'values')];
  }, [1, [['a', 1], ['b', 2]]]],
  ['a values filter hides rows; values stay', async (sheet) => {
    const table = made(sheet);
    table.columns.getItem('Name').filter.applyValuesFilter(['a']);
    return [await read(sheet.getRange('B3'), 'rowHidden'), await read(sheet.getRange('B4'), 'rowHidden'), await read(table.getDataBodyRange(), 'values')];
  }, [true, false, [['b', 2], ['a', 1]]]],
  ['a custom filter compares', async (sheet) => {
    const table = made(sheet);
    table.columns.getItem('Score').filter.apply({ filterOn: 'Custom', criterion1: '>1' });
    return [await read(sheet.getRange('B3'), 'rowHidden'), await read(sheet.getRange('B4'), 'rowHidden')];
  }, [false, true]],
  ['clearFilters shows everything', async (sheet) => {
    const table = made(sheet);
    table.columns.getItem('Score').filter.apply({ filterOn: 'TopItems', criterion1: '1' });
    table.clearFilters();
    return read(sheet.getRange('B3:B4'), 'rowHidden');
  }, false],
  ['criteria of a column that is not there: InvalidArgument', (sheet) => { made(sheet).autoFilter.clearColumnCriteria(7); }, refused('InvalidArgument')],
  ['a table inside merged cells is refused', (sheet) => {
    sheet.getRange('A1:B2').merge();
    sheet.tables.add('A1:B4', true);
  }, refused('MergedRangeConflict')],
]);
