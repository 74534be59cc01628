/** @jest-environment ./test/workbench/host-environment.ts */
import { read } from '../sheet-at-hand';
import { holds, members, refused } from './holds';

const named = async (context: Excel.RequestContext): Promise<string[]> => {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  return worksheets.items.map(({ name }) => name);
};

/** Removes sheets that a statement has added. */
const without = async <T>(context: Excel.RequestContext, names: readonly string[], work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } finally {
    for (const name of names) {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.visibility = 'Visible';
      sheet.delete();
    }
    await context.sync();
  }
};

holds('Worksheet', [
  ['a new sheet comes last and is not activated', (_, context) => without(context, ['Added'], async () => {
    context.workbook.worksheets.add('Added');
    return [(await named(context)).at(-1), await read(context.workbook.worksheets.getActiveWorksheet(), 'name')];
  }), ['Added', 'Sample']],
  ['the id stays when a sheet is renamed and moved', (sheet, context) => without(context, ['Renamed'], async () => {
    const before = await read(sheet, 'id');
    sheet.name = 'Renamed';
    sheet.position = 0;
    return await read(context.workbook.worksheets.getItem('Renamed'), 'id') === before;
  }), true],
  ['getItem takes a name or an id', async (sheet, context) => read(context.workbook.worksheets.getItem(await read(sheet, 'id')), 'name'), 'Sample'],
  ['a name has fewer than 32 letters', (sheet) => { sheet.name = 'x'.repeat(32); }, refused('InvalidArgument')],
  ...['', 'a/b', 'a\\b', 'a?b', 'a*b', 'a:b', 'a[b', 'a]b', '\'ab', 'ab\'', 'History'].map((name) => (
    [`"${name}" cannot be a name`, (sheet: Excel.Worksheet) => { sheet.name = name; }, refused('InvalidArgument')] as const)),
  ['a name that is taken: ItemAlreadyExists', (_, context) => { context.workbook.worksheets.add('SAMPLE'); }, refused('ItemAlreadyExists')],
  ['a sheet that is not there: ItemNotFound', (_, context) => { context.workbook.worksheets.getItem('Nowhere').activate(); }, refused('ItemNotFound')],
  ['a null object takes commands, and nothing happens', async (_, context) => {
    const nowhere = context.workbook.worksheets.getItemOrNullObject('Nowhere');
    nowhere.delete();
    await context.sync();
    return nowhere.isNullObject;
  }, true],
  ['copies are named with a counter and come first', (sheet, context) => without(context, ['Sample (2)'], async () => {
    const copy = sheet.copy();
    return members(copy, 'name', 'position');
  }), ['Sample (2)', 0]],
  ['a copy may be placed after another sheet', (sheet, context) => without(context, ['Sample (2)'], async () => {
    const copy = sheet.copy('After', sheet);
    return await read(copy, 'position') - await read(sheet, 'position');
  }), 1],
  ['a very hidden sheet cannot be deleted', (_, context) => without(context, ['Secret'], async () => {
    const secret = context.workbook.worksheets.add('Secret');
    secret.visibility = 'VeryHidden';
    await context.sync();
    secret.delete();
    await context.sync();
  }), refused('InvalidOperation')],
  ['hidden and deleted in one batch it can', async (_, context) => {
    const secret = context.workbook.worksheets.add('Secret');
    secret.visibility = 'VeryHidden';
    secret.visibility = 'Hidden';
    secret.delete();
    return (await named(context)).includes('Secret');
  }, false],
  ['position moves a sheet and shifts the others', (sheet, context) => without(context, ['Last'], async () => {
    context.workbook.worksheets.add('Last');
    sheet.position = 0;
    const names = await named(context);
    return [names[0], names.at(-1)];
  }), ['Sample', 'Last']],
  ['beyond the last sheet there is none: ItemNotFound', (_, context) => read(context.workbook.worksheets.getLast().getNext(), 'name'), refused('ItemNotFound')],
  ['beyond the first sheet there is the null object', async (_, context) => {
    const before = context.workbook.worksheets.getFirst().getPreviousOrNullObject();
    await context.sync();
    return before.isNullObject;
  }, true],
  ['tabColor is "" when automatic, #RRGGBB else, null while the sheet is hidden', (_, context) => without(context, ['Tab'], async () => {
    const tab = context.workbook.worksheets.add('Tab');
    const seen = [await read(tab, 'tabColor')];
    tab.tabColor = '#FF0000';
    seen.push(await read(tab, 'tabColor'));
    tab.visibility = 'Hidden';
    seen.push(await read(tab, 'tabColor'));
    tab.visibility = 'Visible';
    tab.tabColor = '';
    return [...seen, await read(tab, 'tabColor')];
  }), ['', '#FF0000', null, '']],
  ['gridlines and headings are shown until they are switched off', async (sheet) => {
    const before = await members(sheet, 'showGridlines', 'showHeadings');
    sheet.showGridlines = false;
    sheet.showHeadings = false;
    return [before, await members(sheet, 'showGridlines', 'showHeadings')];
  }, [[true, true], [false, false]]],
  ['a sheet that does not calculate keeps its results', async (sheet, context) => {
    sheet.getRange('A1:B1').formulas = [[1, '=A1*2']];
    await context.sync();
    sheet.enableCalculation = false;
    await context.sync();
    sheet.getRange('A1').values = [[5]];
    const still = await read(sheet.getRange('B1'), 'values');
    sheet.enableCalculation = true;
    return [still, await read(sheet.getRange('B1'), 'values')];
  }, [[[2]], [[10]]]],
  ['the used range of a blank sheet is its first cell, or the null object', async (sheet, context) => {
    const none = sheet.getUsedRangeOrNullObject();
    await context.sync();
    return [await read(sheet.getUsedRange(), 'address'), none.isNullObject];
  }, ['Sample!A1', true]],
  ['custom properties do not care for capitals, and are overwritten', async (sheet) => {
    sheet.customProperties.add('Key', 'one');
    sheet.customProperties.add('KEY', 'two');
    return [await read(sheet.customProperties.getItem('key'), 'value'), (await members(sheet.customProperties, 'items')).length];
  }, ['two', 1]],
  ['the key of a custom property has at most 255 letters', (sheet) => { sheet.customProperties.add('x'.repeat(256), 'value'); }, refused('InvalidArgument')],
  ['standardHeight is a number of points that cannot be set', async (sheet) => [typeof await read(sheet, 'standardHeight'), await read(sheet, 'standardHeight') > 0], ['number', true]],
  ['standardWidth counts characters, and is the width of every column that has none', async (sheet) => {
    const before = await read(sheet, 'standardWidth');
    sheet.standardWidth = before * 2;
    return [before > 5 && before < 15, await read(sheet, 'standardWidth') === before * 2];
  }, [true, true]],
]);
