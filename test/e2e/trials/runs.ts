import { fillForms, untilResults } from '../analyst-journey';
import { patience, press, withAnyNumber, type Kaohe } from '../kaohe';
import { sheetsOf } from '../workbook';

export const runs = ({ visit }: Kaohe): void => {
  describe('After the first run', () => {
    test('a second one updates its own sheets and adds none', async () => {
      const here = await visit('zh-CN');
      const { page, pane, words } = here;
      await fillForms(here);
      await untilResults(here);
      const filled = await sheetsOf(page);
      await press(pane, words.results.again);
      await pane.getByRole('button', { name: withAnyNumber(words.fill.next) }).click();
      await pane.getByText(withAnyNumber(words.review.updatedSheets)).waitFor();
      await press(pane, words.review.write.fill);
      await untilResults(here);
      expect(await sheetsOf(page)).toEqual(filled);
    }, 5 * patience);
  });
};
