import { findingsWords } from '../../../src/language/findings-words';
import { reportWords } from '../../../src/language/report-words';
import { cellAt, untilCell, untilChosen } from '../../workbench/page/visitor';
import { patience, press, withAnyNumber, type Kaohe, type Visit } from '../kaohe';

const mendAll = ({ pane, words }: Visit) => pane.getByRole('button', { name: withAnyNumber(words.findings.mendAll) });

/** How many findings the button would mend; none when it is not there. */
const mendable = async (here: Visit): Promise<number> => {
  const [text = ''] = await mendAll(here).allTextContents();
  return Number(/\d+/.exec(text)?.[0] ?? 0);
};

type Shown = { readonly row: number; readonly column: number; readonly before: string; readonly after: string };

/** What the preview says of its first cell; the grid goes there. */
const firstInPreview = async ({ page, pane, words }: Visit): Promise<Shown> => {
  await pane.getByRole('heading', { name: words.review.heading.mend }).waitFor();
  const card = pane.locator('li:has(dl)').first();
  const link = card.getByRole('button');
  const [, letter = '', digits = ''] = /!([A-Z])(\d+)$/.exec((await link.textContent()) ?? '') ?? [];
  const [row, column] = [Number(digits) - 1, letter.charCodeAt(0) - 'A'.charCodeAt(0)];
  await link.click();
  await untilChosen(page, row, column);
  const [before = '', after = ''] = await card.locator('dd').allTextContents();
  return { row, column, before, after };
};

export const mends = ({ visit }: Kaohe): void => {
  describe('What can be mended', () => {
    test('is mended one by one and all at once, as the preview says, and taken back in one step', async () => {
      const here = await visit('en-US');
      const { page, pane, words } = here;
      await press(pane, words.start.check);
      await mendAll(here).waitFor();
      const atFirst = await mendable(here);
      expect(atFirst).toBeGreaterThan(2);

      await pane.locator('summary').filter({ hasText: reportWords['en-US'].severity.note }).click();
      await pane.getByRole('button', { name: findingsWords['en-US'].mends['tidy-text'], exact: true }).first().click();
      const one = await firstInPreview(here);
      const { value: untidy } = await cellAt(page, one.row, one.column);
      expect(one.before).toContain(untidy);
      await here.see('8-mend');
      await press(pane, words.review.write.mend);
      await pane.getByText(words.done.mend(1)).waitFor();
      expect((await cellAt(page, one.row, one.column)).value).toBe(one.after);
      expect(await mendable(here)).toBe(atFirst - 1);

      await mendAll(here).click();
      const first = await firstInPreview(here);
      const { value: wrong } = await cellAt(page, first.row, first.column);
      await press(pane, words.review.write.mend);
      await pane.getByText(new RegExp(`^${words.done.mend(97).replace('97', '\\d+')}`)).waitFor();
      await mendAll(here).waitFor({ state: 'detached' });
      expect((await cellAt(page, first.row, first.column)).value).not.toBe(wrong);

      await page.locator('#undo:enabled').click();
      await untilCell(page, first.row, first.column, wrong);
      expect((await cellAt(page, one.row, one.column)).value).toBe(one.after);
      await page.locator('#undo:enabled').click();
      await untilCell(page, one.row, one.column, untidy);
    }, 5 * patience);
  });
};
