import type { Page } from 'playwright-core';
import { writeAddIn } from '../workbench-server';
import { cellAt, chooseFile, paneOf, untilCell, untilTitle, withManifest, workbookWith, type Visitor } from '../visitor';

const told = `Office.onReady(() => out(Office.context.displayLanguage + ' ' + (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')));`;

/** The text in the first cell, which fills its place like a block, is light on a dark ground or dark on a light one. */
const untilReadable = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => {
    const lightness = ([red = 0, green = 0, blue = 0]: Iterable<number>): number => (red + green + blue) / 765;
    const ground = lightness((getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? []).map(Number));
    const [red = 0, green = 0, blue = 0, opacity = 0] = document.querySelector<HTMLCanvasElement>('[id^=univer-sheet-main-canvas]')?.getContext('2d')?.getImageData(60, 30, 1, 1).data ?? [];
    return opacity > 0 && Math.abs(lightness([red, green, blue]) - ground) > 0.8;
  });
};

export const languagesAndThemes = ({ server, visitReady }: Visitor): void => describe('Languages and themes', () => {
  test.each([['zh-CN', '保存', '盖章'], ['zh-TW', '儲存', 'Stamp'], ['en-US', 'Save', 'Stamp']])('%s: the page, the ribbon and the add-in speak it', async (locale, save, stamp) => {
    const page = await visitReady(withManifest(writeAddIn(server(), `told-${locale}`, told)), { locale });
    expect(await page.textContent('#save')).toBe(save);
    expect((await page.textContent('[data-control="Demo.Stamp"]'))?.trim()).toBe(stamp);
    expect(await page.getAttribute('html', 'lang')).toBe(locale);
    await paneOf(page).locator('#out').getByText(locale).waitFor();
  });

  test('another language is chosen in the page and keeps the workbook', async () => {
    const page = await visitReady();
    await chooseFile(page, 'kept.xlsx', workbookWith('still here'));
    await untilTitle(page, 'kept.xlsx');
    await page.locator('[data-control="Demo.Stamp"]').click();
    await untilCell(page, 0, 0, 'stamped');
    await page.selectOption('#language', 'zh-TW');
    await page.waitForFunction(() => document.documentElement.lang === 'zh-TW');
    await untilTitle(page, 'kept.xlsx');
    expect(await cellAt(page, 0, 0)).toEqual({ value: 'stamped' });
  });

  test('the dark theme of the system colours the page and reaches the add-in; high contrast can be chosen', async () => {
    const page = await visitReady(withManifest(writeAddIn(server(), 'told-dark', told)), { colorScheme: 'dark' });
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
    await paneOf(page).locator('#out').getByText('dark').waitFor();
    await page.selectOption('#theme', 'contrast');
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(0, 0, 0)');
  });

  test('a theme that is chosen in the page reaches the add-in, whatever the system has', async () => {
    const page = await visitReady('', { colorScheme: null });
    const isDark = async (wanted: boolean): Promise<void> => {
      await page.waitForFunction((dark) => document.querySelector<HTMLIFrameElement>('#pane iframe')?.contentWindow?.matchMedia('(prefers-color-scheme: dark)').matches === dark, wanted);
    };
    for (const [theme, dark] of [['dark', true], ['light', false], ['contrast', true]] as const) {
      await page.selectOption('#theme', theme);
      await isDark(dark);
    }
  });

  test.each([['light', 'rgb(255, 255, 255)'], ['dark', 'rgb(0, 0, 0)']] as const)('where the system forces its %s colours, the grid goes with them', async (colorScheme, ground) => {
    const page = await visitReady('', { colorScheme, forcedColors: 'active' });
    await chooseFile(page, 'blocks.xlsx', workbookWith('█████'));
    await untilTitle(page, 'blocks.xlsx');
    await page.locator('[id^=univer-sheet-main-canvas]').click({ position: { x: 300, y: 200 } });
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(ground);
    await untilReadable(page);
  });
});
