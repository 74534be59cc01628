import { indicatorName } from '../../src/language/indicator-name';
import { sheetWords } from '../../src/language/sheet-words';
import { press, withAnyNumber, type Visit } from './kaohe';
import { untilOpen } from './workbook';

export const enterTarget = async ({ pane, words, locale }: Visit): Promise<void> => {
  const target = pane.getByLabel(words.fill.target(indicatorName('drop-off-rate', locale)));
  await target.fill('3%');
  await target.press('Enter');
  await pane.getByText(words.fill.targetRead('3%')).waitFor();
};

/** The first cell that needs attention. */
const goToFinding = async ({ page, pane, words }: Visit): Promise<void> => {
  const button = pane.getByRole('region', { name: words.findings.heading }).locator('li button').filter({ hasText: '!' }).first();
  const [, sheet = ''] = new RegExp(`^${words.findings.goTo('(.+)![A-Z]+\\d+')}$`).exec((await button.textContent()) ?? '') ?? [];
  await button.click();
  await untilOpen(page, sheet);
};

/** The analyst's way. From the workbook as it was found to everybody's total: every press of a button that the README's pictures show. */
export const fillForms = async (here: Visit): Promise<void> => {
  const { pane, words, see } = here;
  await pane.getByRole('button', { name: words.start.check, exact: true }).waitFor();
  await see('1-start');
  await press(pane, words.start.check);
  await pane.getByRole('heading', { name: words.findings.heading }).waitFor();
  await goToFinding(here);
  await see('2-check');
  await press(pane, words.check.next);
  await pane.getByRole('heading', { name: words.fill.heading }).waitFor();
  await enterTarget(here);
  await see('3-fill');
  await pane.getByRole('button', { name: withAnyNumber(words.fill.next) }).click();
  await pane.getByRole('heading', { name: words.review.heading.fill }).waitFor();
  await see('4-preview');
  await press(pane, words.review.write.fill);
};

export const untilResults = async ({ page, pane, words, locale, see }: Visit): Promise<void> => {
  await pane.getByRole('heading', { name: words.results.heading, exact: true }).waitFor();
  await press(pane, words.results.openResults);
  await untilOpen(page, sheetWords(locale).sheets.results);
  await pane.locator('html').evaluate((html) => { html.scrollTop = 0; });
  await see('5-results');
};
