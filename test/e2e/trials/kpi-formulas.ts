import { cellAt, untilCell, untilChosen } from '../../workbench/page/visitor';
import { walkToGrid } from '../../workbench/page/trials/typing';
import { patience, press, type Kaohe, type Visit } from '../kaohe';

const formulas = ['=KPI.SCORE(A5,A6)', '=KPI.SCORE("70%",">70%为3；>60%为2；否则为1")', '=KPI.TOTAL(A1:A2,A7:A8)', '=A3+1'] as const;
const entries = [...formulas, '4.2‰', '<5‰为3；<10‰为2；否则为1', '60', '40'] as const;
const shown = [3, 2, 2.6, 3.6] as const;

/** Three KPI formulas, one of the author's own and the cells they are made from, typed into an empty workbook. */
const typeFormulas = async ({ page }: Visit): Promise<void> => {
  await page.locator('#new').click();
  await page.locator('#title').filter({ hasText: 'Book1.xlsx' }).waitFor();
  await walkToGrid(page);
  for (const [row, text] of entries.entries()) {
    await page.keyboard.insertText(text);
    await page.keyboard.press('Enter');
    await untilChosen(page, row + 1, 0);
  }
  for (const [row, value] of shown.entries()) await untilCell(page, row, 0, value);
};

const rightClickFirstCell = ({ page }: Visit): Promise<void> => page.locator('canvas[id^="univer-sheet-main-canvas"]').click({ button: 'right', position: { x: 80, y: 30 } });

export const kpiFormulas = ({ visit }: Kaohe): void => {
  describe('KPI formulas', () => {
    test('become native ones from the ribbon: as many as the preview says, with the same numbers, that recalculate', async () => {
      const here = await visit('en-US');
      const { page, pane, words } = here;
      await typeFormulas(here);
      await page.locator('#ribbon details > summary').click();
      await page.locator('[data-control="Kaohe.ToNative"]').click();
      await pane.getByRole('heading', { name: words.review.heading.convert }).waitFor();
      await pane.getByRole('radio', { name: words.review.scopes.workbook('') }).check();
      await pane.getByText(words.review.converted(3, 3), { exact: true }).waitFor();
      await here.see('10-conversion');
      await press(pane, words.review.write.convert);
      await pane.getByText(words.done.convert(3)).waitFor();
      for (const [row, value] of shown.entries()) {
        const cell = await cellAt(page, row, 0);
        expect(cell.value).toBeCloseTo(value, 12);
        expect(cell.formula).toMatch(/^=/);
        expect(cell.formula).not.toContain('KPI.');
      }
      await walkToGrid(page);
      for (const row of [7, 6, 5, 4]) {
        await page.keyboard.press('ArrowUp');
        await untilChosen(page, row, 0);
      }
      await page.keyboard.insertText('20‰');
      await page.keyboard.press('Enter');
      await untilCell(page, 0, 0, 1);
      expect((await cellAt(page, 2, 0)).value).toBeCloseTo(1.4, 12);
    }, 5 * patience);

    test('explain themselves from the menu of the cell and by the keys', async () => {
      const here = await visit('en-US');
      const { page, pane, words } = here;
      await typeFormulas(here);
      await rightClickFirstCell(here);
      await untilChosen(page, 0, 0);
      await page.locator('body > :not(header)').getByText('Why This Score?', { exact: true }).last().click();
      await pane.getByRole('heading', { name: words.results.why }).waitFor();
      const lines = pane.locator('main li').filter({ hasText: '!A1' });
      await lines.filter({ hasText: '4.2‰' }).filter({ hasText: '<5‰' }).first().waitFor();
      await here.see('11-why');

      await walkToGrid(page);
      await page.keyboard.press('ArrowDown');
      await untilChosen(page, 1, 0);
      await page.keyboard.press('ArrowDown');
      await untilChosen(page, 2, 0);
      await page.keyboard.press('Control+Alt+Shift+w');
      await pane.locator('main li').filter({ hasText: '!A3' }).filter({ hasText: '2.6' }).first().waitFor();
      await pane.locator('main li').filter({ hasText: '!A1' }).filter({ hasText: '4.2‰' }).first().waitFor();
    }, 5 * patience);
  });
};
