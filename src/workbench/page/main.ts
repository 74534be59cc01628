import { startHost, type Host } from '../host';
import { openBook } from '../book/open-book';
import { readManifest, type Manifest } from '../manifest/read-manifest';
import { dialogsIn, startAddIn } from './add-in-frame';
import { chooseAddIn, chosenAddIn, offeredAddIns, type Offered } from './choose-add-in';
import { offerDrafts, startAutosave, type Autosave } from './autosave';
import { dropDraft, leftDrafts, type Draft } from './drafts';
import { wireFiles } from './files';
import { helpWithFunctions } from './function-help';
import { readGridAloud } from './grid-aloud';
import { gridInterface } from './grid-interface';
import { keepGridAccessible } from './mend-grid';
import { mendTyping } from './mend-typing';
import { messagesIn, type Tell } from './messages';
import { paintCalmly } from './painting';
import { pageElement, sentenceOf } from './page-element';
import { hearPeople } from './people-edits';
import { choiceOf, chosenLanguage, writeWords } from './preferences';
import { walkRegions } from './regions';
import { drawRibbon } from './ribbon';
import { shareWorkbook } from './share-workbook';
import { applyTheme, officeThemes, themeFor } from './theme';
import { languages, type Language, type Words } from './words';

const fetched = async (address: string, words: Words): Promise<Response> => {
  const response = await fetch(address);
  if (response.ok) return response;
  const at = new URL(address, location.origin).searchParams.get('at') ?? address;
  throw new Error(words.cannotFetch(at, await response.text()));
};

const show = (id: string, toggle: string, visible: boolean): void => {
  pageElement(id).hidden = !visible;
  pageElement(toggle).setAttribute('aria-expanded', String(visible));
};

const longestLog = 500;

const showLog = (host: Host): void => host.log.onEntry(({ kind, text, milliseconds }) => {
  const entry = document.createElement('li');
  entry.className = kind;
  entry.textContent = `${kind}${milliseconds === undefined ? '' : ` ${milliseconds.toFixed(1)} ms`}: ${text}`;
  const entries = pageElement('entries');
  entries.append(entry);
  if (entries.childElementCount > longestLog) entries.firstElementChild?.remove();
});

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

const hostAddIn = async (host: Host, query: URLSearchParams, chosen: Offered | undefined, language: Language, tell: Tell): Promise<void> => {
  const words = languages[language];
  const patience = Number(query.get('patience') ?? '15');
  const manifest = await readAddIn(query, chosen, language, words);
  await declareFunctions(host, manifest, words, tell);
  startAddIn(host, manifest, patience, words, tell);
  drawRibbon(pageElement('ribbon'), manifest, host, () => show('pane', 'pane-toggle', true), patience, words, tell);
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
    applyTheme(themeFor(chosen), host.book);
  });
  const follow = (): void => applyTheme(themeFor(localStorage.getItem('workbench-theme')), host.book);
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)']) matchMedia(query).addEventListener('change', follow);
  follow();
};

const main = async (): Promise<void> => {
  const query = new URLSearchParams(location.search);
  const language = chosenLanguage(query);
  const words = languages[language];
  writeWords(language);
  const { tell } = messagesIn(words.close);
  const book = openBook(await gridInterface('grid', language));
  const host = startHost({
    origin: location.origin, displayLanguage: language, book, openDialog: dialogsIn(words),
    officeTheme: () => officeThemes[themeFor(localStorage.getItem('workbench-theme'))],
  });
  Object.assign(window, { workbench: host });
  mendTyping(book);
  hearPeople(book);
  paintCalmly(host);
  readGridAloud(book);
  void import('./drawing/start-drawing').then(({ startDrawing }) => startDrawing(host, language, tell));
  keepGridAccessible(pageElement('grid'), words);
  walkRegions();
  showLog(host);
  const autosave = startAutosave(host, words, tell);
  const files = wireFiles(host, autosave, words, tell);
  wireChoices(host, language, autosave);
  for (const id of ['pane', 'log']) pageElement(`${id}-toggle`).addEventListener('click', () => show(id, `${id}-toggle`, pageElement(id).hasAttribute('hidden')));
  const offered = await offeredAddIns();
  const chosen = chosenAddIn(query, offered);
  chooseAddIn(offered, chosen, words.addIn, () => putAside(autosave));
  const sharing = await shareWorkbook(host, query.get('session'), language, words, tell);
  const workbook = query.get('workbook') ?? chosen?.workbook ?? null;
  try {
    if (workbook !== null && !(sharing.kind === 'shared' && sharing.isBegun)) {
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
  const wantsBack = sessionStorage.getItem('workbench-restore') !== null;
  sessionStorage.removeItem('workbench-restore');
  const [newest] = wantsBack ? await leftDrafts() : [];
  if (sharing.kind === 'own' && newest !== undefined) await restore(newest);
  else if (sharing.kind === 'own') await offerDrafts(words, language, tell, restore);
  await hostAddIn(host, query, chosen, language, tell).catch((thrown: unknown) => tell('add-in', sentenceOf(thrown)));
};

main().catch((thrown: unknown) => {
  const message = document.createElement('div');
  message.textContent = sentenceOf(thrown);
  document.getElementById('messages')?.append(message);
});
