import { hostProblemText } from '../../../src/language/host-problem-text';
import { violationsInPane } from '../axe';
import { patience, press, withAnyNumber, type Kaohe, type Visit } from '../kaohe';
import { beforeLargeFill, cancelDuring, disconnectAt, FIRST_WRITE, MANY, reconnect, toPreview } from '../large-fill';
import { sheetsOf } from '../workbook';

/** Rules and results besides the forms. */
const LISTS = 2;

/** The place says how many sheets are there and how many are not; together they are all. */
const untilInterrupted = async ({ pane, words, page, see }: Visit): Promise<{ readonly finished: number; readonly violations: readonly string[] }> => {
  await pane.getByRole('heading', { name: words.trouble.interrupted }).waitFor();
  const counts = await Promise.all([words.trouble.finished, words.trouble.unfinished].map(async (of) => {
    const text = (await pane.locator('summary').filter({ hasText: withAnyNumber(of) }).textContent()) ?? '';
    return Number(/\d+/.exec(text)?.[0]);
  }));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(MANY + LISTS);
  const violations = await violationsInPane(page);
  await see('12-interrupted');
  return { finished: counts[0] ?? Number.NaN, violations };
};

const untilFilled = async ({ pane, words }: Visit): Promise<void> => {
  await pane.getByRole('heading', { name: words.results.heading, exact: true }).waitFor({ timeout: 5 * patience });
  await pane.getByText(words.done.fill(MANY, MANY)).first().waitFor();
};

export const interrupted = (kaohe: Kaohe): void => {
  describe('A fill of more people than fit into one request', () => {
    test('is cancelled, says what is there, and goes on', async () => {
      const here = await beforeLargeFill(kaohe, 'zh-CN');
      const { page, pane, words, before } = here;
      await cancelDuring(page, FIRST_WRITE, words);
      await press(pane, words.review.write.fill);
      const { finished, violations } = await untilInterrupted(here);
      expect(violations).toEqual([]);
      await pane.getByText(words.trouble.cancelledByYou).first().waitFor();
      const halfway = await sheetsOf(page);
      expect(finished).toBeGreaterThan(0);
      expect(halfway).toHaveLength(before.length + finished);
      await press(pane, words.trouble.resume);
      await untilFilled(here);
      await pane.getByText(words.done.undo['several-steps']).first().waitFor();
      expect(await sheetsOf(page)).toHaveLength(before.length + MANY + LISTS);
    }, 10 * patience);

    test('is cancelled and taken back: the sheets are those of before', async () => {
      const here = await beforeLargeFill(kaohe, 'en-US', { colorScheme: 'dark' });
      const { page, pane, words, before } = here;
      await cancelDuring(page, FIRST_WRITE, words);
      await press(pane, words.review.write.fill);
      expect((await untilInterrupted(here)).violations).toEqual([]);
      await press(pane, words.trouble.takeBack);
      await pane.getByText(words.trouble.takenBack).first().waitFor();
      expect(await sheetsOf(page)).toEqual(before);
    }, 10 * patience);

    test('loses the connection, says so, and goes on when it is back', async () => {
      const here = await beforeLargeFill(kaohe, 'zh-TW', { forcedColors: 'active' });
      const { page, pane, words, locale, before } = here;
      await disconnectAt(page, FIRST_WRITE + 1);
      await press(pane, words.review.write.fill);
      const { finished, violations } = await untilInterrupted(here);
      expect(violations).toEqual([]);
      await pane.getByText(hostProblemText({ code: 'connection-lost' }, locale, 'listed')).first().waitFor();
      expect(await sheetsOf(page)).toHaveLength(before.length + finished);
      await reconnect(page);
      await press(pane, words.trouble.resume);
      await untilFilled(here);
      expect(await sheetsOf(page)).toHaveLength(before.length + MANY + LISTS);
    }, 10 * patience);

    test('whose pane is loaded again in the middle is known to the next run: what is there will be updated, the rest added', async () => {
      const here = await beforeLargeFill(kaohe, 'en-US');
      const { page, pane, words } = here;
      await cancelDuring(page, FIRST_WRITE, words);
      await press(pane, words.review.write.fill);
      const { finished } = await untilInterrupted(here);
      await page.locator('#pane iframe').evaluate((frame) => { (frame as HTMLIFrameElement).contentWindow?.location.reload(); });
      await pane.getByRole('button', { name: words.start.check, exact: true }).waitFor();
      await toPreview(here);
      // The rules sheet is finished, the results sheet is not: it points at all forms.
      await pane.getByText(words.review.updatedSheets(finished - 1)).first().waitFor();
      await pane.getByText(words.review.newSheets(MANY - finished + 1)).first().waitFor();
      await here.see('13-after-reload');
    }, 10 * patience);
  });
};
