import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { writeAddIn } from '../workbench-server';
import { cellAt, paneOf, untilMessage, untilReady, withManifest, workbookWith, type Visitor } from '../visitor';

/** What is seen of the cells from C3 on, with the lines between them; a picture of the screen, wherever on it the grid is. */
const cellsSeen = async (page: Page): Promise<string> => {
  const { x = 0, y = 0 } = await page.locator('#grid').boundingBox() ?? {};
  return (await page.screenshot({ clip: { x: x + 120, y: y + 70, width: 770, height: 380 } })).toString('base64');
};

/** By how much, of 255, any pixel of one picture is lighter or darker than in the other. */
const largestDifference = (page: Page, ...pictures: readonly [string, string]): Promise<number> => page.evaluate(async (given) => {
  const [one = [], other = []] = await Promise.all(given.map(async (picture) => {
    const image = Object.assign(new Image(), { src: `data:image/png;base64,${picture}` });
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas?.drawImage(image, 0, 0);
    return [...canvas?.getImageData(0, 0, image.width, image.height).data ?? []];
  }));
  return one.length === other.length ? one.reduce((most, value, index) => Math.max(most, Math.abs(value - (other[index] ?? 0))), 0) : 255;
}, pictures);

/** Holds the packages back until they are asked for: a slow start. */
const holdPackages = async (page: Page): Promise<() => Promise<void>> => {
  let go: () => void = () => undefined;
  const held = new Promise<void>((done) => { go = done; });
  await page.route('**/grid.js', async (route) => {
    await held;
    await route.continue();
  });
  return async () => {
    go();
    await page.waitForFunction(() => document.getElementById('first-picture') === null && performance.getEntriesByName('grid shown').length === 1);
  };
};

export const starting = ({ server, visit }: Visitor): void => describe('What the page is started with', () => {
  test.each([['light', 'en-US', 'Save', 'Opening…'], ['dark', 'zh-TW', '儲存', '正在開啟…']] as const)('%s: before the packages are there an empty sheet is seen in its place, which says that it is being opened; the grid takes the place without a jump', async (colorScheme, locale, save, opening) => {
    const page = await visit('', { colorScheme, locale });
    await page.goto('about:blank');
    const arrive = await holdPackages(page);
    void page.goto(server().origin);
    await page.waitForFunction(() => performance.getEntriesByName('first picture').length === 1);
    expect(await page.textContent('#save')).toBe(save);
    expect(await page.textContent('#aloud')).toBe(opening);
    expect(await page.getAttribute('#grid', 'aria-busy')).toBe('true');
    expect(await page.evaluate(() => document.getElementById('top')?.inert)).toBe(true);
    const before = await cellsSeen(page);
    await arrive();
    expect(await page.textContent('#aloud')).not.toBe(opening);
    expect(await page.getAttribute('#grid', 'aria-busy')).toBe(null);
    expect(await page.evaluate(() => document.getElementById('top')?.inert)).toBe(false);
    // The ribbon moves the grid down.
    await untilReady(page);
    // A line and its ground differ by 9 in the dark.
    expect(await largestDifference(page, before, await cellsSeen(page))).toBeLessThan(4);
  });

  test('?manifest= hosts another add-in, ?workbook= opens a file', async () => {
    const manifest = writeAddIn(server(), 'other', "Office.onReady(() => out('ready'));");
    writeFileSync(join(server().files, 'given.xlsx'), workbookWith('from the address'));
    const page = await visit(withManifest(manifest, '&workbook=/files/given.xlsx'));
    await paneOf(page).getByText('ready').waitFor();
    expect(await page.textContent('#title')).toBe('given.xlsx');
    expect(await cellAt(page, 0, 0)).toEqual({ value: 'from the address' });
  });

  test('a page may not ask the server for files of the machine', async () => {
    const page = await visit(withManifest('/etc/passwd'));
    await untilMessage(page, 'add-in', '/etc/passwd');
    expect(await page.textContent('#messages')).not.toContain('root:');
  });
});
