import { patience, press, type Kaohe, type Visit } from '../kaohe';

type Renaming = { readonly Excel: { readonly run: (work: (context: { readonly workbook: { readonly worksheets: { readonly getItem: (name: string) => { name: string } } } }) => Promise<void>) => Promise<void> } };

/** Somebody renames a sheet that findings point at. */
const rename = ({ pane }: Visit, sheet: string): Promise<void> => pane.locator('body').evaluate((_, name) => (globalThis as unknown as Renaming).Excel.run((context) => {
  context.workbook.worksheets.getItem(name).name = 'renamed';
  return Promise.resolve();
}), sheet);

export const inSight = ({ visit }: Kaohe): void => {
  describe('What went wrong', () => {
    test('is in sight also for somebody far below in a long list', async () => {
      const here = await visit('en-US');
      const { page, pane, words, see } = here;
      await press(pane, words.start.check);
      const buttons = pane.getByRole('region', { name: words.findings.heading }).locator('details[open] li button').filter({ hasText: '!' });
      await buttons.first().waitFor();
      const [, sheet = ''] = /^Go to (.+)![A-Z]+\d+$/.exec((await buttons.last().textContent()) ?? '') ?? [];
      await rename(here, sheet);
      await buttons.last().click();
      const alert = pane.getByRole('alert');
      await alert.waitFor();
      await see('14-in-sight');
      const [said, frame] = await Promise.all([alert.boundingBox(), page.locator('#pane iframe').boundingBox()]);
      if (said === null || frame === null) throw new Error('Nothing is drawn');
      expect(said.y).toBeGreaterThanOrEqual(frame.y);
      expect(said.y + said.height).toBeLessThanOrEqual(frame.y + frame.height);
    }, patience);
  });
};
