import type { Page } from 'playwright-core';
import { cellAt, paneOf, untilCell, untilChosen, untilMessage, type Visitor } from '../visitor';
import { walkToGrid } from './typing';

type Heard = { readonly type: number; readonly args: Readonly<Record<string, unknown>> };
type Opened = {
  readonly heard: Heard[];
  readonly workbench: {
    readonly idle: () => Promise<void>;
    readonly book: {
      readonly onEvent: (listener: (event: Heard) => void) => void; readonly history: { readonly depth: () => { readonly undos: number } };
      readonly tables: readonly { readonly area: object; readonly columns: readonly { readonly name: string }[] }[];
      readonly engine: { readonly unitId: string; readonly runLater: (id: string, params?: object) => Promise<boolean>; readonly workbook: { readonly getActiveSheet: () => { readonly getSheetId: () => string; readonly getName: () => string } } };
    };
  };
};

/** Sheets activated and deactivated, calculation and chosen cells are told apart by these numbers of the protocol. */
const beside: ReadonlySet<number> = new Set([11, 12, 14, 16]);

const listen = (page: Page): Promise<void> => page.evaluate(() => {
  const opened = globalThis as unknown as Opened;
  Object.assign(globalThis, { heard: [] });
  opened.workbench.book.onEvent((event) => opened.heard.push(event));
});

/** What add-ins were told since the last look, and how many steps can be taken back. */
const told = (page: Page): Promise<{ readonly events: readonly Heard[]; readonly undos: number }> => page.evaluate(async () => {
  const opened = globalThis as unknown as Opened;
  // Edits are told when the task that they happened in is over.
  await new Promise((resolve) => { setTimeout(resolve, 0); });
  await opened.workbench.idle();
  return { events: opened.heard.splice(0), undos: opened.workbench.book.history.depth().undos };
});

const edits = async (page: Page): Promise<readonly unknown[]> => {
  const { events, undos } = await told(page);
  return [...events.filter(({ type }) => !beside.has(type)).map(({ type, args }) => [type, args['address'], args['changeType']]), undos];
};

const untilTold = (page: Page, changeType: string, address: string): Promise<unknown> => page.waitForFunction(([type, at]) => (globalThis as unknown as Opened).heard.some(({ args }) => args['changeType'] === type && args['address'] === at), [changeType, address] as const);

/** What menus and headings ask of the grid. */
const ask = (page: Page, id: string, params: object = {}): Promise<boolean> => page.evaluate(([command, given]) => (globalThis as unknown as Opened).workbench.book.engine.runLater(String(command), given as object), [id, params] as const);

const choose = async (page: Page, top: number, left: number, bottom = top, right = left): Promise<void> => {
  await page.evaluate(async ([startRow, startColumn, endRow, endColumn]) => {
    const { engine } = (globalThis as unknown as Opened).workbench.book;
    const primary = { startRow, startColumn, endRow: startRow, endColumn: startColumn, actualRow: startRow, actualColumn: startColumn, isMerged: false, isMergedMainCell: false, rangeType: 0 };
    await engine.runLater('sheet.operation.set-selections', { unitId: engine.unitId, subUnitId: engine.workbook.getActiveSheet().getSheetId(), type: 2, selections: [{ range: { startRow, startColumn, endRow, endColumn, rangeType: 0 }, primary, style: null }] });
  }, [top, left, bottom, right]);
  await untilChosen(page, top, left);
};

const enterDown = async (page: Page, ...texts: readonly string[]): Promise<void> => {
  for (const [row, text] of texts.entries()) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await untilChosen(page, row + 1, 0);
  }
};

/** Runs in the add-in's page. */
const asAddIn = (page: Page, work: string): Promise<unknown> => paneOf(page).locator('body').evaluate((_, code) => (0, eval)(`Excel.run(async (context) => { ${code}; await context.sync(); })`) as Promise<unknown>, work);

const tables = (page: Page): Promise<unknown> => page.evaluate(() => (globalThis as unknown as Opened).workbench.book.tables.map(({ area, columns }) => [area, columns.map(({ name }) => name)]));

export const editsByHand = ({ visitReady }: Visitor): void => describe('Edits by hand', () => {
  test('are told once each, with what was in a single cell before and after, and are one step each', async () => {
    const page = await visitReady();
    await walkToGrid(page);
    await listen(page);
    await enterDown(page, '1', '2');
    const { events, undos } = await told(page);
    expect([events.filter(({ type }) => type === 10).map(({ args }) => [args['address'], args['valueBefore'], args['valueAfter'], args['triggerSource']]), undos]).toEqual([[['A1', '', 1, 'Unknown'], ['A2', '', 2, 'Unknown']], 2]);
    await choose(page, 0, 0, 1, 0);
    await ask(page, 'sheet.command.auto-fill', { sourceRange: { startRow: 0, endRow: 1, startColumn: 0, endColumn: 0 }, targetRange: { startRow: 0, endRow: 3, startColumn: 0, endColumn: 0 } });
    expect(await edits(page)).toEqual([[10, 'A3:A4', 'RangeEdited'], 3]);
    await choose(page, 0, 0, 9, 0);
    await page.keyboard.press('Delete');
    expect(await edits(page)).toEqual([[10, 'A1:A10', 'RangeEdited'], 4]);
    await page.keyboard.press('Control+z');
    expect(await edits(page)).toEqual([[10, 'A1:A10', 'RangeEdited'], 3]);
    expect(await cellAt(page, 3, 0)).toEqual({ value: 4 });
    await choose(page, 0, 1, 1, 2);
    await ask(page, 'sheet.command.add-worksheet-merge-all');
    await untilTold(page, 'RangeEdited', 'B1:C2');
    expect(await edits(page)).toEqual([[10, 'B1:C2', 'RangeEdited'], 4]);
  });

  test('cutting and pasting tell of both places, pasted text of its cells', async () => {
    const page = await visitReady('', { permissions: ['clipboard-read', 'clipboard-write'] });
    await walkToGrid(page);
    await enterDown(page, '1', '2');
    await listen(page);
    await choose(page, 0, 0, 1, 0);
    await page.keyboard.press('Control+x');
    await choose(page, 3, 2);
    await page.keyboard.press('Control+v');
    await untilTold(page, 'RangeEdited', 'C4:C5');
    expect(await edits(page)).toEqual([[10, 'A1:A2', 'RangeEdited'], [10, 'C4:C5', 'RangeEdited'], 3]);
    await page.evaluate(() => navigator.clipboard.writeText('7\t12%\n8\tx'));
    await choose(page, 9, 0);
    await page.keyboard.press('Control+v');
    await untilTold(page, 'RangeEdited', 'A10:B11');
    expect(await edits(page)).toEqual([[10, 'A10:B11', 'RangeEdited'], 4]);
    expect([await cellAt(page, 9, 1), await cellAt(page, 10, 1)]).toEqual([{ value: 0.12 }, { value: 'x' }]);
  });

  test('rows and columns put into a table make it grow, taken out shrink it; what would tear it apart is refused with a sentence', async () => {
    const page = await visitReady();
    await walkToGrid(page);
    await asAddIn(page, `const sheet = context.workbook.worksheets.getActiveWorksheet(); sheet.getRange('B1:C4').values = [['a', 'b'], [3, 1], [1, 2], [2, 3]]; sheet.tables.add('B1:C4', true)`);
    await listen(page);
    await choose(page, 2, 1);
    await ask(page, 'sheet.command.insert-row-before', { value: 1 });
    await untilTold(page, 'RowInserted', '3:3');
    const { events } = await told(page);
    expect(events.filter(({ type }) => !beside.has(type)).map(({ type, args }) => [type, args['address']])).toEqual([[10, '3:3'], [101, '3:3']]);
    expect(await tables(page)).toEqual([[{ top: 0, left: 1, bottom: 4, right: 2 }, ['a', 'b']]]);
    await choose(page, 0, 2);
    await ask(page, 'sheet.command.insert-col-before', { value: 1 });
    await untilTold(page, 'ColumnInserted', 'C:C');
    expect(await tables(page)).toEqual([[{ top: 0, left: 1, bottom: 4, right: 3 }, ['a', 'Column1', 'b']]]);
    await ask(page, 'sheet.command.remove-col-confirm');
    await untilTold(page, 'ColumnDeleted', 'C:C');
    expect(await tables(page)).toEqual([[{ top: 0, left: 1, bottom: 4, right: 2 }, ['a', 'b']]]);
    await choose(page, 2, 1);
    await told(page);
    await ask(page, 'sheet.command.insert-range-move-down-confirm');
    await untilMessage(page, 'cells', 'move cells of a table away');
    expect((await told(page)).events.filter(({ type }) => !beside.has(type))).toEqual([]);
  });

  test('another sheet is told of once, whether a person, a new tab or an add-in went there', async () => {
    const page = await visitReady();
    await listen(page);
    const went = async (): Promise<readonly number[]> => (await told(page)).events.map(({ type }) => type).filter((type) => type === 11 || type === 12);
    const untilShown = (name: string) => page.waitForFunction((wanted) => (globalThis as unknown as Opened).workbench.book.engine.workbook.getActiveSheet().getName() === wanted, name);
    await ask(page, 'sheet.command.insert-sheet', { sheet: {} });
    await untilShown('Sheet2');
    expect(await went()).toEqual([12, 11]);
    await page.locator('[data-u-comp="slide-tab-item"]').first().click();
    await untilShown('Sheet1');
    expect(await went()).toEqual([12, 11]);
    await asAddIn(page, `context.workbook.worksheets.getItem('Sheet2').activate()`);
    await untilShown('Sheet2');
    expect(await went()).toEqual([12, 11]);
  });

  test('what is typed while an add-in inserts rows above stays in its cell, and the next entry follows below', async () => {
    const page = await visitReady();
    await walkToGrid(page);
    await enterDown(page, 'a', 'b');
    await page.keyboard.type('12');
    await asAddIn(page, `context.workbook.worksheets.getActiveWorksheet().getRange('1:2').insert('Down')`);
    await page.keyboard.type('34');
    await page.keyboard.press('Enter');
    await untilChosen(page, 5, 0);
    await page.keyboard.type('next');
    await page.keyboard.press('Enter');
    await untilCell(page, 5, 0, 'next');
    expect(await cellAt(page, 4, 0)).toEqual({ value: 1234 });
  });

  test('an add-in that goes to another sheet or cell waits until the entry is typed', async () => {
    const page = await visitReady();
    await asAddIn(page, `context.workbook.worksheets.add('Other')`);
    await walkToGrid(page);
    await page.keyboard.type('12');
    const gone = asAddIn(page, `context.workbook.worksheets.getItem('Other').activate()`);
    await page.keyboard.type('34');
    expect(await page.evaluate(() => (globalThis as unknown as Opened).workbench.book.engine.workbook.getActiveSheet().getName())).toBe('Sheet1');
    await page.keyboard.press('Enter');
    await gone;
    await page.waitForFunction(() => (globalThis as unknown as Opened).workbench.book.engine.workbook.getActiveSheet().getName() === 'Other');
    await page.locator('[data-u-comp="slide-tab-item"]').first().click();
    await untilCell(page, 0, 0, 1234);
  });
});
