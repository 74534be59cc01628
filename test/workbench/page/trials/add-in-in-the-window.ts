import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { certificateIn } from '../../../../src/workbench/page/certificate';
import { writeAddIn } from '../workbench-server';
import { cellAt, paneOf, untilCell, untilTitle, withManifest, workbookWith, type Visitor } from '../visitor';

const cellMenu = `<ExtensionPoint xsi:type="ContextMenu"><OfficeMenu id="ContextMenuCell">
  <Control xsi:type="Button" id="Demo.CellStamp"><Label resid="Stamp.Label"/><Supertip><Title resid="Stamp.Label"/><Description resid="Stamp.Tip"/></Supertip>
  <Action xsi:type="ExecuteFunction"><FunctionName>stamp</FunctionName></Action></Control></OfficeMenu></ExtensionPoint></DesktopFormFactor>`;

const keys = {
  actions: [{ id: 'mark', type: 'ExecuteFunction', name: '${resource.mark}' }],
  shortcuts: [{ action: 'mark', key: { default: '${resource.keys}' } }],
  resources: { default: { mark: { value: 'Mark' }, keys: { value: 'Ctrl+Alt+M' } }, 'zh-CN': { mark: { value: '标记' }, keys: { value: 'Ctrl+Alt+J' } } },
};

const marks = "Office.actions.associate('mark', () => Excel.run(async (context) => { context.workbook.getSelectedRange().values = [['marked']]; await context.sync(); }));";

export const addInInTheWindow = ({ server, visit, visitReady }: Visitor): void => describe('An add-in in the window', () => {
  const adapted = (name: string, script: string, adapt: (manifest: string) => string): string => {
    const address = writeAddIn(server(), name, script);
    const file = join(server().files, `${name}.xml`);
    writeFileSync(file, adapt(readFileSync(file, 'utf8')));
    return address;
  };

  test('its entries stand in the menu of a cell', async () => {
    const script = "Office.actions.associate('stamp', (event) => Excel.run(async (context) => { context.workbook.getSelectedRange().values = [['from the menu']]; await context.sync(); event.completed(); }));";
    const page = await visitReady(withManifest(adapted('menu', script, (manifest) => manifest.replace('</DesktopFormFactor>', cellMenu))));
    await page.locator('canvas[id^="univer-sheet-main-canvas"]').click({ button: 'right', position: { x: 80, y: 30 } });
    await page.locator('body > :not(header)').getByText('Stamp', { exact: true }).last().click();
    await untilCell(page, 0, 0, 'from the menu');
  });

  test.each([['en-US', 'Control+Alt+m'], ['zh-CN', 'Control+Alt+j']])('%s: its keys call its actions, in the grid and in the pane', async (locale, chord) => {
    writeFileSync(join(server().files, 'keys.json'), JSON.stringify(keys));
    const overrides = `<ExtendedOverrides Url="${server().origin}/files/keys.json"/></OfficeApp>`;
    const page = await visitReady(withManifest(adapted(`keys-${locale}`, marks, (manifest) => manifest.replace('</OfficeApp>', overrides))), { locale });
    await page.locator('#new').focus();
    await page.waitForFunction(() => Object.keys((globalThis as unknown as { workbench: { keys: { current: () => object } } }).workbench.keys.current()).length > 0);
    await page.keyboard.press(chord);
    await untilCell(page, 0, 0, 'marked');
    await page.locator('#undo:enabled').click();
    await untilCell(page, 0, 0, undefined);
    await paneOf(page).locator('#go').focus();
    await page.keyboard.press(chord);
    await untilCell(page, 0, 0, 'marked');
  });

  test('its pane is closed and shown again by people and by itself, and hears of it', async () => {
    const script = `Office.onReady(() => {
      Office.addin.onVisibilityModeChanged(({ visibilityMode }) => { document.title = visibilityMode; out((document.getElementById('out').textContent + ' ' + visibilityMode).trim()); });
      document.getElementById('go').addEventListener('click', () => Office.addin.hide());
    });`;
    const page = await visitReady(withManifest(writeAddIn(server(), 'pane', script)));
    await paneOf(page).locator('#go').click();
    await page.locator('#pane').waitFor({ state: 'hidden' });
    expect(await page.getAttribute('#pane-toggle', 'aria-expanded')).toBe('false');
    await page.locator('[data-control="Demo.Pane"]').click();
    await paneOf(page).locator('#out').getByText('Hidden Taskpane').waitFor();
    await page.locator('#pane-toggle').click();
    await page.locator('#pane').waitFor({ state: 'hidden' });
    await page.locator('#pane-toggle').click();
    await paneOf(page).locator('#out').getByText('Hidden Taskpane Hidden Taskpane').waitFor();
  });

  test('it saves and closes the workbook and makes a new one', async () => {
    const made = Buffer.from(workbookWith('made by the add-in')).toString('base64');
    const script = `let next = 0;
      const steps = [(context) => context.workbook.save(), () => Excel.createWorkbook('${made}'), (context) => context.workbook.close('SkipSave')];
      Office.onReady(() => document.getElementById('go').addEventListener('click', () => Excel.run(async (context) => {
        context.workbook.getSelectedRange().values = [['kept']];
        await context.sync();
        const step = steps[next];
        next += 1;
        await step(context);
        await context.sync();
      })));`;
    const page = await visitReady(withManifest(writeAddIn(server(), 'wishes', script)));
    const go = paneOf(page).locator('#go');
    const [download] = await Promise.all([page.waitForEvent('download'), go.click()]);
    expect(download.suggestedFilename()).toBe('Book1.xlsx');
    const [opened] = await Promise.all([page.context().waitForEvent('page'), go.click()]);
    await untilTitle(opened, 'Book2.xlsx');
    expect(await cellAt(opened, 0, 0)).toEqual({ value: 'made by the add-in' });
    expect(await cellAt(page, 0, 0)).toEqual({ value: 'kept' });
    await go.click();
    await page.waitForURL(/workbook=(&|$)/);
    await untilCell(page, 0, 0, undefined);
  });

  test('it may live on another port of this machine', async () => {
    const there = join(resolve(__dirname, '..', '..', '..', '..'), 'node_modules', '.cache', 'workbench-certificate');
    const content: Record<string, string> = {};
    const { key, cert } = certificateIn(there);
    const other = createServer({ key, cert }, ({ url = '/' }, response) => {
      const text = content[new URL(url, 'https://localhost').pathname];
      response.writeHead(text === undefined ? 404 : 200, { 'content-type': url.includes('.xml') ? 'application/xml' : 'text/html; charset=utf-8' }).end(text);
    });
    await new Promise<void>((done) => { other.listen(0, 'localhost', done); });
    const origin = `https://localhost:${(other.address() as AddressInfo).port}`;
    try {
      writeAddIn(server(), 'elsewhere', "Office.onReady(() => Excel.run(async (context) => { context.workbook.getSelectedRange().values = [['from ' + location.port]]; await context.sync(); out('ready'); }));");
      const from = (name: string): string => readFileSync(join(server().files, name), 'utf8');
      content['/elsewhere.xml'] = from('elsewhere.xml').replaceAll(`${server().origin}/files/elsewhere.html`, `${origin}/elsewhere.html`);
      content['/elsewhere.html'] = from('elsewhere.html').replaceAll('/office-js/', `${server().origin}/office-js/`);
      const page = await visit(withManifest(`${origin}/elsewhere.xml`));
      await paneOf(page).getByText('ready').waitFor();
      expect(await cellAt(page, 0, 0)).toEqual({ value: `from ${new URL(origin).port}` });
    } finally {
      other.closeAllConnections();
      other.close();
    }
  });
});
