import { writeAddIn } from '../workbench-server';
import { paneOf, withManifest, type Visitor } from '../visitor';

export const ribbonAndDialogs = ({ server, visitReady }: Visitor): void => describe('Ribbon and dialogs', () => {
  test('a dialog is shown, talks with its opener and is closed by a person', async () => {
    writeAddIn(server(), 'dialog', "Office.onReady(() => document.getElementById('go').addEventListener('click', () => Office.context.ui.messageParent('from the dialog')));");
    const manifest = writeAddIn(server(), 'opener', `Office.onReady(() => document.getElementById('go').addEventListener('click', () =>
      Office.context.ui.displayDialogAsync(location.origin + '/files/dialog.html', { displayInIframe: true }, ({ value }) => {
        value.addEventHandler(Office.EventType.DialogMessageReceived, ({ message }) => out(message));
        value.addEventHandler(Office.EventType.DialogEventReceived, ({ error }) => out('event ' + error));
      })));`);
    const page = await visitReady(withManifest(manifest));
    await paneOf(page).locator('#go').click();
    const dialog = page.frameLocator('dialog iframe');
    await dialog.locator('body[data-ready]').waitFor();
    await dialog.locator('#go').click();
    await paneOf(page).getByText('from the dialog').waitFor();
    await page.locator('dialog button').click();
    await paneOf(page).getByText('event 12006').waitFor();
    expect(await page.locator('dialog').count()).toBe(0);
  });

  test('an add-in makes a tab of its own, whose button runs its function', async () => {
    const manifest = writeAddIn(server(), 'made', `Office.actions.associate('runCheck', (event) => { out('checked'); event.completed(); });
      const icon = [{ size: 32, sourceLocation: location.origin + '/files/none.png' }];
      Office.onReady(() => document.getElementById('go').addEventListener('click', () => Office.ribbon.requestCreateControls({
        actions: [{ id: 'check', type: 'ExecuteFunction', functionName: 'runCheck' }],
        tabs: [{ id: 'Made', label: 'Made', visible: true, groups: [{ id: 'Made.Group', label: 'Group', icon, controls: [
          { type: 'Button', id: 'Made.Check', actionId: 'check', enabled: true, label: 'Check it', toolTip: 'Check it', superTip: { title: 'Check it', description: 'Looks at it' }, icon }] }] }],
      })));`);
    const page = await visitReady(withManifest(manifest));
    await paneOf(page).locator('#go').click();
    await page.locator('[data-tab="Made"]').getByText('Check it').click();
    await paneOf(page).getByText('checked').waitFor();
    expect(await page.locator('#ribbon section').count()).toBe(2);
  });

  test('an add-in takes a ribbon button out of use and hides its tab', async () => {
    const manifest = writeAddIn(server(), 'ribbon', `Office.onReady(() => document.getElementById('go').addEventListener('click', async () => {
      const tab = { id: 'Demo.Tab', groups: [{ id: 'Demo.Group', controls: [{ id: 'Demo.Stamp', enabled: false }] }] };
      await Office.ribbon.requestUpdate({ tabs: [document.getElementById('out').textContent === '' ? tab : { id: 'Demo.Tab', visible: false }] });
      out('updated');
    }));`);
    const page = await visitReady(withManifest(manifest));
    await paneOf(page).locator('#go').click();
    await page.locator('[data-control="Demo.Stamp"]:disabled').waitFor();
    expect(await page.locator('[data-control="Demo.Pane"]').isEnabled()).toBe(true);
    await paneOf(page).getByText('updated').waitFor();
    await paneOf(page).locator('#go').click();
    await page.locator('[data-tab="Demo.Tab"]').waitFor({ state: 'hidden' });
  });
});
