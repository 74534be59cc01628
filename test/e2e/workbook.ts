import type { Page } from 'playwright-core';

type Value = { readonly v?: unknown; readonly f?: string | null } | null;
type Sheet = { readonly getName: () => string; readonly getCellMatrix: () => { readonly getValue: (row: number, column: number) => Value } };
type Opened = { readonly workbench: { readonly idle: () => Promise<void>; readonly book: { readonly engine: { readonly workbook: { readonly getSheets: () => readonly Sheet[] } } } } };

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
