/** The terminal, environment and folders a command runs in; tests give their own. */
export type ConsoleHost = {
  /** Standard output: what was asked for. */
  readonly out: (text: string) => void;
  /** Standard error: progress, notices, complaints. */
  readonly err: (text: string) => void;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Columns of the terminal; absent where output goes to a file or a pipe. */
  readonly width?: number;
  /** Progress is shown on a terminal only. */
  readonly showsProgress: boolean;
  /** Paths are relative to it. */
  readonly folder: string;
  /** Where Kaohe itself lies: the folder that has `assets` in it. */
  readonly home: string;
  readonly version: string;
};

/** 0 fine, 1 findings of severity error, 2 could not run. */
export type ExitCode = 0 | 1 | 2;
