/** @jest-environment ./test/workbench/engine-environment.ts */
import type { Host } from '../../src/workbench/host';

const { startHost } = workbench;

type Answer = { readonly _actionName: string; readonly _correlationId: number; readonly _responseType: number; readonly _data: Readonly<Record<string, unknown>> | null };

const functions = JSON.stringify({ functions: [{ id: 'SLOW', name: 'SLOW', parameters: [], result: {} }] });

/** A page that speaks the protocol itself, so that it can be loaded again. */
const page = (): { readonly host: Host; readonly load: () => void; readonly send: (action: string, data: unknown, type?: number) => number; readonly heard: Answer[] } => {
  const host = startHost({ origin: 'https://localhost:1' });
  host.declareFunctions('DEMO', functions);
  const heard: Answer[] = [];
  const { conversation } = host.connect((text) => { heard.push(JSON.parse(text) as Answer); });
  let number = 0;
  const send = (action: string, data: unknown, type = 0): number => {
    number += 1;
    conversation.receive(JSON.stringify({ _messageType: 0, _actionName: action, _conversationId: conversation.id, _correlationId: number, _origin: '', _data: data, _actionType: type, _serializerVersion: 1 }));
    return number;
  };
  const load = (): void => {
    number = 0;
    send('ContextActivationManager_getAppContextAsync', 'control-1');
    send('richApiMessage', {}, 1);
  };
  return { host, load, send, heard };
};

const call = (actions: readonly object[], paths: Readonly<Record<number, object>>): object => ({
  DdaMethod: { DispatchId: 93 }, ArrayData: ['', 'POST', 'ProcessQuery', [], JSON.stringify({ Actions: actions, ObjectPaths: paths })],
});

const workbook = { Id: 1, ObjectPathType: 1, Name: '' };
const sheet = { Id: 3, ObjectPathType: 3, Name: 'GetItem', ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['Sheet1'] } };
const sheets = { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 };
const range = { Id: 4, ObjectPathType: 3, Name: 'GetRange', ParentObjectPathId: 3, ArgumentInfo: { Arguments: ['A1'] } };
const paths = { 1: workbook, 2: sheets, 3: sheet, 4: range };

const write = (formula: string): object => call([{ Id: 9, ActionType: 4, Name: 'Formulas', ObjectPathId: 4, ArgumentInfo: { Arguments: [[[formula]]] } }], paths);
const keep = call([{ Id: 9, ActionType: 3, Name: '_KeepReference', ObjectPathId: 4, ArgumentInfo: { Arguments: [] } }, { Id: 10, ActionType: 3, Name: '_RegisterDataChangedEvent', ObjectPathId: 3, ArgumentInfo: { Arguments: [] } }], paths);
const useKept = call([{ Id: 9, ActionType: 2, Name: '', ObjectPathId: 5, QueryInfo: { Select: ['address'] } }], { 5: { Id: 5, ObjectPathType: 6, Name: 'r1' } });
const functionsReady = call([{ Id: 9, ActionType: 3, Name: '_SetOsfControlContainerReadyForCustomFunctions', ObjectPathId: 6, ArgumentInfo: { Arguments: [] } }], { 6: { Id: 6, ObjectPathType: 2, Name: 'Microsoft.ExcelServices.CustomFunctions' } });

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((done) => { setTimeout(done, 5); });
};

const pushes = (heard: readonly Answer[]): string[] => heard.filter(({ _responseType }) => _responseType === 1).map(({ _data }) => JSON.stringify(_data));

describe('A pane that is loaded again in mid-work', () => {
  test('gets no answer to what its predecessor asked, though that is done', async () => {
    const { host, load, send, heard } = page();
    load();
    await host.idle();
    host.faults.delay(50);
    send('executeMethod', write('written before'));
    load();
    await host.idle();
    expect(heard.filter(({ _actionName }) => _actionName === 'executeMethod')).toEqual([]);
    expect(heard.filter(({ _actionName }) => _actionName === 'ContextActivationManager_getAppContextAsync')).toHaveLength(2);
    const asked = send('executeMethod', call([{ Id: 9, ActionType: 2, Name: '', ObjectPathId: 4, QueryInfo: { Select: ['values'] } }], paths));
    await host.idle();
    expect(JSON.stringify(heard.find(({ _correlationId, _actionName }) => _correlationId === asked && _actionName === 'executeMethod')?._data)).toContain('written before');
    host.dispose();
  });

  test('keeps no objects and hears no events of its predecessor', async () => {
    const { host, load, send, heard } = page();
    load();
    send('executeMethod', keep);
    await host.idle();
    load();
    send('executeMethod', useKept);
    send('executeMethod', write('changed'));
    await host.idle();
    expect(JSON.stringify(heard)).toContain('InvalidObjectPath');
    expect(pushes(heard)).toEqual([]);
    host.dispose();
  });

  test('is asked again for results that its predecessor owes', async () => {
    const { host, load, send, heard } = page();
    load();
    send('executeMethod', functionsReady);
    send('executeMethod', write('=DEMO.SLOW()'));
    const asked = (): number => pushes(heard).filter((push) => push.includes('SLOW')).length;
    await until(() => asked() === 1);
    load();
    send('executeMethod', functionsReady);
    await until(() => asked() === 2);
    host.dispose();
  });

  test('leaves nobody waiting for a ribbon command', async () => {
    const { host, load, send } = page();
    load();
    send('appCommandInvoked', {}, 1);
    await host.idle();
    const command = host.runCommand('stamp');
    load();
    await expect(command).rejects.toThrow('loaded again before stamp was completed');
    host.dispose();
  });
});
