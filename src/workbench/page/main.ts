import type { Conversation } from '../conversation/conversation';
import type { Connect } from '../conversation/dialogs';
import { startHost, type Host } from '../host';
import { openBook } from '../book/open-book';
import { readManifest, type Manifest } from '../manifest/read-manifest';
import { showGrid } from './grid-interface';
import { hearPeople } from './people-edits';
import { drawRibbon } from './ribbon';

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}`);
  return found;
};

const complain = (text: string): void => {
  const message = element('message');
  message.textContent = text;
  message.hidden = text === '';
};

const textAt = async (address: string): Promise<string> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}: ${await response.text()}`);
  return response.text();
};

/** Prepares a frame for a page of the add-in and connects it; its name counts from the moment it is inserted. */
const mount = (frame: HTMLIFrameElement, url: string, connect: Connect, isDialog: boolean): Conversation => {
  const { conversation, query, windowName } = connect((text) => frame.contentWindow?.postMessage(text, new URL(url).origin), isDialog);
  window.addEventListener('message', (event) => {
    if (event.source === frame.contentWindow && event.origin === new URL(url).origin) conversation.receive(event.data);
  });
  frame.name = windowName;
  frame.title = 'Add-in';
  frame.src = `${url}${url.includes('?') ? '&' : '?'}${query}`;
  return conversation;
};

const openDialog = (url: string, connect: Connect): (() => void) => {
  const dialog = document.createElement('dialog');
  const frame = document.createElement('iframe');
  mount(frame, url, connect, true);
  dialog.append(frame);
  document.body.append(dialog);
  dialog.showModal();
  return () => dialog.remove();
};

const show = (id: string, toggle: string, visible: boolean): void => {
  element(id).hidden = !visible;
  element(toggle).setAttribute('aria-expanded', String(visible));
};

const showLog = (host: Host): void => host.log.onEntry(({ kind, text, milliseconds }) => {
  const entry = document.createElement('li');
  entry.className = kind;
  entry.textContent = `${kind}${milliseconds === undefined ? '' : ` ${milliseconds.toFixed(1)} ms`}: ${text}`;
  element('entries').append(entry);
});

const readAddIn = async (query: URLSearchParams): Promise<Manifest> => {
  const at = query.get('manifest');
  return readManifest(await textAt(at === null ? '/manifest' : `/manifest?at=${encodeURIComponent(at)}`), navigator.language);
};

const hostAddIn = async (host: Host, manifest: Manifest): Promise<void> => {
  if (manifest.functionsMetadataUrl !== undefined) {
    host.declareFunctions(manifest.functionsNamespace ?? '', await textAt(`/text?at=${encodeURIComponent(manifest.functionsMetadataUrl)}`));
  }
  const frame = document.createElement('iframe');
  const conversation = mount(frame, manifest.taskPaneUrl, host.connect, false);
  element('pane').replaceChildren(frame);
  drawRibbon(element('ribbon'), manifest, host, () => show('pane', 'pane-toggle', true), complain);
  setTimeout(() => {
    if (!conversation.hears('richApiMessage')) complain(`The add-in at ${manifest.taskPaneUrl} does not answer. Is its server running, and does its page load Office.js?`);
  }, 15_000);
};

const download = (bytes: Uint8Array, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }));
  link.download = name;
  link.click();
};

const openBytes = async (host: Host, name: string, bytes: Uint8Array): Promise<void> => {
  try {
    await host.open(bytes);
    host.book.name = name;
    element('title').textContent = name;
    complain('');
  } catch (thrown) {
    complain(`${name}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
  }
};

const wireFiles = (host: Host): void => {
  const chosen = element('chosen') as HTMLInputElement;
  element('new').addEventListener('click', () => location.reload());
  element('open').addEventListener('click', () => chosen.click());
  chosen.addEventListener('change', async () => {
    const file = chosen.files?.[0];
    if (file !== undefined) await openBytes(host, file.name, new Uint8Array(await file.arrayBuffer()));
  });
  element('save').addEventListener('click', () => {
    host.save().then((bytes) => download(bytes, host.book.name), (thrown: unknown) => complain(String(thrown)));
  });
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', async (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) await openBytes(host, file.name, new Uint8Array(await file.arrayBuffer()));
  });
};

const main = async (): Promise<void> => {
  const query = new URLSearchParams(location.search);
  const book = openBook(showGrid('grid', navigator.language));
  const host = startHost({ origin: location.origin, displayLanguage: navigator.language, book, openDialog });
  Object.assign(window, { workbench: host });
  hearPeople(book);
  showLog(host);
  wireFiles(host);
  element('pane-toggle').addEventListener('click', () => show('pane', 'pane-toggle', element('pane').hasAttribute('hidden')));
  element('log-toggle').addEventListener('click', () => show('log', 'log-toggle', element('log').hasAttribute('hidden')));
  const workbook = query.get('workbook');
  if (workbook !== null) await openBytes(host, workbook.split('/').pop() ?? workbook, new Uint8Array(await (await fetch(workbook)).arrayBuffer()));
  await hostAddIn(host, await readAddIn(query));
};

main().catch((thrown: unknown) => complain(thrown instanceof Error ? thrown.message : String(thrown)));
