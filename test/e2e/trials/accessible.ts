import { walkToGrid } from '../../workbench/page/trials/typing';
import { indicatorName } from '../../../src/language/indicator-name';
import { chooseFile, untilTitle, workbookWith } from '../../workbench/page/visitor';
import { enterTarget } from '../analyst-journey';
import { keepExcelBusy } from '../keep-excel-busy';
import { violationsInPane } from '../axe';
import { patience, press, withAnyNumber, type Kaohe, type Visit } from '../kaohe';

type Go = (visited: Visit) => Promise<void>;

type Opened = { readonly workbench: { readonly faults: { readonly fail: (code: string) => void } } };

const heading = ({ pane }: Visit, name: string): Promise<void> => pane.getByRole('heading', { name, exact: true }).waitFor();

const changeChosenCell: Go = async ({ page, pane, words }) => {
  await pane.locator('li:has(dl) button').first().click();
  await walkToGrid(page);
  await page.keyboard.type('changed');
  await page.keyboard.press('Enter');
  await pane.getByText(words.trouble.changed).waitFor();
};

/** The places of the pane in the order in which people reach them. */
const places: readonly (readonly [name: string, go: Go])[] = [
  ['start', ({ pane, words }) => pane.getByRole('button', { name: words.start.check, exact: true }).waitFor()],
  ['failed', async ({ page, pane, words }) => {
    await page.evaluate(() => (globalThis as unknown as Opened).workbench.faults.fail('GeneralException'));
    await press(pane, words.start.check);
    await pane.getByRole('alert').waitFor();
  }],
  ['check', async (here) => {
    await press(here.pane, here.words.start.check);
    await heading(here, here.words.findings.heading);
    await here.pane.locator('details').evaluateAll((all) => { for (const one of all) one.setAttribute('open', ''); });
  }],
  ['mend', async (here) => {
    await here.pane.getByRole('button', { name: withAnyNumber(here.words.findings.mendAll) }).click();
    await heading(here, here.words.review.heading.mend);
  }],
  ['changed', changeChosenCell],
  ['conflicts', async (here) => {
    await press(here.pane, here.words.review.write.mend);
    await here.pane.getByRole('heading', { name: withAnyNumber(here.words.trouble.conflicts) }).or(here.pane.getByRole('heading', { name: here.words.trouble.conflicts(1) })).waitFor();
  }],
  ['unusable', async (here) => {
    const { pane, words, locale } = here;
    await press(pane, words.trouble.keep);
    await press(pane, words.check.next);
    await heading(here, words.fill.heading);
    const target = pane.getByLabel(words.fill.target(indicatorName('drop-off-rate', locale)));
    await target.fill('many');
    await target.press('Enter');
    await press(pane, words.fill.none);
    await pane.getByText(words.fill.nobodyChosen).waitFor();
  }],
  ['fill', async (here) => {
    await press(here.pane, here.words.fill.all);
    await enterTarget(here);
  }],
  ['rules', async (here) => {
    await press(here.pane, here.words.fill.insertRules);
    await heading(here, here.words.review.heading.rules);
  }],
  ['preview', async (here) => {
    await press(here.pane, here.words.review.back);
    await here.pane.getByRole('button', { name: withAnyNumber(here.words.fill.next) }).click();
    await heading(here, here.words.review.heading.fill);
  }],
  ['cancelled', async (here) => {
    const goOn = await keepExcelBusy(here.page);
    await press(here.pane, here.words.review.write.fill);
    await here.pane.getByRole('progressbar').waitFor();
    expect(await violationsInPane(here.page)).toEqual([]);
    await press(here.pane, here.words.work.cancel);
    await goOn();
    await here.pane.getByText(here.words.work.cancelled).first().waitFor();
  }],
  ['results', async (here) => {
    await press(here.pane, here.words.review.write.fill);
    await heading(here, here.words.results.heading);
  }],
  ['person', async ({ pane, words }) => {
    const list = pane.getByRole('region', { name: words.results.table });
    await list.locator('button[aria-expanded=false]').first().click();
    await list.locator('button[aria-expanded=true]').first().waitFor();
  }],
  ['table', async ({ page, pane }) => {
    await page.addStyleTag({ content: '#pane { width: 600px !important; }' });
    await pane.locator('th[aria-sort]').waitFor();
  }],
  ['why', async (here) => {
    await here.page.locator('#grid').focus();
    await here.page.keyboard.press('Control+Alt+Shift+w');
    await heading(here, here.words.results.why);
  }],
  ['conversion', async (here) => {
    await press(here.pane, here.words.review.back);
    await here.page.locator('#ribbon summary').first().click();
    await here.page.locator('[data-control="Kaohe.ToNative"]').click();
    await heading(here, here.words.review.heading.convert);
  }],
  ['settings', async (here) => {
    await press(here.pane, here.words.frame.places.settings);
    await heading(here, here.words.settings.heading);
    await here.pane.getByRole('switch', { name: here.words.settings.useGrades }).or(here.pane.getByRole('checkbox', { name: here.words.settings.useGrades })).check();
  }],
  ['unusable-settings', async ({ pane, words }) => {
    await pane.getByLabel(words.settings.period).fill('sometime');
    await press(pane, words.settings.addGrade);
    await pane.getByText(words.settings.gradeNameless).waitFor();
  }],
];

const placesWithoutResults: typeof places = [['nothing', async (here) => {
  await chooseFile(here.page, 'text.xlsx', workbookWith('text'));
  await untilTitle(here.page, 'text.xlsx');
  await press(here.pane, here.words.start.check);
  await heading(here, here.words.check.nothing);
}]];

const placesOfEmptyWorkbook: typeof places = [
  ['empty', async (here) => {
    await press(here.pane, here.words.start.check);
    await heading(here, here.words.check.empty);
  }],
  ['sample', async (here) => {
    await press(here.pane, here.words.check.insertSample);
    await heading(here, here.words.review.heading.sample);
  }],
];

export const accessible = ({ visit }: Kaohe): void => {
  describe.each([
    ['light', { colorScheme: 'light' }], ['dark', { colorScheme: 'dark' }], ['forced colours', { forcedColors: 'active' }],
  ] as const)('Every place of the pane passes axe, %s', (look, options) => {
    test.each([
      ['from the start to the settings', '', places], ['in a workbook without results', '', placesWithoutResults], ['in an empty workbook', '?workbook=', placesOfEmptyWorkbook],
    ] as const)('%s', async (_, query, visited) => {
      const here = await visit('zh-CN', query, options);
      const found: Record<string, readonly string[]> = {};
      for (const [place, go] of visited) {
        await go(here);
        found[place] = await violationsInPane(here.page);
        await here.see(`9-${place}-${look.replace(' ', '-')}`);
      }
      expect(found).toEqual(Object.fromEntries(visited.map(([place]) => [place, []])));
    }, 5 * patience);
  });
};
