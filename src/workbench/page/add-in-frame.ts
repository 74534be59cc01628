import type { Conversation } from '../conversation/conversation';
import type { Connect, OpenDialog } from '../conversation/dialogs';
import type { Host } from '../host';
import type { Manifest } from '../manifest/read-manifest';
import type { Tell } from './messages';
import { pageElement, sentenceOf } from './page-element';
import type { Words } from './words';

/** Prepares a frame for a page of the add-in and connects it; its name counts from the moment it is inserted. */
const mount = (frame: HTMLIFrameElement, url: string, title: string, connect: Connect, isDialog: boolean): Conversation => {
  const { origin } = new URL(url);
  const { conversation, query, windowName } = connect((text) => frame.contentWindow?.postMessage(text, origin), isDialog);
  window.addEventListener('message', (event) => {
    if (event.source === frame.contentWindow && event.origin === origin) conversation.receive(event.data);
  });
  frame.name = windowName;
  frame.title = title;
  frame.allow = 'clipboard-read; clipboard-write';
  const address = new URL(url);
  address.search += `${address.search === '' ? '?' : '&'}${query}`;
  frame.src = address.href;
  return conversation;
};

/** Shows dialogs of add-ins in a modal window of the page; Escape and the button close it, and the add-in hears of it. */
export const dialogsIn = (words: Words): OpenDialog => (url, connect, closed) => {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', words.dialog);
  const frame = document.createElement('iframe');
  mount(frame, url, words.dialog, connect, true);
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = words.close;
  close.addEventListener('click', () => dialog.close());
  dialog.append(close, frame);
  document.body.append(dialog);
  let isTaken = false;
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (!isTaken) closed();
  });
  dialog.showModal();
  return () => {
    isTaken = true;
    dialog.close();
    dialog.remove();
  };
};

/** Messages within two seconds, or requests under way, above which an add-in is said to flood. */
const flood = { messages: 1_200, milliseconds: 2_000, waiting: 300 };

/** Says when an add-in never answers, floods or fails; the workbook stays usable. */
const watch = (frame: HTMLIFrameElement, conversation: Conversation, url: string, patience: number, words: Words, tell: Tell, host: Host): void => {
  const stop = { label: words.stop, act: () => {
    conversation.close();
    frame.remove();
    tell('add-in', words.stopped);
  } };
  setTimeout(() => { if (!conversation.hasSpoken() && frame.isConnected) tell('add-in', words.silentAddIn(url)); }, patience * 1000);
  let since = performance.now();
  let messages = 0;
  window.addEventListener('message', (event) => {
    if (event.source !== frame.contentWindow || event.source === null) return;
    const now = performance.now();
    if (now - since > flood.milliseconds) [since, messages] = [now, 0];
    messages += 1;
    if (messages > flood.messages || conversation.backlog() > flood.waiting) tell('add-in', words.floodingAddIn, stop);
  });
  frame.addEventListener('load', () => {
    try {
      frame.contentWindow?.addEventListener('error', ({ message }) => tell('add-in', words.brokenAddIn(message)));
      frame.contentWindow?.addEventListener('unhandledrejection', ({ reason }) => tell('add-in', words.brokenAddIn(sentenceOf(reason))));
    } catch (thrown) {
      // A page of another origin keeps its failures to itself.
      host.log.add({ kind: 'message', text: sentenceOf(thrown) });
    }
  });
};

export type RunningAddIn = {
  /** Resolves when the add-in has said that it takes commands, or when the time is over. */
  readonly listensToCommands: (milliseconds: number) => Promise<void>;
};

const listening = async (conversation: Conversation, milliseconds: number): Promise<void> => {
  const end = performance.now() + milliseconds;
  while (!conversation.hears('appCommandInvoked') && performance.now() < end) await new Promise((next) => { setTimeout(next, 50); });
};

/** Loads the add-in's page into the task pane. */
export const startAddIn = (host: Host, manifest: Manifest, patience: number, words: Words, tell: Tell): RunningAddIn => {
  const frame = document.createElement('iframe');
  const conversation = mount(frame, manifest.taskPaneUrl, manifest.name, host.connect, false);
  watch(frame, conversation, manifest.taskPaneUrl, patience, words, tell, host);
  pageElement('pane').replaceChildren(frame);
  return { listensToCommands: (milliseconds) => listening(conversation, milliseconds) };
};
