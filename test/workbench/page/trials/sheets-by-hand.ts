import type { Page } from 'playwright-core';
import { untilMessage, type Visitor } from '../visitor';

type Heard = { readonly type: number; readonly args: Readonly<Record<string, unknown>> };
type Opened = {
  readonly heard: Heard[];
  readonly workbench: { readonly book: {
    readonly isDirty: boolean; readonly onEvent: (listener: (event: Heard) => void) => void; readonly history: { readonly depth: () => { readonly undos: number } };
    readonly engine: { readonly runLater: (id: string, params: object) => Promise<boolean>; readonly workbook: { readonly getSheets: () => readonly { readonly getName: () => string }[] } };
  } };
};

/** Sheets added, activated and deactivated are told apart by these numbers of the protocol. */
const activated: ReadonlySet<number> = new Set([11, 12, 14, 16]);

const listen = (page: Page): Promise<void> => page.evaluate(() => {
  const opened = globalThis as unknown as Opened;
  Object.assign(globalThis, { heard: [] });
  opened.workbench.book.onEvent((event) => opened.heard.push(event));
});

const untilSheets = (page: Page, ...names: readonly string[]) => page.waitForFunction((wanted) => {
  const { workbook } = (globalThis as unknown as Opened).workbench.book.engine;
  return JSON.stringify(workbook.getSheets().map((sheet) => sheet.getName())) === JSON.stringify(wanted);
}, names);

/** What the tabs ask of the grid. */
const ask = (page: Page, id: string, params: object = {}): Promise<boolean> => page.evaluate(([command, given]) => (globalThis as unknown as Opened).workbench.book.engine.runLater(String(command), given as object), [id, params] as const);

const heard = async (page: Page): Promise<readonly number[]> => (await page.evaluate(() => (globalThis as unknown as Opened).heard.splice(0).map(({ type }) => type))).filter((type) => !activated.has(type));

const undos = (page: Page): Promise<number> => page.evaluate(() => (globalThis as unknown as Opened).workbench.book.history.depth().undos);

export const sheetsByHand = ({ visitReady }: Visitor): void => describe('Sheets by hand', () => {
  test('are renamed, added, moved, copied and deleted with the events of the API, each as one step; the last one stays', async () => {
    const page = await visitReady();
    await listen(page);
    await page.locator('[data-u-comp="slide-tab-item"]').first().dblclick();
    await page.waitForFunction(() => document.activeElement?.closest('[data-u-comp="slide-tab-item"]') !== null);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Results');
    await page.keyboard.press('Enter');
    await untilSheets(page, 'Results');
    const renamed = await page.evaluate(() => (globalThis as unknown as Opened).heard.splice(0));
    expect(renamed.map(({ type, args }) => [type, args['nameBefore'], args['nameAfter']])).toEqual([[25, 'Sheet1', 'Results']]);
    expect([await undos(page), await page.evaluate(() => (globalThis as unknown as Opened).workbench.book.isDirty)]).toEqual([1, true]);

    await ask(page, 'sheet.command.insert-sheet', { sheet: {} });
    await untilSheets(page, 'Results', 'Sheet2');
    expect([await heard(page), await undos(page)]).toEqual([[13], 2]);
    await ask(page, 'sheet.command.set-worksheet-order', { order: 0 });
    await untilSheets(page, 'Sheet2', 'Results');
    expect([await heard(page), await undos(page)]).toEqual([[27], 3]);
    await ask(page, 'sheet.command.copy-sheet');
    await untilSheets(page, 'Sheet2', 'Sheet2 (2)', 'Results');
    expect([await heard(page), await undos(page)]).toEqual([[13], 4]);
    await ask(page, 'sheet.command.remove-sheet');
    await untilSheets(page, 'Sheet2', 'Results');
    expect([await heard(page), await undos(page)]).toEqual([[15], 5]);
    await ask(page, 'sheet.command.remove-sheet');
    await page.waitForFunction(() => (globalThis as unknown as Opened).workbench.book.engine.workbook.getSheets().length === 1);
    await ask(page, 'sheet.command.remove-sheet');
    await untilMessage(page, 'sheets', 'at least one visible sheet');
  });
});
