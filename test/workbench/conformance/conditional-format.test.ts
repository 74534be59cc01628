/** @jest-environment ./test/workbench/host-environment.ts */
import { read } from '../sheet-at-hand';
import { holds, members, refused } from './holds';

const typesOf = async (range: Excel.Range): Promise<string[]> => {
  range.conditionalFormats.load('items/type');
  await range.context.sync();
  return range.conditionalFormats.items.map(({ type }) => type);
};

holds('Conditional format', [
  ['the newest has the highest priority', async (sheet) => {
    const range = sheet.getRange('A1:A3');
    range.conditionalFormats.add('Custom');
    const newest = range.conditionalFormats.add('DataBar');
    return [await typesOf(range), await read(newest, 'priority')];
  }, [['DataBar', 'Custom'], 0]],
  ['a range has those that intersect it', async (sheet) => {
    sheet.getRange('A1:C3').conditionalFormats.add('Custom');
    return [await typesOf(sheet.getRange('C3:D4')), await typesOf(sheet.getRange('E5'))];
  }, [['Custom'], []]],
  ['clearAll clears those of its range', async (sheet) => {
    sheet.getRange('A1').conditionalFormats.add('Custom');
    sheet.getRange('C1').conditionalFormats.add('Custom');
    sheet.getRange('A1').conditionalFormats.clearAll();
    return [(await typesOf(sheet.getRange('A1'))).length, (await typesOf(sheet.getRange('C1'))).length];
  }, [0, 1]],
  ['another type\'s accessor is the null object', async (sheet, context) => {
    const format = sheet.getRange('A1').conditionalFormats.add('DataBar');
    const none = format.iconSetOrNullObject;
    await context.sync();
    return none.isNullObject;
  }, true],
  ['stopIfTrue is null for bars, scales and icons', async (sheet) => {
    const seen: unknown[] = [];
    for (const type of ['DataBar', 'ColorScale', 'IconSet', 'Custom'] as const) seen.push(await read(sheet.getRange('A1').conditionalFormats.add(type), 'stopIfTrue'));
    return seen;
  }, [null, null, null, false]],
  ['a priority may be given anew; the others are counted again', async (sheet) => {
    const range = sheet.getRange('A1');
    range.conditionalFormats.add('Custom');
    const second = range.conditionalFormats.add('DataBar');
    second.priority = 1;
    return typesOf(range);
  }, ['Custom', 'DataBar']],
  ['a priority that is too large is the last', async (sheet) => {
    const range = sheet.getRange('A1');
    range.conditionalFormats.add('Custom');
    range.conditionalFormats.add('DataBar').priority = 99;
    return typesOf(range);
  }, ['Custom', 'DataBar']],
  ['a cell value rule is kept', async (sheet) => {
    const format = sheet.getRange('A1').conditionalFormats.add('CellValue');
    format.cellValue.format.font.color = '#FF0000';
    format.cellValue.rule = { formula1: '=0', operator: 'LessThan' };
    return [await read(format.cellValue, 'rule'), await read(format.cellValue.format.font, 'color')];
  }, [expect.objectContaining({ formula1: '=0', operator: 'LessThan' }), '#FF0000']],
  ['a scale of two colours has no midpoint', async (sheet) => {
    const format = sheet.getRange('A1').conditionalFormats.add('ColorScale');
    format.colorScale.criteria = { minimum: { type: 'LowestValue', color: '#FFFFFF' }, maximum: { type: 'HighestValue', color: '#00FF00' } };
    return read(format.colorScale, 'threeColorScale');
  }, false],
  ['icons get a list of criteria that is replaced whole', async (sheet) => {
    const format = sheet.getRange('A1').conditionalFormats.add('IconSet');
    format.iconSet.style = 'ThreeArrows';
    format.iconSet.criteria = [{} as Excel.ConditionalIconCriterion, { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=5' }, { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=9' }];
    const [criteria] = await members(format.iconSet, 'criteria');
    return (criteria as Excel.ConditionalIconCriterion[]).map(({ formula }) => formula).slice(1);
  }, ['=5', '=9']],
  ['getRange tells where it holds', async (sheet) => read(sheet.getRange('B2:C5').conditionalFormats.add('Custom').getRange(), 'address'), 'Sample!B2:C5'],
  ['getItemAt beyond the last: ItemNotFound or InvalidArgument', async (sheet) => {
    const code = await read(sheet.getRange('A1').conditionalFormats.getItemAt(3), 'type').catch((error: OfficeExtension.Error) => error.code);
    return ['ItemNotFound', 'InvalidArgument'].includes(String(code));
  }, true],
  ['a format that is deleted is gone', async (sheet) => {
    sheet.getRange('A1').conditionalFormats.add('Custom').delete();
    return typesOf(sheet.getRange('A1'));
  }, []],
  ['an id that is not there: ItemNotFound', (sheet) => read(sheet.getRange('A1').conditionalFormats.getItem('nowhere'), 'type'), refused('ItemNotFound')],
]);
