import { locales, type Locale } from '../domain/locale';
import type { CommandName } from '../language/console-names';
import { languageOfEnvironment } from './arguments/spoken-language';
import { readArguments, type Given } from './arguments/read-arguments';
import { checkCommand } from './commands/check-command';
import { demoCommand } from './commands/demo-command';
import { fillCommand } from './commands/fill-command';
import { functionsCommand } from './commands/functions-command';
import { helpCommand } from './commands/help-command';
import { schemesCommand } from './commands/schemes-command';
import { scoreCommand } from './commands/score-command';
import { sqlCommand } from './commands/sql-command';
import type { ConsoleHost, ExitCode } from './console-host';
import type { CommandOutcome } from './outcome';
import { problemSentence } from './print/problem-sentence';

type Command = (given: Given, locale: Locale, host: ConsoleHost) => Promise<CommandOutcome> | CommandOutcome;

const commands: Readonly<Record<CommandName, Command>> = {
  check: checkCommand,
  fill: fillCommand,
  score: scoreCommand,
  schemes: schemesCommand,
  functions: functionsCommand,
  sql: sqlCommand,
  demo: demoCommand,
  help: helpCommand,
};

/** Runs one command line (without node and script) and says how it went. */
export const run = async (line: readonly string[], host: ConsoleHost): Promise<ExitCode> => {
  const locale = languageOf(line) ?? languageOfEnvironment(host.environment);
  const read = readArguments(line);
  if (read.kind === 'version') {
    host.out(`${host.version}\n`);
    return 0;
  }
  const outcome = read.kind === 'misuse' ? ({ kind: 'problem', problem: read.problem } as const) : await commands[read.given.command](read.given, locale, host);
  if (outcome.kind === 'done') return outcome.value;
  host.err(`kaohe: ${problemSentence(outcome.problem, locale)}\n`);
  return 2;
};

/** The language is looked for first, so that complaints about the rest of the line are in it. */
const languageOf = (line: readonly string[]): Locale | undefined => {
  const named = line.flatMap((text, index) => {
    if (text === '--language') return line[index + 1] ?? [];
    return text.startsWith('--language=') ? text.slice('--language='.length) : [];
  });
  return locales.find((locale) => locale === named[0]);
};
