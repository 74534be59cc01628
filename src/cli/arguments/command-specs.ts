import type { ArgumentName, CommandName, OptionName } from '../../language/console-names';

export type CommandSpec = {
  readonly argument?: { readonly name: ArgumentName; readonly least: 0 | 1; readonly most: number };
  /** Options that the command cannot do without. */
  readonly needs: readonly OptionName[];
  readonly options: readonly OptionName[];
};

export type OptionSpec =
  | { readonly kind: 'switch' }
  | { readonly kind: 'text'; readonly repeatable?: boolean }
  | { readonly kind: 'choice'; readonly choices: readonly string[] };

const everywhere = ['language', 'json', 'help'] as const;
const ofResults = ['sheet', 'scheme', 'period', 'target'] as const;

/** What each command accepts; help, reading and complaints derive from it. */
export const commandSpecs: Readonly<Record<CommandName, CommandSpec>> = {
  check: { argument: { name: 'file', least: 1, most: 1 }, needs: [], options: [...ofResults, ...everywhere] },
  fill: {
    argument: { name: 'file', least: 1, most: 1 },
    needs: ['out'],
    options: ['out', 'template', 'scores', 'split', 'force', ...ofResults, ...everywhere],
  },
  score: { argument: { name: 'value', least: 1, most: Infinity }, needs: ['rule'], options: ['rule', 'target', ...everywhere] },
  schemes: { argument: { name: 'scheme-id', least: 0, most: 1 }, needs: [], options: everywhere },
  functions: { argument: { name: 'function-name', least: 0, most: 1 }, needs: [], options: everywhere },
  sql: { needs: ['scheme', 'table'], options: ['scheme', 'table', 'target', ...everywhere] },
  demo: { needs: [], options: everywhere },
  help: { argument: { name: 'command', least: 0, most: 1 }, needs: [], options: ['language', 'help'] },
};

export const optionSpecs: Readonly<Record<OptionName, OptionSpec>> = {
  out: { kind: 'text' },
  template: { kind: 'text' },
  scores: { kind: 'choice', choices: ['kpi', 'native', 'values'] },
  split: { kind: 'choice', choices: ['none', 'person', 'department'] },
  force: { kind: 'switch' },
  rule: { kind: 'text' },
  table: { kind: 'text' },
  sheet: { kind: 'text' },
  scheme: { kind: 'text' },
  period: { kind: 'text' },
  target: { kind: 'text', repeatable: true },
  language: { kind: 'choice', choices: ['zh-CN', 'zh-TW', 'en-US'] },
  json: { kind: 'switch' },
  help: { kind: 'switch' },
  version: { kind: 'switch' },
};
