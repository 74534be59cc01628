import type { Page } from 'playwright-core';
import type { Locale } from '../../src/domain/locale';
import { quarterMany } from '../samples/quarter-many';
import { chooseFile, untilTitle } from '../workbench/page/visitor';
import { press, withAnyNumber, type Kaohe, type Visit } from './kaohe';
import { sheetsOf } from './workbook';

/** So many that their forms do not go to Excel in one request. */
export const MANY = 300;

/** From the start of the pane to what would be written. */
export const toPreview = async ({ pane, words }: Visit): Promise<void> => {
  await press(pane, words.start.check);
  await press(pane, words.check.next);
  await pane.getByRole('button', { name: withAnyNumber(words.fill.next) }).click();
  await pane.getByRole('heading', { name: words.review.heading.fill }).waitFor();
};

export type LargeFill = Visit & { readonly before: readonly string[] };

/** Somebody with a workbook of so many people, who sees what would be written. */
export const beforeLargeFill = async ({ visit }: Kaohe, locale: Locale, options: Parameters<Kaohe['visit']>[2] = {}): Promise<LargeFill> => {
  const here = await visit(locale, '', options);
  const { page } = here;
  await chooseFile(page, 'many.xlsx', await quarterMany(MANY));
  await untilTitle(page, 'many.xlsx');
  const before = await sheetsOf(page);
  await toPreview(here);
  return { ...here, before };
};

type Faults = { readonly before: (work: () => Promise<void>, request: number) => void; readonly disconnect: (request: number) => void; readonly clear: () => void };

type Opened = { readonly workbench: { readonly faults: Faults; readonly log: { readonly onEntry: (listener: (entry: { readonly kind: string }) => void) => void } } };

/** Writing takes one request to look again, then one for each 4 MB. */
export const FIRST_WRITE = 2;

/** Cancel is pressed while Excel is busy with this request, counted from now. Grid and pane share a thread, so it has to be done from inside the page. */
export const cancelDuring = (page: Page, request: number, { work }: Visit['words']): Promise<void> => page.evaluate(([at, cancel]) => {
  const { workbench } = globalThis as unknown as Opened;
  const button = (): HTMLButtonElement | undefined => {
    const pane = document.querySelector<HTMLIFrameElement>('#pane iframe')?.contentDocument;
    return [...pane?.querySelectorAll('button') ?? []].find(({ textContent }) => textContent === cancel);
  };
  workbench.faults.before(async () => {
    while (button() === undefined) await new Promise((shown) => { requestAnimationFrame(shown); });
    button()?.click();
  }, at);
}, [request, work.cancel] as const);

/** No request is answered from this one on, counted from now, and the pane's patience is over as soon as it has been sent. */
export const disconnectAt = (page: Page, request: number): Promise<void> => page.evaluate((at) => {
  const { workbench } = globalThis as unknown as Opened;
  const pane = document.querySelector<HTMLIFrameElement>('#pane iframe')?.contentWindow as (Window & typeof globalThis) | null | undefined;
  if (pane === null || pane === undefined) throw new Error('The pane has no frame');
  const { setTimeout: wait } = pane;
  let giveUp: (() => void) | undefined;
  Object.assign(pane, { setTimeout: (work: () => void, ms?: number) => {
    if (ms !== undefined && ms >= 60_000) giveUp = work;
    return wait.call(pane, work, ms);
  } });
  workbench.log.onEntry(({ kind }) => { if (kind === 'fault') giveUp?.(); });
  workbench.faults.disconnect(at);
}, request);

export const reconnect = (page: Page): Promise<void> => page.evaluate(() => (globalThis as unknown as Opened).workbench.faults.clear());
