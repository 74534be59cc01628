import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { cellAt, paneOf, untilChosen, type Visitor } from '../visitor';
import { walkToGrid } from './typing';

type Axe = { readonly run: (root: Document) => Promise<{ readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[] }> };

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page and in the frames of it, by all its rules. */
export const complaints = async (page: Page): Promise<readonly string[]> => {
  for (const frame of page.frames()) await frame.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { readonly axe: Axe };
    return (await axe.run(document)).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
};

export const withoutMouse = ({ visitReady }: Visitor): void => describe('Without a mouse, and to screen readers', () => {
  test.each(['light', 'dark', 'contrast'])('the page with its add-in passes axe in the %s theme', async (theme) => {
    const page = await visitReady();
    await page.selectOption('#theme', theme);
    await page.locator('#log-toggle').click();
    await page.locator('#entries li').first().waitFor();
    expect(await complaints(page)).toEqual([]);
  });

  test('F6 reaches ribbon, grid and pane; the chosen cell is said', async () => {
    const page = await visitReady();
    await page.locator('#new').focus();
    await page.keyboard.press('F6');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-control'))).toBe('Demo.Stamp');
    await walkToGrid(page);
    await page.keyboard.type('=DEMO.ADD(2,3)');
    await page.keyboard.press('Enter');
    await untilChosen(page, 1, 0);
    await page.keyboard.press('ArrowUp');
    await untilChosen(page, 0, 0);
    expect(await cellAt(page, 0, 0)).toEqual({ value: 5, formula: '=DEMO.ADD(2,3)' });
    expect(await page.textContent('#aloud')).toContain('A1');
    expect(await page.textContent('#aloud')).toContain('=DEMO.ADD(2,3)');
    await page.keyboard.press('F6');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
  });

  test('the pane is entered at its first thing, and left again: by F6, by Ctrl+F6, by Escape and by the Tab key beyond its end', async () => {
    const page = await visitReady();
    const things = await paneOf(page).locator('button:not([disabled]), input:not([disabled])').count();
    const inGrid = (): Promise<unknown> => page.waitForFunction(() => document.activeElement?.id.includes('DOCS_NORMAL'));
    const enter = async (): Promise<void> => {
      await walkToGrid(page);
      await page.keyboard.press('F6');
      await paneOf(page).locator('button:focus, input:focus').first().waitFor();
    };
    await enter();
    await page.keyboard.press('Shift+F6');
    await inGrid();
    await enter();
    await page.keyboard.press('Escape');
    await inGrid();
    for (const keys of [['F6'], ['Control+F6'], Array<string>(things).fill('Tab')]) {
      await enter();
      for (const key of keys) await page.keyboard.press(key);
      await page.locator('#new:focus').waitFor();
    }
  });
});
