/** @jest-environment ./test/workbench/host-environment.ts */
import { holds, members } from './holds';

holds('Functions', [
  ['take values', async (_, context) => members(context.workbook.functions.sum(1, 2, 3), 'value', 'error'), [6, null]],
  ['take ranges', async (sheet, context) => {
    sheet.getRange('A1:A3').values = [[1], [2], [3]];
    return (await members(context.workbook.functions.average(sheet.getRange('A1:A3')), 'value'))[0];
  }, 2],
  ['take results of functions', async (_, context) => {
    const { functions } = context.workbook;
    return (await members(functions.round(functions.sqrt(2), 2), 'value'))[0];
  }, 1.41],
  ['look up in ranges', async (sheet, context) => {
    sheet.getRange('A1:B2').values = [['a', 1], ['b', 2]];
    return (await members(context.workbook.functions.vlookup('b', sheet.getRange('A1:B2'), 2, false), 'value'))[0];
  }, 2],
  ['have an error instead of a value', async (_, context) => {
    const [value, error] = await members(context.workbook.functions.sqrt(-1), 'value', 'error');
    return [value, error];
  }, [null, '#NUM!']],
  ['leave the sheet as it is', async (sheet, context) => {
    await members(context.workbook.functions.today(), 'value');
    const used = sheet.getUsedRangeOrNullObject();
    await context.sync();
    return used.isNullObject;
  }, true],
]);
