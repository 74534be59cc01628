import type { ConsoleProblem } from '../language/console-problem';
import type { ExitCode } from './console-host';

/** What a command, or a step of it, came to. */
export type Outcome<T> = { readonly kind: 'done'; readonly value: T } | { readonly kind: 'problem'; readonly problem: ConsoleProblem };

export type CommandOutcome = Outcome<Exclude<ExitCode, 2>>;

export const done = <T>(value: T): Outcome<T> => ({ kind: 'done', value });

export const failed = (problem: ConsoleProblem): { readonly kind: 'problem'; readonly problem: ConsoleProblem } => ({ kind: 'problem', problem });
