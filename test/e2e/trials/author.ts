import { cellAt, untilCell, untilChosen } from '../../workbench/page/visitor';
import { walkToGrid } from '../../workbench/page/trials/typing';
import { patience, type Kaohe, type Visit } from '../kaohe';

const onEmptyWorkbook = async ({ page }: Visit): Promise<void> => {
  await page.locator('#new').click();
  await page.locator('#title').filter({ hasText: 'Book1.xlsx' }).waitFor();
  await walkToGrid(page);
};

export const author = ({ visit }: Kaohe): void => {
  describe('The author of reports', () => {
    test.each([['zh-CN', '评分规则'], ['zh-TW', '評分規則'], ['en-US', 'rule']] as const)('finds functions while typing, described in %s', async (locale, word) => {
      const here = await visit(locale);
      await onEmptyWorkbook(here);
      await here.page.keyboard.type('=KPI.SCO', { delay: 40 });
      const first = here.page.locator('ul[data-u-comp="sheets-formula-editor"] li').filter({ hasText: 'KPI.SCORE' }).first();
      await first.waitFor();
      expect(await first.textContent()).toContain(word);
      await here.see('6-completion');
    }, patience);

    test('gets a score, a spilled scheme and, for a mistake, an error of Excel with a sentence at hand', async () => {
      const here = await visit('en-US');
      const { page, see } = here;
      await onEmptyWorkbook(here);
      const entries = ['4.2‰', '<5‰为3；否则为1', '=KPI.SCORE(A1,A2)', '=KPI.SCORE(4.2,A2)', '=KPI.EXPLAIN(4.2,A2)', '=COUNTA(A8:C11)', '=KPI.SCHEME("大客户关系组主管")'];
      for (const [row, text] of entries.entries()) {
        await page.keyboard.insertText(text);
        await page.keyboard.press('Enter');
        await untilChosen(page, row + 1, 0);
      }
      await untilCell(page, 2, 0, 3);
      expect(await cellAt(page, 3, 0)).toMatchObject({ value: '#VALUE!' });
      expect((await cellAt(page, 4, 0)).value).toContain('4.2‰');
      await untilCell(page, 5, 0, 12);
      await see('7-spill');
    }, patience);
  });
};
