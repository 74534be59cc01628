/**
 * @jest-environment ./test/workbench/host-environment.ts
 * @workbench-language zh-CN
 * @workbench-excel-api 1.9
 */
/// <reference types="office-js" />
import { codeOf } from './error-code';

declare const OfficeRuntime: { readonly storage: { readonly setItem: (key: string, value: string) => Promise<void>; readonly getItem: (key: string) => Promise<string | null> } };

describe('Office beside the workbook', () => {
  test('language and requirement sets are those of the host', () => {
    expect(Office.context.displayLanguage).toBe('zh-CN');
    expect([Office.context.requirements.isSetSupported('ExcelApi', '1.9'), Office.context.requirements.isSetSupported('ExcelApi', '1.10')]).toEqual([true, false]);
  });

  test('storage keeps values', async () => {
    await OfficeRuntime.storage.setItem('theme', 'dark');
    expect(await OfficeRuntime.storage.getItem('theme')).toBe('dark');
  });

  test('the pane hides and shows, and its listeners hear of it', async () => {
    const seen: string[] = [];
    const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => { seen.push(visibilityMode); });
    await Office.addin.hide();
    await host.idle();
    expect(host.isVisible()).toBe(false);
    await Office.addin.showAsTaskpane();
    await host.idle();
    expect([host.isVisible(), seen]).toEqual([true, ['Hidden', 'Taskpane']]);
    await stop();
  });

  test('an action runs by its shortcut', async () => {
    const ran: string[] = [];
    Office.actions.associate('refresh', () => { ran.push('refresh'); });
    host.runAction('refresh');
    await host.idle();
    expect(ran).toEqual(['refresh']);
  });

  test('ribbon buttons are switched off', async () => {
    await Office.ribbon.requestUpdate({ tabs: [{ id: 'Demo.Tab', controls: [{ id: 'Demo.Stamp', enabled: false }] }] });
    await host.idle();
    expect([...host.ribbon.disabledButtons]).toEqual(['Demo.Stamp']);
  });

  test('a tab is made while the add-in runs, hidden until it is wanted', async () => {
    const icon = [{ size: 32, sourceLocation: 'https://localhost:3000/icon.png' }];
    const control = { type: 'Button', id: 'Made.Check', actionId: 'check', enabled: false, label: 'Check', toolTip: 'Check', superTip: { title: 'Check', description: 'Looks at it' }, icon } as const;
    await Office.ribbon.requestCreateControls({
      actions: [{ id: 'check', type: 'ExecuteFunction', functionName: 'runCheck' }],
      tabs: [{ id: 'Made', label: 'Made', visible: false, groups: [{ id: 'Made.Group', label: 'Group', icon, controls: [control] }] }],
    });
    const [tab] = host.ribbon.createdTabs;
    expect(tab?.groups[0]?.controls).toEqual([{ id: 'Made.Check', label: 'Check', tooltip: 'Looks at it', icon: icon[0]?.sourceLocation, action: { kind: 'function', name: 'runCheck' }, items: [], isEnabled: false }]);
    expect([host.ribbon.hiddenTabs.has('Made'), host.ribbon.disabledButtons.has('Made.Check')]).toEqual([true, true]);
    await Office.ribbon.requestUpdate({ tabs: [{ id: 'Made', visible: true, groups: [{ id: 'Made.Group', controls: [{ id: 'Made.Check', enabled: true }] }] }] });
    expect([host.ribbon.hiddenTabs.has('Made'), host.ribbon.disabledButtons.has('Made.Check')]).toEqual([false, false]);
  });

  test('the add-in has people asked before the workbook is closed, and hears of those who stay', async () => {
    const heard: string[] = [];
    const { beforeDocumentCloseNotification } = Office.addin;
    await beforeDocumentCloseNotification.enable();
    await beforeDocumentCloseNotification.onCloseActionCancelled(() => { heard.push('stayed'); });
    expect(host.closing.isAsked()).toBe(true);
    host.closing.stayed();
    await host.idle();
    expect(heard).toEqual(['stayed']);
    await beforeDocumentCloseNotification.disable();
    expect(host.closing.isAsked()).toBe(false);
  });

  test('a dialog that the host cannot show is reported, not lost', async () => {
    const result = await new Promise<Office.AsyncResult<Office.Dialog>>((resolve) => {
      Office.context.ui.displayDialogAsync('https://localhost:3000/dialog.html', { displayInIframe: true }, resolve);
    });
    expect([Office.AsyncResultStatus.Succeeded, Office.AsyncResultStatus.Failed]).toContain(result.status);
  });

  test('a command that nobody handles fails with its name', async () => {
    const outcome = await host.runCommand('nobody').then(() => 'completed', (thrown: unknown) => String(thrown));
    expect(outcome).toContain('The add-in has no function nobody');
  });
});

describe('Co-authors', () => {
  test('an edit between read and write arrives as remote', async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add(async ({ address, source, triggerSource }) => { seen.push(`${address} ${source} ${triggerSource}`); });
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
    });
    await host.idle();
    expect(seen).toEqual(['A1 Local ThisLocalAddin']);
  });

  test('a lost connection answers nothing until it is back', async () => {
    host.faults.disconnect();
    const outcome = await Promise.race([codeOf((context) => context.workbook.worksheets.getFirst().load('name')), new Promise((resolve) => { setTimeout(() => resolve('silence'), 100); })]);
    expect(outcome).toBe('silence');
    host.faults.clear();
    expect(await codeOf((context) => context.workbook.worksheets.getFirst().load('name'))).toBe('none');
  });
});
