/** @jest-environment ./test/workbench/host-environment.ts */
import { read } from '../sheet-at-hand';
import { holds, members, refused } from './holds';

const scores = (sheet: Excel.Worksheet): Excel.NamedItem => {
  sheet.getRange('A1:A3').values = [[1], [2], [3]];
  return sheet.names.add('Scores', sheet.getRange('A1:A3'), 'what people got');
};

holds('Named item', [
  ['a name of a sheet has the scope of that sheet', async (sheet) => {
    const name = scores(sheet);
    return [...await members(name, 'scope', 'comment', 'visible'), await read(name.worksheet, 'name')];
  }, ['Worksheet', 'what people got', true, 'Sample']],
  ['a name of the workbook has no worksheet', async (sheet, context) => {
    context.workbook.names.getItemOrNullObject('Everywhere').delete();
    const name = context.workbook.names.add('Everywhere', sheet.getRange('A1'));
    const none = name.worksheetOrNullObject;
    await context.sync();
    return [await read(name, 'scope'), none.isNullObject];
  }, ['Workbook', true]],
  ['worksheet of a name of the workbook fails', async (sheet, context) => {
    context.workbook.names.getItemOrNullObject('Everywhere').delete();
    return read(context.workbook.names.add('Everywhere', sheet.getRange('A1')).worksheet, 'name');
  }, refused('ItemNotFound')],
  ['the formula begins with =, the value of a range is its absolute address', async (sheet) => members(scores(sheet), 'formula', 'value', 'type'), ['=Sample!$A$1:$A$3', 'Sample!$A$1:$A$3', 'Range']],
  ['a constant has a type and a value', async (sheet) => members(sheet.names.add('Rate', '=0.2'), 'formula', 'value', 'type'), ['=0.2', 0.2, 'Double']],
  ['a text constant', async (sheet) => members(sheet.names.add('Word', '="yes"'), 'value', 'type'), ['yes', 'String']],
  ['formulas use names', async (sheet) => {
    scores(sheet);
    sheet.getRange('C1').formulas = [['=SUM(Scores)']];
    return read(sheet.getRange('C1'), 'values');
  }, [[6]]],
  ['the formula can be set', async (sheet) => {
    const name = scores(sheet);
    name.formula = '=Sample!$A$1:$A$2';
    return read(name.getRange(), 'address');
  }, 'Sample!A1:A2'],
  ['getRange of a name that is no range fails', (sheet) => read(sheet.names.add('Rate', '=0.2').getRange(), 'address'), refused('ItemNotFound')],
  ['getRangeOrNullObject of a name that is no range is the null object', async (sheet, context) => {
    const none = sheet.names.add('Rate', '=0.2').getRangeOrNullObject();
    await context.sync();
    return none.isNullObject;
  }, true],
  ['a name that is taken in its scope: ItemAlreadyExists', (sheet) => {
    scores(sheet);
    sheet.names.add('scores', '=1');
  }, refused('ItemAlreadyExists')],
  ...['1st', 'two words', 'A1', 'x'.repeat(256)].map((name) => (
    [`"${name.slice(0, 20)}" cannot be a name`, (sheet: Excel.Worksheet) => { sheet.names.add(name, '=1'); }, refused('InvalidArgument')] as const)),
  ['arrayValues tell values and types', async (sheet) => members(scores(sheet).arrayValues, 'values', 'types'), [[[1], [2], [3]], [['Double'], ['Double'], ['Double']]]],
  ['a name follows insertions', async (sheet, context) => {
    const name = scores(sheet);
    await context.sync();
    sheet.getRange('1:1').insert('Down');
    return read(name, 'value');
  }, 'Sample!$A$2:$A$4'],
]);
