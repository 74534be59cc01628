import { startHost, type Host } from '../host';
import { openBook } from '../book/open-book';
import { addInProblemText, type AddInProblem } from '../manifest/add-in-problem';
import type { Manifest } from '../manifest/manifest';
import { readManifest } from '../manifest/read-manifest';
import { readShortcuts } from '../manifest/read-shortcuts';
import { actOnControl } from './act-on-control';
import { dialogsIn, startAddIn } from './add-in-frame';
import { extendCellMenu } from './cell-menu';
import { drawnHeight } from './drawing/drawn-height';
import { chooseAddIn, chosenAddIn, offeredAddIns, type Offered } from './choose-add-in';
import { chosenTheme } from './chosen-theme';
import { offerDrafts, startAutosave, type Autosave } from './autosave';
import { draftOf, dropDraft, leftDrafts, type Draft } from './drafts';
import { wireFiles } from './files';
import { takeFirstPictureAway } from './first-picture';
import { helpWithFunctions } from './function-help';
import { readGridAloud } from './grid-aloud';
import { gridInterface } from './grid-interface';
import { keepGridAccessible } from './mend-grid';
import { showLog } from './log-panel';
import { mendTyping } from './mend-typing';
import { messagesIn, type Tell } from './messages';
import { paintCalmly } from './painting';
import { pageElement, sentenceOf } from './page-element';
import { hearPeople } from './people-edits';
import { pressShortcuts } from './press-shortcuts';
import { choiceOf, chosenLanguage } from './preferences';
import { walkRegions } from './regions';
import { drawRibbon } from './ribbon';
import { shareWorkbook } from './share-workbook';
import { applyTheme, officeThemes } from './theme';
import { handedOver } from './handed-over';
import { waitForTyping } from './wait-for-typing';
import { grantWishes } from './wishes';
import { languages, type Language, type Words } from './words';

/** Why the server could not fetch it, in its own words or as a problem that the page has words for. */
const reasonOf = async (response: Response): Promise<string> => {
  const isProblem = response.headers.get('content-type')?.startsWith('application/json') === true;
  return isProblem ? addInProblemText(await response.json() as AddInProblem, document.documentElement.lang) : response.text();
};

const fetched = async (address: string, words: Words): Promise<Response> => {
  const response = await fetch(address);
  if (response.ok) return response;
  const at = new URL(address, location.origin).searchParams.get('at') ?? address;
  throw new Error(words.cannotFetch(at, await reasonOf(response)));
};

const show = (id: string, toggle: string, visible: boolean): void => {
  pageElement(id).hidden = !visible;
  pageElement(toggle).setAttribute('aria-expanded', String(visible));
};

const readAddIn = async (query: URLSearchParams, chosen: Offered | undefined, language: Language, words: Words): Promise<Manifest> => {
  const at = query.get('manifest');
  const which = at !== null ? { at } : chosen !== undefined ? { listed: chosen.id } : {};
  const response = await fetched(`/manifest?${new URLSearchParams(which).toString()}`, words);
  try {
    return readManifest(await response.text(), language);
  } catch (thrown) {
    throw new Error(words.badManifest(sentenceOf(thrown)), { cause: thrown });
  }
};

const declareFunctions = async (host: Host, { functionsMetadataUrl, functionsNamespace = '' }: Manifest, words: Words, tell: Tell): Promise<void> => {
  if (functionsMetadataUrl === undefined) return;
  const address = `/text?at=${encodeURIComponent(functionsMetadataUrl)}`;
  try {
    const json = await (await fetched(address, words)).text();
    host.declareFunctions(functionsNamespace, json);
    helpWithFunctions(host.book, functionsNamespace, json);
  } catch (thrown) {
    tell('functions', words.badFunctions(sentenceOf(thrown)));
  }
};

const declareShortcuts = async (host: Host, { shortcutsUrl, shortcutWordsUrl, shortcutsJson }: Manifest, language: Language, words: Words, tell: Tell): Promise<void> => {
  if (shortcutsUrl === undefined && shortcutsJson === undefined) return;
  const textAt = async (place: string): Promise<string> => (await fetched(`/text?at=${encodeURIComponent(place)}`, words)).text();
  try {
    pressShortcuts(host, readShortcuts(shortcutsUrl === undefined ? shortcutsJson ?? '' : await textAt(shortcutsUrl), shortcutWordsUrl === undefined ? undefined : await textAt(shortcutWordsUrl), language));
  } catch (thrown) {
    tell('shortcuts', words.badShortcuts(sentenceOf(thrown)));
  }
};

const hostAddIn = async (host: Host, query: URLSearchParams, manifest: Manifest, language: Language, tell: Tell): Promise<void> => {
  const words = languages[language];
  const patience = Number(query.get('patience') ?? '15');
  host.introduce(manifest);
  await declareFunctions(host, manifest, words, tell);
  const act = actOnControl(startAddIn(host, manifest, patience, words, tell), patience, words, tell);
  drawRibbon(pageElement('ribbon'), manifest, host, act);
  extendCellMenu(host.book, manifest.cellMenu, act);
  await declareShortcuts(host, manifest, language, words, tell);
  // Who stays is back after the browser has asked.
  window.addEventListener('beforeunload', (event) => {
    if (!host.closing.isAsked()) return;
    event.preventDefault();
    setTimeout(host.closing.stayed, 0);
  });
};

/** The next start of this window begins with the workbook as it is now. */
const putAside = async (autosave: Autosave): Promise<void> => {
  sessionStorage.setItem('workbench-restore', 'yes');
  await autosave.flush();
};

/** Language and theme are chosen in the page; another language means another start, which keeps the workbook. */
const wireChoices = (host: Host, language: Language, autosave: Autosave): void => {
  choiceOf('language', language, (chosen) => {
    localStorage.setItem('workbench-language', chosen);
    const address = new URL(location.href);
    address.searchParams.delete('language');
    void putAside(autosave).then(() => { location.href = address.href; });
  });
  choiceOf('theme', localStorage.getItem('workbench-theme') ?? 'system', (chosen) => {
    localStorage.setItem('workbench-theme', chosen);
    applyTheme(chosenTheme(), host.book);
  });
  const follow = (): void => applyTheme(chosenTheme(), host.book);
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)']) matchMedia(query).addEventListener('change', follow);
  follow();
};

const main = async (): Promise<void> => {
  const query = new URLSearchParams(location.search);
  const language = chosenLanguage(query);
  const words = languages[language];
  const { tell } = messagesIn(words.close);
  const listed = offeredAddIns();
  const manifest = listed.then((all) => readAddIn(query, chosenAddIn(query, all), language, words));
  // Whether it could be read is asked below, after the grid is there.
  manifest.catch(() => undefined);
  const { decorate, isShown } = await gridInterface('grid', language);
  void isShown.then(takeFirstPictureAway);
  const book = openBook(decorate);
  const host = startHost({
    origin: location.origin, displayLanguage: language, book, openDialog: dialogsIn(words),
    officeTheme: () => officeThemes[chosenTheme()],
  });
  book.textHeight = drawnHeight;
  Object.assign(window, { workbench: host });
  mendTyping(book);
  waitForTyping(book);
  hearPeople(book);
  paintCalmly(host);
  readGridAloud(book);
  void isShown.then(() => import('./drawing/start-drawing')).then(({ startDrawing }) => startDrawing(host, language, tell));
  keepGridAccessible(pageElement('grid'), words);
  walkRegions(host.keys);
  showLog(host, words);
  const autosave = startAutosave(host, words, tell);
  const files = wireFiles(host, autosave, words, tell);
  wireChoices(host, language, autosave);
  grantWishes(host, files, autosave, words, tell);
  host.onVisible((visible) => show('pane', 'pane-toggle', visible));
  pageElement('pane-toggle').addEventListener('click', () => host.setVisible(!host.isVisible()));
  pageElement('log-toggle').addEventListener('click', () => show('log', 'log-toggle', pageElement('log').hasAttribute('hidden')));
  pageElement('top').inert = false;
  const offered = await listed;
  const chosen = chosenAddIn(query, offered);
  chooseAddIn(offered, chosen, words.addIn, () => putAside(autosave));
  const sharing = await shareWorkbook(host, query.get('session'), language, words, tell);
  const workbook = query.get('workbook') ?? chosen?.workbook ?? null;
  try {
    if (workbook !== null && workbook !== '' && !(sharing.kind === 'shared' && sharing.isBegun)) {
      const address = new URL(workbook, location.origin);
      const response = await fetched(address.origin === location.origin ? address.href : `/bytes?at=${encodeURIComponent(address.href)}`, words);
      await files.open(decodeURIComponent(address.pathname.split('/').pop() ?? workbook), new Uint8Array(await response.arrayBuffer()));
    }
  } catch (thrown) {
    tell('file', sentenceOf(thrown));
  }
  const restore = async (draft: Draft): Promise<void> => {
    if (!(await files.open(draft.name, draft.bytes))) return;
    await autosave.adopt();
    await dropDraft(draft.id);
  };
  const handed = query.get(handedOver);
  const given = handed === null ? undefined : await draftOf(handed);
  if (given !== undefined) await restore(given);
  const wantsBack = sessionStorage.getItem('workbench-restore') !== null;
  sessionStorage.removeItem('workbench-restore');
  const [newest] = wantsBack ? await leftDrafts() : [];
  if (sharing.kind === 'own' && newest !== undefined) await restore(newest);
  else if (sharing.kind === 'own') void offerDrafts(words, language, tell, restore);
  await isShown;
  await manifest.then((read) => hostAddIn(host, query, read, language, tell)).catch((thrown: unknown) => tell('add-in', sentenceOf(thrown)));
};

main().catch((thrown: unknown) => {
  takeFirstPictureAway();
  const message = document.createElement('div');
  message.textContent = sentenceOf(thrown);
  document.getElementById('messages')?.append(message);
});
