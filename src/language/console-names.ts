/** The commands of the console, in the order in which help lists them. */
export const commandNames = ['check', 'fill', 'score', 'schemes', 'functions', 'sql', 'demo', 'help'] as const;
export type CommandName = (typeof commandNames)[number];

/** The options of all commands, in the order in which help lists them. */
export const optionNames = [
  'out', 'template', 'scores', 'split', 'force', 'rule', 'table',
  'sheet', 'scheme', 'period', 'target', 'language', 'json', 'help', 'version',
] as const;
export type OptionName = (typeof optionNames)[number];

/** What stands in a command line without an option's name before it. */
export type ArgumentName = 'file' | 'value' | 'scheme-id' | 'function-name' | 'command';
