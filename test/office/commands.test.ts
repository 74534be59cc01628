/**
 * @jest-environment ./test/workbench/host-environment.ts
 */
import type { Host } from '../../src/workbench/host';
import { associateCommands } from '../../src/office/commands/associate-commands';
import { commands } from '../../src/office/commands/commands';
import { runCommand } from '../../src/office/commands/run-command';
import { surroundings } from '../../src/office/commands/surroundings';
import { paneRequests, type PaneRequest } from '../../src/taskpane/pane-requests';

declare const host: Host;

const requests = paneRequests();
let heard: PaneRequest[] = [];

beforeAll(async () => {
  associateCommands(surroundings(requests));
  await host.idle();
});

beforeEach(() => {
  heard = [];
  host.setVisible(false);
});

requests.subscribe((request) => { heard.push(request); });

const asked = {
  openPane: { kind: 'open', place: 'appraise' }, checkSheet: { kind: 'check' }, fillForms: { kind: 'fill' }, insertRules: { kind: 'insert-rules' },
  insertForm: { kind: 'insert-form' }, toNativeFormulas: { kind: 'convert', to: 'native' }, toValues: { kind: 'convert', to: 'values' }, whyThisScore: { kind: 'why' },
} as const;

describe('A command on the ribbon', () => {
  test.each(Object.entries(asked))('%s shows the pane and asks it, and the ribbon hears that it is done', async (id, request) => {
    await host.runCommand(id);
    await host.idle();
    expect(heard).toEqual([request]);
    expect(host.isVisible()).toBe(true);
  });

  test('every command is tried here', () => {
    expect(commands.map(({ id }) => id).sort()).toEqual([...Object.keys(asked), 'openHelp'].sort());
  });

  test('clicked twice while it is under way it asks once', async () => {
    await Promise.all([host.runCommand('checkSheet'), host.runCommand('checkSheet')]);
    expect(heard).toEqual([{ kind: 'check' }]);
    await host.runCommand('checkSheet');
    expect(heard).toHaveLength(2);
  });

  test('a shortcut does the same', async () => {
    host.runAction('fillForms');
    await host.idle();
    expect(heard).toEqual([{ kind: 'fill' }]);
    expect(host.isVisible()).toBe(true);
  });
});

describe('What keeps a command from being done', () => {
  test('a page that Excel will not show becomes a message in the pane', async () => {
    const refusal = Object.assign(new Error('The dialog is blocked.'), { code: 12009 });
    const help = commands.find(({ id }) => id === 'openHelp')!;
    await runCommand(help, { ...surroundings(requests), showPage: () => Promise.reject(refusal) });
    expect(heard).toEqual([{ kind: 'tell', problem: expect.objectContaining({ code: 'excel-refused', message: expect.stringContaining('The dialog is blocked') as string }) as object }]);
    expect(host.isVisible()).toBe(true);
  });

  test('a pane that cannot be shown keeps the message, and the ribbon is not kept waiting', async () => {
    const check = commands.find(({ id }) => id === 'checkSheet')!;
    await runCommand(check, { ...surroundings(requests), showPane: () => Promise.reject(new Error('No room.')) });
    expect(heard).toEqual([{ kind: 'check' }, { kind: 'tell', problem: expect.objectContaining({ code: 'excel-refused', message: expect.stringContaining('No room') as string }) as object }]);
  });
});
