import { walkToGrid } from '../../workbench/page/trials/typing';
import { fillForms, untilResults } from '../analyst-journey';
import { patience, type Kaohe } from '../kaohe';
import { sheetsOf, untilSheets } from '../workbook';

export const takingBack = ({ visit }: Kaohe): void => {
  describe('A fill', () => {
    test('is taken back and made again by one step of Ctrl+Z and Ctrl+Y', async () => {
      const here = await visit('zh-CN');
      const { page } = here;
      const before = await sheetsOf(page);
      await fillForms(here);
      await untilResults(here);
      const filled = await sheetsOf(page);
      expect(filled.length).toBeGreaterThan(before.length + 20);
      await walkToGrid(page);
      await page.keyboard.press('Control+z');
      await untilSheets(page, before);
      await page.keyboard.press('Control+y');
      await untilSheets(page, filled);
    }, 5 * patience);
  });
};
