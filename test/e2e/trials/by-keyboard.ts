import { findingsWords } from '../../../src/language/findings-words';
import { indicatorName } from '../../../src/language/indicator-name';
import { paneWords } from '../../../src/language/pane-words';
import { reportWords } from '../../../src/language/report-words';
import { chosenCell } from '../../workbench/page/visitor';
import { keepExcelBusy } from '../keep-excel-busy';
import { walkToGrid } from '../../workbench/page/trials/typing';
import { enterOn, focusIn, tabTo, untilFocused } from '../keyboard';
import { patience, withAnyNumber, type Kaohe, type Visit } from '../kaohe';
import { sheetsOf, untilOpen, untilSheets } from '../workbook';

const inGrid = async ({ page }: Visit): Promise<void> => void (await page.waitForFunction(() => document.activeElement?.id.includes('DOCS_NORMAL')));

/** F6 goes from the grid to the pane; a workbook that was just opened gets its grid a moment later, and the walk is begun again. */
const enterPane = async ({ page, pane, words }: Visit): Promise<void> => {
  const first = pane.locator('button:focus').filter({ hasText: words.frame.places.appraise });
  for (let attempt = 1; ; attempt += 1) {
    await walkToGrid(page);
    await page.keyboard.press('F6');
    const arrived = first.waitFor({ timeout: attempt < 20 ? 3_000 : patience });
    if (attempt >= 20) return arrived;
    if (await arrived.then(() => true, () => false)) return;
  }
};

const check = async (here: Visit): Promise<void> => {
  const { words } = here;
  await enterOn(here, words.start.check);
  await untilFocused(here, words.check.heading);
};

/** To the cell of a finding, into the grid, and back to the same place of the list. */
const thereAndBack = async (here: Visit): Promise<void> => {
  const { page, words } = here;
  await enterOn(here, /\d+ errors/);
  await untilFocused(here, words.findings.heading);
  await enterOn(here, /^Go to .+!/);
  const [name = ''] = (await focusIn(here))?.says.filter((text) => text !== '') ?? [];
  const [, sheet = '', letter = '', row = ''] = /^Go to (.+)!([A-Z])(\d+)$/.exec(name) ?? [];
  await untilOpen(page, sheet);
  await page.keyboard.press('Shift+F6');
  await inGrid(here);
  expect(await chosenCell(page)).toEqual([Number(row) - 1, letter.charCodeAt(0) - 'A'.charCodeAt(0)]);
  await page.keyboard.press('F6');
  await untilFocused(here, name);
  await page.keyboard.press('Escape');
  await inGrid(here);
  await page.keyboard.press('F6');
  await untilFocused(here, name);
};

const mend = async (here: Visit): Promise<void> => {
  const { pane, words } = here;
  await enterOn(here, new RegExp(`^${reportWords['en-US'].severity.note} \\d+$`));
  await enterOn(here, findingsWords['en-US'].mends['tidy-text']);
  await untilFocused(here, words.review.heading.mend);
  await enterOn(here, words.review.write.mend);
  await untilFocused(here, words.check.heading);
  await pane.getByText(words.done.mend(1)).first().waitFor();
  await enterOn(here, withAnyNumber(words.findings.mendAll));
  await untilFocused(here, words.review.heading.mend);
  await enterOn(here, words.review.back);
  await untilFocused(here, words.check.heading);
  await enterOn(here, withAnyNumber(words.findings.mendAll));
  await untilFocused(here, words.review.heading.mend);
  await enterOn(here, words.review.write.mend);
  await untilFocused(here, words.check.heading);
};

/** Target, output and people. */
const wish = async (here: Visit): Promise<void> => {
  const { page, pane, words, locale } = here;
  await enterOn(here, `2 ${words.steps.names.fill}`, 'Shift+Tab');
  await untilFocused(here, words.fill.heading);
  await tabTo(here, words.fill.target(indicatorName('drop-off-rate', locale)));
  await page.keyboard.type('3%');
  await page.keyboard.press('Enter');
  await pane.getByText(words.fill.targetRead('3%')).waitFor();
  await tabTo(here, new RegExp(`^${words.fill.scoreModes.native.name}`));
  await page.keyboard.press('ArrowDown');
  await untilFocused(here, new RegExp(`^${words.fill.scoreModes.kpi.name}`));
  await enterOn(here, words.fill.none);
  await tabTo(here, / · /);
  await page.keyboard.press('Space');
  await tabTo(here, / · /);
  await page.keyboard.press('Space');
  await pane.getByRole('heading', { name: new RegExp(`^${words.fill.people(2, 97).replace(/[()]/g, '\\$&').replace('97', '\\d+')}$`) }).waitFor();
};

/** Cancelled while Excel is busy, then written. */
const fill = async (here: Visit): Promise<void> => {
  const { page, pane, words } = here;
  await enterOn(here, withAnyNumber(words.fill.next));
  await untilFocused(here, words.review.heading.fill);
  const goOn = await keepExcelBusy(page);
  await enterOn(here, words.review.write.fill);
  await pane.getByRole('button', { name: words.work.cancel, exact: true }).waitFor();
  await enterOn(here, words.work.cancel, 'Shift+Tab');
  await goOn();
  await pane.getByText(words.work.cancelled).first().waitFor();
  await untilFocused(here, words.review.write.fill);
  await page.keyboard.press('Enter');
  await untilFocused(here, words.results.heading);
};

const results = async (here: Visit): Promise<void> => {
  const { page, pane, words } = here;
  await tabTo(here, words.results.sortBy);
  await page.keyboard.press('ArrowUp');
  await tabTo(here, /\d{4}$/);
  const list = pane.getByRole('region', { name: words.results.table });
  await page.keyboard.press('Enter');
  await list.locator('button[aria-expanded=true]').waitFor();
  await page.keyboard.press('Enter');
  await list.locator('button[aria-expanded=true]').waitFor({ state: 'detached' });
};

const settings = async (here: Visit): Promise<void> => {
  const { page, pane, words } = here;
  await enterOn(here, words.frame.places.settings, 'Shift+Tab');
  // The button says the same.
  await pane.locator('h2:focus').filter({ hasText: words.settings.heading }).waitFor();
  await tabTo(here, words.settings.language);
  await page.keyboard.press('ArrowDown');
  await untilFocused(here, paneWords['zh-CN'].settings.language);
  await pane.locator('html[lang=zh-CN]').waitFor();
};

export const byKeyboard = ({ visit }: Kaohe): void => {
  describe('With the keyboard alone', () => {
    test('the analyst checks, goes to a cell and back, mends, chooses, cancels, fills, reads the results, changes the language and takes back', async () => {
      const here = await visit('en-US');
      const { page } = here;
      await enterPane(here);
      await check(here);
      await thereAndBack(here);
      await mend(here);
      const mended = await sheetsOf(page);
      await wish(here);
      await fill(here);
      const filled = await sheetsOf(page);
      expect(filled.length).toBeGreaterThan(mended.length);
      await results(here);
      await settings(here);
      await page.keyboard.press('Shift+F6');
      await inGrid(here);
      await page.keyboard.press('Control+z');
      await untilSheets(page, mended);
    }, 5 * patience);
  });
};
