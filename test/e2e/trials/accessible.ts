import { walkToGrid } from '../../workbench/page/trials/typing';
import { enterTarget } from '../analyst-journey';
import { violationsInPane } from '../axe';
import { patience, press, withAnyNumber, type Kaohe, type Visit } from '../kaohe';

type Go = (visited: Visit) => Promise<void>;

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
  ['check', async (here) => {
    await press(here.pane, here.words.start.check);
    await heading(here, here.words.findings.heading);
    await here.pane.locator('details').evaluateAll((all) => { for (const one of all) one.setAttribute('open', ''); });
  }],
  ['mend', async (here) => {
    await here.pane.getByRole('button', { name: withAnyNumber(here.words.findings.mendAll) }).click();
    await heading(here, here.words.review.heading.mend);
  }],
  ['conflicts', async (here) => {
    await changeChosenCell(here);
    await press(here.pane, here.words.review.write.mend);
    await here.pane.getByRole('heading', { name: withAnyNumber(here.words.trouble.conflicts) }).or(here.pane.getByRole('heading', { name: here.words.trouble.conflicts(1) })).waitFor();
  }],
  ['fill', async (here) => {
    await press(here.pane, here.words.trouble.keep);
    await press(here.pane, here.words.check.next);
    await heading(here, here.words.fill.heading);
    await enterTarget(here);
  }],
  ['preview', async (here) => {
    await here.pane.getByRole('button', { name: withAnyNumber(here.words.fill.next) }).click();
    await heading(here, here.words.review.heading.fill);
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
];

export const accessible = ({ visit }: Kaohe): void => {
  describe.each([
    ['light', { colorScheme: 'light' }], ['dark', { colorScheme: 'dark' }], ['forced colours', { forcedColors: 'active' }],
  ] as const)('Every place of the pane passes axe, %s', (look, options) => {
    test('from the start to the settings', async () => {
      const here = await visit('zh-CN', '', options);
      const found: Record<string, readonly string[]> = {};
      for (const [place, go] of places) {
        await go(here);
        found[place] = await violationsInPane(here.page);
        await here.see(`9-${place}-${look.replace(' ', '-')}`);
      }
      expect(found).toEqual(Object.fromEntries(places.map(([place]) => [place, []])));
    }, 5 * patience);
  });
};
