import { parseArgs } from 'node:util';
import { commandNames, optionNames, type CommandName, type OptionName } from '../../language/console-names';
import type { ConsoleProblem } from '../../language/console-problem';
import { commandSpecs, optionSpecs } from './command-specs';
import { nearest } from './nearest';

/** A command line, read: switches that were given have no texts. */
export type Given = {
  readonly command: CommandName;
  readonly arguments: readonly string[];
  readonly options: ReadonlyMap<OptionName, readonly string[]>;
};

export type ReadArguments =
  | { readonly kind: 'given'; readonly given: Given }
  | { readonly kind: 'version' }
  | { readonly kind: 'misuse'; readonly problem: ConsoleProblem };

type Token = NonNullable<ReturnType<typeof tokensOf>>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

/** Reads a command line (without node and script). The first thing that is wrong with it is reported. */
export const readArguments = (line: readonly string[]): ReadArguments => {
  const tokens = tokensOf(line);
  const [first, ...others] = tokens.flatMap((token) => (token.kind === 'positional' ? [unmarked(token.value)] : []));
  const options = tokens.filter((token): token is OptionToken => token.kind === 'option');
  if (options.some(({ name }) => name === 'version')) return { kind: 'version' };
  const command = first ?? (options.some(({ name }) => isHelp(name)) ? 'help' : undefined);
  if (command === undefined) {
    const unknown = options.map((token) => problemOfOption(token, undefined)).find((problem) => problem !== undefined);
    return misuse(unknown ?? { code: 'command-missing', known: commandNames });
  }
  if (!isCommand(command)) return misuse({ code: 'command-unknown', ...unknown(command, commandNames) });
  return readCommand(command, others, options);
};

const tokensOf = (line: readonly string[]) =>
  parseArgs({
    args: numbersMarked(line),
    options: Object.fromEntries(optionNames.map((name) => [name, { type: optionSpecs[name].kind === 'switch' ? 'boolean' as const : 'string' as const }])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  }).tokens;

/** `-0.5` is a value, not an option: a mark before it, taken off again afterwards, hides its sign from the parser. */
const numbersMarked = (line: readonly string[]): string[] => line.map((text) => (/^-[\d.]/.test(text) ? MARK + text : text));

const unmarked = (text: string): string => (text.startsWith(MARK) ? text.slice(MARK.length) : text);

const MARK = '\u0000';

const readCommand = (command: CommandName, texts: readonly string[], tokens: readonly OptionToken[]): ReadArguments => {
  for (const token of tokens) {
    const problem = problemOfOption(token, command);
    if (problem !== undefined) return misuse(problem);
  }
  if (tokens.some(({ name }) => isHelp(name))) return { kind: 'given', given: given('help', command === 'help' ? [] : [command], tokens) };
  const twice = tokens.find(({ name }, index) => !isRepeatable(name) && tokens.findIndex((other) => other.name === name) < index);
  if (twice !== undefined && isOption(twice.name)) return misuse({ code: 'option-twice', option: twice.name });
  const problem = problemOfCommand(command, texts, tokens);
  return problem === undefined ? { kind: 'given', given: given(command, texts, tokens) } : misuse(problem);
};

const problemOfCommand = (command: CommandName, texts: readonly string[], tokens: readonly OptionToken[]): ConsoleProblem | undefined => {
  const { argument, needs } = commandSpecs[command];
  const surplus = texts[argument?.most ?? NONE];
  if (surplus !== undefined) return { code: 'argument-too-many', command, found: surplus };
  if (argument !== undefined && texts.length < argument.least) return { code: 'argument-missing', command, argument: argument.name };
  const missing = needs.find((option) => !tokens.some(({ name }) => name === option));
  return missing === undefined ? undefined : { code: 'option-missing', command, option: missing };
};

const NONE = 0;

const problemOfOption = (token: OptionToken, command: CommandName | undefined): ConsoleProblem | undefined => {
  const name = isHelp(token.name) ? 'help' : token.name;
  const known = command === undefined ? optionNames : commandSpecs[command].options;
  if (!isOption(name) || !known.includes(name)) return unknownOption(token.rawName, known, command);
  const spec = optionSpecs[name];
  if (spec.kind === 'switch') {
    return token.value === undefined ? undefined : { code: 'option-takes-no-value', option: name, found: token.value };
  }
  if (token.value === undefined || (token.inlineValue !== true && token.value.startsWith('--')) || token.value === '') {
    return { code: 'option-value-missing', option: name };
  }
  return spec.kind === 'choice' && !spec.choices.includes(token.value)
    ? { code: 'option-value-unknown', option: name, ...unknown(token.value, spec.choices) }
    : undefined;
};

const unknownOption = (rawName: string, known: readonly OptionName[], command: CommandName | undefined): ConsoleProblem => {
  const name = rawName.replace(/^-+/, '');
  const elsewhere = commandNames.filter((other) => other !== command && (commandSpecs[other].options as readonly string[]).includes(name));
  const facts = unknown(rawName, known.map((option) => `--${option}`));
  return { code: 'option-unknown', ...facts, ...(command === undefined ? {} : { command }), elsewhere };
};

/** The facts about a name that is not among the known ones. */
export const unknown = (found: string, known: readonly string[]) => {
  const meant = nearest(found, known);
  return { found, known, ...(meant === undefined ? {} : { nearest: meant }) };
};

const given = (command: CommandName, texts: readonly string[], tokens: readonly OptionToken[]): Given => ({
  command,
  arguments: texts,
  options: new Map(optionNames.flatMap((name) => {
    const own = tokens.filter((token) => token.name === name);
    return own.length === 0 ? [] : [[name, own.flatMap(({ value }) => (value === undefined ? [] : [unmarked(value)]))] as const];
  })),
});

const misuse = (problem: ConsoleProblem): ReadArguments => ({ kind: 'misuse', problem });
const isCommand = (name: string): name is CommandName => (commandNames as readonly string[]).includes(name);
const isOption = (name: string): name is OptionName => (optionNames as readonly string[]).includes(name);
const isRepeatable = (name: string): boolean => {
  const spec = isOption(name) ? optionSpecs[name] : undefined;
  return spec?.kind === 'text' && spec.repeatable === true;
};
const isHelp = (name: string): boolean => name === 'help' || name === 'h';
