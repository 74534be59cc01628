import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { cellAt, untilCell, untilChosen, untilMessage, withManifest, type Visitor } from '../visitor';
import { writeAddIn } from '../workbench-server';

/** An add-in that runs what a test gives it, over the real client. */
export const lab = `
Office.onReady(() => { document.body.dataset.ready = 'yes'; });
window.lab = (code) => Excel.run(async (context) => {
  const work = new Function('context', 'sheet', 'return (async () => {' + code + '})()');
  const result = await work(context, context.workbook.worksheets.getActiveWorksheet());
  await context.sync();
  return result;
});`;

export const office = async <T>(page: Page, code: string): Promise<T> => {
  const frame = page.frames().find((one) => one.url().includes('lab.html'));
  if (frame === undefined) throw new Error('The add-in is not there');
  return frame.evaluate((given) => (globalThis as unknown as { lab: (code: string) => Promise<T> }).lab(given), code);
};

export const grid = (page: Page): Locator => page.locator('[id^=univer-sheet-main-canvas]');

/** Of a sheet whose columns and rows have their usual sizes. */
export const middleOf = (row: number, column: number): { x: number; y: number } => ({ x: 46 + column * 64 + 20, y: 20 + row * 20 + 10 });

const click = (page: Page, row: number, column: number): Promise<void> => grid(page).click({ position: middleOf(row, column) });

const choose = async (page: Page, row: number, column: number): Promise<void> => {
  await click(page, row, column);
  await untilChosen(page, row, column);
};

const type = async (page: Page, row: number, column: number, text: string): Promise<void> => {
  await choose(page, row, column);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
};

/** The colour near the left edge of a cell, as `#RRGGBB`; the picture is transparent where nothing is drawn. */
const untilColor = async (page: Page, row: number, column: number, wanted: string): Promise<void> => {
  await page.waitForFunction(([x, y, color]) => {
    const canvas = document.querySelector<HTMLCanvasElement>('[id^=univer-sheet-main-canvas]');
    const scale = canvas === null ? 1 : canvas.width / canvas.clientWidth;
    const [r = 0, g = 0, b = 0, opacity = 0] = canvas?.getContext('2d')?.getImageData(Number(x) * scale, Number(y) * scale, 1, 1).data ?? [];
    return `#${(opacity === 0 ? [255, 255, 255] : [r, g, b]).map((one) => one.toString(16).padStart(2, '0')).join('').toUpperCase()}` === color;
  }, [46 + column * 64 + 4, 20 + row * 20 + 4, wanted]);
};

const white = '#FFFFFF';

export const drawing = ({ server, visitReady }: Visitor): void => describe('What lies beside the cells', () => {
  const open = (): Promise<Page> => visitReady(withManifest(writeAddIn(server(), 'lab', lab)), { colorScheme: 'light' });

  test('conditional formats colour cells, and follow the values', async () => {
    const page = await open();
    await office(page, `
      sheet.getRange('A1:B3').values = [[10, 1], [60, 2], [90, 3]];
      const low = sheet.getRange('A1:A3').conditionalFormats.add('CellValue');
      low.cellValue.format.fill.color = '#FFC7CE'; low.cellValue.rule = { formula1: '=60', operator: 'LessThan' };
      const custom = sheet.getRange('B1:B3').conditionalFormats.add('Custom');
      custom.custom.format.fill.color = '#C6EFCE'; custom.custom.rule.formula = '=$A1>=$A$3';
      const scale = sheet.getRange('C1:C2').conditionalFormats.add('ColorScale'); sheet.getRange('C1:C2').values = [[0], [1]];
      scale.colorScale.criteria = { minimum: { type: 'LowestValue', color: '#F8696B' }, maximum: { type: 'HighestValue', color: '#63BE7B' } };`);
    await untilColor(page, 0, 0, '#FFC7CE');
    await untilColor(page, 1, 0, white);
    await untilColor(page, 2, 1, '#C6EFCE');
    await untilColor(page, 0, 1, white);
    await untilColor(page, 0, 2, '#F8696B');
    await untilColor(page, 1, 2, '#63BE7B');
    await office(page, "sheet.getRange('A1:A3').values = [[95], [20], [90]];");
    await untilColor(page, 0, 0, white);
    await untilColor(page, 1, 0, '#FFC7CE');
    await untilColor(page, 0, 1, '#C6EFCE');
    expect(await office(page, "const fill = sheet.getRange('A2').format.fill.load('color'); await context.sync(); return fill.color;")).toBe('#FFFFFF');
    await office(page, "sheet.getRange('A1:C3').conditionalFormats.clearAll();");
    await untilColor(page, 1, 0, white);
  });

  test('a list is opened by mouse and by keyboard, its prompt is shown', async () => {
    const page = await open();
    await office(page, `
      sheet.getRange('D1:D2').values = [[5], [7]];
      const list = sheet.getRange('A1').dataValidation; list.rule = { list: { source: 'red,green,blue', inCellDropDown: true } }; list.prompt = { title: 'Colour', message: 'Choose one.', showPrompt: true };
      sheet.getRange('A2').dataValidation.rule = { list: { source: '=$D$1:$D$2', inCellDropDown: true } };
      sheet.getRange('A3').dataValidation.rule = { list: { source: '=OFFSET($D$1,MATCH(A2,$D$1:$D$2,0)-1,0)', inCellDropDown: true } };`);
    await choose(page, 0, 0);
    await page.locator('.card.prompt').filter({ hasText: 'Choose one.' }).waitFor();
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('listbox', { name: 'Allowed values' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await untilCell(page, 0, 0, 'green');
    await choose(page, 1, 0);
    await page.getByRole('button', { name: 'Choose from the list' }).click();
    await page.locator('.menu [role=option]').filter({ hasText: '7' }).click();
    await untilCell(page, 1, 0, 7);
    expect(await page.locator('.card.prompt').count()).toBe(0);
    await choose(page, 2, 0);
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('listbox', { name: 'Allowed values' }).waitFor();
    expect(await page.locator('.menu [role=option]').allTextContents()).toEqual(['7']);
    await page.keyboard.press('Enter');
    await untilCell(page, 2, 0, 7);
    await type(page, 2, 0, '5');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
    expect((await cellAt(page, 2, 0)).value).toBe(7);
  });

  test('what is typed against a rule is held back: refused, asked about, or calculated first', async () => {
    const page = await open();
    await office(page, `
      sheet.getRange('A1').dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } };
      sheet.getRange('A1').dataValidation.errorAlert = { title: 'Stop', message: '1 to 10, please.', showAlert: true, style: 'Stop' };
      sheet.getRange('A2').dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThan' } };
      sheet.getRange('A2').dataValidation.errorAlert = { title: 'Careful', message: 'Not positive.', showAlert: true, style: 'Warning' };
      sheet.getRange('A3').dataValidation.rule = { custom: { formula: '=A3>$A$1' } };
      let edits = 0; window.edits = () => edits; sheet.onChanged.add(async () => { edits += 1; });`);
    await type(page, 0, 0, '5');
    await untilCell(page, 0, 0, 5);
    await type(page, 0, 0, '50');
    const alert = page.getByRole('alertdialog');
    await alert.filter({ hasText: '1 to 10, please.' }).waitFor();
    await alert.getByRole('button', { name: 'Retry' }).click();
    await page.keyboard.press('Enter');
    await alert.filter({ hasText: '1 to 10, please.' }).waitFor();
    await alert.getByRole('button', { name: 'Cancel' }).click();
    expect((await cellAt(page, 0, 0)).value).toBe(5);
    await type(page, 1, 0, '-3');
    await alert.filter({ hasText: 'Not positive.' }).getByRole('button', { name: 'Yes' }).click();
    await untilCell(page, 1, 0, -3);
    await type(page, 2, 0, '4');
    await alert.getByRole('button', { name: 'Cancel' }).click();
    expect((await cellAt(page, 2, 0)).value).toBeNull();
    await type(page, 2, 0, '6');
    await untilCell(page, 2, 0, 6);
    await page.evaluate(() => (globalThis as unknown as { workbench: { idle: () => Promise<void> } }).workbench.idle());
    expect(await office(page, 'return window.edits();')).toBe(3);
  });

  test('a table is coloured, its buttons filter and sort', async () => {
    const page = await open();
    await office(page, "sheet.getRange('A1:B4').values = [['Name', 'Team'], ['a', 'x'], ['b', 'y'], ['c', 'x']]; sheet.tables.add('A1:B4', true);");
    await untilColor(page, 0, 0, '#4472C4');
    await untilColor(page, 1, 0, '#DAE3F3');
    await untilColor(page, 2, 0, white);
    await page.getByRole('button', { name: 'Filter Team' }).click();
    const menu = page.getByRole('dialog', { name: 'Filter Team' });
    await menu.getByLabel('y', { exact: true }).uncheck();
    await menu.getByRole('button', { name: 'OK' }).click();
    await page.locator('button[data-filtered]').waitFor();
    expect(await office(page, "const view = sheet.getRange('A1:B4').getVisibleView().load('values'); await context.sync(); return view.values;")).toEqual([['Name', 'Team'], ['a', 'x'], ['c', 'x']]);
    await choose(page, 0, 1);
    await page.keyboard.press('Alt+ArrowDown');
    await menu.getByRole('button', { name: 'Clear filter' }).click();
    await page.getByRole('button', { name: 'Filter Name' }).click();
    await page.getByRole('button', { name: 'Sort descending' }).click();
    await untilCell(page, 1, 0, 'c');
    await untilCell(page, 3, 0, 'a');
  });

  test('comments and links have cards, a link is followed', async () => {
    const page = await open();
    await office(page, `
      context.workbook.comments.add('Sheet1!A1', 'Why so low?').replies.add('A short month.');
      sheet.getRange('C1').hyperlink = { documentReference: 'Sheet1!E9', textToDisplay: 'there', screenTip: 'The sum' };
      sheet.getRange('C2').hyperlink = { documentReference: 'Gone!A1', textToDisplay: 'nowhere' };`);
    await grid(page).hover({ position: middleOf(0, 0) });
    const card = page.locator('.card.comment');
    await card.filter({ hasText: 'Why so low?' }).filter({ hasText: 'A short month.' }).waitFor();
    await choose(page, 12, 4);
    await card.waitFor({ state: 'detached' });
    await choose(page, 0, 0);
    await card.waitFor({ state: 'attached' });
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    await page.keyboard.press('Shift+F2');
    await card.waitFor();
    await page.keyboard.press('ArrowDown');
    await card.waitFor({ state: 'detached' });
    await grid(page).hover({ position: middleOf(0, 2) });
    await page.locator('.card.link').filter({ hasText: 'The sum' }).waitFor();
    await click(page, 0, 2);
    await untilChosen(page, 8, 4);
    await click(page, 1, 2);
    await untilMessage(page, 'link', '"Gone!A1"');
  });

  test('a locked cell of a protected sheet is refused with a sentence, an unlocked one is not', async () => {
    const page = await open();
    await office(page, "sheet.getRange('A1').format.protection.locked = false; sheet.protection.protect();");
    await type(page, 1, 1, 'x');
    await untilMessage(page, 'protection', 'B2 cannot be changed');
    expect((await cellAt(page, 1, 1)).value).toBeNull();
    await type(page, 0, 0, 'free');
    await untilCell(page, 0, 0, 'free');
    await choose(page, 1, 1);
    await page.keyboard.press('Delete');
    await office(page, "sheet.protection.unprotect(); sheet.getRange('B3').values = [['x']];");
    await type(page, 1, 1, 'y');
    await untilCell(page, 1, 1, 'y');
  });

  test('a chart is drawn from its cells, moved and deleted by keyboard, and what an add-in selects is shown', async () => {
    const page = await open();
    await office(page, `
      sheet.getRange('A1:B3').values = [['', 'Points'], ['Zhang', 3], ['Li', 9]];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns'); chart.title.text = 'Results'; chart.left = 200; chart.top = 60;
      sheet.getRange('B3').select();`);
    const chart = page.getByRole('img', { name: 'Chart: Results' });
    await chart.getByText('Zhang').waitFor();
    await untilChosen(page, 2, 1);
    const height = (): Promise<number> => chart.locator('svg rect').first().evaluate((bar) => bar.getBoundingClientRect().height);
    const before = await height();
    await office(page, "sheet.getRange('B2').values = [[9]];");
    await page.waitForFunction((old) => Number(document.querySelector('.chart svg rect')?.getBoundingClientRect().height) > old * 2, before);
    await chart.focus();
    await page.keyboard.press('ArrowRight');
    expect(await office(page, "const chart = sheet.charts.getItemAt(0).load('left'); await context.sync(); return chart.left;")).toBe(201);
    await page.keyboard.press('Delete');
    await chart.waitFor({ state: 'detached' });
    expect(await office(page, 'const count = sheet.charts.getCount(); await context.sync(); return count.value;')).toBe(0);
  });

  test('all of it passes axe in each theme', async () => {
    const page = await open();
    await office(page, `
      sheet.getRange('A1:B3').values = [['Name', 'Points'], ['a', 3], ['b', 9]]; sheet.tables.add('A1:B3', true);
      const list = sheet.getRange('E5').dataValidation; list.rule = { list: { source: 'x,y', inCellDropDown: true } }; list.prompt = { title: 'T', message: 'M', showPrompt: true };
      context.workbook.comments.add('Sheet1!A2', 'Why?'); sheet.charts.add('Pie', sheet.getRange('A1:B3'), 'Columns').title.text = 'Results';
      sheet.getRange('E5').select();`);
    await page.locator('.card.prompt').waitFor();
    await page.addScriptTag({ content: readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8') });
    for (const theme of ['light', 'dark', 'contrast']) {
      await page.locator('#theme').selectOption(theme);
      await page.getByRole('button', { name: 'Filter Name' }).click();
      const found = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { run: (context: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
        const { violations } = await axe.run({ include: ['.over-cells', '.menu', '.card'] });
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
      });
      expect(found).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
});
