/** @jest-environment ./test/workbench/host-environment.ts */
import { read } from '../sheet-at-hand';
import { holds, refused } from './holds';

/** Four lines of which the second is hidden, and a hidden column between two that are seen. */
const lines = (sheet: Excel.Worksheet): Excel.Range => {
  const range = sheet.getRange('A1:C4');
  range.values = [['a', 1, 'x'], ['b', 2, 'y'], ['c', 3, 'z'], ['d', 4, '=B4*2']];
  sheet.getRange('2:2').rowHidden = true;
  sheet.getRange('B:B').columnHidden = true;
  return range;
};

holds('RangeView', [
  ['values are set in the visible cells, hidden ones stay', async (sheet) => {
    const range = lines(sheet);
    range.getVisibleView().values = [['A', 'X'], ['C', 'Z'], ['D', 8]];
    return read(range, 'values');
  }, [['A', 1, 'X'], ['b', 2, 'y'], ['C', 3, 'Z'], ['D', 4, 8]]],
  ['a single value is meant for all of them', async (sheet) => {
    const range = lines(sheet);
    range.getVisibleView().values = [[0]];
    return read(range, 'values');
  }, [[0, 1, 0], ['b', 2, 'y'], [0, 3, 0], [0, 4, 0]]],
  ['values must have the shape of what is seen', (sheet) => { lines(sheet).getVisibleView().values = [['A', 1, 'X'], ['B', 2, 'Y'], ['C', 3, 'Z'], ['D', 4, 8]]; }, refused('InvalidArgument')],
  ['formulas are set in A1 and in R1C1 style', async (sheet) => {
    const view = lines(sheet).getVisibleView();
    view.formulas = [['a', '=B1+1'], ['c', 'z'], ['d', 'w']];
    view.rows.getItemAt(1).formulasR1C1 = [['c', '=RC[-1]*10']];
    return [await read(view, 'values'), await read(view, 'formulasR1C1')];
  }, [[['a', 2], ['c', 30], ['d', 'w']], [['a', '=RC[-1]+1'], ['c', '=RC[-1]*10'], ['d', 'w']]]],
  ['formats of numbers are set in the visible cells', async (sheet) => {
    const range = lines(sheet);
    range.getVisibleView().numberFormat = [['0.0', '0.00'], ['0.0', '0.00'], ['0.0', '0.00']];
    return read(range, 'numberFormat');
  }, [['0.0', 'General', '0.00'], ['General', 'General', 'General'], ['0.0', 'General', '0.00'], ['0.0', 'General', '0.00']]],
]);

holds('Range', [
  ['is saved as an array where formulas spill, null where only a part does', async (sheet) => {
    sheet.getRange('A1').formulas = [['=SEQUENCE(2,2)']];
    sheet.getRange('D1').formulas = [['=1+1']];
    return [await read(sheet.getRange('A1:B2'), 'savedAsArray'), await read(sheet.getRange('D1'), 'savedAsArray'), await read(sheet.getRange('A1:C1'), 'savedAsArray')];
  }, [true, false, null]],
]);
