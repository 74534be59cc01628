/** @jest-environment ./test/workbench/host-environment.ts */
import { read } from '../sheet-at-hand';
import { holds, members, refused } from './holds';

const filled = (sheet: Excel.Worksheet): Excel.Range => {
  const range = sheet.getRange('A1:C3');
  range.values = [['a', 'b', 'c'], [1, 2, 3], [4, 5, 6]];
  return range;
};

holds('Range: values, formulas, text', [
  ['values are a two-dimensional array even for one cell', (sheet) => read(sheet.getRange('A1'), 'values'), [['']]],
  ['null in an array leaves a cell as it is', (sheet) => {
    filled(sheet).getRow(0).values = [[null, 'x', null]];
    return read(sheet.getRange('A1:C1'), 'values');
  }, [['a', 'x', 'c']]],
  ['null in formulas and number formats leaves a cell as it is', async (sheet) => {
    const range = sheet.getRange('A1:B1');
    range.formulas = [['=1+1', 5]];
    range.numberFormat = [['0.00', '0%']];
    range.formulas = [[null, 6]];
    range.numberFormat = [['0.0', null]];
    return members(range, 'formulas', 'numberFormat');
  }, [[['=1+1', 6]], [['0.0', '0%']]]],
  ['the whole property cannot be null', (sheet) => { sheet.getRange('A1').values = null as unknown as unknown[][]; }, refused('InvalidArgument')],
  ['a colour cannot be null', (sheet) => { sheet.getRange('A1').format.fill.color = null as unknown as string; }, refused('InvalidArgument')],
  ['"" clears a value, a formula and a number format', async (sheet) => {
    const range = sheet.getRange('A1:B1');
    range.formulas = [[7, '=A1']];
    range.numberFormat = [['0.00', '0.00']];
    range.formulas = [['', '']];
    range.numberFormat = [['', '']];
    return members(range, 'values', 'formulas', 'numberFormat', 'valueTypes');
  }, [[['', '']], [['', '']], [['General', 'General']], [['Empty', 'Empty']]]],
  ['a cell emptied with "" is blank to formulas', async (sheet) => {
    sheet.getRange('A1:B1').formulas = [['', '=ISBLANK(A1)']];
    return read(sheet.getRange('B1'), 'values');
  }, [[true]]],
  ['a value that begins with =, + or - is a formula', async (sheet) => {
    sheet.getRange('A1:C1').values = [['=1+1', '+2+3', '-SUM(4,5)']];
    return read(sheet.getRange('A1:C1'), 'values');
  }, [[2, 5, -9]]],
  ['text that looks like a number becomes one', async (sheet) => {
    sheet.getRange('A1:B1').values = [['29.96', '0.25']];
    return members(sheet.getRange('A1:B1'), 'values', 'valueTypes');
  }, [[[29.96, 0.25]], [['Double', 'Double']]]],
  ['a date as other countries write it stays text', async (sheet) => {
    sheet.getRange('A1').values = [['19-8-2025']];
    return read(sheet.getRange('A1'), 'valueTypes');
  }, [['String']]],
  ['dates are serial numbers: 1 January 2000 is 36526', async (sheet) => {
    sheet.getRange('A1').values = [['2000-01-01']];
    return read(sheet.getRange('A1'), 'values');
  }, [[36526]]],
  ['an error reads as its spelling, with the type Error', async (sheet) => {
    sheet.getRange('A1').formulas = [['=1/0']];
    return members(sheet.getRange('A1'), 'values', 'valueTypes', 'text');
  }, [[['#DIV/0!']], [['Error']], [['#DIV/0!']]]],
  ['formulas of a cell without one are its value, with its type', async (sheet) => {
    sheet.getRange('A1:C1').values = [[5, 'text', true]];
    return read(sheet.getRange('A1:C1'), 'formulas');
  }, [[5, 'text', true]]],
  ['text is the value under its format, however narrow the column', async (sheet) => {
    const range = sheet.getRange('A1');
    range.values = [[1234567.891]];
    range.numberFormat = [['#,##0.00']];
    range.format.columnWidth = 5;
    return read(range, 'text');
  }, [['1,234,567.89']]],
  ['numberFormatCategories are not part of an empty load', async (sheet, context) => {
    const range = sheet.getRange('A1').load();
    await context.sync();
    try {
      return range.numberFormatCategories;
    } catch (error) {
      return (error as OfficeExtension.Error).code;
    }
  }, 'PropertyNotLoaded'],
  ['a formula of an array spills instead of being cut to one cell', async (sheet) => {
    filled(sheet);
    sheet.getRange('E1').formulas = [['=A1:C1']];
    return read(sheet.getRange('E1:G1'), 'values');
  }, [['a', 'b', 'c']]],
  ['formatting never changes values', async (sheet) => {
    const range = sheet.getRange('A1');
    range.values = [[0.256]];
    range.numberFormat = [['0%']];
    return members(range, 'values', 'text');
  }, [[[0.256]], [['26%']]]],
]);

holds('Range: unbounded and large', [
  ['cell properties of a whole column are null, its address and counts are not', async (sheet) => members(sheet.getRange('C:C'), 'values', 'formulas', 'text', 'address', 'cellCount', 'isEntireColumn'),
    [null, null, null, 'Sample!C:C', 1048576, true]],
  ['cellCount of the whole sheet is -1', (sheet) => read(sheet.getRange(), 'cellCount'), -1],
  ['a whole column takes formats and clear, no values', async (sheet, context) => {
    sheet.getRange('C:C').format.fill.color = 'pink';
    sheet.getRange('C:C').clear('Formats');
    await context.sync();
    sheet.getRange('A:B').values = [['x']];
  }, refused('InvalidArgument')],
  ['more than five million cells have no values, but a count', async (sheet) => members(sheet.getRange('A1:E1048576').getResizedRange(-1, 0), 'values', 'cellCount'), [null, 5242875]],
]);

holds('Range: navigation', [
  ['getCell counts from zero and may leave its range', (sheet) => read(sheet.getRange('B2:C3').getCell(4, 5), 'address'), 'Sample!G6'],
  ['getOffsetRange keeps the size', (sheet) => read(sheet.getRange('B2:C3').getOffsetRange(1, 2), 'address'), 'Sample!D3:E4'],
  ['getOffsetRange off the sheet is refused', (sheet) => read(sheet.getRange('A1').getOffsetRange(-1, 0), 'address'), refused('InvalidArgument')],
  ['getResizedRange moves the corner by deltas', (sheet) => read(sheet.getRange('B2:C3').getResizedRange(2, -1), 'address'), 'Sample!B2:B5'],
  ['getAbsoluteResizedRange sets the size', (sheet) => read(sheet.getRange('B2:C3').getAbsoluteResizedRange(1, 4), 'address'), 'Sample!B2:E2'],
  ['getRowsBelow is outside for positive, inside for negative counts', async (sheet) => [await read(sheet.getRange('B2:C5').getRowsBelow(2), 'address'), await read(sheet.getRange('B2:C5').getRowsBelow(-2), 'address')], ['Sample!B6:C7', 'Sample!B4:C5']],
  ['getColumnsBefore counts one without a number', (sheet) => read(sheet.getRange('C2:D5').getColumnsBefore(), 'address'), 'Sample!B2:B5'],
  ['getEntireRow of B4:E11 is 4:11, getEntireColumn B:E', async (sheet) => [await read(sheet.getRange('B4:E11').getEntireRow(), 'address'), await read(sheet.getRange('B4:E11').getEntireColumn(), 'address')], ['Sample!4:11', 'Sample!B:E']],
  ['getBoundingRect of B2:C5 and D10:E15 is B2:E15', (sheet) => read(sheet.getRange('B2:C5').getBoundingRect('D10:E15'), 'address'), 'Sample!B2:E15'],
  ['getLastCell, getLastRow and getLastColumn are inside', async (sheet) => {
    const range = sheet.getRange('B2:D5');
    return [await read(range.getLastCell(), 'address'), await read(range.getLastRow(), 'address'), await read(range.getLastColumn(), 'address')];
  }, ['Sample!D5', 'Sample!B5:D5', 'Sample!D2:D5']],
  ['no intersection is ItemNotFound', (sheet) => read(sheet.getRange('A1').getIntersection('C3'), 'address'), refused('ItemNotFound')],
  ['no intersection is the null object where it is asked for', async (sheet, context) => {
    const nothing = sheet.getRange('A1').getIntersectionOrNullObject('C3');
    await context.sync();
    return nothing.isNullObject;
  }, true],
  ['getUsedRange of a range with nothing in it is ItemNotFound', (sheet) => read(sheet.getRange('A1:B2').getUsedRange(), 'address'), refused('ItemNotFound')],
  ['the surrounding region is taken from the top left cell', async (sheet) => {
    filled(sheet);
    sheet.getRange('F6').values = [['apart']];
    return read(sheet.getRange('B2:F6').getSurroundingRegion(), 'address');
  }, 'Sample!A1:C3'],
  ['a cell outside the range cannot be the active cell of getRangeEdge', (sheet) => read(sheet.getRange('A1:B2').getRangeEdge('Down', 'D9'), 'address'), refused('InvalidArgument')],
  ['an address of more than 8,192 characters is refused', (sheet) => read(sheet.getRange(`A1${' '.repeat(8200)}`), 'address'), refused('InvalidArgument')],
  ['columnIndex and rowIndex count from zero', (sheet) => members(sheet.getRange('C4'), 'rowIndex', 'columnIndex'), [3, 2]],
  ['spill parent and spilled range find each other', async (sheet) => {
    sheet.getRange('A1').formulas = [['=SEQUENCE(3)']];
    return [await read(sheet.getRange('A3').getSpillParent(), 'address'), await read(sheet.getRange('A1').getSpillingToRange(), 'address'), await read(sheet.getRange('A1:A3'), 'hasSpill'), await read(sheet.getRange('C1'), 'hasSpill')];
  }, ['Sample!A1', 'Sample!A1:A3', true, false]],
  ['getSpillParentOrNullObject of several cells is the null object', async (sheet, context) => {
    sheet.getRange('A1').formulas = [['=SEQUENCE(3)']];
    const parent = sheet.getRange('A1:A2').getSpillParentOrNullObject();
    await context.sync();
    return parent.isNullObject;
  }, true],
  ['special cells of no kind at all: ItemNotFound', (sheet) => read(sheet.getRange('A1:B2').getSpecialCells('Formulas'), 'address'), refused('ItemNotFound')],
  ['getTables also finds tables that are only partly inside', async (sheet, context) => {
    sheet.tables.add('B2:C4', true).name = 'Partly';
    const [partly, wholly] = [sheet.getRange('A1:B2').getTables(false).load('items/name'), sheet.getRange('A1:B2').getTables(true).load('items/name')];
    await context.sync();
    return [partly.items.map(({ name }) => name), wholly.items.length];
  }, [['Partly'], 0]],
]);

holds('Range: changes', [
  ['insert answers the new blank range', async (sheet) => {
    filled(sheet);
    const made = sheet.getRange('A2:C2').insert('Down');
    return [await read(made, 'address'), await read(made, 'values'), await read(sheet.getRange('A3'), 'values')];
  }, ['Sample!A2:C2', [['', '', '']], [[1]]]],
  ['insertion that pushes content off the sheet: NonBlankCellOffSheet', (sheet) => {
    sheet.getRange('A1048576').values = [['last']];
    sheet.getRange('A1').insert('Down');
  }, refused('NonBlankCellOffSheet')],
  ['inserting through a part of a table: InsertDeleteConflict', (sheet) => {
    sheet.tables.add('A2:C4', true);
    sheet.getRange('A1').insert('Down');
  }, refused('InsertDeleteConflict')],
  ['a range that is kept follows insertions', async (sheet, context) => {
    const range = filled(sheet);
    range.load('address');
    await context.sync();
    sheet.getRange('1:2').insert('Down');
    return read(range, 'address');
  }, 'Sample!A3:C5'],
  ['moveTo cuts, and the target grows to the size of what moves', async (sheet) => {
    filled(sheet);
    sheet.getRange('A1:C3').moveTo('E5');
    return [await read(sheet.getRange('E5:G7'), 'values'), await read(sheet.getRange('A1:C3'), 'values')];
  }, [[['a', 'b', 'c'], [1, 2, 3], [4, 5, 6]], [['', '', ''], ['', '', ''], ['', '', '']]]],
  ['copyFrom: the target grows to the size of the source', async (sheet) => {
    filled(sheet);
    sheet.getRange('E5').copyFrom('A1:B2');
    return read(sheet.getRange('E5:F6'), 'values');
  }, [['a', 'b'], [1, 2]]],
  ['copyFrom values takes results, formats takes no values', async (sheet) => {
    sheet.getRange('A1').formulas = [['=2*3']];
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('B1').copyFrom('A1', 'Values');
    sheet.getRange('C1').copyFrom('A1', 'Formats');
    return [await read(sheet.getRange('B1:C1'), 'formulas'), await read(sheet.getRange('C1').format.font, 'bold')];
  }, [[[6, '']], true]],
  ['copyFrom skips blanks only when asked', async (sheet) => {
    sheet.getRange('A1:B1').values = [['', 'new']];
    sheet.getRange('A2:B3').values = [['old', 'old'], ['old', 'old']];
    sheet.getRange('A2').copyFrom('A1:B1', 'All', true);
    sheet.getRange('A3').copyFrom('A1:B1');
    return read(sheet.getRange('A2:B3'), 'values');
  }, [['old', 'new'], ['', 'new']]],
  ['removeDuplicates keeps the first, counts, and moves up only inside', async (sheet, context) => {
    sheet.getRange('A1:C4').values = [['a', 1, 'x'], ['b', 1, 'x'], ['a', 2, 'x'], ['c', 1, 'x']];
    const result = sheet.getRange('A1:B4').removeDuplicates([0], false).load();
    await context.sync();
    return [result.removed, result.uniqueRemaining, await read(sheet.getRange('A1:C4'), 'values')];
  }, [1, 3, [['a', 1, 'x'], ['b', 1, 'x'], ['c', 1, 'x'], ['', '', 'x']]]],
  ['find in one cell searches the whole sheet after it, and around', async (sheet) => {
    filled(sheet);
    return read(sheet.getRange('C3').find('b', {}), 'address');
  }, 'Sample!B1'],
  ['find looks at parts of the content, whatever the capitals', async (sheet) => {
    sheet.getRange('A1:B1').values = [['nothing', 'Almonds']];
    return read(sheet.getRange('A1:B1').find('ALM', {}), 'address');
  }, 'Sample!B1'],
  ['nothing found: ItemNotFound', (sheet) => read(filled(sheet).find('zzz', {}), 'address'), refused('ItemNotFound')],
  ['replaceAll answers how many it replaced', async (sheet, context) => {
    const count = filled(sheet).replaceAll('a', 'z', { completeMatch: true });
    await context.sync();
    return count.value;
  }, 1],
  ['hidden is null where only a part is hidden', async (sheet) => {
    sheet.getRange('2:2').rowHidden = true;
    return [await read(sheet.getRange('A1:A3'), 'rowHidden'), await read(sheet.getRange('A2'), 'rowHidden'), await read(sheet.getRange('A1'), 'hidden')];
  }, [null, true, false]],
  ['the visible view leaves hidden rows out, the range does not', async (sheet, context) => {
    filled(sheet);
    sheet.getRange('2:2').rowHidden = true;
    const view = sheet.getRange('A1:C3').getVisibleView().load('values');
    await context.sync();
    return [view.values, await read(sheet.getRange('A2'), 'values')];
  }, [[['a', 'b', 'c'], [4, 5, 6]], [[1]]]],
  ['merging through a table: MergedRangeConflict', (sheet) => {
    sheet.tables.add('A1:B3', true);
    sheet.getRange('A2:B3').merge();
  }, refused('MergedRangeConflict')],
  ['clear with Hyperlinks keeps the text', async (sheet) => {
    const cell = sheet.getRange('A1');
    cell.hyperlink = { address: 'https://example.org', textToDisplay: 'Example' };
    cell.clear('Hyperlinks');
    return [await read(cell, 'values'), await read(cell, 'hyperlink')];
  }, [[['Example']], null]],
]);

holds('Range: formats', [
  ['names of colours read back as #RRGGBB', async (sheet) => {
    sheet.getRange('A1').format.fill.color = 'pink';
    return read(sheet.getRange('A1').format.fill, 'color');
  }, '#FFC0CB'],
  ['mixed formats are null, uniform ones a value', async (sheet) => {
    sheet.getRange('A1').format.font.bold = true;
    return [await read(sheet.getRange('A1:B1').format.font, 'bold'), await read(sheet.getRange('B1:C1').format.font, 'bold')];
  }, [null, false]],
  ['textOrientation is -90 to 90, or 180', (sheet) => { sheet.getRange('A1').format.textOrientation = 120; }, refused('InvalidArgument')],
  ['indentLevel is 0 to 250', (sheet) => { sheet.getRange('A1').format.indentLevel = 251; }, refused('InvalidArgument')],
  ['adjustIndent stays between the limits', async (sheet) => {
    const { format } = sheet.getRange('A1');
    format.indentLevel = 249;
    format.adjustIndent(5);
    return read(format, 'indentLevel');
  }, 250],
  ['the name of a font has at most 31 letters', (sheet) => { sheet.getRange('A1').format.font.name = 'x'.repeat(32); }, refused('InvalidArgument')],
  ['useStandardWidth can only be switched on', async (sheet) => {
    const { format } = sheet.getRange('A1');
    format.columnWidth = 200;
    format.useStandardWidth = false;
    const before = await read(format, 'columnWidth');
    format.useStandardWidth = true;
    return [before, await read(format, 'columnWidth') !== 200];
  }, [200, true]],
  ['getRanges takes commas and semicolons; addresses are joined by a comma and a space', async (sheet) => [await read(sheet.getRanges('A1:B2, A5:B5'), 'address'), await read(sheet.getRanges('A1;C3'), 'address')], ['Sample!A1:B2, Sample!A5:B5', 'Sample!A1, Sample!C3']],
  ['members of several areas are null unless they agree', async (sheet) => {
    const areas = sheet.getRanges('A1,C3');
    areas.format.fill.color = '#00FF00';
    sheet.getRange('C3').format.font.bold = true;
    return [await read(areas.format.fill, 'color'), await read(areas.format.font, 'bold')];
  }, ['#00FF00', null]],
]);
