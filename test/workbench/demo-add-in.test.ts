/**
 * @jest-environment ./test/workbench/host-environment.ts
 * @workbench-manifest ./demo-add-in/manifest.xml
 */
/// <reference types="office-js" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

declare const demo: { readonly counters: { readonly running?: number } };

const write = (address: string, formulas: string | unknown[][]): Promise<void> => Excel.run(async (context) => {
  context.workbook.worksheets.getActiveWorksheet().getRange(address).formulas = formulas as string[][];
  await context.sync();
});

const read = (address: string): Promise<unknown[][]> => Excel.run(async (context) => {
  const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load('values');
  await context.sync();
  return range.values;
});

const shown = async (formula: string): Promise<unknown> => {
  await write('H1', [[formula]]);
  await host.idle();
  return (await read('H1'))[0]?.[0];
};

beforeAll(() => {
  new Function(readFileSync(join(__dirname, 'demo-add-in', 'demo.js'), 'utf8'))();
});

describe('The demonstration add-in', () => {
  test('Office is ready with what the host announces', async () => {
    const info = await Office.onReady();
    expect(info).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
    expect(Office.context.displayLanguage).toBe('en-US');
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.16')).toBe(false);
  });

  test('a custom function is called over the protocol, and again when its argument changes', async () => {
    await write('A1:B2', [[2, 3], ['=DEMO.ADD(A1,B1)', '=A2*10']]);
    await host.idle();
    expect(await read('A2:B2')).toEqual([[5, 50]]);
    await write('A1', [[7]]);
    await host.idle();
    expect(await read('A2:B2')).toEqual([[10, 100]]);
  });

  test('an omitted optional argument arrives as null, a text as text, a blank as null', async () => {
    expect(await shown('=DEMO.ADD(4)')).toBe(4);
    expect(await shown('=DEMO.SEEN("x")')).toBe('["x",null]');
    expect(await shown('=DEMO.SEEN(Z99,TRUE)')).toBe('[null,true]');
  });

  test('repeating matrix parameters take ranges and single cells', async () => {
    await write('A5:B6', [[1, 2], [3, 4]]);
    expect(await shown('=DEMO.TOTAL(A5:B6,A5,10)')).toBe(21);
  });

  test('a matrix spills', async () => {
    await write('E5', [['=DEMO.SPLIT("a,b,c")']]);
    await host.idle();
    expect(await read('E5:G5')).toEqual([['a', 'b', 'c']]);
  });

  test('errors keep their code, exceptions are #VALUE!, wrong arguments call nothing', async () => {
    expect(await shown('=DEMO.REFUSE()')).toBe('#N/A');
    expect(await shown('=DEMO.BREAK()')).toBe('#VALUE!');
    expect(await shown('=DEMO.ADD("four")')).toBe('#VALUE!');
    expect(await shown('=DEMO.ADD(NA(),1)')).toBe('#N/A');
  });

  test('the address of the caller arrives where it is asked for', async () => {
    expect(await shown('=DEMO.WHERE()')).toBe('Sheet1!H1');
  });

  test('a promise shows #BUSY! until it is settled', async () => {
    await write('H1', [['=DEMO.LATER("done")']]);
    expect(await read('H1')).toEqual([['#BUSY!']]);
    await host.idle();
    expect(await read('H1')).toEqual([['done']]);
  });

  test('a stream counts until its cell is cleared', async () => {
    await write('H2', [['=DEMO.COUNTUP(5)']]);
    await host.idle();
    expect((await read('H2'))[0]?.[0]).toBeGreaterThanOrEqual(5);
    await write('H2', [['']]);
    await host.idle();
    await new Promise((resolve) => { setTimeout(resolve, 50); });
    expect(demo.counters.running).toBe(0);
  });

  test('an event reaches its handler until it is removed', async () => {
    const seen: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.getActiveWorksheet().onChanged.add(async (event) => {
        seen.push(`${event.address} ${event.changeType} ${event.source} ${String(event.details?.valueAfter)}`);
      });
      await context.sync();
      return added;
    });
    await write('D1', [[42]]);
    await host.idle();
    expect(seen).toEqual(['D1 RangeEdited Local 42']);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await write('D1', [[43]]);
    await host.idle();
    expect(seen).toHaveLength(1);
  });

  test('a ribbon command runs and says when it is done', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('D3').select();
      await context.sync();
    });
    await host.runCommand('stamp', 'Demo.Stamp');
    expect(await read('D3')).toEqual([['stamped']]);
  });

  test('settings are saved with the workbook', async () => {
    Office.context.document.settings.set('period', { year: 2026 });
    await new Promise<void>((resolve) => { Office.context.document.settings.saveAsync(() => resolve()); });
    await Excel.run(async (context) => {
      const item = context.workbook.settings.getItem('period').load('value');
      await context.sync();
      expect(item.value).toEqual({ year: 2026 });
    });
  });

  test('settings come back from the saved file', async () => {
    const { settings } = Office.context.document;
    const bytes = await host.save();
    settings.set('period', { year: 1999 });
    await new Promise<void>((resolve) => { settings.saveAsync(() => resolve()); });
    await host.open(bytes);
    await new Promise<void>((resolve) => { settings.refreshAsync(() => resolve()); });
    expect(settings.get('period')).toEqual({ year: 2026 });
  });

  test('the workbook is saved as .xlsx with values, formulas and formats', async () => {
    await write('A1:B2', [[2, 3], ['=A1+B1', 'text']]);
    await host.idle();
    const sheet = (await savedWorkbook()).sheets[0];
    expect(sheet?.name).toBe('Sheet1');
    expect(sheet?.values.slice(0, 2).map((row) => row.slice(0, 2))).toEqual([[2, 3], [5, 'text']]);
    expect(sheet?.formulas.get(1)?.get(0)).toBe('A1+B1');
  });
});
