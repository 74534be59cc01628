/** @jest-environment ./test/workbench/host-environment.ts */
import { read } from '../sheet-at-hand';
import { holds, members, refused } from './holds';

const whole = (sheet: Excel.Worksheet, address = 'A1:A3'): Excel.DataValidation => {
  const { dataValidation } = sheet.getRange(address);
  dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } };
  return dataValidation;
};

holds('Data validation', [
  ['without a rule the type is None', (sheet) => read(sheet.getRange('A1').dataValidation, 'type'), 'None'],
  ['a rule has its type, and formulas read as text', async (sheet) => members(whole(sheet), 'type', 'rule'), ['WholeNumber', { wholeNumber: { formula1: '=1', formula2: '=10', operator: 'Between' } }]],
  ['a rule has one kind only', (sheet) => { sheet.getRange('A1').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'EqualTo' }, decimal: { formula1: 1, operator: 'EqualTo' } }; }, refused('InvalidArgument')],
  ['between needs both limits', (sheet) => { sheet.getRange('A1').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'Between' } }; }, refused('InvalidArgument')],
  ['a list is a text of entries with a drop-down unless switched off', async (sheet) => {
    const { dataValidation } = sheet.getRange('A1');
    dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b,c' } };
    return members(dataValidation, 'type', 'rule');
  }, ['List', { list: { inCellDropDown: true, source: 'a,b,c' } }]],
  ['a list may come from a range', async (sheet) => {
    const { dataValidation } = sheet.getRange('A1');
    dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('C1:C3') } };
    const [rule] = await members(dataValidation, 'rule');
    return (rule as Excel.DataValidationRule).list?.source;
  }, '=Sample!$C$1:$C$3'],
  ['blanks are ignored and errors are shown unless it is said otherwise', async (sheet) => members(whole(sheet), 'ignoreBlanks', 'errorAlert'), [true, expect.objectContaining({ showAlert: true, style: 'Stop' })]],
  ['what is said of a rule after others is said of its own cells only', async (sheet) => {
    const first = whole(sheet);
    first.prompt = { showPrompt: true, title: 'First', message: '' };
    const second = whole(sheet, 'A3:B3');
    second.prompt = { showPrompt: true, title: 'Second', message: '' };
    sheet.getRange('A1:A2').dataValidation.ignoreBlanks = false;
    const ranges = ['A1:A2', 'A3:B3'].map((address) => sheet.getRange(address).dataValidation.load('prompt,ignoreBlanks,type'));
    await sheet.context.sync();
    return ranges.map(({ prompt, ignoreBlanks, type }) => [prompt.title, ignoreBlanks, type]);
  }, [['First', false, 'WholeNumber'], ['Second', true, 'WholeNumber']]],
  ['some cells have none: MixedCriteria', async (sheet) => {
    whole(sheet, 'A1');
    return read(sheet.getRange('A1:A2').dataValidation, 'type');
  }, 'MixedCriteria'],
  ['different rules: Inconsistent', async (sheet) => {
    whole(sheet, 'A1');
    sheet.getRange('A2').dataValidation.rule = { textLength: { formula1: 3, operator: 'LessThan' } };
    return read(sheet.getRange('A1:A2').dataValidation, 'type');
  }, 'Inconsistent'],
  ['valid is true, false, or null for both', async (sheet) => {
    whole(sheet);
    sheet.getRange('A1:A3').values = [[5], [50], [500]];
    const seen: unknown[] = [];
    for (const address of ['A1', 'A2:A3', 'A1:A3']) seen.push(await read(sheet.getRange(address).dataValidation, 'valid'));
    return seen;
  }, [true, false, null]],
  ['an add-in writes what people may not', async (sheet) => {
    whole(sheet);
    sheet.getRange('A1').values = [['no number']];
    return read(sheet.getRange('A1'), 'values');
  }, [['no number']]],
  ['invalid cells are found', async (sheet) => {
    whole(sheet);
    sheet.getRange('A1:A3').values = [[5], [50], [500]];
    return read(sheet.getRange('A1:A3').dataValidation.getInvalidCells(), 'address');
  }, 'Sample!A2:A3'],
  ['without invalid cells: ItemNotFound', (sheet) => {
    whole(sheet);
    sheet.getRange('A1:A3').values = [[5], [5], [5]];
    return read(sheet.getRange('A1:A3').dataValidation.getInvalidCells(), 'address');
  }, refused('ItemNotFound')],
  ['clear takes the rule from these cells only', async (sheet) => {
    whole(sheet);
    sheet.getRange('A2').dataValidation.clear();
    return [await read(sheet.getRange('A1').dataValidation, 'type'), await read(sheet.getRange('A2').dataValidation, 'type')];
  }, ['WholeNumber', 'None']],
  ['a custom formula judges', async (sheet) => {
    const { dataValidation } = sheet.getRange('A1');
    dataValidation.rule = { custom: { formula: '=A1>B1' } };
    sheet.getRange('A1:B1').values = [[1, 2]];
    return members(dataValidation, 'type', 'valid');
  }, ['Custom', false]],
  ['a limit may be a formula, seen from each cell', async (sheet) => {
    const { dataValidation } = sheet.getRange('A1:A3');
    dataValidation.rule = { wholeNumber: { formula1: '=B1', operator: 'GreaterThan' } };
    sheet.getRange('A1:B3').values = [[5, 1], [5, 9], [5, 4]];
    return read(dataValidation.getInvalidCells(), 'address');
  }, 'Sample!A2'],
  ['a list may come from a name', async (sheet) => {
    sheet.getRange('C1:C2').values = [['yes'], ['no']];
    sheet.names.add('Answers', sheet.getRange('C1:C2'));
    const { dataValidation } = sheet.getRange('A1');
    dataValidation.rule = { list: { inCellDropDown: true, source: '=Answers' } };
    sheet.getRange('A1').values = [['maybe']];
    return read(dataValidation, 'valid');
  }, false],
  ['a list may be a formula, seen from each cell', async (sheet) => {
    sheet.getRange('C1:D3').values = [['Fruit', 'Meat'], ['apple', 'beef'], ['pear', 'pork']];
    const { dataValidation } = sheet.getRange('A1:A4');
    dataValidation.rule = { list: { inCellDropDown: true, source: '=OFFSET($C$2,0,MATCH(B1,$C$1:$D$1,0)-1,2,1)' } };
    sheet.getRange('A1:B4').values = [['beef', 'Meat'], ['beef', 'Fruit'], ['pear', 'Fruit'], ['', 'Meat']];
    return [await read(dataValidation.getInvalidCells(), 'address'), await read(sheet.getRange('A3').dataValidation, 'valid')];
  }, ['Sample!A2', true]],
  ['a list in cells takes capitals as they come, a written one does not', async (sheet) => {
    sheet.getRange('C1:C2').values = [['Yes'], ['No']];
    sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: '=$C$1:$C$2' } };
    sheet.getRange('A2').dataValidation.rule = { list: { inCellDropDown: true, source: 'Yes,No' } };
    sheet.getRange('A1:A2').values = [['yes'], ['yes']];
    return read(sheet.getRange('A1:A2').dataValidation.getInvalidCells(), 'address');
  }, 'Sample!A2'],
  ['a named list with a blank cell lets everything in, unless blanks count', async (sheet) => {
    sheet.getRange('C1:C3').values = [['yes'], ['no'], ['']];
    sheet.names.add('Answers', sheet.getRange('C1:C3'));
    const { dataValidation } = sheet.getRange('A1');
    dataValidation.rule = { list: { inCellDropDown: true, source: '=Answers' } };
    sheet.getRange('A1').values = [['maybe']];
    const ignored = await read(dataValidation, 'valid');
    dataValidation.ignoreBlanks = false;
    return [ignored, await read(dataValidation, 'valid')];
  }, [true, false]],
  ['a whole column is judged as far as it is used', async (sheet) => {
    const { dataValidation } = sheet.getRange('A:A');
    dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
    sheet.getRange('A1:A2').values = [[5], [0]];
    return read(dataValidation.getInvalidCells(), 'address');
  }, 'Sample!A2'],
  ['dates are given as ISO text', async (sheet) => {
    const { dataValidation } = sheet.getRange('A1');
    dataValidation.rule = { date: { formula1: '2026-01-01', operator: 'GreaterThan' } };
    return read(dataValidation, 'type');
  }, 'Date'],
]);
