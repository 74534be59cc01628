import { pageElement } from './page-element';
import { languageNames, languages, nearestLanguage, type Language, type Words } from './words';

const isLanguage = (text: string | null): text is Language => text !== null && Object.hasOwn(languages, text);

/** The language of `?language=`, else the one chosen before, else the browser's. */
export const chosenLanguage = (query: URLSearchParams): Language => {
  const wanted = [query.get('language'), localStorage.getItem('workbench-language')].find(isLanguage);
  return wanted ?? nearestLanguage(navigator.language);
};

/** Fills a list of choices and hears of another one. */
export const choiceOf = (id: string, chosen: string, changed: (value: string) => void): void => {
  const select = pageElement(id) as HTMLSelectElement;
  select.value = chosen;
  select.addEventListener('change', () => changed(select.value));
};

const option = (value: string, text: string): HTMLOptionElement => new Option(text, value);

/** Texts and labels of page.html by id. */
const texts: Readonly<Record<string, keyof Words>> = { new: 'create', open: 'open', save: 'save', undo: 'undo', redo: 'redo', 'pane-toggle': 'taskPane', 'log-toggle': 'log', 'language-label': 'language', 'theme-label': 'theme' };
const labels: Readonly<Record<string, keyof Words>> = { top: 'workbench', work: 'workbench', file: 'file', chosen: 'workbookFile', pane: 'taskPane', log: 'log', grid: 'spreadsheet', ribbon: 'addIn' };

/** Writes the page's own words in one language. */
export const writeWords = (language: Language): void => {
  const words = languages[language];
  document.documentElement.lang = language;
  document.title = words.workbench;
  for (const [id, word] of Object.entries(texts)) pageElement(id).append(String(words[word]));
  for (const [id, word] of Object.entries(labels)) pageElement(id).setAttribute('aria-label', String(words[word]));
  pageElement('language').append(...Object.entries(languageNames).map(([value, text]) => option(value, text)));
  (pageElement('language') as HTMLSelectElement).value = language;
  pageElement('theme').append(...Object.entries(words.themes).map(([value, text]) => option(value, text)));
};
