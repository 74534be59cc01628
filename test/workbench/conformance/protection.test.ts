/** @jest-environment ./test/workbench/host-environment.ts */
import { read } from '../sheet-at-hand';
import { holds, refused } from './holds';

/** A structure that was protected is free again afterwards. */
const structure = async <T>(context: Excel.RequestContext, work: () => Promise<T>): Promise<T> => {
  context.workbook.protection.protect();
  await context.sync();
  try {
    return await work();
  } finally {
    context.workbook.protection.unprotect();
    await context.sync();
  }
};

holds('Protection of a sheet', [
  ['a sheet is not protected at first', (sheet) => read(sheet.protection, 'protected'), false],
  ['locked cells are refused to the add-in too', async (sheet, context) => {
    sheet.protection.protect();
    await context.sync();
    sheet.getRange('A1').values = [[1]];
  }, refused('AccessDenied')],
  ['null for a locked cell does not help', async (sheet, context) => {
    sheet.getRange('B1').format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
    sheet.getRange('A1:B1').values = [[null, 1]];
  }, refused('AccessDenied')],
  ['cells are locked unless they are unlocked before', async (sheet, context) => {
    const before = await read(sheet.getRange('A1').format.protection, 'locked');
    sheet.getRange('A1').format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
    sheet.getRange('A1').values = [['written']];
    return [before, await read(sheet.getRange('A1'), 'values')];
  }, [true, [['written']]]],
  ['options that are not given are false', async (sheet) => {
    sheet.protection.protect({ allowFormatCells: true });
    return read(sheet.protection, 'options');
  }, expect.objectContaining({ allowFormatCells: true, allowInsertRows: false, allowSort: false })],
  ['what is protected is not protected again', async (sheet, context) => {
    sheet.protection.protect();
    await context.sync();
    sheet.protection.protect();
  }, refused('AccessDenied')],
  ['unprotected with its password it can be written again', async (sheet, context) => {
    sheet.protection.protect({}, 'secret');
    await context.sync();
    sheet.protection.unprotect('secret');
    sheet.getRange('A1').values = [[1]];
    return read(sheet.protection, 'protected');
  }, false],
]);

holds('Protection of the workbook', [
  ['no sheet is added', (_, context) => structure(context, async () => {
    context.workbook.worksheets.add('More');
    await context.sync();
  }), refused('AccessDenied')],
  ['no sheet is deleted', (sheet, context) => structure(context, async () => {
    sheet.delete();
    await context.sync();
  }), refused('AccessDenied')],
  ['no sheet is renamed', (sheet, context) => structure(context, async () => {
    sheet.name = 'Other';
    await context.sync();
  }), refused('AccessDenied')],
  ['cells can be written', (sheet, context) => structure(context, async () => {
    sheet.getRange('A1').values = [[1]];
    return read(sheet.getRange('A1'), 'values');
  }), [[1]]],
  ['protected tells', (_, context) => structure(context, () => read(context.workbook.protection, 'protected')), true],
]);
