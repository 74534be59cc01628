import { cellAt, paneOf, untilCell, untilReady, untilTitle, workbookWith, type Visitor } from '../visitor';

export const demonstration = ({ visitReady }: Visitor): void => describe('The demonstration add-in in the page', () => {
  test('a button of the pane writes cells, its functions calculate, the pane hears of it; a ribbon button runs; all is saved and opened again', async () => {
    const page = await visitReady();
    await paneOf(page).locator('#write').click();
    await paneOf(page).getByText('A1:C3 changed.').waitFor();
    await untilCell(page, 1, 2, 6);
    await page.locator('[data-control="Demo.Stamp"]').click();
    await untilCell(page, 0, 0, 'stamped');

    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#save').click()]);
    const file = await download.path();
    await page.reload();
    await untilReady(page);
    expect(await cellAt(page, 0, 0)).toEqual({ value: null });
    await page.locator('#chosen').setInputFiles(file);
    await page.waitForFunction(() => document.getElementById('title')?.textContent !== 'Book1.xlsx');
    expect(await cellAt(page, 0, 0)).toEqual({ value: 'stamped' });
    expect(await cellAt(page, 1, 1)).toEqual({ value: 3 });
    expect(await cellAt(page, 2, 2)).toEqual({ value: 10, formula: '=DEMO.ADD(B3,B3)' });
  });

  test('a file that is dropped on the page is opened', async () => {
    const page = await visitReady();
    const content = await page.evaluateHandle((bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], 'dropped.xlsx'));
      return data;
    }, [...workbookWith('out of the air')]);
    await page.dispatchEvent('#grid', 'drop', { dataTransfer: content });
    await untilTitle(page, 'dropped.xlsx');
    expect(await cellAt(page, 0, 0)).toEqual({ value: 'out of the air' });
  });

  test('an edit is undone and done again', async () => {
    const page = await visitReady();
    await page.locator('[data-control="Demo.Stamp"]').click();
    await untilCell(page, 0, 0, 'stamped');
    await page.locator('#undo:enabled').click();
    await untilCell(page, 0, 0, undefined);
    await page.locator('#redo:enabled').click();
    await untilCell(page, 0, 0, 'stamped');
  });
});
