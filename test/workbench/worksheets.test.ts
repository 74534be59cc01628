/** @jest-environment ./test/workbench/host-environment.ts */
/// <reference types="office-js" />
import { codeOf } from './error-code';

const names = (): Promise<string[]> => Excel.run(async (context) => {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  return sheets.items.map((sheet) => sheet.name);
});

beforeEach(() => Excel.run(async (context) => {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  for (const sheet of worksheets.items.slice(1)) {
    sheet.visibility = 'Visible';
    sheet.delete();
  }
  const [first] = worksheets.items;
  if (first !== undefined && first.name !== 'Sheet1') first.name = 'Sheet1';
  worksheets.getFirst().getRange().clear();
  await context.sync();
}));

describe('Worksheets', () => {
  test('a new sheet comes last, is not activated, and keeps its id when it is renamed and moved', async () => {
    await Excel.run(async (context) => {
      const added = context.workbook.worksheets.add('人员').load('id,name,position');
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect([added.name, added.position, active.name]).toEqual(['人员', 1, 'Sheet1']);
      const { id } = added;
      added.name = '绩效 2026';
      added.position = 0;
      added.load('id,position');
      await context.sync();
      expect([added.id, added.position]).toEqual([id, 0]);
      const found = context.workbook.worksheets.getItem(id).load('name');
      await context.sync();
      expect(found.name).toBe('绩效 2026');
    });
    expect(await names()).toEqual(['绩效 2026', 'Sheet1']);
  });

  test.each([
    ['too long', 'x'.repeat(32), 'InvalidArgument'], ['a forbidden letter', 'a/b', 'InvalidArgument'], ['blank', ' ', 'InvalidArgument'],
    ['a name that is taken', 'Sheet1', 'ItemAlreadyExists'],
  ])('a name is refused: %s', async (_, name, code) => {
    expect(await codeOf((context) => context.workbook.worksheets.add(name))).toBe(code);
  });

  test('a missing sheet fails at sync, its OrNullObject form is null and harmless', async () => {
    expect(await codeOf((context) => context.workbook.worksheets.getItem('none').getRange('A1'))).toBe('ItemNotFound');
    await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject('none');
      none.delete();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test('references follow a renamed sheet and break with a deleted one', async () => {
    await Excel.run(async (context) => {
      const data = context.workbook.worksheets.add('data');
      data.getRange('A1').values = [[5]];
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      cell.formulas = [['=data!A1*2']];
      data.name = 'new data';
      cell.load('formulas,values');
      await context.sync();
      expect([cell.formulas, cell.values]).toEqual([[["='new data'!A1*2"]], [[10]]]);
      data.delete();
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([['#REF!']]);
    });
  });

  test('hidden sheets are passed over, a very hidden one is not deleted, the last visible one stays', async () => {
    await Excel.run(async (context) => {
      const second = context.workbook.worksheets.add('second');
      context.workbook.worksheets.add('third');
      second.visibility = 'VeryHidden';
      const next = context.workbook.worksheets.getFirst().getNext(true).load('name');
      const count = context.workbook.worksheets.getCount(true);
      await context.sync();
      expect([next.name, count.value]).toEqual(['third', 2]);
    });
    expect(await codeOf((context) => context.workbook.worksheets.getItem('second').delete())).toBe('InvalidOperation');
    expect(await codeOf((context) => context.workbook.worksheets.getLast().getNext())).toBe('ItemNotFound');
  });

  test('a copy has the content and a counted name, and comes first unless told otherwise', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [['x']];
      const copy = sheet.copy().load('name,position');
      const after = sheet.copy('After', sheet).load('name,position');
      const cell = copy.getRange('A1').load('values');
      await context.sync();
      expect([copy.name, copy.position, cell.values]).toEqual(['Sheet1 (2)', 0, [['x']]]);
      expect([after.name, after.position]).toEqual(['Sheet1 (3)', 2]);
    });
  });

  test('protection refuses locked cells to the add-in too', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect();
      sheet.protection.load('protected');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
    });
    expect(await codeOf((context) => { context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]]; })).toBe('AccessDenied');
    expect(await codeOf((context) => { context.workbook.worksheets.getItem('Sheet1').getRange('B1').values = [[1]]; })).toBe('none');
    expect(await codeOf((context) => context.workbook.worksheets.getItem('Sheet1').protection.protect())).toBe('AccessDenied');
    expect(await codeOf((context) => context.workbook.worksheets.getItem('Sheet1').protection.unprotect())).toBe('none');
  });

  test('panes are frozen, pages set up, tabs coloured', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.freezePanes.freezeRows(2);
      sheet.tabColor = '#ff0000';
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.setPrintArea('A1:C9');
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      const area = sheet.pageLayout.getPrintArea().load('address');
      sheet.pageLayout.load('orientation');
      sheet.load('tabColor');
      await context.sync();
      expect([frozen.address, area.address, sheet.pageLayout.orientation, sheet.tabColor]).toEqual(['Sheet1!1:2', 'Sheet1!A1:C9', 'Landscape', '#FF0000']);
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test('events tell of added, renamed and deleted sheets', async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async () => { seen.push('added'); });
      worksheets.onDeleted.add(async () => { seen.push('deleted'); });
      worksheets.onActivated.add(async () => { seen.push('activated'); });
      await context.sync();
      const sheet = worksheets.add('short');
      sheet.activate();
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    await host.idle();
    expect(seen).toEqual(['added', 'activated', 'activated', 'deleted']);
  });
});
