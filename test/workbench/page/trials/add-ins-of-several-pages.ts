import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoManifest, writeAddIn } from '../workbench-server';
import { paneOf, untilCell, withManifest, type Visitor } from '../visitor';

const write = (text: string): string => `Excel.run(async (context) => { context.workbook.getSelectedRange().values = [['${text}']]; await context.sync(); })`;

const command = `Office.actions.associate('stamp', (event) => ${write('from the commands')}.then(() => event.completed()));`;

const doubling = "CustomFunctions.associate('ADD', (a, b) => a + b);";

export const addInsOfSeveralPages = ({ server, visitReady }: Visitor): void => describe('Add-ins whose pane, commands and functions are pages of their own', () => {
  const pageAt = (name: string): string => `${server().origin}/files/${name}.html`;

  /** No shared runtime: each `Page.Url` of the demonstration's manifest becomes the page that stands for it. */
  const separate = (name: string): string => {
    for (const [page, script] of [['pane', ''], ['commands', command], ['functions', doubling], ['other', '']] as const) writeAddIn(server(), `${name}-${page}`, script);
    const urls = ['pane', 'commands', 'functions', 'other'].map((page) => `<bt:Url id="${page}" DefaultValue="${pageAt(`${name}-${page}`)}"/>`).join('');
    const manifest = demoManifest(server().origin).replace(/<Runtimes>.*<\/Runtimes>/, '')
      .replace(/(<DefaultSettings><SourceLocation DefaultValue=")[^"]*/, `$1${pageAt(`${name}-pane`)}`)
      .replace('<Page><SourceLocation resid="Page.Url"/>', '<Page><SourceLocation resid="functions"/>')
      .replace('<FunctionFile resid="Page.Url"/>', '<FunctionFile resid="commands"/>')
      .replace('<Action xsi:type="ShowTaskpane"><SourceLocation resid="Page.Url"/>', '<Action xsi:type="ShowTaskpane"><SourceLocation resid="other"/>')
      .replace('</bt:Urls>', `${urls}</bt:Urls>`);
    writeFileSync(join(server().files, `${name}.xml`), manifest);
    return `${server().origin}/files/${name}.xml`;
  };

  test('commands run in the page that has them, functions are calculated by theirs', async () => {
    const page = await visitReady(withManifest(separate('parts')));
    await page.locator('[data-control="Demo.Stamp"]').click();
    await untilCell(page, 0, 0, 'from the commands');
    await page.evaluate(() => (globalThis as unknown as { workbench: { writeRemotely: (address: string, values: unknown) => Promise<void> } }).workbench.writeRemotely('Sheet1!B1', [['=DEMO.ADD(20,22)']]));
    await untilCell(page, 0, 1, 42);
  });

  test('a manifest in JSON says the same', async () => {
    writeAddIn(server(), 'json-pane', `Office.onReady(() => document.getElementById('go').addEventListener('click', () => ${write('from the pane')}));`);
    writeAddIn(server(), 'json-commands', command);
    const button = (id: string, label: string, actionId: string): object => ({ id, type: 'button', label, icons: [{ size: 16, url: pageAt('none') }], supertip: { title: label, description: label }, actionId });
    writeFileSync(join(server().files, 'unified.json'), JSON.stringify({
      manifestVersion: '1.17', id: '5b0c2f0e-6a31-4d0c-9a0e-0d7f6c1d9a02', version: '1.0.0', name: { short: 'Unified', full: 'Unified add-in' },
      extensions: [{
        requirements: { scopes: ['workbook', 'document'] },
        runtimes: [
          { id: 'Pane', type: 'general', code: { page: pageAt('json-pane') }, lifetime: 'short', actions: [{ id: 'Show', type: 'openPage', view: 'main' }] },
          { id: 'Commands', type: 'general', code: { page: pageAt('json-commands') }, lifetime: 'short', actions: [{ id: 'stamp', type: 'executeFunction' }] },
        ],
        ribbons: [
          { contexts: ['default'], requirements: { scopes: ['workbook'] }, tabs: [{ builtInTabId: 'TabHome', groups: [{ id: 'Group', label: 'Cells', controls: [button('Json.Show', 'Show', 'Show'), button('Json.Stamp', 'Stamp', 'stamp')] }] }] },
          { contexts: ['default'], requirements: { scopes: ['document'] }, tabs: [{ builtInTabId: 'TabHome', groups: [{ id: 'Words', label: 'Words', controls: [button('Json.Word', 'Word', 'stamp')] }] }] },
        ],
      }],
    }));
    const page = await visitReady(withManifest(`${server().origin}/files/unified.json`));
    await paneOf(page).locator('body[data-ready] #go').click();
    await untilCell(page, 0, 0, 'from the pane');
    await page.locator('[data-control="Json.Stamp"]').click();
    await untilCell(page, 0, 0, 'from the commands');
    expect(await page.locator('#ribbon [data-control]').allTextContents()).toEqual(['Show', 'Stamp']);
  });

  test('a button that names another page turns the pane to it; the first one waits behind it as it was', async () => {
    const address = separate('turn');
    const file = join(server().files, 'turn.xml');
    const more = `<Control xsi:type="Button" id="Demo.First"><Label resid="Stamp.Label"/><Supertip><Title resid="Stamp.Label"/><Description resid="Stamp.Tip"/></Supertip>
      <Action xsi:type="ShowTaskpane"><SourceLocation resid="pane"/></Action></Control>`;
    writeFileSync(file, readFileSync(file, 'utf8').replace('<Control xsi:type="Button" id="Demo.Stamp">', `${more}<Control xsi:type="Button" id="Demo.Stamp">`));
    const page = await visitReady(withManifest(address));
    const shown = page.frameLocator('#pane iframe:not([hidden])');
    await shown.locator('h1').getByText('turn-pane').waitFor();
    await page.frameLocator('#pane iframe').locator('#out').evaluate((out) => { out.textContent = 'as it was'; });
    await page.locator('[data-control="Demo.Pane"]').click();
    await shown.locator('h1').getByText('turn-other').waitFor();
    await page.locator('[data-control="Demo.First"]').click();
    await shown.locator('#out').getByText('as it was').waitFor();
  });
});
