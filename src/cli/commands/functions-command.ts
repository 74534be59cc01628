import type { Locale } from '../../domain/locale';
import type { AnyFunction } from '../../functions/function';
import { anyFunctions } from '../../functions/registry';
import { formulaOf, syntax } from '../../functions/syntax';
import { consoleWords } from '../../language/console-words';
import { wordsOf } from '../../language/words-of-function';
import { unknown, type Given } from '../arguments/read-arguments';
import type { ConsoleHost } from '../console-host';
import { done, failed, type CommandOutcome } from '../outcome';
import { jsonText } from '../print/json-text';
import { table } from '../print/table';
import { exampleAnswer, exampleCells } from '../report/example-text';

/** `kaohe functions [NAME]`, from the same declarations as the reference page. */
export const functionsCommand = (given: Given, locale: Locale, host: ConsoleHost): CommandOutcome => {
  const asJson = given.options.has('json');
  const name = given.arguments[0];
  if (name === undefined) {
    host.out(asJson ? jsonText(anyFunctions.map((one) => functionJson(one, locale))) : textOf(listed(locale, host.width)));
    return done(0);
  }
  const found = anyFunctions.find(({ id }) => id === plainName(name));
  if (found === undefined) return failed({ code: 'function-unknown', ...unknown(plainName(name), anyFunctions.map(({ id }) => id)) });
  host.out(asJson ? jsonText(functionJson(found, locale)) : textOf(described(found, locale, host.width)));
  return done(0);
};

/** `=kpi.score(` and `SCORE` mean the same. */
const plainName = (name: string): string => name.normalize('NFKC').toUpperCase().replace(/^=/, '').replace(/^KPI\./, '').replace(/\(.*$/s, '');

const textOf = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

const listed = (locale: Locale, width: number | undefined): readonly string[] => {
  const { headings } = consoleWords[locale];
  return table(
    [{ heading: headings.function }, { heading: headings.purpose, mayWrap: true }],
    anyFunctions.map((one) => [syntax(one), wordsOf(one.id, locale).description]),
    width,
  );
};

const described = (one: AnyFunction, locale: Locale, width: number | undefined): readonly string[] => {
  const { headings } = consoleWords[locale];
  const words = wordsOf(one.id, locale);
  return [
    `=${syntax(one)}`,
    words.description,
    '',
    ...table([{ heading: headings.parameter }, { heading: headings.purpose, mayWrap: true }], one.parameters.map(({ name }) => [name, words.parameters[name] ?? '']), width),
    '',
    ...words.notes.flatMap((note) => [note, '']),
    ...table(
      [{ heading: headings.example }, { heading: headings.cells, mayWrap: true }, { heading: headings.gives, mayWrap: true }],
      one.examples.map((example) => [formulaOf(one.id, example), exampleCells(example), exampleAnswer(one, example, locale)]),
      width,
    ),
  ];
};

const functionJson = (one: AnyFunction, locale: Locale) => {
  const words = wordsOf(one.id, locale);
  return {
    name: `KPI.${one.id}`,
    syntax: syntax(one),
    description: words.description,
    parameters: one.parameters.map(({ name, optional }) => ({ name, optional, description: words.parameters[name] ?? '' })),
    notes: words.notes,
    examples: one.examples.map((example) => ({ formula: formulaOf(one.id, example), gives: exampleAnswer(one, example, locale) })),
  };
};
