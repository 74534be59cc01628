import type { Page } from 'playwright-core';

type Sheet = { readonly getName: () => string };
type Opened = { readonly workbench: { readonly idle: () => Promise<void>; readonly book: { readonly engine: { readonly workbook: { readonly getSheets: () => readonly Sheet[]; readonly getActiveSheet: () => Sheet } } } } };

/** The sheets of the open workbook when nothing is under way any more. */
export const sheetsOf = (page: Page): Promise<readonly string[]> => page.evaluate(async () => {
  const { workbench } = globalThis as unknown as Opened;
  await workbench.idle();
  return workbench.book.engine.workbook.getSheets().map((sheet) => sheet.getName());
});

/** Until the open workbook has these sheets, in this order. */
export const untilSheets = async (page: Page, wanted: readonly string[]): Promise<void> => {
  await page.waitForFunction((names) => {
    const { workbench } = globalThis as unknown as Opened;
    return JSON.stringify(workbench.book.engine.workbook.getSheets().map((sheet) => sheet.getName())) === names;
  }, JSON.stringify(wanted));
};

/** Until the grid shows this sheet. */
export const untilOpen = async (page: Page, sheet: string): Promise<void> => {
  await page.waitForFunction((name) => (globalThis as unknown as Opened).workbench.book.engine.workbook.getActiveSheet().getName() === name, sheet);
};

/** Until everything that is under way is over and stands on the screen. */
export const untilDrawn = (page: Page): Promise<void> => page.evaluate(async () => {
  await (globalThis as unknown as Opened).workbench.idle();
  await new Promise((drawn) => { requestAnimationFrame(() => requestAnimationFrame(drawn)); });
});
