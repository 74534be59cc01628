import type { Locale } from '../../domain/locale';
import { commandNames, type CommandName } from '../../language/console-names';
import { consoleWords, type ConsoleWords } from '../../language/console-words';
import { commandSpecs, optionSpecs } from '../arguments/command-specs';
import { unknown, type Given } from '../arguments/read-arguments';
import type { ConsoleHost } from '../console-host';
import { done, failed, type CommandOutcome } from '../outcome';
import { displayWidth } from '../print/display-width';
import { wrap } from '../print/wrap';
import type { OptionName } from '../../language/console-names';

export const helpCommand = (given: Given, locale: Locale, host: ConsoleHost): CommandOutcome => {
  const words = consoleWords[locale];
  const name = given.arguments[0];
  const command = commandNames.find((known) => known === name);
  if (name !== undefined && command === undefined) return failed({ code: 'command-unknown', ...unknown(name, commandNames) });
  const lines = command === undefined ? overview(words) : helpOf(command, words);
  host.out(`${lines.flatMap((line) => broken(line, host.width)).join('\n')}\n`);
  return done(0);
};

const overview = ({ help }: ConsoleWords): readonly string[] => [
  help.title,
  '',
  `${help.usage}: kaohe ${help.placeholders.command} …`,
  '',
  help.commandsHeading,
  ...pairs(commandNames.map((name) => [name, help.purposes[name]])),
  '',
  help.examplesHeading,
  ...[examples.demo, examples.check, examples.fill].flat().map((example) => `  ${example}`),
  '',
  help.exitCodesHeading,
  ...pairs(help.exitCodes.map((meaning, code) => [String(code), meaning])),
  '',
  help.more,
];

const helpOf = (command: CommandName, { help }: ConsoleWords): readonly string[] => [
  help.purposes[command],
  '',
  `${help.usage}: ${usageOf(command, help)}`,
  '',
  help.details[command],
  '',
  help.optionsHeading,
  ...pairs(commandSpecs[command].options.map((option) => [optionWithValue(option, help), help.options[option]])),
  '',
  help.examplesHeading,
  ...examples[command].map((example) => `  ${example}`),
];

const usageOf = (command: CommandName, help: ConsoleWords['help']): string => {
  const { argument, needs } = commandSpecs[command];
  const place = argument === undefined ? '' : help.placeholders[argument.name] + (argument.most > 1 ? '…' : '');
  const texts = place === '' ? [] : [argument?.least === 0 ? `[${place}]` : place];
  return ['kaohe', command, ...needs.map((option) => optionWithValue(option, help)), ...texts].join(' ');
};

const optionWithValue = (option: OptionName, help: ConsoleWords['help']): string => {
  const spec = optionSpecs[option];
  if (spec.kind === 'switch') return `--${option}`;
  if (spec.kind === 'choice') return `--${option} ${spec.choices.join('|')}`;
  return `--${option} ${help.placeholders[option as keyof typeof help.placeholders]}`;
};

const pairs = (list: readonly (readonly [string, string])[]): readonly string[] => {
  const width = Math.max(...list.map(([name]) => displayWidth(name)));
  return list.map(([name, meaning]) => `  ${name}${' '.repeat(width - displayWidth(name))}  ${meaning}`);
};

/** A line that is too long continues below its last column. */
const broken = (line: string, width: number | undefined): readonly string[] => {
  if (width === undefined || displayWidth(line) <= width) return [line];
  const indent = / {2}(?=\S[^ ]*(?: \S+)*$)/.exec(line.trimEnd());
  const start = indent === null ? 0 : displayWidth(line.slice(0, indent.index + 2));
  const room = width - start;
  if (room < 20) return wrap(line, width);
  const [first = '', ...others] = wrap(indent === null ? line : line.slice(indent.index + 2), room);
  return [(indent === null ? '' : line.slice(0, indent.index + 2)) + first, ...others.map((text) => ' '.repeat(start) + text)];
};

const examples: Readonly<Record<CommandName, readonly string[]>> = {
  check: ['kaohe check results.xlsx --target drop-off-rate=3%', 'kaohe check results.xlsx --sheet "三季度" --period 2026Q3 --json'],
  fill: ['kaohe fill results.xlsx --out forms.xlsx --target drop-off-rate=3%', 'kaohe fill results.xlsx --out forms --split department --scores values'],
  score: ['kaohe score --rule "<5‰为3；<10‰为2；否则为1" 4.2‰ 0.5% 12‰', 'kaohe score --rule "<t为3；<2t为2；否则为1" --target 3% 2.5%'],
  schemes: ['kaohe schemes', 'kaohe schemes key-account-supervisor.quarter'],
  functions: ['kaohe functions', 'kaohe functions SCORE'],
  sql: ['kaohe sql --scheme key-account-supervisor.quarter --table hr.results --target drop-off-rate=3%'],
  demo: ['kaohe demo'],
  help: ['kaohe help fill'],
};
