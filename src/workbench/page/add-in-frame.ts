import type { PageRole } from '../conversation/app-context';
import type { Conversation } from '../conversation/conversation';
import type { Connect, OpenDialog } from '../conversation/dialogs';
import type { Host } from '../host';
import type { Manifest } from '../manifest/manifest';
import { onEnter } from './enter-frame';
import type { Tell } from './messages';
import { pageElement, sentenceOf } from './page-element';
import type { Words } from './words';

/** Prepares a frame for a page of the add-in and connects it; its name counts from the moment it is inserted. */
const mount = (frame: HTMLIFrameElement, url: string, title: string, connect: Connect, role: PageRole): Conversation => {
  const { origin } = new URL(url);
  const { conversation, query, windowName } = connect((text) => frame.contentWindow?.postMessage(text, origin), role);
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
  mount(frame, url, words.dialog, connect, 'dialog');
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

/** The client reports Ctrl+F6, not F6 alone; a page of another origin is left by the first. */
const leaveByF6 = (event: KeyboardEvent, { keys }: Host): void => {
  if (event.key !== 'F6' || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  keys.leave(event.shiftKey ? 'back' : 'on');
};

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
      frame.contentWindow?.addEventListener('keydown', (event) => leaveByF6(event, host));
    } catch (thrown) {
      // A page of another origin keeps its failures to itself.
      host.log.add({ kind: 'message', text: sentenceOf(thrown) });
    }
  });
};

export type RunningAddIn = {
  /** Runs a function of the ribbon in the page that has it, which is loaded when it is first needed. */
  readonly runCommand: (name: string, controlId: string, milliseconds: number) => Promise<void>;
  /** Shows a page in the pane, the first one where none is named. */
  readonly showPane: (url?: string) => void;
};

const listening = async (conversation: Conversation, milliseconds: number): Promise<void> => {
  const end = performance.now() + milliseconds;
  while (!conversation.hears('appCommandInvoked') && performance.now() < end) await new Promise((next) => { setTimeout(next, 50); });
};

type AddInPage = { readonly frame: HTMLIFrameElement; readonly conversation: Conversation };

/** The pages of an add-in, each loaded once: with a shared runtime a single one, else those of the pane, of its commands and of its functions beside each other. */
export const startAddIn = (host: Host, manifest: Manifest, patience: number, words: Words, tell: Tell): RunningAddIn => {
  const pages = new Map<string, AddInPage>();
  const pane = pageElement('pane');
  pane.replaceChildren();
  const pageAt = (url: string, wanted: PageRole): AddInPage => {
    const role = manifest.isShared && url === manifest.taskPaneUrl ? 'shared' : wanted;
    const key = `${role} ${url}`;
    const known = pages.get(key);
    if (known !== undefined) return known;
    const frame = document.createElement('iframe');
    const conversation = mount(frame, url, manifest.name, host.connect, role);
    watch(frame, conversation, url, patience, words, tell, host);
    onEnter(frame, conversation.enter);
    frame.hidden = wanted !== 'pane';
    (wanted === 'pane' ? pane : document.body).append(frame);
    const page = { frame, conversation };
    pages.set(key, page);
    return page;
  };
  const turnTo = (url: string): void => {
    const { frame } = pageAt(url, 'pane');
    for (const other of pane.querySelectorAll('iframe')) other.hidden = other !== frame;
  };
  const { taskPaneUrl, commandsUrl, functionsPageUrl } = manifest;
  if (taskPaneUrl === undefined) host.setVisible(false);
  else turnTo(taskPaneUrl);
  if (functionsPageUrl !== undefined) pageAt(functionsPageUrl, 'functions');
  return {
    runCommand: async (name, controlId, milliseconds) => {
      const { conversation } = pageAt(commandsUrl ?? taskPaneUrl ?? '', 'commands');
      await listening(conversation, milliseconds);
      await host.runCommand(name, controlId, conversation);
    },
    showPane: (url = taskPaneUrl) => {
      if (url === undefined) return;
      turnTo(url);
      host.setVisible(true);
    },
  };
};
