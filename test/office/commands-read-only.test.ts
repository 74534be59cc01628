/**
 * @jest-environment ./test/workbench/host-environment.ts
 * @workbench-read-only
 */
import type { Host } from '../../src/workbench/host';
import { associateCommands } from '../../src/office/commands/associate-commands';
import { surroundings } from '../../src/office/commands/surroundings';
import { excelHost } from '../../src/office/gateway/excel-host';
import { hostProblemText } from '../../src/language/host-problem-text';
import { locales } from '../../src/domain/locale';
import { paneRequests, type PaneRequest } from '../../src/taskpane/pane-requests';

declare const host: Host;

const requests = paneRequests();
let heard: PaneRequest[] = [];
requests.subscribe((request) => { heard.push(request); });

beforeAll(async () => {
  associateCommands(surroundings(requests));
  await host.idle();
});

beforeEach(() => {
  heard = [];
  host.setVisible(false);
});

const told: PaneRequest = { kind: 'tell', problem: { code: 'workbook-read-only' } };

describe('In a workbook that is open to be read only', () => {
  test.each(['fillForms', 'insertRules', 'insertForm', 'toNativeFormulas', 'toValues'])('%s shows the pane and says what cannot be done', async (id) => {
    await host.runCommand(id);
    await host.idle();
    expect(heard).toEqual([told]);
    expect(host.isVisible()).toBe(true);
  });

  test.each([['openPane', { kind: 'open', place: 'appraise' }], ['checkSheet', { kind: 'check' }], ['whyThisScore', { kind: 'why' }]] as const)('%s, which only reads, is done', async (id, request) => {
    await host.runCommand(id);
    await host.idle();
    expect(heard).toEqual([request]);
  });

  test('the pane’s own buttons know the same', () => {
    expect(excelHost().writingBarred()).toEqual({ code: 'workbook-read-only' });
  });

  test.each(locales)('the sentence says what happened and what to do, in %s', (locale) => {
    const said = hostProblemText({ code: 'workbook-read-only' }, locale);
    expect(said).toMatch({ 'zh-CN': /只读.*没有改动.*请启用编辑/, 'zh-TW': /唯讀.*沒有更動.*請啟用編輯/, 'en-US': /read.only.*[Ee]nable editing/ }[locale]);
  });
});
