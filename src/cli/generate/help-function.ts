import type { Locale } from '../../domain/locale';
import type { AnyFunction } from '../../functions/function';
import { syntax } from '../../functions/syntax';
import { helpPageWords } from '../../language/help-page-words';
import { wordsOf } from '../../language/words-of-function';
import { element, escaped } from './element';
import { helpExample } from './help-example';

/** A function's part of the reference page, reached by its id. */
export const helpFunction = (declaration: AnyFunction, locale: Locale): string => {
  const { labels } = helpPageWords[locale];
  const words = wordsOf(declaration.id, locale);
  return element(
    'section',
    { id: declaration.id, class: 'function', 'aria-labelledby': `${declaration.id}-name` },
    element('h3', { id: `${declaration.id}-name` }, escaped(`KPI.${declaration.id}`)),
    element('p', {}, escaped(words.description)),
    element('p', { class: 'syntax' }, element('code', {}, escaped(`=${syntax(declaration)}`))),
    element('h4', {}, escaped(labels.parameters)),
    element('dl', {}, ...declaration.parameters.map(({ name }) => parameter(name, words.parameters[name] ?? ''))),
    ...(words.notes.length === 0 ? [] : [element('h4', {}, escaped(labels.notes)), ...words.notes.map((note) => element('p', {}, escaped(note)))]),
    element('h4', {}, escaped(labels.examples)),
    element('ul', { class: 'examples' }, ...declaration.examples.map((example) => helpExample(declaration, example, locale))),
    element('p', { class: 'back' }, element('a', { href: '#contents' }, escaped(labels.toContents))),
  );
};

const parameter = (name: string, description: string): string =>
  `${element('dt', {}, element('code', {}, escaped(name)))}${element('dd', {}, escaped(description))}`;
