import type { Locale } from '../../domain/locale';
import type { AnswerCell } from '../../functions/answer';
import { errorValue } from '../../functions/error-value';
import type { Example, Reference } from '../../functions/example';
import type { AnyFunction } from '../../functions/function';
import { type Cell, isBlank } from '../../functions/grid';
import { addressOf, formulaOf, gridsOf } from '../../functions/syntax';
import { factText, functionProblemText } from '../../language/function-answer-text';
import { helpPageWords } from '../../language/help-page-words';
import { element, escaped } from './element';

/** An example as it runs: the formula, what stands in the cells it refers to, and what it gives. */
export const helpExample = (declaration: AnyFunction, example: Example, locale: Locale): string => {
  const references = example.arguments.filter((argument) => typeof argument === 'object').filter(isAddress);
  return element(
    'li',
    { class: 'example' },
    element('code', { class: 'formula' }, escaped(formulaOf(declaration.id, example))),
    references.length === 0 ? '' : element('div', { class: 'cells' }, ...references.map((reference) => referenced(reference, locale))),
    element('div', { class: 'gives' }, element('span', { class: 'arrow' }, escaped(helpPageWords[locale].labels.gives)), result(declaration, example, locale)),
  );
};

/** An argument may also be a computation, which stands for itself. */
const isAddress = ({ at }: Reference): boolean => /^[A-Z]\d+$/.test(at);

const referenced = (reference: Reference, locale: Locale): string =>
  table(
    reference.cells.map((row) => row.map((cell) => inputText(cell, locale))),
    addressOf(reference),
  );

const inputText = (cell: Cell, locale: Locale): string => {
  if (isBlank(cell)) return helpPageWords[locale].labels.blank;
  return typeof cell === 'object' && cell !== null ? cell.error : String(cell);
};

const result = (declaration: AnyFunction, example: Example, locale: Locale): string => {
  const answer = declaration.run(...gridsOf(example, declaration.parameters.length));
  if (answer.kind === 'problem') {
    const sentence = element('span', { class: 'sentence' }, escaped(functionProblemText(answer.problem, locale)));
    return element('span', { class: 'error' }, element('strong', {}, escaped(errorValue(answer.problem))), ' ', sentence);
  }
  const texts = answer.cells.map((row) => row.map((cell) => outputText(cell, locale)));
  const [row] = texts;
  return texts.length === 1 && row?.length === 1 ? element('strong', { class: 'value' }, escaped(row.join(''))) : table(texts);
};

const outputText = (cell: AnswerCell, locale: Locale): string => {
  if (cell === '') return '""';
  return typeof cell === 'object' ? factText(cell, locale) : String(cell);
};

/** Wide ones scroll by themselves, by keyboard too. */
const table = (rows: readonly (readonly string[])[], caption?: string): string => {
  const lines = rows.map((row) => element('tr', {}, ...row.map((text) => element('td', cellClass(text), escaped(text)))));
  const head = caption === undefined ? '' : element('caption', {}, escaped(caption));
  const label = caption === undefined ? {} : { 'aria-label': caption };
  return element('div', { class: 'scroll', tabindex: '0', role: 'group', ...label }, element('table', { class: 'grid' }, head, element('tbody', {}, ...lines)));
};

const cellClass = (text: string): Readonly<Record<string, string>> => {
  if (/^-?[\d.]+[%‰]?$/.test(text)) return { class: 'number' };
  return text.length > 12 ? { class: 'long' } : {};
};
