import type { Page } from 'playwright-core';
import { cellAt, chosenCell, untilChosen, type Visitor } from '../visitor';

/** Goes to the grid with the keyboard alone; a workbook that was just opened gets its grid a moment later, and the walk is begun again. */
export const walkToGrid = async (page: Page): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    await page.locator('#new').focus();
    await page.keyboard.press('F6');
    await page.keyboard.press('F6');
    const arrived = page.waitForFunction(() => document.activeElement?.id.includes('DOCS_NORMAL'), undefined, { timeout: attempt < 20 ? 3_000 : 60_000 });
    if (attempt >= 20) return void (await arrived);
    if (await arrived.then(() => true, () => false)) return;
  }
};

const suggestions = (page: Page) => page.locator('ul[data-u-comp="sheets-formula-editor"] li');

export const typing = ({ visitReady }: Visitor): void => describe('What is typed is entered', () => {
  test('numbers, texts, percent, dates and truth values; Enter goes down, and back below the column in which Tab set out', async () => {
    const page = await visitReady();
    await walkToGrid(page);
    const entries: readonly (readonly [string, unknown])[] = [['12', 12], ['hello', 'hello'], ['007', 7], ["'007", '007'], ['12%', 0.12], ['2024-01-02', 45_293], ['true', 1], ['工号', '工号']];
    for (const [row, [text]] of entries.entries()) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      await untilChosen(page, row + 1, 0);
    }
    for (const [row, [, value]] of entries.entries()) expect(await cellAt(page, row, 0)).toEqual({ value });
    await page.keyboard.type('1.5');
    await page.keyboard.press('Tab');
    await untilChosen(page, entries.length, 1);
    await page.keyboard.type('2.5');
    await page.keyboard.press('Enter');
    await untilChosen(page, entries.length + 1, 0);
    expect([await cellAt(page, entries.length, 0), await cellAt(page, entries.length, 1)]).toEqual([{ value: 1.5 }, { value: 2.5 }]);
  });

  test('formulas of Excel and of the add-in, however the list of functions stands when Enter is pressed', async () => {
    const page = await visitReady();
    await walkToGrid(page);
    const enter = async (row: number, ...parts: readonly string[]): Promise<void> => {
      for (const [index, part] of parts.entries()) {
        await page.keyboard.type(part);
        if (index < parts.length - 1) await suggestions(page).first().waitFor();
      }
      await page.keyboard.press('Enter');
      await untilChosen(page, row + 1, 0);
    };
    await enter(0, '=1+2');
    await enter(1, '=sum(A1:A1,4)');
    await enter(2, '=DEMO.ADD(2,3)');
    await enter(3, '=DEMO.AD', 'D(A1,A2)');
    await enter(4, '=SU', 'M(A1:A4)');
    await enter(5, '=DEMO.ADD(1,2');
    const expected = [['=1+2', 3], ['=SUM(A1:A1,4)', 7], ['=DEMO.ADD(2,3)', 5], ['=DEMO.ADD(A1,A2)', 10], ['=SUM(A1:A4)', 25], ['=DEMO.ADD(1,2)', 3]] as const;
    for (const [row, [formula, value]] of expected.entries()) expect(await cellAt(page, row, 0)).toEqual({ value, formula });
  });

  test('Tab takes the suggestion, Escape takes everything back, F2 goes on with what is there', async () => {
    const page = await visitReady();
    await walkToGrid(page);
    await page.keyboard.type('=DEMO.AD');
    await suggestions(page).filter({ hasText: 'Adds two numbers' }).waitFor();
    await page.keyboard.press('Tab');
    await suggestions(page).first().waitFor({ state: 'detached' });
    await page.getByText('The second number').or(page.getByText('DEMO.ADD(')).first().waitFor();
    await page.keyboard.type('4,5)');
    await page.keyboard.press('Enter');
    await untilChosen(page, 1, 0);
    expect(await cellAt(page, 0, 0)).toEqual({ value: 9, formula: '=DEMO.ADD(4,5)' });

    await page.keyboard.type('gone');
    await page.keyboard.press('Escape');
    expect(await cellAt(page, 1, 0)).toEqual({ value: null });
    expect(await chosenCell(page)).toEqual([1, 0]);
    await page.keyboard.type('kept');
    await page.keyboard.press('Enter');
    await untilChosen(page, 2, 0);
    await page.keyboard.press('ArrowUp');
    await untilChosen(page, 1, 0);
    await page.keyboard.press('F2');
    await page.keyboard.type('!');
    await page.keyboard.press('Enter');
    await untilChosen(page, 2, 0);
    expect(await cellAt(page, 1, 0)).toEqual({ value: 'kept!' });
    await page.keyboard.press('ArrowUp');
    await untilChosen(page, 1, 0);
    await page.keyboard.press('Delete');
    expect(await cellAt(page, 1, 0)).toEqual({ value: null });
  });

  test('a click into the formula bar starts an edit there', async () => {
    const page = await visitReady();
    await walkToGrid(page);
    const bar = page.locator('[data-u-comp="formula-bar"] canvas').first();
    await bar.click();
    await page.waitForFunction(() => document.activeElement?.id.includes('DOCS_FORMULA_BAR'));
    await page.keyboard.type('=1+2');
    await page.keyboard.press('Enter');
    await untilChosen(page, 1, 0);
    expect(await cellAt(page, 0, 0)).toEqual({ value: 3, formula: '=1+2' });
    await page.keyboard.type('next');
    await page.keyboard.press('Enter');
    await untilChosen(page, 2, 0);
    expect(await cellAt(page, 1, 0)).toEqual({ value: 'next' });
  });

  test('an unfinished formula is not entered: the page says what is missing, and the typing goes on', async () => {
    const page = await visitReady();
    await walkToGrid(page);
    await page.keyboard.type('=1+');
    await page.keyboard.press('Enter');
    const alert = page.locator('dialog.alert');
    await alert.filter({ hasText: 'There is a problem with this formula' }).waitFor();
    expect(await cellAt(page, 0, 0)).toEqual({ value: null });
    await page.keyboard.press('Enter');
    await alert.waitFor({ state: 'detached' });
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await untilChosen(page, 1, 0);
    expect(await cellAt(page, 0, 0)).toEqual({ value: 3, formula: '=1+2' });
    await page.keyboard.type('=SUM(');
    await page.keyboard.press('Enter');
    await alert.filter({ hasText: '=SUM()' }).waitFor();
  });
});
