import { type Locale, locales } from '../../domain/locale';
import { functionGroups } from '../../functions/function-group';
import type { AnyFunction } from '../../functions/function';
import { anyFunctions } from '../../functions/registry';
import { type HelpPageWords, helpPageWords } from '../../language/help-page-words';
import { element, escaped } from './element';
import { helpFunction } from './help-function';
import { helpStyle } from './help-style';

/** The reference page of all functions in one language: one file, no script, nothing loaded from elsewhere. */
export const helpPage = (locale: Locale): string => {
  const words = helpPageWords[locale];
  const head = element(
    'head',
    {},
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="generator" content="npm run generate">',
    element('title', {}, escaped(words.title)),
    element('style', {}, helpStyle(locale)),
  );
  const main = element('main', {}, introduction(words, locale), contents(words), chapters(words), errors(words), ...groups(words, locale));
  return `<!DOCTYPE html>\n${element('html', { lang: locale }, '\n', head, '\n', element('body', {}, '\n', main, '\n'), '\n')}\n`.replaceAll('<section', '\n<section');
};

const introduction = (words: HelpPageWords, locale: Locale): string => {
  const others = locales.filter((other) => other !== locale);
  const links = others.map((other) => element('a', { href: `${other}.html`, lang: other, hreflang: other }, escaped(helpPageWords[other].language)));
  return element(
    'header',
    {},
    element('h1', {}, escaped(words.title)),
    element('p', { class: 'lead' }, escaped(words.lead)),
    element('nav', { class: 'languages', 'aria-label': words.labels.otherLanguages }, links.join(' ')),
  );
};

const ofGroup = (group: string): readonly AnyFunction[] => anyFunctions.filter((declaration) => declaration.group === group);

const contents = (words: HelpPageWords): string =>
  element(
    'nav',
    { id: 'contents', 'aria-labelledby': 'contents-heading' },
    element('h2', { id: 'contents-heading' }, escaped(words.contents)),
    element('ul', { class: 'chapters' }, ...words.chapters.map(({ heading }, index) => entry(`chapter-${index + 1}`, heading)), entry('errors', words.errors.heading)),
    ...functionGroups.map((group) =>
      element(
        'div',
        { class: 'group' },
        element('h3', {}, element('a', { href: `#${group}` }, escaped(words.groups[group]))),
        element('ul', { class: 'names' }, ...ofGroup(group).map(({ id }) => entry(id, id))),
      ),
    ),
  );

const entry = (id: string, text: string): string => element('li', {}, element('a', { href: `#${id}` }, escaped(text)));

const chapters = (words: HelpPageWords): string =>
  words.chapters
    .map(({ heading, paragraphs }, index) =>
      element('section', { id: `chapter-${index + 1}` }, element('h2', {}, escaped(heading)), ...paragraphs.map((text) => element('p', {}, escaped(text)))),
    )
    .join('');

const errors = (words: HelpPageWords): string =>
  element(
    'section',
    { id: 'errors' },
    element('h2', {}, escaped(words.errors.heading)),
    element(
      'dl',
      { class: 'errors' },
      ...words.errors.rows.map(({ shown, means, toDo }) => `${element('dt', {}, element('code', {}, escaped(shown)))}${element('dd', {}, escaped(means), '<br>', escaped(toDo))}`),
    ),
  );

const groups = (words: HelpPageWords, locale: Locale): readonly string[] =>
  functionGroups.map((group) =>
    element('section', { id: group }, element('h2', {}, escaped(words.groups[group])), ...ofGroup(group).map((declaration) => helpFunction(declaration, locale))),
  );
