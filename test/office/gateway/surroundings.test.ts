/**
 * @jest-environment ./test/office/gateway/gateway-environment.ts
 */
/// <reference types="office-js" />
import { emptyBook } from './open-fresh';
import { excel } from './workbook-at-hand';

type Heard = { readonly sheet?: string; readonly byOthers: boolean };

const typed = (address: string, value: string): Promise<void> => Excel.run(async (context) => {
  context.workbook.worksheets.getItem('数据').getRange(address).values = [[value]];
  await context.sync();
});

const soon = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 60); });

/** An edit at the grid, by the person at hand or by a co-author. */
const edited = async (source: 'Local' | 'Remote'): Promise<void> => {
  await host.editAs(source, () => {
    const [sheetId = ''] = [...host.book.sheets.keys()];
    host.book.emit({ type: 10, targets: [sheetId, 'Workbook'], args: { address: 'A1', changeType: 'RangeEdited', source, worksheetId: sheetId, triggerSource: 'Unknown' } });
  });
  await host.idle();
  await soon();
};

beforeEach(async () => {
  await emptyBook();
  await Excel.run(async (context) => { context.workbook.worksheets.getActiveWorksheet().name = '数据'; await context.sync(); });
});

describe('What changes', () => {
  test('is told with its sheet and whose hand it was, until nobody listens', async () => {
    const heard: Heard[] = [];
    const stop = excel.onChanged((what) => heard.push(what));
    await host.idle();
    await edited('Remote');
    await edited('Local');
    expect(heard).toEqual([{ sheet: '数据', byOthers: true }, { sheet: '数据', byOthers: false }]);
    stop();
    await host.idle();
    await edited('Remote');
    expect(heard).toHaveLength(2);
  });

  test('by the gateway itself is nobody’s news', async () => {
    const heard: Heard[] = [];
    const stop = excel.onChanged((what) => heard.push(what));
    await host.idle();
    const read = await excel.read();
    if (read.kind !== 'read') throw new Error(JSON.stringify(read));
    await excel.apply([{ kind: 'write', sheet: '数据', row: 0, column: 0, cells: [[{ number: 1 }]] }, { kind: 'add-sheet', sheet: '新' }], read.workbook);
    await host.idle();
    await soon();
    expect(heard).toEqual([]);
    stop();
    await host.idle();
  });
});

describe('Where somebody is', () => {
  test('several areas of the sheet in front', async () => {
    await typed('B2', 'x');
    expect(await excel.goTo('数据', 'B2:C3')).toEqual({ kind: 'there' });
    expect(await excel.selected()).toEqual({ sheet: '数据', areas: [{ top: 1, left: 1, bottom: 2, right: 2 }] });
  });

  test('a sheet that is gone', async () => {
    expect(await excel.goTo('没有', 'A1')).toEqual({ kind: 'failed', problem: { code: 'sheet-gone', sheet: '没有' } });
  });
});

test('what Ctrl+Z can do is said before', () => {
  expect(excel.undoOf([{ kind: 'add-sheet', sheet: 'a' }])).toBe('several-steps');
  expect(excel.undoOf([{ kind: 'copy-sheet', from: 'a', to: 'b' }])).toBe('none');
  expect(excel.undoOf([{ kind: 'protect', sheet: 'a' }])).toBe('none');
});
