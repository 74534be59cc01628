import type { Problem } from '../domain/problem';
import type { FileProblem } from '../workbook/file-problem';
import type { TemplateProblem } from '../workbook/plan/template-problem';
import type { RejectedTable } from '../workbook/recognise/recognition';
import type { ArgumentName, CommandName, OptionName } from './console-names';

/** Something that was named and is not there; `nearest` is what was probably meant. */
export type Unknown = { readonly found: string; readonly known: readonly string[]; readonly nearest?: string };

/** What keeps a command of the console from running, as facts. All of these end with exit code 2. */
export type ConsoleProblem =
  | { readonly code: 'command-missing'; readonly known: readonly string[] }
  | ({ readonly code: 'command-unknown' } & Unknown)
  /** `elsewhere`: the commands that do have this option. */
  | ({ readonly code: 'option-unknown'; readonly command?: CommandName; readonly elsewhere: readonly CommandName[] } & Unknown)
  | { readonly code: 'option-value-missing'; readonly option: OptionName }
  | { readonly code: 'option-takes-no-value'; readonly option: OptionName; readonly found: string }
  | ({ readonly code: 'option-value-unknown'; readonly option: OptionName } & Unknown)
  | { readonly code: 'option-twice'; readonly option: OptionName }
  | { readonly code: 'option-missing'; readonly command: CommandName; readonly option: OptionName }
  | { readonly code: 'argument-missing'; readonly command: CommandName; readonly argument: ArgumentName }
  | { readonly code: 'argument-too-many'; readonly command: CommandName; readonly found: string }
  | { readonly code: 'target-unreadable'; readonly found: string }
  | { readonly code: 'target-figure-unreadable'; readonly found: string; readonly problem: Problem }
  | { readonly code: 'target-twice'; readonly indicator: string }
  | ({ readonly code: 'indicator-unknown' } & Unknown)
  | ({ readonly code: 'scheme-unknown' } & Unknown)
  | ({ readonly code: 'function-unknown' } & Unknown)
  | ({ readonly code: 'sheet-unknown' } & Unknown)
  | { readonly code: 'period-unreadable'; readonly found: string }
  | ({ readonly code: 'period-not-in-file' } & Unknown)
  | { readonly code: 'rule-problem'; readonly rule: string; readonly problem: Problem }
  | { readonly code: 'table-name-invalid'; readonly found: string }
  | { readonly code: 'table-name-reserved'; readonly found: string; readonly word: string }
  | { readonly code: 'file-missing'; readonly path: string }
  | { readonly code: 'file-is-folder'; readonly path: string }
  | { readonly code: 'file-not-allowed'; readonly path: string }
  | { readonly code: 'file-not-read'; readonly path: string; readonly reason: string }
  /** Read, but not a workbook that can be used; or a workbook that cannot take what is to be written. */
  | { readonly code: 'file-unusable'; readonly path: string; readonly problem: FileProblem }
  | { readonly code: 'nothing-recognised'; readonly path: string; readonly rejected: readonly RejectedTable[] }
  | { readonly code: 'nobody-found'; readonly path: string }
  | { readonly code: 'template-unknown'; readonly found: string; readonly sheets: readonly string[] }
  /** A sheet of a workbook with everybody's results cannot go into files for single people. */
  | { readonly code: 'template-in-results'; readonly found: string }
  | { readonly code: 'template-unusable'; readonly path: string; readonly problems: readonly TemplateProblem[] }
  /** Excel would refuse to open it under that name. */
  | { readonly code: 'out-ending'; readonly path: string; readonly ending: string }
  | { readonly code: 'out-is-input'; readonly path: string }
  | { readonly code: 'out-exists'; readonly path: string }
  | { readonly code: 'out-is-folder'; readonly path: string }
  | { readonly code: 'out-is-file'; readonly path: string }
  | { readonly code: 'out-folder-missing'; readonly path: string; readonly folder: string }
  | { readonly code: 'out-not-allowed'; readonly path: string }
  | { readonly code: 'out-not-written'; readonly path: string; readonly reason: string };
