/** @jest-environment ./test/workbench/engine-environment.ts */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../../src/workbench/host';
import type { Call, HostObject } from '../../src/workbench/rich-api/host-object';
import type { Request, Response } from '../../src/workbench/rich-api/wire';

const { openBook, startHost, workbookType, interpret } = workbench;

const golden = <T>(name: string): T => JSON.parse(readFileSync(join(__dirname, 'golden', name), 'utf8')) as T;

const requests = golden<readonly (readonly [string, Request, Response | null])[]>('requests.json');
const trace = golden<readonly (readonly ['addin->host' | 'host->addin', string])[]>('trace.json');

const withoutIds = (text: string): string => text.replace(/\{0{8}-0001-0000-[\dA-F]{4}-0{12}\}/g, '{sheet}');

const answering = (): ((request: Request) => Promise<Response>) => {
  const book = openBook();
  const kept = new Map<string, HostObject>();
  const call: Call = {
    keep: (object) => {
      kept.set(`r${kept.size + 1}`, object);
      return `r${kept.size}`;
    },
    release: (reference) => { kept.delete(reference); },
    kept: (reference) => kept.get(reference),
    listen: () => undefined,
  };
  const world = {
    root: () => workbookType.of(book), service: () => undefined, upToDate: () => book.engine.calculation.upToDate(), unknownMember: () => undefined,
  };
  return (request) => interpret(request, world, call);
};

const recorded = (name: string): readonly (readonly [Request, Response])[] =>
  requests.flatMap(([title, request, response]) => (title === name && response !== null && JSON.stringify(response).includes('sheet') === false ? [[request, response] as const] : []));

describe('Requests of the real client, as they were recorded', () => {
  test('a small run answers what was answered then', async () => {
    const answer = answering();
    const [first] = recorded('basic');
    if (first === undefined) throw new Error('The recording is missing');
    expect(JSON.parse(withoutIds(JSON.stringify(await answer(first[0]))))).toEqual(JSON.parse(withoutIds(JSON.stringify(first[1]))));
  });

  test('a missing sheet fails at the same action with the same code', async () => {
    const answer = answering();
    const [, failing] = recorded('error');
    if (failing === undefined) throw new Error('The recording is missing');
    const { Error: given } = await answer(failing[0]);
    expect([given?.Code, given?.ActionIndex, given?.HttpStatusCode]).toEqual([failing[1].Error?.Code, failing[1].Error?.ActionIndex, failing[1].Error?.HttpStatusCode]);
  });

  test.each(['collection+null+count', 'event add', 'object arg', 'names', 'range.set', 'cond format', 'settings (Rich API)', 'application', 'big write chunks', 'usedRangeOrNull'])(
    '%s is carried out', async (name) => {
      const [last] = [...requests].reverse().filter(([title, request]) => title === name && !request.Actions.every(({ Name, ActionType }) => Name === '_RemoveReference' || ActionType === 1));
      if (last === undefined) throw new Error('The recording is missing');
      const response = await answering()(last[1]);
      expect(response.Error).toBeUndefined();
      expect(response.Results.map(({ ActionId }) => ActionId)).toEqual(last[1].Actions.filter(({ ActionType }) => ActionType !== 4).map(({ Id }) => Id));
    },
  );
});

describe('A request that Excel would refuse', () => {
  test('a table cannot be called T1, which is a cell', async () => {
    const adding = requests.find(([name, request]) => name === 'table add' && JSON.stringify(request).includes('"T1"'));
    if (adding === undefined) throw new Error('The recording is missing');
    expect((await answering()(adding[1])).Error).toMatchObject({ Code: 'InvalidArgument', Location: 'Table.name' });
  });
});

describe('A whole recorded conversation', () => {
  let host: Host;
  afterEach(() => host.dispose());

  test('every message is answered under its number, and in the same form', async () => {
    host = startHost({ origin: 'https://localhost:8443' });
    const answers: { readonly _correlationId: number; readonly _actionName: string; readonly _responseType: number; readonly _data: { readonly Error?: number } | null }[] = [];
    const { conversation } = host.connect((text) => answers.push(JSON.parse(text)));
    const spoken = trace.flatMap(([direction, text]) => (direction === 'addin->host' ? [JSON.parse(text) as { readonly _correlationId: number; readonly _actionName: string }] : []));
    for (const message of spoken) conversation.receive(JSON.stringify({ ...message, _conversationId: conversation.id }));
    await host.idle();
    const replies = answers.filter(({ _responseType }) => _responseType === 0);
    expect(replies.map(({ _correlationId, _actionName }) => [_correlationId, _actionName])).toEqual(spoken.map(({ _correlationId, _actionName }) => [_correlationId, _actionName]));
    expect(replies.filter(({ _data }) => _data !== null && (_data.Error ?? 0) !== 0)).toEqual([]);
  });

  test('messages of others and of other conversations are ignored', async () => {
    host = startHost({ origin: 'https://localhost:8443' });
    const answers: string[] = [];
    const { conversation } = host.connect((text) => answers.push(text));
    for (const text of ['hello', '{', '{"a":1}', trace[0]?.[1]]) conversation.receive(text);
    conversation.receive({ not: 'text' });
    await host.idle();
    expect(answers).toEqual([]);
  });
});
