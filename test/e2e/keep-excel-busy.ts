import type { Page } from 'playwright-core';

type Waiting = { goOn?: () => void };

type Opened = Waiting & { readonly workbench: { readonly faults: { readonly before: (work: () => Promise<void>) => void } } };

/** Excel does not answer the next request until the returned function is called. */
export const keepExcelBusy = async (page: Page): Promise<() => Promise<void>> => {
  await page.evaluate(() => {
    const opened = globalThis as unknown as Opened;
    const free = new Promise<void>((resolve) => { opened.goOn = resolve; });
    opened.workbench.faults.before(() => free);
  });
  return () => page.evaluate(() => (globalThis as Waiting).goOn?.());
};
