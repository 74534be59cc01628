import { apiError } from '../rich-api/api-error';
import { interpret } from '../rich-api/interpreter';
import { describeRequest } from '../rich-api/describe-request';
import type { Call, HostObject } from '../rich-api/host-object';
import type { World } from '../rich-api/paths';
import type { Request } from '../rich-api/wire';
import { appContext, type Surroundings } from './app-context';
import type { DocumentMethods } from './document-methods';
import { readMessage, writeEnvelope, writeNotice, type ClientMessage } from './envelope';
import { transportError, transportErrors, type Faults } from './faults';
import type { Log } from './log';

const mostBytes = 5 * 1024 * 1024;

/** Whether a text takes more than 5 MB as UTF-8; most are so short or so long that nobody has to count. */
const isTooLarge = (text: string): boolean => text.length > mostBytes || (text.length * 3 > mostBytes && new TextEncoder().encode(text).length > mostBytes);

/** The answer to a request that is to fail. */
const failure = (code: string): object => {
  const number = transportError(code);
  if (number !== undefined) return { Error: number, Version: 1 };
  const { message, status } = apiError(code);
  return { Error: 0, Version: 1, Data: [200, [], JSON.stringify({ Results: [], TraceIds: [], Error: { Code: code, Message: message, Location: '', ActionIndex: 0, HttpStatusCode: status, TraceMessages: [] } })] };
};

/** The client's number for somebody who comes by Ctrl+F6. */
const ENTERED = 4;

/** Requests that may wait; an add-in that sends more is told that it does too much. */
const mostWaiting = 2_000;

/** One entry of a push: category, type, target, JSON, id. */
export type Push = readonly [category: number, type: number, target: string, json: string, id: number];

/** What a conversation needs of its host. */
export type ConversationHost = {
  readonly origin: string;
  readonly surroundings: () => Surroundings;
  readonly world: World;
  readonly log: Log;
  readonly faults: Faults;
  readonly saveSettings: (settings: readonly (readonly [string, string])[]) => void;
  readonly loadSettings: () => readonly (readonly [string, string])[];
  /** Before and after each batch: whose edits these are, and when suspended things resume. */
  readonly batch: <T>(work: () => Promise<T>) => Promise<T>;
  /** 0 is success; anything else says that no function of the add-in answered. */
  readonly documentMethods: DocumentMethods;
  readonly commandCompleted: (commandId: string, status: number) => void;
  /** The page was loaded again: nobody completes what the one before began. */
  readonly reloaded: () => void;
  readonly notified: (conversation: Conversation, action: number, data: readonly unknown[]) => void;
  readonly dialogs: { readonly open: (from: Conversation, json: string) => void; readonly close: (from: Conversation) => void; readonly fromChild: (child: Conversation, message: string, origin: string) => void; readonly toChild: (parent: Conversation, message: string) => void };
};

/** The talk with one page of an add-in (task pane, shared runtime or dialog). */
export type Conversation = {
  readonly id: string;
  /** Takes what the page posted; other messages are ignored. */
  readonly receive: (text: unknown) => void;
  /** Pushes Rich API events, custom-function calls and shortcuts. */
  readonly push: (entries: readonly Push[]) => void;
  /** Sends a classic event, if the page listens. */
  readonly raise: (actionName: string, data: unknown) => boolean;
  /** Somebody came to the page by the keyboard: its client goes to the first thing in it. */
  readonly enter: () => void;
  readonly listensTo: (eventType: number, targetId: string) => boolean;
  readonly hears: (actionName: string) => boolean;
  readonly isBusy: () => boolean;
  /** Messages that wait for their answer. */
  readonly backlog: () => number;
  /** Whether the page's client has said anything yet. */
  readonly hasSpoken: () => boolean;
  /** Objects that the page keeps. */
  readonly kept: () => Iterable<HostObject>;
  readonly close: () => void;
};

export const startConversation = (id: string, host: ConversationHost, post: (text: string) => void): Conversation => {
  const listening = new Map<string, number>();
  const subscriptions = new Set<string>();
  const references = new Map<string, HostObject>();
  let nextReference = 0;
  let inFlight = 0;
  let open = true;
  let spoken = false;
  let isLoaded = false;
  /** Messages of a page that was loaded again get no answer: their numbers are used anew. */
  let ofThisPage = new WeakSet<ClientMessage>();
  let queue: Promise<void> = Promise.resolve();

  const send = (message: ClientMessage, data: unknown): void => {
    if (open && ofThisPage.has(message)) post(writeEnvelope({ actionName: message._actionName, conversationId: message._conversationId, correlationId: message._correlationId, origin: host.origin, data, responseType: 0 }));
  };

  const raise = (actionName: string, data: unknown): boolean => {
    const correlationId = listening.get(actionName);
    if (correlationId === undefined || !open) return false;
    post(writeEnvelope({ actionName, conversationId: id, correlationId, origin: host.origin, data, responseType: 1 }));
    return true;
  };

  const call: Call = {
    keep: (object) => {
      nextReference += 1;
      references.set(`r${nextReference}`, object);
      return `r${nextReference}`;
    },
    release: (reference) => { references.delete(reference); },
    kept: (reference) => references.get(reference),
    listen: (type, target, on) => {
      if (on) subscriptions.add(`${type}|${target}`);
      else subscriptions.delete(`${type}|${target}`);
    },
  };

  const richApi = async (message: ClientMessage, body: string): Promise<void> => {
    if (isTooLarge(body)) return send(message, { Error: transportErrors.RequestPayloadSizeLimitExceeded, Version: 1 });
    const request = JSON.parse(body) as Request;
    const fault = await host.faults.meet(request);
    if (fault !== undefined) host.log.add({ kind: 'fault', text: fault });
    if (fault === 'silence') return undefined;
    if (fault !== undefined && fault !== 'lost answer') return send(message, failure(fault));
    const started = performance.now();
    const response = await host.batch(() => interpret(request, host.world, call));
    const text = describeRequest(request, response);
    if (text !== '') host.log.add({ kind: 'request', text, milliseconds: performance.now() - started });
    if (fault === 'lost answer') return undefined;
    const answer = JSON.stringify(response);
    if (isTooLarge(answer)) return send(message, { Error: transportErrors.ResponsePayloadSizeLimitExceeded, Version: 1 });
    return send(message, { Error: 0, Version: 1, Data: [200, [], answer] });
  };

  const execute = async (message: ClientMessage): Promise<void> => {
    const data = message._data as Readonly<Record<string, unknown>> & { readonly DdaMethod?: { readonly DispatchId?: number } };
    const done = (more: object = {}): void => send(message, { Error: 0, Version: 1, ...more });
    switch (data.DdaMethod?.DispatchId) {
      case 93: return richApi(message, String((data['ArrayData'] as readonly unknown[])[4]));
      case 75: return done({ Properties: { Settings: host.loadSettings().map(([Name, Value]) => ({ Name, Value })) } });
      case 76: {
        const method = data['DdaSettingsMethod'] as { readonly Properties?: readonly (readonly [string, string])[] } | undefined;
        host.saveSettings(method?.Properties ?? []);
        return done();
      }
      case 94: host.commandCompleted(String(data['0']), Number(data['1'])); return done();
      case 97: host.notified(conversation, 97, []); return done();
      case 144: host.dialogs.fromChild(conversation, String(data['messageToParent']), String(data['targetOrigin'] ?? '')); return done();
      case 145: host.dialogs.toChild(conversation, String(data['messageContent'])); return done();
      default: {
        const answered = await host.batch(() => host.documentMethods(data.DdaMethod?.DispatchId, data));
        if (answered !== undefined) return done(answered);
        host.log.add({ kind: 'unknown', text: `Common API method ${String(data.DdaMethod?.DispatchId)}` });
        return send(message, { Error: 5001, Version: 1 });
      }
    }
  };

  const register = (message: ClientMessage): void => {
    listening.set(message._actionName, message._correlationId);
    const { targetId } = message._data as { readonly targetId?: string };
    if (message._actionName === 'dialogMessageReceived' && targetId !== undefined && targetId !== '') host.dialogs.open(conversation, targetId);
    send(message, { Error: 0, Version: 1 });
  };

  const unregister = (message: ClientMessage): void => {
    listening.delete(message._actionName);
    if (message._actionName === 'dialogMessageReceived') host.dialogs.close(conversation);
    send(message, { Error: 0, Version: 1 });
  };

  const answer = async (message: ClientMessage): Promise<void> => {
    if (message._actionType === 1) return register(message);
    if (message._actionType === 2) return unregister(message);
    if (message._actionName === 'ContextActivationManager_getAppContextAsync') return send(message, appContext(host.surroundings()));
    if (message._actionName === 'ContextActivationManager_notifyHost') {
      const [, action, ...rest] = message._data as readonly unknown[];
      host.notified(conversation, Number(action), rest);
      return send(message, null);
    }
    if (message._actionName === 'executeMethod') return execute(message);
    host.log.add({ kind: 'unknown', text: message._actionName });
    return send(message, { Error: 5001, Version: 1 });
  };

  /** A page begins with its context; one that asks for it again was loaded again, and what the one before kept and heard is gone. */
  const begin = (): void => {
    if (isLoaded) {
      ofThisPage = new WeakSet();
      listening.clear();
      subscriptions.clear();
      references.clear();
      host.reloaded();
    }
    isLoaded = true;
  };

  const conversation: Conversation = {
    id,
    receive: (text) => {
      const message = readMessage(text);
      if (message === undefined || message._messageType !== 0 || message._conversationId !== id || !open) return;
      spoken = true;
      if (message._actionName === 'ContextActivationManager_getAppContextAsync') begin();
      ofThisPage.add(message);
      if (inFlight >= mostWaiting && message._actionName === 'executeMethod') return send(message, { Error: transportErrors.ActivityLimitReached, Version: 1 });
      inFlight += 1;
      queue = queue.then(() => answer(message)).catch((thrown: unknown) => {
        host.log.add({ kind: 'defect', text: thrown instanceof Error ? thrown.stack ?? thrown.message : String(thrown) });
        send(message, { Error: 5001, Version: 1 });
      }).finally(() => { inFlight -= 1; });
    },
    push: (entries) => {
      if (entries.length > 0) raise('richApiMessage', { ArrayData: entries });
    },
    raise,
    enter: () => { if (open && spoken) post(writeNotice(id, host.origin, [ENTERED])); },
    listensTo: (eventType, targetId) => subscriptions.has(`${eventType}|${targetId}`),
    hears: (actionName) => listening.has(actionName),
    isBusy: () => inFlight > 0,
    backlog: () => inFlight,
    hasSpoken: () => spoken,
    kept: () => references.values(),
    close: () => {
      open = false;
      references.clear();
    },
  };
  return conversation;
};
